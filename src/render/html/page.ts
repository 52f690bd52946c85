// The page of a report: one file that loads nothing, with the figures as charts, as tables, and in words.

import type { ReportPage } from "../../core/overview/report-page.ts";
import type { CalendarDate } from "../../core/values/dates.ts";
import type { Speech } from "../terminal/layout/output-style.ts";
import { capital } from "../terminal/layout/text.ts";
import { html, raw } from "./escape.ts";
import { section } from "./section.ts";
import { activitiesSection } from "./sections/activities.ts";
import { findingsSection } from "./sections/findings.ts";
import { networksSection, reportTable } from "./sections/networks.ts";
import { overTimeSection } from "./sections/over-time.ts";
import { summary } from "./sections/summary.ts";
import { verdictSection } from "./sections/verdict.ts";
import { STYLE } from "./style.ts";

/** Who made the page, and when. */
export interface Imprint {
  readonly today: CalendarDate;
  readonly version: string;
}

/** Nothing may be loaded or run, whatever the text of a ledger: the browser is told so too. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The HTML of a page. No script, no request, no text of the ledger that is not escaped. */
export function renderPage(page: ReportPage, { today, version }: Imprint, speech: Speech): string {
  const { words, format } = speech;
  const { networks, asked } = page;
  const method = words.page
    .method(format.unit)
    .map(({ term, line }) => html`<div><dt>${term}</dt><dd>${line}</dd></div>\n`);
  const main = [
    ...(networks.entries === 0 ? [] : [networksSection(networks, speech)]),
    ...(networks.entries === 0 || networks.filter ? [] : [findingsSection(networks.findings().fired, speech)]),
    ...(page.stretch.entries === 0 ? [] : [overTimeSection(page, speech)]),
    activitiesSection(page.activities, speech),
    ...(asked && asked.rows.length > 0
      ? [
          section("asked", words.page.by(words.groupings[asked.by]), "", [
            reportTable("asked-table", words.page.byCaption(words.groupings[asked.by]), asked, speech),
          ]),
        ]
      : []),
    verdictSection(page, speech),
  ];
  return html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.page.title(capital(format.period(networks.period)))}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<header>
${summary(page, speech)}</header>
<main>
${main}</main>
<footer>
<h2>${words.page.sections.method}</h2>
<dl class="method">
${method}</dl>
<p>${words.page.made(format.date(today), version)}</p>
</footer>
</body>
</html>
`.text;
}
