@echo off
rem Starts the command with the classes that the build has prepared, where they fit the JDK. Output is UTF-8: the window
rem shows that code page for as long as the command runs.
setlocal
set "java=java"
if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
set "page="
for /f "tokens=2 delims=:." %%p in ('chcp 2^>nul') do set "page=%%p"
chcp 65001 >nul 2>nul
"%java%" "-XX:SharedArchiveFile=%~dp0gongkai.jsa" -Xshare:auto -Xlog:disable -XX:+UseSerialGC -XX:-UsePerfData "-Dpicocli.converters.excludes=java.*" -cp "%~dp0gongkai.jar" org.gongkai.cli.Main %*
set "code=%errorlevel%"
if defined page chcp %page% >nul 2>nul
exit /b %code%
