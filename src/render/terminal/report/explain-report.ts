// The formulas of a report with its numbers.

import { rateInForce, type Settings } from "../../../core/entries/settings.ts";
import type { Report } from "../../../core/findings/build-report.ts";
import { mainFigures } from "../../../core/report/report.ts";
import { type Figures, RETURN_VERSION } from "../../../core/report/roi.ts";
import { minorDigits } from "../../../core/values/currency.ts";
import { labelled, type Section } from "../layout/labelled.ts";
import { keyName, type OutputStyle } from "../layout/output-style.ts";
import { capital, printable, unlessNull, wrap } from "../layout/text.ts";

/** One line per total, then the return of each row, ending in a newline. */
export function renderReportExplanation(report: Report, settings: Settings, style: OutputStyle): string {
  const { words, format } = style;
  const { explain } = words.report;
  const { totals } = report;
  const money = format.money;
  const perUnit = words.report.perUnit(format.unit);
  const returned = unlessNull(format.decimal)(totals.returnPerUnit);
  const { roi, netPerHour } = totals;
  const lines: Section[] = [
    [explain.time, `${format.duration(totals.minutes)} = ${hours(totals.minutes, style)}`],
    [explain.timeCost, timeCost(report, style)],
    [explain.moneySpent, money(totals.moneySpent)],
    [explain.cost, `${money(totals.timeCost)} + ${money(totals.moneySpent)} = ${money(totals.cost)}`],
    [explain.revenue, money(totals.revenue)],
    [explain.grossProfit, grossProfit(report, style)],
    [explain.net, `${money(totals.grossProfit)} − ${money(totals.cost)} = ${format.signedMoney(totals.net)}`],
    [perUnit, `${money(totals.grossProfit)} / ${money(totals.cost)} = ${returned}`],
    [
      explain.roi,
      roi === null ? "" : `${format.signedMoney(totals.net)} / ${money(totals.cost)} = ${format.decimal(roi)}`,
    ],
    [explain.netPerHour, netPerHour === null ? "" : hourlyFormula(netPerHour, report, settings, style)],
  ];
  const rows = report.rows
    .filter(({ returnPerUnit }) => returnPerUnit !== null)
    .map((row): Section => [keyName(report.by, row.key, words), returnFormula(row, style)]);
  if (rows.length > 1 && mainFigures(report).figures === report.channels)
    rows.push([words.report.channels, returnFormula(report.channels, style)]);
  const method = wrap(`${explain.method} ${RETURN_VERSION}.`, style.width);
  return `${explain.title}\n\n${aligned(lines, style)}\n\n${capital(perUnit)}\n\n${aligned(rows, style)}\n\n${method}\n`;
}

function returnFormula({ grossProfit, timeCost, moneySpent, returnPerUnit }: Figures, { format }: OutputStyle): string {
  const { money, decimal } = format;
  return `${money(grossProfit)} / (${money(timeCost)} + ${money(moneySpent)}) = ${returnPerUnit === null ? "–" : decimal(returnPerUnit)}`;
}

function aligned(lines: readonly Section[], style: OutputStyle): string {
  if (style.plain) return labelled(lines, style);
  return labelled(lines, { ...style, width: style.width - 2 }).replace(/^/gm, "  ");
}

/** The fewest decimals (2 to 9) that reproduce the figure by hand. */
function enoughPlaces(currency: string, figure: number, compute: (round: (value: number) => number) => number): number {
  const reached = (places: number): boolean => {
    const scale = 10 ** places;
    return (
      Math.abs(compute((value) => Math.round(value * scale) / scale) - figure) <
      0.5 / 10 ** minorDigits(currency) + 1e-9
    );
  };
  return [2, 3, 4, 5, 6, 7, 8].find(reached) ?? 9;
}

function hours(minutes: number, { words, format }: OutputStyle, places = 2): string {
  return `${format.decimal(minutes / 60, places)} ${words.report.explain.hours}`;
}

/** Hours at each hourly rate that was in force; the hours without one cost nothing. */
function timeCost({ totals, prices, currency }: Report, style: OutputStyle): string {
  const { words, format } = style;
  const { rates } = prices;
  const places = enoughPlaces(currency, totals.timeCost, (round) =>
    rates.reduce((sum, { minutes, rate }) => sum + round(minutes / 60) * rate, 0),
  );
  const terms = rates.map(({ minutes, rate, person }) => {
    const whose = person === null ? "" : ` (${printable(person)})`;
    return `${hours(minutes, style, places)} × ${format.money(rate)}${whose}`;
  });
  const unpriced = totals.minutes - rates.reduce((sum, { minutes }) => sum + minutes, 0);
  if (unpriced > 0 || terms.length === 0)
    terms.push(`${hours(unpriced, style)} × ${format.money(0)} (${words.report.explain.noRate})`);
  return `${terms.join(" + ")} = ${format.money(totals.timeCost)}`;
}

/** Revenue at each margin. */
function grossProfit({ totals, prices }: Report, { words, format }: OutputStyle): string {
  const margins = prices.margins.length === 0 ? [{ margin: 1, revenue: totals.revenue }] : prices.margins;
  const terms = margins.map(({ margin, revenue }) => {
    const places = [0, 1].find((digits) => Math.abs(Number((margin * 100).toFixed(digits)) - margin * 100) < 1e-6);
    return `${format.money(revenue)} × ${words.report.explain.margin} ${format.percent(margin, places ?? 2)}`;
  });
  return `${terms.join(" + ")} = ${format.money(totals.grossProfit)}`;
}

function hourlyFormula(netPerHour: number, { totals, period }: Report, settings: Settings, style: OutputStyle): string {
  const { words, format } = style;
  const rate = rateInForce(settings, undefined, period.until);
  const hourNote =
    rate === null
      ? ""
      : ` (${words.report.explain.hour}${words.colon}${format.money(rate / 10 ** minorDigits(settings.currency))})`;
  const places = enoughPlaces(
    settings.currency,
    netPerHour,
    (round) => (totals.grossProfit - totals.moneySpent) / (round(totals.minutes / 60) || 1),
  );
  return `(${format.money(totals.grossProfit)} − ${format.money(totals.moneySpent)}) / ${hours(totals.minutes, style, places)} = ${format.money(netPerHour)}${hourNote}`;
}
