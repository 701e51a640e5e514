@echo off
rem Starts the command with the classes that the build has prepared, where they fit the JDK.
setlocal
set "java=java"
if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" "-XX:SharedArchiveFile=%~dp0gongkai.jsa" -Xshare:auto -Xlog:disable -XX:+UseSerialGC -jar "%~dp0gongkai.jar" %*
