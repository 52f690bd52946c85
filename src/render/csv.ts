// Reports as CSV: a plain form for programs, and one for a French Excel.

import type { Report } from "../core/findings/build-report.ts";
import type { Audience } from "../core/report/audience.ts";
import type { Shown } from "../core/report/unattributable.ts";
import { minorDigits } from "../core/values/currency.ts";
import { type CsvColumn, csvFigures, csvPrices, csvText, ratioCell } from "./csv-text.ts";
import type { OutputStyle } from "./terminal/layout/output-style.ts";
import { capital } from "./terminal/layout/text.ts";
import { type FlatLine, flatLines, lineName } from "./terminal/report/report-lines.ts";

/** The part without a key. An empty cell means the whole row. */
const NO_PART = "(none)";

/**
 * Rows and total as CSV (RFC 4180): decimal points, English keys, empty cells for undefined figures. With a second
 * grouping, a second column has the part's key: empty for the row itself, (none) for the part without a key.
 */
export function reportCsv(report: Report): string {
  const { within, currency, prices } = report;
  const audience = (head: string, figure: (own: Audience) => number | null | undefined): CsvColumn<FlatLine> => [
    head,
    (line) => {
      const own = audienceOf(line, report);
      return String((own && figure(own)) ?? "");
    },
  ];
  return csvText<FlatLine>(linesToAddUp(report), [
    ["key", ({ of, key }) => (of === "total" || of === "rest" ? of : (key ?? ""))],
    ...(within === null
      ? []
      : [[within, ({ of, part }) => (of === "part" ? (part ?? NO_PART) : "")] as CsvColumn<FlatLine>]),
    ["kind", ({ kind }) => kind ?? ""],
    ...csvFigures<FlatLine>(
      ({ figures }) => figures,
      () => currency,
    ),
    ["shareMinutes", ({ share }) => ratioCell(share?.minutes)],
    ["shareCost", ({ share }) => ratioCell(share?.cost)],
    ["shareGrossProfit", ({ share }) => ratioCell(share?.grossProfit)],
    ...csvPrices(
      () => prices,
      () => currency,
    ),
    ["twelveMonths", ({ twelveMonths }) => ratioCell(twelveMonths)],
    audience("followers", ({ followers }) => followers?.count),
    audience("followersChange", ({ followers }) => followers?.change),
    audience("reach", ({ reach }) => reach),
    audience("comments", ({ comments }) => comments),
    audience("answered", ({ answered }) => answered),
  ]);
}

/** All lines without sums of others but the total, so that a column can be summed. */
function linesToAddUp(report: Report): FlatLine[] {
  return flatLines(report).filter(({ of }) => of !== "subtotal" && of !== "channels");
}

function audienceOf({ of, key }: FlatLine, { by, audience }: Report): Audience | undefined {
  return of === "row" && by === "network" ? audience.find(({ network }) => network === key) : undefined;
}

/** The same for a French Excel: byte order mark, semicolons, decimal commas, hours, translated heads. */
export function reportCsvForExcel(report: Report, { words, format }: OutputStyle): string {
  const { heads, perUnit, shareOf, explain } = words.report;
  const digits = minorDigits(report.currency);
  const number = (value: number | null | undefined, places: number): string =>
    typeof value === "number" ? value.toFixed(places).replace(".", ",") : "";
  const money = (head: string, key: keyof Shown): CsvColumn<FlatLine> => [
    head,
    ({ figures }) => number(figures[key] as number | null, digits),
  ];
  const rates = report.prices.rates.map(({ person, from, rate }) => {
    const text = number(rate, digits);
    const dated = from === null ? text : words.report.rateSince(text, format.date(from));
    return person === null ? dated : `${person}${words.colon}${dated}`;
  });
  const margins = report.prices.margins.map(({ margin }) => String(margin).replace(".", ","));
  const columns: CsvColumn<FlatLine>[] = [
    [words.groupings[report.by], (line) => lineName(line, report, words)],
    [capital(explain.hours), ({ figures }) => number(figures.minutes / 60, 2)],
    [capital(shareOf.time), ({ share }) => number(share?.minutes, 4)],
    money(capital(explain.timeCost), "timeCost"),
    money(capital(heads.spent), "moneySpent"),
    money(heads.cost, "cost"),
    money(heads.revenue, "revenue"),
    money(capital(explain.grossProfit), "grossProfit"),
    [capital(shareOf.grossProfit), ({ share }) => number(share?.grossProfit, 4)],
    money(heads.net, "net"),
    [capital(perUnit(format.unit)), ({ figures }) => number(figures.returnPerUnit, 4)],
    money(capital(explain.netPerHour), "netPerHour"),
    [heads.sales, ({ figures: { sales } }) => number(sales, Number.isInteger(sales) ? 0 : 2)],
    [heads.posts, ({ figures }) => String(figures.posts)],
    [capital(explain.hour), () => rates.join(", ")],
    [capital(explain.margin), () => margins.join(" / ")],
  ];
  return `\ufeff${csvText(linesToAddUp(report), columns, ";")}`;
}
