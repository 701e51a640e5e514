package org.gongkai.formats.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.gongkai.document.Document;
import org.gongkai.formats.codec.Decoded;
import org.gongkai.formats.codec.DocumentCodec;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.Match;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.Budget;
import org.gongkai.formats.io.DecodedText;
import org.gongkai.formats.io.TextDecoder;
import org.gongkai.formats.markup.PageTree;

/**
 * 网页: a page of a site, also one that Word, WPS or a spreadsheet saved.
 *
 * <p>Reading: a table of data becomes a grid with its spans, a table that only lays out the page is walked, and so are
 * its blocks: each line is a paragraph, {@code h1} to {@code h6} are headings. What a site puts around its text (menus,
 * share bars, lists of links), and what a browser does not show, is left out. Places are lines of the source, and
 * table, row and column.
 *
 * <p>Writing: one page in UTF-8 that stands alone, without scripts, for screens, phones and paper.
 */
public final class HtmlCodec implements DocumentCodec {

    /** The one there is in {@code Codecs.standard()}; more do no harm. */
    public HtmlCodec() {}

    @Override
    public String name() {
        return "html";
    }

    @Override
    public List<String> extensions() {
        return List.of("html", "htm", "shtml", "xhtml");
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    /** {@inheritDoc} Certain where the content begins with markup; any other text may be a page if its name says so. */
    @Override
    public Match match(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        return PageStart.isMarkup(bytes) ? Match.CERTAIN : Match.IF_NAMED;
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    /**
     * 读网页. One document for the page, with findings {@code READ-CHARSET} (the charset was not the declared one, or was
     * found without one), {@code READ-DAMAGED} and {@code READ-TRUNCATED}.
     *
     * @throws DocumentException if the bytes are text in no accepted charset
     * @throws LimitExceededException beyond {@code maxTextChars}, {@code maxNodes}, {@code maxNesting},
     *     {@code maxGridCells} or {@code timeBudget}
     */
    @Override
    public List<Decoded<Document>> read(byte[] bytes, ReadLimits limits)
            throws DocumentException, LimitExceededException {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(limits, "limits");
        Budget budget = new Budget(limits);
        DecodedText text = TextDecoder.decode(name(), bytes, DeclaredCharset.of(bytes), limits);
        PageTree page = PageTree.parse(text.chars().toString(), budget);
        return List.of(new Decoded<>(new PageReader(page, budget).read(), text.findings()));
    }

    /** 写网页: HTML 5 in UTF-8, whatever the text holds. */
    @Override
    public void write(Document document, OutputStream out) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        out.write(PageWriter.page(document).getBytes(StandardCharsets.UTF_8));
    }
}
