package org.gongkai.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.gongkai.finding.Severity;
import org.gongkai.formats.ReportReader;
import org.gongkai.formats.codec.Codec;
import org.gongkai.formats.result.ResultWriter;
import org.gongkai.model.AnnualReport;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RulePages;
import org.gongkai.validation.RuleSet;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** 接口: the same for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "年度报告", description = "Annual reports")
@ApiResponse(
        responseCode = "413",
        description = "文件太大 · too large",
        content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
@ApiResponse(
        responseCode = "422",
        description = "文件读不了，或超出限制 · damaged, or beyond a limit",
        content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
@ApiResponse(
        responseCode = "503",
        description = "正忙，请按 Retry-After 再试 · busy, come again after Retry-After",
        content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
class ApiController {
    private static final String SARIF = "application/sarif+json";

    private final ReportDesk desk;
    private final ReportReader reader;

    ApiController(ReportDesk desk, ReportReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    /** A format as programs see it. */
    record Format(String name, List<String> extensions, String mediaType, boolean writes) {}

    /** A rule as programs see it. */
    record KnownRule(String id, Severity severity, String basis) {}

    /** 核对, as JSON. */
    @PostMapping(
            path = "/check",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "核对 · Check",
            description =
                    "读出文件里的每份报告并逐条核对；每份一个结果，形状见 /api/v1/schema/result。"
                            + " Reads and checks every report of a file; one result each, shaped as /api/v1/schema/result says.")
    @ApiResponse(
            responseCode = "200",
            description = "每份报告一个结果 · one result a report",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "array", description = "result-1.schema.json")))
    byte[] check(@RequestParam("file") MultipartFile file) throws IOException {
        List<Original> originals = read(file);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        for (Original original : originals) {
            json.write(json.size() == 0 ? '[' : ',');
            try (ResultWriter writer = ResultWriter.json(json)) {
                writer.write(desk.check(original));
            }
        }
        json.write(']');
        return json.toByteArray();
    }

    /** 核对, as SARIF. */
    @PostMapping(path = "/check", consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = SARIF)
    @Operation(summary = "核对，SARIF 2.1.0 · Check, as SARIF 2.1.0")
    @ApiResponse(responseCode = "200", description = "SARIF 2.1.0", content = @Content(mediaType = SARIF))
    byte[] sarif(@RequestParam("file") MultipartFile file, @Parameter(hidden = true) Locale locale) throws IOException {
        ByteArrayOutputStream sarif = new ByteArrayOutputStream();
        try (ResultWriter writer = ResultWriter.sarif(sarif, RuleSet.standard(), locale)) {
            for (Original original : read(file)) {
                writer.write(desk.check(original));
            }
        }
        return sarif.toByteArray();
    }

    /** 转换. */
    @PostMapping(path = "/convert", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "转换格式 · Convert",
            description = "文件里的第一份报告换一种格式。 The first report of a file, in another format.")
    @ApiResponse(
            responseCode = "200",
            description = "文件 · the file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> convert(
            @RequestParam("file") MultipartFile file,
            @RequestParam("to")
                    @Parameter(
                            description = "docx、pdf、ofd、xlsx 或 json",
                            schema = @Schema(allowableValues = {"docx", "pdf", "ofd", "xlsx", "json"}))
                    String format)
            throws IOException {
        Download to = Download.named(format).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        AnnualReport report = read(file)
                .get(0)
                .read()
                .report()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNPROCESSABLE_ENTITY));
        return ResponseEntity.ok()
                .contentType(to.mediaType())
                .header("Content-Disposition", to.attachment(report).toString())
                .body(desk.write(report, to));
    }

    /** 格式. */
    @GetMapping(path = "/formats", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "能读写的格式 · What can be read and written")
    List<Format> formats() {
        return reader.codecs().stream().map(ApiController::format).toList();
    }

    private static Format format(Codec codec) {
        return new Format(codec.name(), codec.extensions(), codec.mediaType(), codec.canWrite());
    }

    /** 规则. */
    @GetMapping(path = "/rules", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "全部规则 · All rules")
    List<KnownRule> rules() {
        return RuleSet.standard().rules().stream().map(ApiController::known).toList();
    }

    private static KnownRule known(Rule rule) {
        return new KnownRule(rule.id(), rule.severity(), rule.basis());
    }

    /** 一条规则的说明. */
    @GetMapping(path = "/rules/{id}", produces = "text/markdown;charset=UTF-8")
    @Operation(summary = "一条规则的说明 · The page of a rule")
    byte[] rule(@PathVariable("id") @Parameter(example = "T3-BALANCE") String id) {
        return RulePages.page(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<Original> read(MultipartFile file) throws IOException {
        return desk.read(file.getBytes(), FileName.of(file.getOriginalFilename()));
    }
}
