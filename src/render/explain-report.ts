// How a report was worked out: every formula with the ledger's own numbers put in.
import { minorDigits } from "../core/currency.ts";
import type { Report } from "../core/report.ts";
import { RETURN_VERSION } from "../core/roi.ts";
import { rateInForce, type Settings } from "../core/settings.ts";
import { keyName, type Speech } from "./speech.ts";
import { capital, widthOf, wrap } from "./text.ts";

/** A line a figure of the whole, then the return of each row, ending in a newline. */
export function renderReportExplanation(report: Report, settings: Settings, speech: Speech): string {
  const { words, format } = speech;
  const { explain } = words.report;
  const { totals } = report;
  const money = format.money;
  const perUnit = words.report.perUnit(format.unit);
  const returned = totals.returnPerUnit === null ? "–" : format.decimal(totals.returnPerUnit);
  const lines: [string, string][] = [
    [explain.time, `${format.duration(totals.minutes)} = ${hours(totals.minutes, speech)}`],
    [explain.timeCost, timeCost(report, settings, speech)],
    [explain.moneySpent, money(totals.moneySpent)],
    [explain.cost, `${money(totals.timeCost)} + ${money(totals.moneySpent)} = ${money(totals.cost)}`],
    [explain.revenue, money(totals.revenue)],
    [explain.grossProfit, grossProfit(report, speech)],
    [explain.net, `${money(totals.grossProfit)} − ${money(totals.cost)} = ${format.signed(totals.net)} ${format.unit}`],
    [perUnit, `${money(totals.grossProfit)} / ${money(totals.cost)} = ${returned}`],
    ...(totals.roi === null
      ? []
      : [
          [
            explain.roi,
            `${format.signed(totals.net)} ${format.unit} / ${money(totals.cost)} = ${format.decimal(totals.roi)}`,
          ] as [string, string],
        ]),
    ...(totals.netPerHour === null
      ? []
      : [[explain.netPerHour, netPerHour(report, settings, speech)] as [string, string]]),
  ];
  const rows = report.rows
    .filter(({ returnPerUnit }) => returnPerUnit !== null)
    .map((row): [string, string] => [
      keyName(report.by, row.key, words),
      `${money(row.grossProfit)} / (${money(row.timeCost)} + ${money(row.moneySpent)}) = ${format.decimal(row.returnPerUnit ?? 0)}`,
    ]);
  const method = wrap(`${explain.method} ${RETURN_VERSION}.`, speech.width);
  return `${explain.title}\n\n${aligned(lines, speech)}\n\n${capital(perUnit)}\n\n${aligned(rows, speech)}\n\n${method}\n`;
}

function aligned(lines: readonly (readonly [string, string])[], { words, plain }: Speech): string {
  if (plain) return lines.map(([label, text]) => `${label}${words.colon}${text}`).join("\n");
  const width = Math.max(0, ...lines.map(([label]) => widthOf(label)));
  return lines.map(([label, text]) => `  ${label}${" ".repeat(width - widthOf(label))}  ${text}`).join("\n");
}

function hours(minutes: number, { words, format }: Speech): string {
  return `${format.decimal(minutes / 60)} ${words.report.explain.hours}`;
}

/** One rate is named as it is; several as the mean that they come to. */
function timeCost({ totals, period }: Report, settings: Settings, speech: Speech): string {
  const { words, format } = speech;
  const unit = 10 ** minorDigits(settings.currency);
  const rate = (rateInForce(settings, undefined, period.until) ?? 0) / unit;
  const mean = totals.minutes === 0 ? rate : (totals.timeCost / totals.minutes) * 60;
  const single = Math.abs(mean - rate) < 0.005;
  const note = single ? "" : ` (${words.report.explain.meanRate})`;
  return `${hours(totals.minutes, speech)} × ${format.money(single ? rate : mean)}${note} = ${format.money(totals.timeCost)}`;
}

function grossProfit({ totals }: Report, { words, format }: Speech): string {
  const margin = totals.revenue === 0 ? 1 : totals.grossProfit / totals.revenue;
  return `${format.money(totals.revenue)} × ${words.report.explain.margin} ${format.percent(margin)} = ${format.money(totals.grossProfit)}`;
}

function netPerHour({ totals, period }: Report, settings: Settings, speech: Speech): string {
  const { words, format } = speech;
  const rate = rateInForce(settings, undefined, period.until);
  const beside =
    rate === null
      ? ""
      : ` (${words.report.explain.hour}${words.colon}${format.money(rate / 10 ** minorDigits(settings.currency))})`;
  return `(${format.money(totals.grossProfit)} − ${format.money(totals.moneySpent)}) / ${hours(totals.minutes, speech)} = ${format.money(totals.netPerHour ?? 0)}${beside}`;
}
