package org.gongkai.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.finding.Severity;
import org.gongkai.formats.ReportReader;
import org.gongkai.formats.result.CheckedReport;
import org.gongkai.formats.result.ResultFragment;
import org.gongkai.model.AnnualReport;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** 页面: a report uploaded, shown as its form, checked again as it was mended, and downloaded. Plain forms, no script. */
@Controller
class PageController {
    private static final String TEXT_CSS = "text/css;charset=UTF-8";

    private final ReportDesk desk;
    private final PageState state;
    private final ReportReader reader;
    private final WebProperties properties;

    PageController(ReportDesk desk, PageState state, ReportReader reader, WebProperties properties) {
        this.desk = desk;
        this.state = state;
        this.reader = reader;
        this.properties = properties;
    }

    /** One of several reports of a file, in the list to choose from. */
    record Part(CheckedReport result, long errors, long warnings, String state) {}

    /** 首页. */
    @GetMapping("/")
    String upload(Model model) {
        model.addAttribute("maxUpload", properties.maxUpload().toMegabytes());
        model.addAttribute(
                "accept",
                String.join(
                        ",",
                        reader.codecs().stream()
                                .flatMap(codec -> codec.extensions().stream())
                                .map("."::concat)
                                .toList()));
        return "upload";
    }

    /** Who opens the address of a result anew begins anew. */
    @GetMapping({"/report", "/report/check", "/report/download"})
    String again() {
        return "redirect:/";
    }

    /** 上传. */
    @PostMapping("/report")
    String read(@RequestParam("file") MultipartFile file, Model model, Locale locale) throws IOException {
        if (file.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        List<Original> originals = desk.read(file.getBytes(), FileName.of(file.getOriginalFilename()));
        if (originals.size() > 1) {
            return list(originals, model);
        }
        Original original = originals.get(0);
        if (original.read().report().isEmpty()) {
            model.addAttribute("fragment", ResultFragment.of(desk.check(original), locale));
            return "unread";
        }
        AnnualReport report = original.read().report().get();
        return show(Mended.none(original, report), state.write(original, report), model, locale);
    }

    /** 重新核对. */
    @PostMapping("/report/check")
    String check(
            @RequestParam("state") String carried, @RequestParam Map<String, String> typed, Model model, Locale locale)
            throws IOException {
        return show(mended(carried, typed), carried, model, locale);
    }

    /** 下载. */
    @PostMapping("/report/download")
    ResponseEntity<byte[]> download(
            @RequestParam("state") String carried,
            @RequestParam("to") String format,
            @RequestParam Map<String, String> typed)
            throws IOException {
        Download to = Download.named(format).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        AnnualReport report = mended(carried, typed).report();
        return ResponseEntity.ok()
                .contentType(to.mediaType())
                .header("Content-Disposition", to.attachment(report).toString())
                .body(desk.write(report, to));
    }

    /** 样式: the library's look, which it would put into a page of its own. */
    @GetMapping(path = "/assets/gongkai.css", produces = TEXT_CSS)
    ResponseEntity<String> look() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TEXT_CSS))
                .body(ResultFragment.stylesheet());
    }

    private Mended mended(String carried, Map<String, String> typed) throws IOException {
        Original original = state.read(carried);
        AnnualReport report = original.read()
                .report()
                .orElseThrow(() -> new BadStateException(new IllegalArgumentException("no report")));
        return Mended.of(original, report, typed);
    }

    private String show(Mended mended, String carried, Model model, Locale locale) throws IOException {
        CheckedReport result = desk.check(mended);
        model.addAttribute("fragment", ResultFragment.withFields(result, locale));
        model.addAttribute("state", carried);
        model.addAttribute("changes", mended.changes());
        model.addAttribute("errors", count(result, Severity.ERROR));
        model.addAttribute("warnings", count(result, Severity.WARNING));
        model.addAttribute("downloads", Download.values());
        return "report";
    }

    private String list(List<Original> originals, Model model) throws IOException {
        List<Part> parts = new ArrayList<>();
        long carried = 0;
        for (Original original : originals) {
            CheckedReport result = desk.check(original);
            String text = original.read().report().isPresent()
                    ? state.write(original, original.read().report().get())
                    : "";
            carried += text.length();
            if (carried > properties.maxUploadBytes()) {
                throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE);
            }
            parts.add(new Part(result, count(result, Severity.ERROR), count(result, Severity.WARNING), text));
        }
        model.addAttribute("parts", parts);
        return "parts";
    }

    private static long count(CheckedReport result, Severity severity) {
        return result.findings().broken().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
