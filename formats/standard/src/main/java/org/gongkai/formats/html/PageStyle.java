package org.gongkai.formats.html;

/** How a written page looks: on a screen, on a phone, where a wide table scrolls in its own box, and on A4. */
final class PageStyle {
    private PageStyle() {}

    static final String CSS = """
            :root { color-scheme: light; }
            * { box-sizing: border-box; }
            html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
            body { margin: 0; background: #f4f5f7; color: #1d2129;
              font: 17px/1.85 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; }
            main { max-width: 62rem; margin: 2rem auto; padding: 3rem 4rem 4rem; background: #fff;
              border: 1px solid #e3e5e9; border-top: 4px solid #b3261e; }
            h1, h2, h3, h4, h5, h6, table, .date, .region { font-family: "Noto Sans CJK SC",
              "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", SimHei, sans-serif; }
            h1 { margin: 0 0 1rem; font-size: 1.65rem; line-height: 1.45; text-align: center; text-wrap: balance; }
            h2 { margin: 2.2rem 0 .8rem; font-size: 1.2rem; line-height: 1.5; }
            h3, h4, h5, h6 { margin: 1.4rem 0 .6rem; font-size: 1.05rem; }
            p { margin: 0 0 .6rem; text-indent: 2em; overflow-wrap: anywhere; }
            .date { margin: 0 0 2rem; padding-bottom: .9rem; border-bottom: 1px solid #e3e5e9; color: #5a6070;
              font-size: .9rem; text-align: center; text-indent: 0; }
            .signature { text-align: right; text-indent: 0; }
            h1 + .signature, p:not(.signature) + .signature { margin-top: 2rem; }
            .file { text-indent: 0; }
            .region { margin: 1rem 0 1.4rem; overflow-x: auto; }
            .region:focus-visible { outline: 2px solid #2f6feb; outline-offset: 2px; }
            table { width: 100%; border-collapse: collapse; font-size: .88rem; line-height: 1.5; }
            table.wide { min-width: 46rem; }
            caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
              white-space: nowrap; }
            th, td { padding: .4rem .5rem; border: 1px solid #8a919f; text-align: center; vertical-align: middle;
              overflow-wrap: break-word; }
            th { background: #f3f5f8; font-weight: 500; }
            th[scope^="row"] { background: #f9fafb; font-weight: 400; }
            th.text, table.wide th[scope="row"] { text-align: left; }
            td { font-variant-numeric: tabular-nums; }
            table.wide td, table.wide th[scope="col"] { min-width: 3.3em; }
            @media (max-width: 46rem) {
              body { background: #fff; font-size: 16px; line-height: 1.75; }
              main { margin: 0; padding: 1.4rem 1rem 2.5rem; border-width: 4px 0 0; }
              h1 { font-size: 1.3rem; }
              h2 { font-size: 1.1rem; }
              .date { margin-bottom: 1.2rem; }
            }
            @page { size: A4; margin: 20mm 17mm; }
            @media print {
              body { background: none; color: #000; font-size: 11.5pt; line-height: 1.65; }
              main { max-width: none; margin: 0; padding: 0 1pt; border: 0; }
              h1 { font-size: 18pt; }
              h2 { font-size: 13.5pt; break-after: avoid; }
              h3, h4, h5, h6 { break-after: avoid; }
              p { orphans: 2; widows: 2; }
              .date { border-color: #000; color: #000; }
              .region { overflow: visible; }
              table, table.wide { min-width: 0; font-size: 8.5pt; line-height: 1.35; }
              table.short { break-inside: avoid; }
              thead { display: table-header-group; }
              tr { break-inside: avoid; }
              th, td { padding: 1.2mm 1mm; border: .5pt solid #000; background: none !important; }
              table.wide td, table.wide th[scope="col"] { min-width: 2.4em; }
            }
            """;
}
