// The columns of a report, for the terminal, Markdown and the page. A new one is a row here, and its heading.

import type { Report } from "../core/findings/build-report.ts";
import { toneOf } from "../core/report/roi.ts";
import type { Shown } from "../core/report/unattributable.ts";
import type { OutputStyle } from "./terminal/layout/output-style.ts";
import type { Column } from "./terminal/layout/table.ts";
import { type FlatLine, hasMargin } from "./terminal/report/report-lines.ts";

/** A line with figures. */
export type Figured = Pick<FlatLine, "figures" | "share" | "twelveMonths">;

export interface ReportColumn<Line extends Figured = Figured> extends Column<Line> {
  readonly key: string;
  /** The cell of figures, of the period or another; absent for shares. */
  readonly of?: (figures: Shown) => string;
  /** Where the terminal compares two periods: as `drop`. Other columns are left out there. */
  readonly compared?: number;
  /** On the page: hidden where it is narrow, 1 first, 3 on phones only, 0 never. Other columns are left out there. */
  readonly minor?: 0 | 1 | 2 | 3;
}

/** The columns that apply. `none` stands for what is 0 or undefined; if it is empty, 0 is written out. */
export function reportColumns(
  { by }: Pick<Report, "by">,
  lines: readonly (Figured & Partial<Pick<FlatLine, "before">>)[],
  style: OutputStyle,
  none: "–" | "" = "–",
): ReportColumn[] {
  const { words, format, colours } = style;
  const { heads, shareOf, perUnit } = words.report;
  const unlessNone = (value: number, show: (value: number) => string): string =>
    value === 0 && none !== "" ? none : show(value);
  const figure = (
    key: keyof Shown,
    head: string,
    of: (figures: Shown) => string,
    more: Partial<ReportColumn> = {},
  ): ReportColumn => ({ key, head, of, cell: ({ figures }) => of(figures), ...more });
  const money = (
    key: "cost" | "moneySpent" | "revenue" | "grossProfit",
    head: string,
    more: Partial<ReportColumn>,
  ): ReportColumn => figure(key, head, (figures) => unlessNone(figures[key], format.amount), more);
  const share = (key: "minutes" | "grossProfit", head: string, name: string): ReportColumn => ({
    ...{ key: `${key}Share`, head, name, drop: 3, minor: 1 },
    cell: ({ share: parts }) => (typeof parts?.[key] === "number" ? colours.dim(format.percent(parts[key])) : ""),
  });
  const when = (condition: boolean, ...columns: ReportColumn[]): ReportColumn[] => (condition ? columns : []);
  const showsMargin = hasMargin(lines);
  return [
    figure("minutes", heads.time, ({ minutes }) => unlessNone(minutes, format.clock), {
      drop: 2,
      compared: 3,
      minor: 3,
    }),
    share("minutes", heads.timeShare, shareOf.time),
    ...when(
      by === "model" || by === "format",
      figure("posts", heads.posts, ({ posts }) => String(posts)),
      figure("reach", heads.reach, ({ reach }) => (reach === 0 ? "–" : format.count(reach)), { drop: 1 }),
    ),
    money("cost", heads.cost, { compared: 2, minor: 0 }),
    money("moneySpent", heads.spent, { drop: 5, minor: 2 }),
    money("revenue", heads.revenue, { drop: showsMargin ? 2 : 1, compared: 1, minor: showsMargin ? 2 : 3 }),
    ...when(showsMargin, money("grossProfit", heads.grossProfit, { drop: 1, compared: 1, minor: 3 })),
    share("grossProfit", heads.profitShare, showsMargin ? shareOf.grossProfit : shareOf.revenue),
    figure("net", heads.net, ({ net }) => (net === null ? "" : format.signed(net)), { minor: 3 }),
    figure(
      "returnPerUnit",
      perUnit(format.unit),
      ({ returnPerUnit, reason }) => (reason === "not-attributed" ? "" : returnText(returnPerUnit, style, none)),
      { compared: 0, minor: 0 },
    ),
    ...when(
      lines.some(({ twelveMonths }) => twelveMonths !== undefined),
      {
        ...{ key: "twelveMonths", head: heads.twelveMonths, drop: 4 },
        cell: ({ twelveMonths }) => (twelveMonths === undefined ? "" : returnText(twelveMonths, style, none)),
      },
    ),
  ];
}

/** A return per currency unit: green above break-even, red below. */
export function returnText(returned: number | null, { colours, format }: OutputStyle, none: "–" | "" = "–"): string {
  if (returned === null) return none;
  const text = format.decimal(returned);
  const tone = toneOf(returned);
  return tone === null ? text : tone === "profit" ? colours.green(text) : colours.red(text);
}

/** The figure of an average week; empty for what is not averaged. */
export function weeklyText({ key }: Pick<ReportColumn, "key">, { perWeek }: Report, { format }: OutputStyle): string {
  if (key === "minutes") return format.clock(perWeek.minutes);
  if (key === "net") return format.signed(perWeek.net);
  return key === "cost" || key === "revenue" || key === "grossProfit" ? format.amount(perWeek[key]) : "";
}
