package org.gongkai.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.model.AnnualReport;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;

/** 下载格式: what a report can be had as. */
enum Download {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf"),
    OFD("application/ofd"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSON("application/json");

    private final String mediaType;

    Download(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The format's name in the library, and the extension of its files. */
    public String format() {
        return name().toLowerCase(Locale.ROOT);
    }

    MediaType mediaType() {
        return MediaType.parseMediaType(mediaType);
    }

    /** Empty for a name that is none of these. */
    static Optional<Download> named(String format) {
        return Arrays.stream(values())
                .filter(download -> download.format().equals(format))
                .findFirst();
    }

    /** The header that names the file after organ and year, without a sign that no file name has. */
    ContentDisposition attachment(AnnualReport report) {
        StringBuilder name = new StringBuilder(report.organ().orElse("年度报告"));
        report.year().ifPresent(year -> name.append(year).append("年政府信息公开工作年度报告"));
        String safe = name.toString().replaceAll("[^\\p{L}\\p{N}（）()·\\-]", "");
        return ContentDisposition.attachment()
                .filename(safe.substring(0, Math.min(100, safe.length())) + "." + format(), StandardCharsets.UTF_8)
                .build();
    }
}
