// The HTML report: one self-contained file with charts, tables and text.

import type { ReportPage } from "../../core/overview/report-page.ts";
import type { CalendarDate } from "../../core/values/dates.ts";
import type { OutputStyle } from "../terminal/layout/output-style.ts";
import { capital } from "../terminal/layout/text.ts";
import { html, raw } from "./escape.ts";
import { section } from "./figure.ts";
import { activitiesSection } from "./sections/activities.ts";
import { findingsOnPaper, findingsSection } from "./sections/findings.ts";
import { networksSection, reportTable } from "./sections/networks.ts";
import { overTimeSection } from "./sections/over-time.ts";
import { summary } from "./sections/summary.ts";
import { verdictSection } from "./sections/verdict.ts";
import { STYLE } from "./style.ts";

/** Date of creation, and the program's version. */
export interface Imprint {
  readonly today: CalendarDate;
  readonly version: string;
  /** The section after the summary. */
  readonly opensWith: "networks" | "verdict";
}

/** Blocks scripts and requests, as defence in depth. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The HTML of a page: no scripts, no requests, all ledger text escaped. */
export function renderPage(page: ReportPage, { today, version, opensWith }: Imprint, style: OutputStyle): string {
  const { words, format } = style;
  const { networks, asked } = page;
  const method = words.page
    .method(format.unit)
    .map(({ term, line }) => html`<div><dt>${term}</dt><dd>${line}</dd></div>\n`);
  const verdict = verdictSection(page, style);
  const findings = networks.entries === 0 || networks.filter ? null : networks.findings().fired;
  const main = [
    ...(findings === null ? [] : [findingsSection(findings, style)]),
    ...(opensWith === "verdict" ? [verdict] : []),
    ...(networks.entries === 0 ? [] : [networksSection(networks, style)]),
    ...(page.stretch.entries === 0 ? [] : [overTimeSection(page, style)]),
    activitiesSection(page.activities, style),
    ...(asked && asked.rows.length > 0
      ? [
          section("asked", words.page.by(words.groupings[asked.by]), "", [
            reportTable("asked-table", words.page.byCaption(words.groupings[asked.by]), asked, style),
          ]),
        ]
      : []),
    ...(opensWith === "verdict" ? [] : [verdict]),
    ...(findings === null ? [] : [findingsOnPaper(findings, style)]),
  ];
  return html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.page.title(page.settings.name, capital(format.period(networks.period)))}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="var(--money)" stroke-width="3"></path></pattern></defs></svg>
<header>
${summary(page, style)}</header>
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
