// Reports as CSV: a plain form for programs, and one for a French Excel.

import type { Report } from "../core/findings/build-report.ts";
import type { Shares } from "../core/report/rows.ts";
import type { Shown } from "../core/report/unattributable.ts";
import { minorDigits } from "../core/values/currency.ts";
import { csvText, pricesCells } from "./csv-cell.ts";
import type { OutputStyle } from "./terminal/layout/output-style.ts";
import { capital } from "./terminal/layout/text.ts";
import { type FlatLine, flatLines, lineName } from "./terminal/report/report-lines.ts";

const FIGURE_HEADS = [
  ["minutes", "timeCost", "moneySpent", "cost", "revenue", "grossProfit", "net", "returnPerUnit", "roi"],
  ["netPerHour", "sales", "posts", "status", "shareMinutes", "shareCost", "shareGrossProfit"],
  ["hourlyRates", "margins", "twelveMonths", "followers", "followersChange", "reach", "comments", "answered"],
].flat();

/** The part without a key. An empty cell means the whole row. */
const NO_PART = "(none)";

/**
 * Rows and total as CSV (RFC 4180): decimal points, English keys, empty cells for undefined figures. With a second
 * grouping, a second column has the part's key: empty for the row itself, (none) for the part without a key.
 */
export function reportCsv(report: Report): string {
  const digits = minorDigits(report.currency);
  const keys = (key: string, part: string | null): string[] => (report.within === null ? [key] : [key, part ?? ""]);
  const rows = linesToAddUp(report).map((line) => [
    ...keys(keyOf(line), line.of === "part" ? (line.part ?? NO_PART) : null),
    line.kind ?? "",
    ...figureCells(line.figures, line.share, digits),
    ...pricesCells(report.prices, digits),
    line.twelveMonths === undefined || line.twelveMonths === null ? "" : line.twelveMonths.toFixed(4),
    ...audienceCells(report, line),
  ]);
  const head = [...keys("key", report.within === null ? null : report.within), "kind", ...FIGURE_HEADS];
  return csvText([head, ...rows], ",");
}

/** All lines without sums of others but the total, so that a column can be summed. */
function linesToAddUp(report: Report): FlatLine[] {
  return flatLines(report).filter(({ of }) => of !== "subtotal" && of !== "channels");
}

function audienceCells({ by, audience }: Report, { of, key }: FlatLine): string[] {
  const own = of === "row" && by === "network" ? audience.find(({ network }) => network === key) : undefined;
  const cells = [own?.followers?.count, own?.followers?.change, own?.reach, own?.comments, own?.answered];
  return cells.map((value) => (typeof value === "number" ? String(value) : ""));
}

function keyOf({ of, key }: FlatLine): string {
  return of === "total" || of === "rest" ? of : (key ?? "");
}

function figureCells(figures: Shown, share: Shares | null, digits: number): string[] {
  const money = (value: number | null): string => (value === null ? "" : value.toFixed(digits));
  const ratio = (value: number | null | undefined): string =>
    value === null || value === undefined ? "" : value.toFixed(4);
  return [
    String(figures.minutes),
    ...[figures.timeCost, figures.moneySpent, figures.cost, figures.revenue, figures.grossProfit, figures.net].map(
      money,
    ),
    ratio(figures.returnPerUnit),
    ratio(figures.roi),
    money(figures.netPerHour),
    String(figures.sales),
    String(figures.posts),
    figures.status ?? "",
    ...[share?.minutes, share?.cost, share?.grossProfit].map(ratio),
  ];
}

/** The same for a French Excel: byte order mark, semicolons, decimal commas, hours, translated heads. */
export function reportCsvForExcel(report: Report, { words, format }: OutputStyle): string {
  const { heads, perUnit, shareOf } = words.report;
  const digits = minorDigits(report.currency);
  const number = (value: number | null | undefined, places: number): string =>
    value === null || value === undefined ? "" : value.toFixed(places).replace(".", ",");
  const { rates, margins } = report.prices;
  const rateTexts = rates.map(({ person, from, rate }) => {
    const text = number(rate, digits);
    const dated = from === null ? text : words.report.rateSince(text, format.date(from));
    return person === null ? dated : `${person}${words.colon}${dated}`;
  });
  const prices = [rateTexts.join(", "), margins.map(({ margin }) => String(margin).replace(".", ",")).join(" / ")];
  const cells = (label: string, figures: Shown, share: Shares | null): string[] => [
    label,
    number(figures.minutes / 60, 2),
    number(share?.minutes, 4),
    ...[figures.timeCost, figures.moneySpent, figures.cost, figures.revenue].map((value) => number(value, digits)),
    number(figures.grossProfit, digits),
    number(share?.grossProfit, 4),
    number(figures.net, digits),
    number(figures.returnPerUnit, 4),
    number(figures.netPerHour, digits),
    number(figures.sales, Number.isInteger(figures.sales) ? 0 : 2),
    String(figures.posts),
    ...prices,
  ];
  const { explain } = words.report;
  const head = [
    words.groupings[report.by],
    capital(explain.hours),
    capital(shareOf.time),
    capital(explain.timeCost),
    capital(heads.spent),
    heads.cost,
    heads.revenue,
    capital(explain.grossProfit),
    capital(shareOf.grossProfit),
    heads.net,
    capital(perUnit(format.unit)),
    capital(explain.netPerHour),
    heads.sales,
    heads.posts,
    capital(explain.hour),
    capital(explain.margin),
  ];
  const rows = [
    head,
    ...linesToAddUp(report).map((line) => cells(lineName(line, report, words), line.figures, line.share)),
  ];
  return `\ufeff${csvText(rows, ";")}`;
}
