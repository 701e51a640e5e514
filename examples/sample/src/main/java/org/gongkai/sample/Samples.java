package org.gongkai.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.document.Document;
import org.gongkai.formats.Codecs;
import org.gongkai.formats.codec.Codec;
import org.gongkai.formats.codec.DocumentCodec;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.template.Figure;
import org.gongkai.template.FormTable;
import org.gongkai.template.Templates;

/**
 * 样本集: made-up reports of made-up organs, seven years of each, in the formats and layouts that real ones come in.
 *
 * <p>Number {@code n} of a seed is the same document whatever else is made, in whatever order. The figures keep all
 * identities and follow from those of the year before; in one of sixteen documents one figure of table 三 or 四 was then
 * changed, and the truth is what the document prints. Immutable and thread-safe.
 */
public final class Samples {
    private static final int YEARS = 7;
    private static final int FIRST_YEAR = 2019;
    private static final int FOLDER = 1000;
    private static final int PLANTED_IN = 16;
    private static final List<String> FORMATS =
            List.of("html", "text", "docx", "xlsx", "markdown", "odt", "pdf", "ofd");
    private static final int[] WEIGHTS = {41, 22, 21, 7, 3, 3, 1, 2};

    private final long seed;
    private final Map<String, DocumentCodec> codecs;

    private Samples(long seed, Map<String, DocumentCodec> codecs) {
        this.seed = seed;
        this.codecs = codecs;
    }

    /** The samples of a seed, in every format on the path that pages are written in. */
    public static Samples of(long seed) {
        return new Samples(
                seed,
                Codecs.all().stream()
                        .filter(codec -> codec.canWrite() && codec instanceof DocumentCodec)
                        .collect(Collectors.toMap(Codec::name, DocumentCodec.class::cast)));
    }

    /**
     * The sample of a number.
     *
     * @throws IllegalArgumentException if the number is below 0
     */
    public Sample at(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("number is below 0: " + number);
        }
        Chance chance = Chance.of(seed, "page", number);
        String format = format(chance);
        Dress dress = Dress.of(chance);
        AnnualReport fitting = report(number / YEARS, FIRST_YEAR + (int) (number % YEARS), chance);
        Optional<Sample.Planted> planted =
                chance.below(PLANTED_IN) == 0 ? Optional.of(planted(fitting, chance)) : Optional.empty();
        AnnualReport report = planted.map(change -> with(fitting, change)).orElse(fitting);
        Document page = dress.dressed(Layout.of(report));
        Written written = written(page, format, chance);
        return new Sample(
                name(number, format), format, dress.words() + written.words(), report, planted, written.bytes());
    }

    private String format(Chance chance) {
        String format = FORMATS.get(chance.weighted(WEIGHTS));
        return codecs.containsKey(format) ? format : "text";
    }

    private String name(long number, String format) {
        String extension = codec(format).extensions().get(0);
        return String.format(Locale.ROOT, "%03d/%06d.%s", number / FOLDER, number, extension);
    }

    private AnnualReport report(long number, int year, Chance chance) {
        Organ organ = Organ.number(seed, number);
        Revision revision = Revision.expectedFor(year);
        Ledger ledger = new Ledger(seed, number, organ, year);
        AnnualReport report = AnnualReport.blank(revision);
        for (FormTable table : Templates.tables(report)) {
            report = table.fill(report, ledger.entries(table));
        }
        LocalDate published = LocalDate.of(year + 1, organ.government() ? 3 : 1, 4 + chance.below(25));
        boolean dated = chance.percent(70);
        boolean signed = chance.percent(50);
        return report.toBuilder()
                .organ(organ.name())
                .year(year)
                .title(organ.name() + year + "年政府信息公开工作年度报告")
                .publishedOn(dated ? Optional.of(published) : Optional.empty())
                .signedOn(signed ? Optional.of(published.minusDays(chance.below(3))) : Optional.empty())
                .sections(Prose.of(report, organ, year, chance))
                .build();
    }

    /** One number of table 三 or 四 becomes another. */
    private static Sample.Planted planted(AnnualReport report, Chance chance) {
        List<Figure> figures = new ArrayList<>(Templates.figures(report));
        figures.removeIf(figure -> figure.id().startsWith("proactiveDisclosure."));
        Figure figure = chance.of(figures);
        long was = figure.get(report).number().orElseThrow().longValue();
        return new Sample.Planted(figure.id(), was, slip(was, chance));
    }

    /** As a hand slips: one more, a digit more, a digit fewer, two digits the other way round. */
    private static long slip(long was, Chance chance) {
        String digits = Long.toString(was);
        long is = switch (chance.below(4)) {
            case 0 -> was * 10 + chance.below(10);
            case 1 -> was / 10;
            case 2 -> Long.parseLong(new StringBuilder(digits).reverse().toString());
            default -> was + 1;
        };
        return is == was ? was + 1 : is;
    }

    private static AnnualReport with(AnnualReport report, Sample.Planted change) {
        return Templates.figure(report, change.place()).orElseThrow().with(report, Entry.of(change.is()));
    }

    /** The bytes of a document and what is to be said of them. */
    @SuppressWarnings("ArrayRecordComponent") // as in Sample
    private record Written(byte[] bytes, String words) {}

    /** By the format's own writer, or as sites and clipboards leave it. */
    private Written written(Document page, String format, Chance chance) {
        if (format.equals("html") && chance.percent(75)) {
            SitePage site = SitePage.of(chance);
            return new Written(site.write(page), ", " + site.words());
        }
        if (format.equals("text") && chance.percent(75)) {
            PastedText text = chance.of(List.of(PastedText.values()));
            return new Written(text.write(page), ", " + text.words());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
        try {
            codec(format).write(page, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(bytes.toByteArray(), "");
    }

    private DocumentCodec codec(String format) {
        DocumentCodec codec = codecs.get(format);
        if (codec == null) {
            throw new IllegalStateException("no format " + format + " on the path");
        }
        return codec;
    }
}
