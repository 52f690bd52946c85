// The page's CSS: light and dark, desktop, phone and print.

/** Colours by meaning. Contrast with the background: text 4.5:1, marks 3:1. */
const LIGHT = `--paper: #fcfbf8; --ink: #1d2126; --soft: #5a6068; --rule: #dedad1; --band: #f4f1ea;
  --time: #a8761a; --money: #17697f; --spent: #7a3f63; --profit: #1d6b42; --loss: #a8322b; --warning: #855a00;`;
const DARK = `--paper: #15181c; --ink: #e8e5de; --soft: #a4a9b0; --rule: #363b42; --band: #1d2126;
  --time: #d6a44e; --money: #62b6cc; --spent: #cf93b7; --profit: #76c79a; --loss: #f0938a; --warning: #dfb262;`;

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
figcaption, caption, table, .legend, .keys, .subtitle, .hour, .severity, .price, .figure span, dt, svg text {
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "DejaVu Sans", sans-serif;
}
.subtitle { margin-bottom: 0.75rem; color: var(--soft); font-size: 0.9375rem; }
.hour { margin: 0.6rem 0 0; color: var(--soft); font-size: 0.9375rem; }
.note { margin-top: 1rem; color: var(--soft); font-size: 0.9375rem; }
.lead { color: var(--soft); margin-bottom: 1.75rem; }
.statement { font-size: 1.25rem; line-height: 1.45; }
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
.keys { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 2rem; margin: 0; border-top: 1px solid var(--ink); border-bottom: 1px solid var(--rule); }
.keys div { display: flex; flex-direction: column; justify-content: space-between; padding: 0.85rem 0 0.8rem; }
.keys dt { color: var(--soft); font-size: 0.8125rem; line-height: 1.3; }
.keys dd { margin: 0.2rem 0 0; font-size: 1.1875rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
section, footer { margin-top: clamp(3rem, 7vw, 4.75rem); }
figure { margin: 0 0 2.25rem; max-width: 54rem; }
figcaption { font-size: 0.9375rem; font-weight: 600; }
.legend { display: flex; flex-wrap: wrap; gap: 0.15rem 1.25rem; margin: 0.2rem 0 0.9rem; padding: 0; list-style: none; color: var(--soft); font-size: 0.8125rem; }
figcaption + div { margin-top: 0.9rem; }
.mark { display: inline-block; width: 0.75rem; height: 0.75rem; margin-right: 0.45rem; vertical-align: -0.06rem; background: var(--money); forced-color-adjust: none; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.mark.time { background: var(--time); }
.mark.spent { background: var(--spent); }
.mark.dot, .mark.hollow { border: 2px solid var(--money); border-radius: 50%; }
.mark.hollow { background: var(--paper); }
.mark.range { width: 1.5rem; height: 0.3125rem; vertical-align: 0.16rem; }
.mark.line { width: 1.25rem; height: 0; margin-bottom: 0.3rem; border-top: 2px dotted var(--soft); background: none; vertical-align: baseline; }
svg { display: block; width: 100%; height: auto; overflow: visible; }
svg text { font-size: 12px; font-variant-numeric: tabular-nums; }
svg.narrow { display: none; }
.scroll { overflow-x: auto; }
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
.findings li { display: grid; grid-template-columns: 6rem minmax(0, 1fr) auto; gap: 0.25rem 1.25rem; align-items: baseline; padding: 0.85rem 0; border-bottom: 1px solid var(--rule); }
.findings p { margin: 0; }
.severity { font-size: 0.8125rem; font-weight: 600; }
.severity.alert { color: var(--loss); }
.severity.warning { color: var(--warning); }
.severity.info { color: var(--soft); }
.price { color: var(--soft); font-size: 0.875rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
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
  .keys { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .keys dd { font-size: 1.0625rem; white-space: normal; }
  svg.wide { display: none; }
  svg.narrow { display: block; max-width: 30rem; }
  .scroll { margin: 0 calc(-1 * clamp(1.125rem, 5vw, 3.5rem)); padding: 0 clamp(1.125rem, 5vw, 3.5rem); }
  .scroll {
    background:
      linear-gradient(to left, var(--paper) 40%, transparent) right / 3rem 100% no-repeat local,
      linear-gradient(to left, var(--rule), transparent) right / 0.75rem 100% no-repeat scroll;
  }
  caption span { position: sticky; left: 0; max-width: calc(100vw - 2 * clamp(1.125rem, 5vw, 3.5rem)); }
  tbody th, tfoot th { position: sticky; left: calc(-1 * clamp(1.125rem, 5vw, 3.5rem)); padding-left: clamp(1.125rem, 5vw, 3.5rem); background: var(--paper); }
  th, td { padding-left: 0.9rem; }
  .findings li { grid-template-columns: 1fr auto; }
  .findings p { grid-column: 1 / -1; grid-row: 2; }
  .follows div, .method div { grid-template-columns: 1fr; }
}
@page { size: A4; margin: 17mm 14mm 18mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  table { font-size: 8pt; }
  tbody th, tfoot th { white-space: normal; }
  thead th, .keys dt, .legend { font-size: 8pt; }
  th, td { padding: 0.3rem 0 0.3rem 0.45rem; }
  .statement { font-size: 12.5pt; }
  .keys { column-gap: 1.1rem; }
  .keys dd { font-size: 11pt; }
  section, footer { margin-top: 2.25rem; }
  h2, figcaption, caption, .lead { break-after: avoid; }
  figure, .scroll, tr, li, .hero, .keys, .follows div, .method div { break-inside: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  .scroll { overflow: visible; }
}
`;
