package org.gongkai.benchmarks;

/** 对照项: a task and the floor that it is held against, on the same bytes, with what their ratio may be at most. */
enum Pair {
    JSON_READING("JSON to report", "`ObjectMapper.readTree`", JsonReading.class, 1.3),
    JSON_WRITING("report to JSON", "writing that tree", JsonWriting.class, 1.3),
    HTML_READING("HTML to report", "`Jsoup.parse`", HtmlReading.class, 1.25),
    TEXT_READING("text to report", "decoding and one pass of NFKC", TextReading.class, 3),
    DOCX_READING("docx to report", "inflating and walking the same parts", DocxReading.class, 1.4),
    DOCX_BESIDE_POI("docx to report", "POI opening it", DocxBesidePoi.class, 0.35),
    XLSX_READING("xlsx to report", "fastexcel-reader visiting each cell", XlsxReading.class, 1.8),
    PDF_READING("PDF to report", "PDFBox stripping its text", PdfReading.class, 1.3),
    TABLE_RULES("all table rules, clean report", "the sums written by hand", TableRules.class, 6),
    WRONG_CELL("suspects for one wrong cell", "all table rules", WrongCell.class, 30),
    TWO_THREADS("many text reports, two threads", "one thread", TwoThreads.class, 1 / 1.7),
    LAUNCHING("`gongkai check` of one text", "a hello-world class", Launching.class, 5);

    private final String work;
    private final String floor;
    private final Class<?> benchmark;
    private final double most;

    Pair(String work, String floor, Class<?> benchmark, double most) {
        this.work = work;
        this.floor = floor;
        this.benchmark = benchmark;
        this.most = most;
    }

    /** The task, in words. */
    String work() {
        return work;
    }

    /** What it is held against, in words. */
    String floor() {
        return floor;
    }

    /** The class whose methods {@code work} and {@code floor} are timed. */
    Class<?> benchmark() {
        return benchmark;
    }

    /** The target: the time of the work as a multiple of the floor's. */
    double most() {
        return most;
    }

    /** Whether one run is long enough to be timed by itself, in a process with no warm-up of its own. */
    boolean isLong() {
        return this == TWO_THREADS || this == LAUNCHING;
    }
}
