package org.gongkai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.gongkai.web.Client.Upload;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class LanguageTest {
    private static final String CHINESE = "上传年度报告";
    private static final String ENGLISH = "Upload an annual report";

    private final Client client;

    LanguageTest(@LocalServerPort int port) {
        this.client = new Client(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/, 'zh-CN,zh;q=0.9,en;q=0.8', true",
        "/, 'en-GB,en;q=0.9', false",
        "/, 'fr,en;q=0.9', false",
        "/, 'fr', true",
        "/?lang=en, 'zh-CN', false",
        "/?lang=zh, 'en', true",
        "/?lang=fr, 'en', false"
    })
    void the_address_comes_before_the_browser_and_chinese_before_all(String path, String accepted, boolean chinese)
            throws IOException, InterruptedException {
        Document page = Client.page(client.get(path, "Accept-Language", accepted));

        assertEquals(chinese ? CHINESE : ENGLISH, page.select("h1").text());
        assertEquals(chinese ? "zh-CN" : "en", page.select("html").attr("lang"));
        assertEquals(chinese ? "en" : "zh", page.select(".language").attr("hreflang"));
    }

    @Test
    void who_says_nothing_is_answered_in_chinese() throws IOException, InterruptedException {
        assertEquals(CHINESE, Client.page(client.get("/")).select("h1").text());
    }

    @Test
    void a_result_is_in_the_language_of_the_page_it_was_uploaded_from() throws IOException, InterruptedException {
        Document page = Client.page(client.upload("/report?lang=en", Upload.text("a.txt", Papers.broken())));

        assertTrue(page.select("article").text().contains("total"), page.text());
        assertTrue(page.select("form").attr("action").endsWith("?lang=en"));
        assertEquals("中文", page.select("button[lang=zh]").text());
        assertTrue(page.select("button[lang=zh]").attr("formaction").endsWith("?lang=zh"));
    }

    @Test
    void both_languages_have_the_same_words() throws IOException {
        Properties chinese = words("/words.properties");
        Properties english = words("/words_en.properties");

        assertEquals(chinese.stringPropertyNames(), english.stringPropertyNames());
        for (String key : chinese.stringPropertyNames()) {
            assertEquals(
                    chinese.getProperty(key).contains("{0}"),
                    english.getProperty(key).contains("{0}"),
                    key);
        }
    }

    private static Properties words(String name) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(LanguageTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
