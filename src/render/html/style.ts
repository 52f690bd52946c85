// The page's CSS: light and dark, desktop, phone and print.

/** Colours by meaning. Contrast with the background: text 4.5:1, marks 3:1. */
const LIGHT = `--paper: #fcfbf8; --ink: #1d2126; --soft: #5a6068; --rule: #dedad1; --band: #f4f1ea;
  --time: #a8761a; --money: #17697f; --light: #55899a; --spent: #7a3f63; --profit: #1d6b42; --loss: #a8322b; --warning: #855a00;`;
const DARK = `--paper: #15181c; --ink: #e8e5de; --soft: #a4a9b0; --rule: #363b42; --band: #1d2126;
  --time: #d6a44e; --money: #62b6cc; --light: #4a7c8a; --spent: #cf93b7; --profit: #76c79a; --loss: #f0938a; --warning: #dfb262;`;

export const STYLE = `
:root { color-scheme: light dark; ${LIGHT} }
@media (prefers-color-scheme: dark) { :root { ${DARK} } }
@media print { :root { color-scheme: light; ${LIGHT} --paper: #fff; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: clamp(1.5rem, 5vw, 4.5rem) clamp(1.125rem, 5vw, 3.5rem) 3rem; max-width: 68rem;
  background: var(--paper); color: var(--ink);
  overflow-wrap: anywhere;
  font: 1.0625rem/1.55 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif;
}
h1, h2, .figure strong { font-family: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, serif; font-weight: 400; }
h1 { margin: 0; font-size: clamp(2rem, 5.5vw, 3.25rem); line-height: 1.1; letter-spacing: -0.01em; text-wrap: balance; }
h2 { margin: 0 0 0.35rem; font-size: clamp(1.5rem, 3.5vw, 2rem); line-height: 1.2; }
p { margin: 0 0 0.75rem; max-width: 42rem; }
figcaption, caption, table, .legend, .subtitle, .hour, .severity, summary, .figure span, dt, svg text {
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "DejaVu Sans", sans-serif;
}
.subtitle { margin-bottom: 0.75rem; color: var(--soft); font-size: 0.9375rem; }
.hour { margin: 0.6rem 0 0; color: var(--soft); font-size: 0.9375rem; }
.note { margin-top: 1rem; color: var(--soft); font-size: 0.9375rem; }
.lead { color: var(--soft); margin-bottom: 1.75rem; }
.statement { font-size: 1.25rem; line-height: 1.45; }
.answer { margin: 1.5rem 0 0; max-width: 48rem; font-size: clamp(1.25rem, 3vw, 1.625rem); line-height: 1.35; text-wrap: pretty; }
.proof { max-width: 48rem; }
.patterns { position: absolute; width: 0; height: 0; }
.statement + figure, .statement + .scroll { margin-top: 1.75rem; }
h2 + .scroll { margin-top: 1.25rem; }
header > .statement { margin-top: 2.5rem; }
.hero { display: grid; grid-template-columns: fit-content(60%) minmax(0, 1fr); gap: 0.5rem 3.5rem; align-items: center; margin: 2.75rem 0 2.5rem; }
.hero > :only-child { grid-column: 1 / -1; }
.hero div > p:last-child { margin-bottom: 0; }
.figure { margin: 0; }
.figure strong { display: block; font-size: clamp(4.5rem, 13vw, 8rem); line-height: 1; letter-spacing: -0.03em; font-variant-numeric: lining-nums; }
.figure span { color: var(--soft); font-size: 0.9375rem; }
.profit { color: var(--profit); }
.loss { color: var(--loss); }
section, footer { margin-top: clamp(3rem, 7vw, 4.75rem); }
figure { margin: 0 0 2.25rem; max-width: 54rem; }
figcaption { font-size: 0.9375rem; font-weight: 600; }
.legend { display: flex; flex-wrap: wrap; gap: 0.15rem 1.25rem; margin: 0.2rem 0 0.9rem; padding: 0; list-style: none; color: var(--soft); font-size: 0.8125rem; }
figcaption + div { margin-top: 0.9rem; }
.mark { display: inline-block; width: 0.75rem; height: 0.75rem; margin-right: 0.45rem; vertical-align: -0.06rem; background: var(--money); forced-color-adjust: none; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.mark.time { background: var(--time); }
.mark.spent { background: var(--spent); }
.mark.hatch { background: repeating-linear-gradient(135deg, var(--money) 0 2px, transparent 2px 4px); border: 1px solid var(--money); }
.mark.light { width: 0.5rem; height: 0.5rem; border-radius: 50%; background: var(--light); }
.mark.dot, .mark.hollow { border: 2px solid var(--money); border-radius: 50%; }
.mark.hollow { background: var(--paper); }
.mark.range { width: 1.5rem; height: 0.3125rem; vertical-align: 0.16rem; }
.mark.line { width: 1.25rem; height: 0; margin-bottom: 0.3rem; border-top: 2px dotted var(--soft); background: none; vertical-align: baseline; }
svg { display: block; width: 100%; height: auto; overflow: visible; }
svg text { font-size: 12px; font-variant-numeric: tabular-nums; }
svg.narrow { display: none; }
.scroll {
  overflow-x: auto; container-type: inline-size;
  background:
    linear-gradient(to left, var(--paper) 40%, transparent) right / 3rem 100% no-repeat local,
    linear-gradient(to left, var(--rule), transparent) right / 0.75rem 100% no-repeat scroll;
}
@container (max-width: 60rem) { .minor1 { display: none; } }
@container (max-width: 46rem) {
  .minor2 { display: none; }
  th, td { padding-left: 0.8rem; font-size: 0.8125rem; }
}
@container (max-width: 30rem) {
  .minor3 { display: none; }
  .columns th, .columns td { padding-left: 0.4rem; font-size: 0.75rem; }
}
.slim { max-width: 42rem; }
.scroll:focus-visible { outline: 2px solid var(--money); outline-offset: 3px; }
table { width: 100%; border-collapse: separate; border-spacing: 0; font-size: 0.875rem; line-height: 1.35; font-variant-numeric: tabular-nums lining-nums; }
caption { padding-bottom: 0.5rem; text-align: left; font-weight: 600; font-size: 0.9375rem; }
caption span { display: inline-block; }
th, td { padding: 0.5rem 0 0.5rem 1.1rem; text-align: right; vertical-align: baseline; font-weight: 400; white-space: nowrap; }
th:first-child { padding-left: 0; text-align: left; }
.words { text-align: left; }
table { overflow-wrap: normal; }
th.long { min-width: 9rem; white-space: normal; overflow-wrap: anywhere; }
thead th { color: var(--soft); font-size: 0.8125rem; vertical-align: bottom; white-space: normal; border-bottom: 1px solid var(--ink); }
tbody tr + tr > * { border-top: 1px solid var(--rule); }
tbody + tbody tr:first-child > * { border-top: 1px solid var(--rule); }
tbody .sum > * { color: var(--soft); }
tbody .sum > .profit { color: var(--profit); }
tbody .sum > .loss { color: var(--loss); }
tfoot > tr > * { border-top: 1px solid var(--ink); font-weight: 600; }
.return { font-weight: 600; }
.findings { margin: 1rem 0 0; padding: 0; list-style: none; border-top: 1px solid var(--rule); }
.findings li { display: grid; grid-template-columns: 6rem minmax(0, 1fr); gap: 0.25rem 1.25rem; align-items: baseline; padding: 0.85rem 0; border-bottom: 1px solid var(--rule); }
.findings p { margin: 0; }
.severity { font-size: 0.8125rem; font-weight: 600; }
.severity.alert { color: var(--loss); }
.severity.warning { color: var(--warning); }
.severity.info { color: var(--soft); }
details { margin-top: 0.5rem; }
.paper { display: none; }
summary { padding: 0.5rem 0; color: var(--soft); cursor: pointer; }
summary:focus-visible { outline: 2px solid var(--money); outline-offset: 3px; }
details .findings { margin-top: 0; }
.sums { max-width: 46rem; margin-top: 1.5rem; }
.sums th { white-space: normal; }
.follows, .method { margin: 1.75rem 0 0; }
.follows div, .method div { display: grid; grid-template-columns: 10rem minmax(0, 1fr); gap: 0.1rem 1.25rem; padding: 0.55rem 0; }
.follows dt, .method dt { font-size: 0.875rem; font-weight: 600; line-height: 1.7; }
.follows dd, .method dd { margin: 0; max-width: 42rem; }
footer { padding-top: 2rem; border-top: 1px solid var(--ink); }
footer h2 { font-size: 1.25rem; }
.method { margin: 0.75rem 0 1.5rem; font-size: 0.9375rem; }
.method div { padding: 0.2rem 0; }
footer > p { margin: 0; color: var(--soft); font-size: 0.875rem; }
@media screen and (max-width: 43.99rem) {
  .hero { grid-template-columns: 1fr; gap: 1.5rem; margin: 2rem 0; }
  svg.wide { display: none; }
  svg.narrow { display: block; max-width: 30rem; }
  caption span { position: sticky; left: 0; max-width: calc(100vw - 2 * clamp(1.125rem, 5vw, 3.5rem)); }
  th, td { padding-left: 0.9rem; }
  tbody th, tfoot th { white-space: normal; overflow-wrap: anywhere; }
  .cards table, .cards tbody, .cards tfoot, .cards caption { display: block; }
  .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .cards tr { display: flex; flex-direction: column; padding: 0.75rem 0; border-top: 1px solid var(--ink); }
  .cards tr > *, .cards tbody tr + tr > *, .cards tbody + tbody tr:first-child > *, .cards tfoot > tr > * { border: 0; }
  .cards tr > th { order: -2; padding: 0 0 0.15rem; font-size: 1rem; font-weight: 600; text-align: left; }
  .cards tr > td, .cards tr > td.words { display: flex; justify-content: space-between; gap: 1rem; padding: 0.15rem 0; text-align: right; white-space: normal; }
  .cards tr > td.minor1, .cards tr > td.minor2, .cards tr > td.minor3 { display: flex; }
  .cards tr > td.first { order: -1; font-weight: 600; }
  .cards td::before { content: attr(data-head); color: var(--soft); font-weight: 400; text-align: left; }
  .findings li { grid-template-columns: 1fr; }
  .follows div, .method div { grid-template-columns: 1fr; }
}
@page { size: A4; margin: 17mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #5a6068; } }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.4; }
  h2 { font-size: 15pt; }
  table { font-size: 8pt; }
  figure { max-width: 40rem; margin-bottom: 1.25rem; }
  .lead { margin-bottom: 0.9rem; }
  tbody th, tfoot th { white-space: normal; }
  thead th, .legend { font-size: 8pt; }
  th, td { padding: 0.3rem 0 0.3rem 0.45rem; }
  .statement { font-size: 12.5pt; }
  header:not(:has(+ main > section[aria-labelledby="findings"])), section[aria-labelledby="findings"] { break-after: page; }
  .patterns + header .figure strong { font-size: 32pt; }
  h1 { font-size: 20pt; }
  header, section[aria-labelledby="findings"] { line-height: 1.35; }
  header p { margin-bottom: 0.35rem; }
  .answer { margin-top: 0.5rem; font-size: 13pt; }
  .hero { margin: 0.6rem 0; gap: 0.25rem 2rem; grid-template-columns: fit-content(40%) minmax(0, 1fr); }
  header .hour { font-size: 8pt; }
  .sums { margin-top: 0.6rem; }
  .sums th, .sums td { padding: 0.14rem 0; line-height: 1.25; }
  section[aria-labelledby="findings"] { margin-top: 1rem; }
  section[aria-labelledby="findings"] h2 { font-size: 14pt; }
  .findings { margin-top: 0.4rem; }
  .findings li { padding: 0.3rem 0; }
  .note { margin-top: 0.4rem; font-size: 8pt; }
  details { display: none; }
  .paper { display: block !important; }
  .follows, .method { margin: 0.75rem 0; font-size: 9pt; }
  .follows dt, .method dt, footer > p { font-size: 9pt; line-height: inherit; }
  .follows div { padding: 0.25rem 0; }
  section, footer { margin-top: 1.5rem; }
  footer { padding-top: 1rem; }
  h2, figcaption, caption, .lead { break-after: avoid; }
  figure, .scroll, tr, li, .lead, .hero, .follows div, .method div { break-inside: avoid; }
  footer > p { break-before: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  .scroll { overflow: visible; container-type: normal; background: none; }
  .minor1 { display: none; }
}
`;
