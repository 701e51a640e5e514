package org.gongkai.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A real browser: the Chromium of the system with its driver, each in a profile of its own and without a net. */
final class Browser implements AutoCloseable {
    private static final List<Path> CHROMIUM =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
    private static final List<Path> DRIVER =
            List.of(Path.of("/usr/bin/chromedriver"), Path.of("/usr/lib/chromium-browser/chromedriver"));

    private final ChromeDriver driver;
    private final Path profile;
    private final Path downloads;

    private Browser(ChromeDriver driver, Path profile, Path downloads) {
        this.driver = driver;
        this.profile = profile;
        this.downloads = downloads;
    }

    /** Where there is no browser the test is skipped with the reason, but fails where everything must be tested. */
    static void require() {
        if (first(CHROMIUM).isEmpty() || first(DRIVER).isEmpty()) {
            String reason = "no chromium and chromedriver (apt-get install chromium chromium-driver): looked for "
                    + CHROMIUM + " and " + DRIVER;
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(reason);
            }
            System.err.println("browser tests are skipped: " + reason);
            Assumptions.abort(reason);
        }
    }

    /**
     * A browser with an empty profile.
     *
     * @param temporary an empty folder
     * @param language what it asks for
     * @param script whether pages may run scripts
     */
    static Browser open(Path temporary, String language, boolean script) throws IOException {
        Path profile = Files.createDirectories(temporary.resolve("profile"));
        Path downloads = Files.createDirectories(temporary.resolve("downloads"));
        ChromeOptions options = new ChromeOptions();
        options.setBinary(first(CHROMIUM).orElseThrow().toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--lang=" + language,
                "--accept-lang=" + language,
                "--user-data-dir=" + profile);
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "download.default_directory",
                        downloads.toString(),
                        "download.prompt_for_download",
                        false,
                        "intl.accept_languages",
                        language,
                        "profile.managed_default_content_settings.javascript",
                        script ? 1 : 2));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(first(DRIVER).orElseThrow().toFile())
                .usingAnyFreePort()
                .withSilent(true)
                .build();
        return new Browser(new ChromeDriver(service, options), profile, downloads);
    }

    private static Optional<Path> first(List<Path> programs) {
        return programs.stream().filter(Files::isExecutable).findFirst();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** The size of what shows the page, not of the window around it. */
    void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    /** The one file that was downloaded, once it is whole; waits for it. */
    Path downloaded() throws IOException, InterruptedException {
        for (int i = 0; i < 300; i++) {
            try (Stream<Path> files = Files.list(downloads)) {
                Optional<Path> whole = files.filter(file -> !file.toString().endsWith(".crdownload")
                                && !file.getFileName().toString().startsWith("."))
                        .findFirst();
                if (whole.isPresent()) {
                    return whole.get();
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("nothing was downloaded to " + downloads);
    }

    Path profile() {
        return profile;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
