package org.gongkai.formats.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Verdict;
import org.gongkai.formats.codec.Decoded;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.Budget;
import org.gongkai.formats.page.PageBlocks;
import org.gongkai.formats.page.PageContent;

/** Reads the pages of one file. */
final class PdfReader {
    private static final String FORMAT = "pdf";
    private static final int TAIL = 2 << 10;

    private final Budget budget;
    private final List<Finding> findings = new ArrayList<>();
    private boolean images;

    PdfReader(ReadLimits limits) {
        this.budget = new Budget(limits);
    }

    Decoded<Document> read(byte[] bytes) throws IOException {
        boolean whole = StreamBounds.areWhole(bytes, budget);
        List<PageContent> pages;
        Optional<String> title;
        try (PDDocument file = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (!file.isEncrypted() && !whole) {
                say("READ-DAMAGED", Message.of("READ-DAMAGED", FORMAT, "stream", "packed data is broken"));
            }
            title = Optional.ofNullable(file.getDocumentInformation().getTitle())
                    .map(String::strip)
                    .filter(text -> !text.isEmpty());
            PackedStreams.requireBounded(file.getDocument(), budget, file.isEncrypted());
            pages = pages(file);
        } catch (LimitExceededException e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw DocumentException.encrypted(FORMAT, "file");
        } catch (IOException | RuntimeException e) {
            // The library answers damage with whatever it runs into.
            throw new DocumentException(FORMAT, "file", "this is no PDF file, or it is damaged", e);
        } catch (StackOverflowError e) {
            throw new LimitExceededException(
                    "objects within each other", "maxNesting", budget.limits().maxNesting());
        }
        if (!endsProperly(bytes)) {
            say("READ-TRUNCATED", Message.of("READ-TRUNCATED.file"));
        }
        if (images && pages.stream().allMatch(page -> page.glyphs().isEmpty())) {
            say("READ-NO-TEXT", Message.of("READ-NO-TEXT"));
        }
        List<Block> blocks = PageBlocks.of(pages, budget);
        return new Decoded<>(new Document(title, blocks), Findings.of(findings));
    }

    private List<PageContent> pages(PDDocument file) throws IOException {
        List<PageContent> pages = new ArrayList<>();
        Fonts fonts = new Fonts(budget);
        for (PDPage page : file.getPages()) {
            int number = pages.size() + 1;
            budget.page(number);
            PageEngine engine = new PageEngine(page, number, fonts, budget);
            pages.add(engine.read());
            images |= engine.hasImages();
            if (engine.isDamaged()) {
                say("READ-DAMAGED", Message.of("READ-DAMAGED", FORMAT, "page " + number, "a part can't be shown"));
            }
        }
        return pages;
    }

    private void say(String id, Message message) {
        findings.add(Finding.builder()
                .id(id)
                .severity(Severity.ERROR)
                .outcome(Verdict.BROKEN)
                .message(message)
                .build());
    }

    /** A file that ends early lacks the mark at its end; what it lost is not known. */
    private static boolean endsProperly(byte[] bytes) {
        for (int i = bytes.length - 5; i >= Math.max(0, bytes.length - TAIL); i--) {
            if (bytes[i] == '%'
                    && bytes[i + 1] == '%'
                    && bytes[i + 2] == 'E'
                    && bytes[i + 3] == 'O'
                    && bytes[i + 4] == 'F') {
                return true;
            }
        }
        return false;
    }
}
