// The page's header: period, return, and totals.

import type { Report } from "../../../core/findings/report.ts";
import type { ReportPage } from "../../../core/overview/report-page.ts";
import { type Figures, toneOf } from "../../../core/report/roi.ts";
import { unattributed } from "../../../core/report/unattributable.ts";
import { pricesText } from "../../terminal/hour.ts";
import type { OutputStyle } from "../../terminal/layout/output-style.ts";
import { capital } from "../../terminal/layout/text.ts";
import { figureSentences, filterText } from "../../terminal/report/report.ts";
import { type Html, html } from "../escape.ts";

/** Heading, hour and key figures; for an empty period, the date of the last entry instead. */
export function summary({ networks, settings, lastEntry }: ReportPage, style: OutputStyle): Html {
  const { words, format } = style;
  const { filter } = networks;
  const head = html`<p class="subtitle">${words.page.subtitle}</p>
<h1>${capital(format.period(networks.period))}</h1>
<p class="hour">${capital(pricesText(networks.period, settings, networks.prices, style))}</p>
${filter ? html`<p class="hour">${capital(words.report.filtered(filterText(filter, style)))}</p>\n` : null}`;
  if (networks.entries === 0) {
    const last = lastEntry === null ? null : format.date(lastEntry);
    const only = filter && words.report.filtered(filterText(filter, style));
    return html`${head}<p class="statement">${words.report.empty(format.period(networks.period), last, only)}</p>\n`;
  }
  const [statement = "", ...notes] = figureSentences(networks, style);
  return html`${head}<div class="hero">
${oneFigure(networks, style)}<div><p class="statement">${statement}</p>
${notes.map((note) => html`<p>${note}</p>\n`)}</div>
</div>
${keyFigures(networks.totals, style)}`;
}

/** Empty for filters by activity or person: sales cannot be attributed to them. */
function oneFigure(report: Report, { words, format }: OutputStyle): Html {
  if (unattributed(report)) return html``;
  const { totals, currency } = report;
  const { returnPerUnit } = totals;
  const figure = returnPerUnit === null ? "–" : format.decimal(returnPerUnit);
  const under = returnPerUnit === null ? words.page.noFigure : words.page.figure(words.units[currency] ?? currency);
  return html`<p class="figure"><strong class="${toneOf(totals.returnPerUnit) ?? "even"}">${figure}</strong> <span>${under}</span></p>\n`;
}

function keyFigures(totals: Figures, { words, format }: OutputStyle): Html {
  const { keys } = words.page;
  const all: readonly (readonly [string, string])[] = [
    [keys.time, format.duration(totals.minutes)],
    [keys.cost, format.money(totals.cost)],
    [keys.spent, format.money(totals.moneySpent)],
    [keys.revenue, format.money(totals.revenue)],
    [keys.net, format.signedMoney(totals.net)],
    [keys.sales, format.count(totals.sales)],
  ];
  const items = all.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>\n`);
  return html`<dl class="keys">\n${items}</dl>\n`;
}
