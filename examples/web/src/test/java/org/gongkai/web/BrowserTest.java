package org.gongkai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Count;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class BrowserTest {
    /** Kept here, or it is forgotten with its level. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final By TOTAL = By.name(Papers.TOTAL);
    private static final By OUTCOME = By.className("outcome");
    private static final By CHECK = By.cssSelector("button.primary");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it.
    private Path folder;

    private final String start;

    BrowserTest(@LocalServerPort int port) {
        this.start = "http://127.0.0.1:" + port + "/";
    }

    @BeforeAll
    static void browserOrReason() {
        SELENIUM.setLevel(Level.SEVERE);
        Browser.require();
    }

    private Path broken() throws IOException {
        return Files.writeString(folder.resolve("年报 2020.txt"), Papers.broken(), StandardCharsets.UTF_8);
    }

    private static void upload(ChromeDriver driver, Path file) {
        driver.findElement(By.id("file")).sendKeys(file.toString());
        leave(driver, driver.findElement(CHECK)::click);
    }

    /** Does what leads to another page, and waits until that is there; while a page goes, asking for it may fail. */
    private static void leave(ChromeDriver driver, Runnable step) {
        WebElement old = driver.findElement(By.tagName("html"));
        step.run();
        FluentWait<WebDriver> wait =
                new WebDriverWait(driver, Duration.ofSeconds(30)).ignoring(WebDriverException.class);
        wait.until(ExpectedConditions.stalenessOf(old));
        wait.until(ExpectedConditions.presenceOfElementLocated(By.tagName("footer")));
    }

    private static String outcome(ChromeDriver driver) {
        return driver.findElement(OUTCOME).getText();
    }

    private static void retype(WebElement field, String text) {
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
    }

    @Test
    void from_upload_to_a_clean_download() throws IOException, InterruptedException {
        try (Browser browser = Browser.open(folder, "zh-CN", true)) {
            ChromeDriver driver = browser.driver();
            browser.size(WIDE, 900);
            driver.get(start);
            upload(driver, broken());

            assertTrue(outcome(driver).startsWith("有 2 处错误。"), outcome(driver));
            WebElement total = driver.findElement(TOTAL);
            assertEquals("true", total.getAttribute("aria-invalid"));
            WebElement sign = total.findElement(By.xpath("./..//a[contains(@class, 'error')]"));
            sign.click();
            String finding = driver.getCurrentUrl().replaceAll(".*#", "");
            assertTrue(driver.findElement(By.id(finding)).getText().contains("T3-ROW-TOTAL"));

            retype(driver.findElement(TOTAL), "1");
            leave(driver, driver.findElement(CHECK)::click);
            assertTrue(outcome(driver).startsWith("没有错误。"), outcome(driver));
            assertEquals(
                    List.of("2", "1"),
                    driver.findElements(By.cssSelector(".changes td + td")).stream()
                            .map(WebElement::getText)
                            .toList());

            driver.findElement(By.id("to-docx")).click();
            Path file = browser.downloaded();
            AnnualReport report =
                    Papers.read(Files.readAllBytes(file), file.getFileName().toString());
            assertEquals(Count.of(1), report.requests().newlyReceived().total());
            assertTrue(file.getFileName().toString().contains("2020年政府信息公开工作年度报告"), file.toString());
            assertEquals(List.of(), complaints(driver));
        }
    }

    /** What the browser has to say of the page: what it refused to load, and what it did not understand. */
    private static List<String> complaints(ChromeDriver driver) {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    @Test
    void with_the_keyboard_alone() throws IOException {
        Path file = broken();
        try (Browser browser = Browser.open(folder, "zh-CN", true)) {
            ChromeDriver driver = browser.driver();
            browser.size(WIDE, 900);
            driver.get(start);
            press(driver, Keys.TAB);
            assertEquals("跳到正文", active(driver).getText());
            assertTrue(active(driver).getRect().getX() >= 0);
            press(driver, Keys.ENTER);
            press(driver, Keys.TAB);
            assertEquals("file", active(driver).getAttribute("id"));
            active(driver).sendKeys(file.toString());
            tabTo(driver, CHECK);
            leave(driver, () -> press(driver, Keys.ENTER));

            press(driver, Keys.TAB, Keys.ENTER);
            press(driver, Keys.TAB);
            assertEquals("重新核对", active(driver).getText());
            tabTo(driver, TOTAL);
            assertTrue(isRinged(driver));
            String said = String.valueOf(active(driver).getAttribute("aria-describedby"))
                    .split(" ", -1)[0];
            assertFalse(driver.findElement(By.id(said)).getText().isBlank());
            press(driver, "1");
            leave(driver, () -> press(driver, Keys.ENTER));

            assertTrue(outcome(driver).startsWith("没有错误。"), outcome(driver));
            assertEquals("1", driver.findElement(TOTAL).getAttribute("value"));
        }
    }

    private static void press(ChromeDriver driver, CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    private static WebElement active(ChromeDriver driver) {
        return driver.switchTo().activeElement();
    }

    /** Whoever goes on with the tabulator sees where he is all the way. */
    private static void tabTo(ChromeDriver driver, By aim) {
        WebElement wanted = driver.findElement(aim);
        for (int i = 0; i < 300; i++) {
            if (active(driver).equals(wanted)) {
                return;
            }
            press(driver, Keys.TAB);
            assertTrue(isRinged(driver), () -> active(driver).getAttribute("outerHTML"));
        }
        throw new AssertionError("the tabulator does not lead to " + aim);
    }

    /** Whether what has the focus has a ring around it, and nothing that stands still covers it. */
    private static boolean isRinged(ChromeDriver driver) {
        return Boolean.TRUE.equals(driver.executeScript("""
                        const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
                        const top = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);
                        return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1
                            && (e.contains(top) || top === null || top.contains(e));
                        """));
    }

    @Test
    void on_a_narrow_screen_no_page_is_wider_than_the_screen() throws IOException {
        try (Browser browser = Browser.open(folder, "zh-CN", true)) {
            ChromeDriver driver = browser.driver();
            browser.size(NARROW, 844);
            driver.get(start);
            assertFits(driver);
            upload(driver, broken());
            assertFits(driver);
            assertTrue(Boolean.TRUE.equals(driver.executeScript("""
                                    const region = document.querySelector('table.wide').parentElement;
                                    return region.scrollWidth > region.clientWidth;
                                    """)), "the wide table moves within its own frame");
            retype(driver.findElement(TOTAL), "1");
            leave(driver, driver.findElement(CHECK)::click);
            assertFits(driver);
            driver.get(start + "nothing");
            assertFits(driver);
        }
    }

    @Test
    void who_uploads_too_much_is_told_so() throws IOException {
        try (Browser browser = Browser.open(folder, "zh-CN", true)) {
            ChromeDriver driver = browser.driver();
            driver.get(start);
            upload(driver, Files.write(folder.resolve("大.docx"), new byte[3 << 20]));

            assertEquals("文件太大", driver.findElement(By.tagName("h1")).getText());
        }
    }

    private static void assertFits(ChromeDriver driver) {
        Object width = driver.executeScript("return document.documentElement.scrollWidth");
        assertTrue(width instanceof Long actual && actual <= NARROW, driver.getTitle() + ": " + width);
    }

    @Test
    void without_script_everything_works() throws IOException, InterruptedException {
        try (Browser browser = Browser.open(folder, "en", false)) {
            ChromeDriver driver = browser.driver();
            driver.get("data:text/html,<title>off</title><script>document.title = 'on'</script>");
            assertEquals("off", driver.getTitle());

            driver.get(start);
            assertEquals(
                    "Upload an annual report",
                    driver.findElement(By.tagName("h1")).getText());
            upload(driver, broken());
            assertTrue(outcome(driver).startsWith("Errors: 2."), outcome(driver));
            retype(driver.findElement(TOTAL), "1");
            leave(driver, () -> driver.findElement(TOTAL).sendKeys(Keys.ENTER));
            assertTrue(outcome(driver).startsWith("No errors."), outcome(driver));

            leave(driver, driver.findElement(By.cssSelector("button[lang=zh]"))::click);
            assertTrue(outcome(driver).startsWith("没有错误。"), outcome(driver));
            assertEquals("1", driver.findElement(TOTAL).getAttribute("value"));

            driver.findElement(By.id("to-json")).click();
            Path file = browser.downloaded();
            AnnualReport report = Papers.read(Files.readAllBytes(file), "a.json");
            assertEquals(Count.of(1), report.requests().newlyReceived().total());
        }
    }

    @Test
    void the_page_of_the_interface_is_drawn_from_here() throws IOException {
        try (Browser browser = Browser.open(folder, "zh-CN", true)) {
            ChromeDriver driver = browser.driver();
            driver.get(start + "api/docs");
            new WebDriverWait(driver, Duration.ofSeconds(30))
                    .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(".opblock-post")));

            assertTrue(driver.findElement(By.tagName("h1")).getText().startsWith("政府信息公开工作年度报告核对接口"));
            assertEquals(List.of(), complaints(driver));
        }
    }
}
