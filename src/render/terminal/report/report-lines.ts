// A report as flat lines: rows and their parts, subtotals, the channels, sales from elsewhere, the rest, the total.

import type { NetworkKind } from "../../../core/entries/network.ts";
import type { Report } from "../../../core/findings/build-report.ts";
import type { Figures } from "../../../core/report/roi.ts";
import type { Compared, Row, Shares } from "../../../core/report/rows.ts";
import { hasNoReturn, type Shown, unattributed, withoutReturn } from "../../../core/report/unattributable.ts";
import type { Catalogue } from "../../../i18n/catalogue.ts";
import { keyName } from "../layout/output-style.ts";

export interface FlatLine {
  /** `elsewhere`: all sources of sales together. */
  readonly of: "row" | "part" | "subtotal" | "channels" | "elsewhere" | "rest" | "total";
  readonly key: string | null;
  /** The key of a row's part. */
  readonly part: string | null;
  readonly kind: NetworkKind | null;
  readonly figures: Shown;
  readonly share: Shares | null;
  /** Figures of the compared period; null if there is none, and for parts. */
  readonly before: Shown | null;
  /** The return over twelve months; absent if the report does not have it. */
  readonly twelveMonths?: number | null;
  /** Most sales of its hours come after the period. */
  readonly isEarly: boolean;
}

const NO_KEYS = { key: null, part: null, kind: null, share: null, before: null, isEarly: false } as const;

/** All lines, with a row for each source of sales. A subtotal follows the last row of its kind. */
export function flatLines(report: Report): FlatLine[] {
  return linesOf(report, report.rows, null);
}

/** The lines as people read them: one for all sources of sales, behind the channels, unless a filter names some. */
export function groupedLines(report: Report): FlatLine[] {
  const isAskedFor = (report.filter?.networks.length ?? 0) > 0;
  const [source, ...more] = isAskedFor ? [] : report.rows.filter(isSource);
  const elsewhere = more.length === 0 ? source : report.subtotals.find(({ kind }) => kind === "elsewhere");
  return elsewhere
    ? linesOf(
        report,
        report.rows.filter((row) => !isSource(row)),
        elsewhere,
      )
    : flatLines(report);
}

/** The lines of a table: without parts that have neither time nor money, even if they have posts. */
export function shownLines(report: Report): FlatLine[] {
  return groupedLines(report).filter(
    ({ of, figures: { minutes, cost, revenue } }) => of !== "part" || minutes !== 0 || cost !== 0 || revenue !== 0,
  );
}

function isSource({ kind }: Row): boolean {
  return kind === "elsewhere";
}

function linesOf(report: Report, rows: readonly Row[], elsewhere: Compared | null): FlatLine[] {
  const { rest, totals, channels, previous } = report;
  const noReturn = hasNoReturn(report.by, report);
  const sumHasNoReturn = unattributed(report) !== null;
  const figuresFor = (figures: Figures, hideReturn: boolean): Shown => (hideReturn ? withoutReturn(figures) : figures);
  const line = (of: FlatLine["of"], compared: Compared, more: Partial<FlatLine> = {}): FlatLine => {
    const { share, previous: then, twelveMonths } = compared;
    return {
      ...NO_KEYS,
      of,
      figures: figuresFor(compared, of === "subtotal" || of === "channels" ? sumHasNoReturn : noReturn),
      share,
      before: then && figuresFor(then, noReturn),
      ...(twelveMonths === undefined ? {} : { twelveMonths }),
      ...more,
    };
  };
  const rowLines = (row: Row, next: Row | undefined): FlatLine[] => {
    const { key, kind } = row;
    const noPartReturn = noReturn || hasNoReturn(report.within, report);
    return [
      line("row", row, { key, kind, isEarly: isEarly(row) }),
      ...(row.parts ?? []).map((part): FlatLine => {
        const figures = figuresFor(part, noPartReturn);
        return { ...NO_KEYS, of: "part", key, part: part.key, kind, figures };
      }),
      ...(next?.kind === kind ? [] : subtotalOf(report, kind).map((sum) => line("subtotal", sum, { kind }))),
    ];
  };
  const isChannel = ({ kind }: Row): boolean => kind === "social" || kind === "owned";
  const cut = rows.findIndex((row) => !isChannel(row));
  const isCut = rest === null && cut > 0 && !rows.slice(cut).some(isChannel);
  const first = isCut ? rows.slice(0, cut) : rows;
  const others = isCut ? rows.slice(cut) : [];
  const hasSum = first.length > 1 && first.every(isChannel) && others.length + Number(elsewhere !== null) > 0;
  const total: FlatLine = {
    ...NO_KEYS,
    of: "total",
    figures: figuresFor(totals, sumHasNoReturn),
    before: previous && figuresFor(previous.totals, sumHasNoReturn),
  };
  return [
    ...first.flatMap((row, index) => rowLines(row, first[index + 1])),
    ...(hasSum && rest === null ? [line("channels", channels)] : []),
    ...(elsewhere ? [line("elsewhere", elsewhere, { kind: "elsewhere" })] : []),
    ...others.flatMap((row, index) => rowLines(row, others[index + 1])),
    ...(rest ? [line("rest", rest)] : []),
    total,
  ];
}

/** The subtotal of a kind of which there are several rows. */
function subtotalOf({ rows, subtotals }: Report, kind: NetworkKind | null): Compared[] {
  if (kind === null || rows.filter((row) => row.kind === kind).length < 2) return [];
  return subtotals.filter((one) => one.kind === kind);
}

/** Display name of a line; a part has its row's name first. */
export function lineName({ of, key, part, kind }: FlatLine, report: Report, words: Catalogue): string {
  switch (of) {
    case "total":
    case "channels":
    case "elsewhere":
      return words.report[of];
    case "rest":
      return words.report.others(report.rest?.rows ?? 0);
    case "subtotal":
      return words.report[kind ?? "elsewhere"];
    case "row":
      return keyName(report.by, key, words);
    case "part":
      return `${keyName(report.by, key, words)} · ${keyName(report.within ?? report.by, part, words)}`;
  }
}

/** Whether gross profit differs from revenue in any line, so that both have to be shown. */
export function hasMargin(lines: readonly (Pick<FlatLine, "figures"> & Partial<FlatLine>)[]): boolean {
  return lines.some(({ figures, before = null }) =>
    [figures, before].some((each) => each !== null && each.grossProfit !== each.revenue),
  );
}

/** Whether most sales of a row's hours come after the period. */
export function isEarly({ minutes, minutesToCome = 0 }: Pick<Row, "minutes" | "minutesToCome">): boolean {
  return minutesToCome > minutes / 2;
}
