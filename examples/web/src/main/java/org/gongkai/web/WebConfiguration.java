package org.gongkai.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import jakarta.servlet.MultipartConfigElement;
import java.nio.file.Path;
import org.gongkai.formats.Codecs;
import org.gongkai.formats.ReportReader;
import org.gongkai.formats.ReportWriter;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.pdf.PdfCodec;
import org.gongkai.formats.result.Versions;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

/** How the parts are put together; every bound follows from {@link WebProperties}. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {
    /** Both forms have fewer than two hundred figures, each a part of a request. */
    private static final int MOST_PARTS = 400;

    /** So much more than is taken is still read and dropped, so that a browser sees the answer and no broken line. */
    private static final int SWALLOWED = 4;

    private static final int MOST_TEXT = 1_000_000;
    private static final int MOST_NODES = 300_000;
    private static final int MOST_PAGES = 200;
    private static final long MOST_INFLATED = 64L << 20;

    /** Closer than the library's own, for a service in which several strangers are served at a time. */
    @Bean
    ReportReader reportReader(WebProperties properties) {
        return ReportReader.builder()
                .limits(ReadLimits.builder()
                        .maxInputBytes(properties.maxUploadBytes())
                        .maxInflatedBytes(MOST_INFLATED)
                        .maxTextChars(MOST_TEXT)
                        .maxNodes(MOST_NODES)
                        .maxPages(MOST_PAGES)
                        .timeBudget(properties.timeBudget())
                        .build())
                .build();
    }

    /** Writes PDF with the font that the settings name. */
    @Bean
    ReportWriter reportWriter(WebProperties properties) {
        Path font = properties.font();
        if (font == null) {
            return ReportWriter.builder().build();
        }
        PdfCodec pdf = PdfCodec.withFont(font);
        return ReportWriter.builder()
                .codecs(Codecs.all().stream()
                        .map(codec -> codec instanceof PdfCodec ? pdf : codec)
                        .toList())
                .build();
    }

    /** What is uploaded stays in memory: the threshold beyond which it would go to disk is never passed. */
    @Bean
    MultipartConfigElement multipartConfig(WebProperties properties) {
        int request = properties.maxRequestBytes();
        return new MultipartConfigElement("", properties.maxUploadBytes(), request, request);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> boundedServer(WebProperties properties) {
        return factory -> factory.addConnectorCustomizers(connector -> {
            connector.setMaxPostSize(properties.maxRequestBytes());
            connector.setMaxPartCount(MOST_PARTS);
            connector.setProperty("maxSwallowSize", Integer.toString(SWALLOWED * properties.maxRequestBytes()));
        });
    }

    /** Under the name by which Spring looks for it. */
    @Bean
    LocaleResolver localeResolver() {
        return new LanguageResolver();
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("政府信息公开工作年度报告核对接口")
                        .description("上传一份年度报告，得到它的数据和核对结果，或者换一种格式。不保存任何内容。"
                                + "  \nUpload an annual report on government information disclosure; get its data with"
                                + " what was found, or another format. Nothing is kept.")
                        .version(Versions.current().library())
                        .license(new License()
                                .name("Apache-2.0")
                                .url("https://www.apache.org/licenses/LICENSE-2.0.txt")));
    }
}
