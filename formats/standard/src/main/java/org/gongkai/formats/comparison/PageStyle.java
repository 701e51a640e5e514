package org.gongkai.formats.comparison;

/** How the page looks: on a screen, on a phone and on A4. */
final class PageStyle {
    private PageStyle() {}

    static final String CSS = """
            :root { color-scheme: light; --old: #a9b4c6; --now: #23528f; --line: #dfe3ea; --soft: #5a6270; }
            * { box-sizing: border-box; }
            html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
            body { margin: 0; background: #f4f5f7; color: #1d2129; font: 16px/1.7 "Noto Sans CJK SC",
              "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", SimHei, sans-serif; }
            main { max-width: 76rem; margin: 2rem auto; padding: 2.5rem 3rem 3.5rem; background: #fff;
              border: 1px solid var(--line); border-top: 4px solid #b3261e; }
            header { padding-bottom: 1rem; border-bottom: 1px solid var(--line); }
            .organ { margin: 0; color: var(--soft); }
            h1 { margin: .2rem 0 .6rem; font-size: 1.6rem; line-height: 1.4; text-wrap: balance; }
            h2 { margin: 2.4rem 0 .9rem; font-size: 1.2rem; line-height: 1.5; }
            h3 { margin: 1.6rem 0 .6rem; font-size: 1.02rem; line-height: 1.5; overflow-wrap: anywhere; }
            p { margin: 0 0 .6rem; overflow-wrap: anywhere; }
            .summary { margin: 0; color: var(--soft); }
            .legend span { margin-right: 1.2rem; }
            .legend span::before { content: ""; display: inline-block; width: .9em; height: .9em; margin-right: .45em;
              vertical-align: -.08em; background: var(--old); }
            .legend .now::before { background: var(--now); }
            .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 1.4rem 2.4rem;
              align-items: start; }
            figure { margin: 0; min-width: 0; }
            figcaption { margin-bottom: .3rem; font-weight: 600; }
            svg { display: block; width: 100%; max-width: 26rem; height: auto; overflow: visible; }
            svg text { font-size: 12px; fill: #1d2129; font-variant-numeric: tabular-nums; }
            svg .rate, svg .none { fill: var(--soft); }
            svg rect.old { fill: var(--old); }
            svg rect.now { fill: var(--now); }
            table { width: 100%; border-collapse: collapse; font-size: .92rem; line-height: 1.5; }
            th, td { padding: .38rem .6rem; border-bottom: 1px solid var(--line); text-align: right; vertical-align: top;
              font-weight: 400; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
            thead th { border-bottom: 1.5px solid #8a919f; color: var(--soft); }
            th:first-child { text-align: left; }
            .figures { table-layout: fixed; }
            .figures th:first-child { width: 34%; }
            .figures tbody tr:not(.row) th { padding-left: 1.6rem; }
            .figures .row th { width: auto; padding-top: .8rem; font-weight: 600; }
            .facts { table-layout: fixed; }
            .facts th:first-child { width: 24%; }
            .facts td, .facts thead th { text-align: left; }
            td small { display: block; color: var(--soft); }
            td.up, td.down { white-space: nowrap; }
            td.up { color: #23528f; }
            td.down { color: #8a4b00; }
            td.kind { color: var(--soft); }
            details { margin: .6rem 0; }
            summary { cursor: pointer; }
            .passage { padding: .45rem .8rem; border-left: 4px solid var(--line); background: #fafbfc; }
            .passage b, h3 b { margin-right: .4em; color: var(--soft); font-size: .85rem; font-weight: 600; }
            .passage.added { border-color: #2e7d4f; }
            .passage.removed { border-color: #b3261e; }
            .passage.moved { border-color: #6a5acd; }
            .passage.changed { border-color: #c58a00; }
            .same { color: var(--soft); font-size: .9rem; }
            ins { background: #dcf3e3; color: #0d5a2c; text-decoration: underline; text-decoration-thickness: 1px;
              text-underline-offset: 3px; }
            del { background: #fbe3e1; color: #8f1d16; text-decoration: line-through; }
            @media (max-width: 46rem) {
              body { background: #fff; font-size: 15px; }
              main { margin: 0; padding: 1.2rem 1rem 2.5rem; border-width: 4px 0 0; }
              h1 { font-size: 1.3rem; }
              table { font-size: .85rem; }
              th, td { padding: .35rem .3rem; }
              .figures th:first-child { width: 27%; }
              .figures thead th:last-child { width: 23%; }
              .figures tbody tr:not(.row) th { padding-left: .6rem; }
            }
            @page { size: A4; margin: 18mm 16mm; }
            @media print {
              body { background: none; color: #000; font-size: 10.5pt; line-height: 1.55; }
              main { max-width: none; margin: 0; padding: 0; border: 0; }
              h2, h3 { break-after: avoid; }
              .charts { grid-template-columns: repeat(3, 1fr); gap: 6mm; }
              svg text { font-size: 15px; }
              figure, tr, .passage { break-inside: avoid; }
              thead { display: table-header-group; }
              svg rect, ins, del, .legend span::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
              th, td { padding: 1mm 1.5mm; }
            }
            """;
}
