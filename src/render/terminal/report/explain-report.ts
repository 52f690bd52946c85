// The formulas of a report with its numbers.

import { rateInForce, type Settings } from "../../../core/entries/settings.ts";
import type { Report } from "../../../core/findings/report.ts";
import { RETURN_VERSION } from "../../../core/report/roi.ts";
import { minorDigits } from "../../../core/values/currency.ts";
import { largest } from "../../../core/values/largest.ts";
import { keyName, type OutputStyle } from "../layout/output-style.ts";
import { capital, widthOf, wrap } from "../layout/text.ts";

/** One line per total, then the return of each row, ending in a newline. */
export function renderReportExplanation(report: Report, settings: Settings, style: OutputStyle): string {
  const { words, format } = style;
  const { explain } = words.report;
  const { totals } = report;
  const money = format.money;
  const perUnit = words.report.perUnit(format.unit);
  const returned = totals.returnPerUnit === null ? "–" : format.decimal(totals.returnPerUnit);
  const lines: [string, string][] = [
    [explain.time, `${format.duration(totals.minutes)} = ${hours(totals.minutes, style)}`],
    [explain.timeCost, timeCost(report, settings, style)],
    [explain.moneySpent, money(totals.moneySpent)],
    [explain.cost, `${money(totals.timeCost)} + ${money(totals.moneySpent)} = ${money(totals.cost)}`],
    [explain.revenue, money(totals.revenue)],
    [explain.grossProfit, grossProfit(report, style)],
    [explain.net, `${money(totals.grossProfit)} − ${money(totals.cost)} = ${format.signedMoney(totals.net)}`],
    [perUnit, `${money(totals.grossProfit)} / ${money(totals.cost)} = ${returned}`],
    ...(totals.roi === null
      ? []
      : [
          [
            explain.roi,
            `${format.signedMoney(totals.net)} / ${money(totals.cost)} = ${format.decimal(totals.roi)}`,
          ] as [string, string],
        ]),
    ...(totals.netPerHour === null
      ? []
      : [[explain.netPerHour, netPerHour(report, settings, style)] as [string, string]]),
  ];
  const rows = report.rows
    .filter(({ returnPerUnit }) => returnPerUnit !== null)
    .map((row): [string, string] => [
      keyName(report.by, row.key, words),
      `${money(row.grossProfit)} / (${money(row.timeCost)} + ${money(row.moneySpent)}) = ${format.decimal(row.returnPerUnit ?? 0)}`,
    ]);
  const method = wrap(`${explain.method} ${RETURN_VERSION}.`, style.width);
  return `${explain.title}\n\n${aligned(lines, style)}\n\n${capital(perUnit)}\n\n${aligned(rows, style)}\n\n${method}\n`;
}

function aligned(lines: readonly (readonly [string, string])[], { words, plain }: OutputStyle): string {
  if (plain) return lines.map(([label, text]) => `${label}${words.colon}${text}`).join("\n");
  const width = largest(
    lines.map(([label]) => widthOf(label)),
    0,
  );
  return lines.map(([label, text]) => `  ${label}${" ".repeat(width - widthOf(label))}  ${text}`).join("\n");
}

/** The fewest decimals (2 to 6) that reproduce the figure by hand. */
function enoughPlaces(currency: string, figure: number, compute: (round: (value: number) => number) => number): number {
  const reached = (places: number): boolean => {
    const scale = 10 ** places;
    return Math.abs(compute((value) => Math.round(value * scale) / scale) - figure) < halfMinor(currency) + 1e-9;
  };
  return [2, 3, 4, 5].find(reached) ?? 6;
}

function halfMinor(currency: string): number {
  return 0.5 / 10 ** minorDigits(currency);
}

function hours(minutes: number, { words, format }: OutputStyle, places = 2): string {
  return `${format.decimal(minutes / 60, places)} ${words.report.explain.hours}`;
}

/** The formula has the rate, or the mean if there were several. */
function timeCost({ totals, period }: Report, settings: Settings, style: OutputStyle): string {
  const { words, format } = style;
  const unit = 10 ** minorDigits(settings.currency);
  const rate = (rateInForce(settings, undefined, period.until) ?? 0) / unit;
  const mean = totals.minutes === 0 ? rate : (totals.timeCost / totals.minutes) * 60;
  const single = Math.abs(mean - rate) < 0.005;
  const note = single ? "" : ` (${words.report.explain.meanRate})`;
  const figure = single ? rate : mean;
  const places = enoughPlaces(
    settings.currency,
    totals.timeCost,
    (round) => round(totals.minutes / 60) * round(figure),
  );
  const rateText = single ? format.money(figure) : format.moneyWith(figure, places);
  return `${hours(totals.minutes, style, places)} × ${rateText}${note} = ${format.money(totals.timeCost)}`;
}

function grossProfit({ totals, currency }: Report, { words, format }: OutputStyle): string {
  const margin = totals.revenue === 0 ? 1 : totals.grossProfit / totals.revenue;
  const isWhole =
    Math.abs(totals.revenue * (Math.round(margin * 100) / 100) - totals.grossProfit) < halfMinor(currency);
  const places = enoughPlaces(currency, totals.grossProfit, (round) => (totals.revenue * round(margin * 100)) / 100);
  const percent = isWhole ? format.percent(margin) : format.percent(margin, places);
  return `${format.money(totals.revenue)} × ${words.report.explain.margin} ${percent} = ${format.money(totals.grossProfit)}`;
}

function netPerHour({ totals, period }: Report, settings: Settings, style: OutputStyle): string {
  const { words, format } = style;
  const rate = rateInForce(settings, undefined, period.until);
  const hourNote =
    rate === null
      ? ""
      : ` (${words.report.explain.hour}${words.colon}${format.money(rate / 10 ** minorDigits(settings.currency))})`;
  const places = enoughPlaces(settings.currency, totals.netPerHour ?? 0, (round) => {
    return (totals.grossProfit - totals.moneySpent) / (round(totals.minutes / 60) || 1);
  });
  return `(${format.money(totals.grossProfit)} − ${format.money(totals.moneySpent)}) / ${hours(totals.minutes, style, places)} = ${format.money(totals.netPerHour ?? 0)}${hourNote}`;
}
