// A report as flat lines: rows and their parts, subtotals, the rest, the total.

import type { NetworkKind } from "../../../core/entries/network.ts";
import type { Report } from "../../../core/findings/report.ts";
import type { Shares } from "../../../core/report/report.ts";
import type { Figures } from "../../../core/report/roi.ts";
import { hasNoReturn, type Shown, unattributed, withoutReturn } from "../../../core/report/unattributable.ts";
import type { Catalogue } from "../../../i18n/catalogue.ts";
import { keyName } from "../layout/output-style.ts";

export interface FlatLine {
  readonly of: "row" | "part" | "subtotal" | "rest" | "total";
  readonly key: string | null;
  /** The key of a row's part. */
  readonly part: string | null;
  readonly kind: NetworkKind | null;
  readonly figures: Shown;
  readonly share: Shares | null;
  /** Figures of the compared period; null if there is none, and for parts. */
  readonly before: Shown | null;
}

/** All lines in order; a subtotal follows the last row of its kind. */
export function flatLines(report: Report): FlatLine[] {
  const { rows, rest, totals, subtotals, previous } = report;
  const noReturn = hasNoReturn(report.by, report);
  const noPartReturn = noReturn || hasNoReturn(report.within, report);
  const figuresFor = (figures: Figures, hideReturn: boolean): Shown => (hideReturn ? withoutReturn(figures) : figures);
  const totalHasNoReturn = unattributed(report) !== null;
  const before = (figures: Figures | null): Shown | null => figures && figuresFor(figures, noReturn);
  const noKeys = { key: null, part: null, kind: null };
  const lines = rows.flatMap((row, index): FlatLine[] => {
    const { key, kind, share } = row;
    const subtotal = subtotals.find((one) => one.kind === kind && rows[index + 1]?.kind !== kind);
    return [
      { of: "row", key, part: null, kind, figures: figuresFor(row, noReturn), share, before: before(row.previous) },
      ...(row.parts ?? []).map((part): FlatLine => {
        const figures = figuresFor(part, noPartReturn);
        return { of: "part", key, part: part.key, kind, figures, share: null, before: null };
      }),
      ...(subtotal && rows.filter((one) => one.kind === kind).length > 1
        ? [
            {
              ...noKeys,
              of: "subtotal",
              kind,
              figures: figuresFor(subtotal, totalHasNoReturn),
              share: subtotal.share,
              before: before(subtotal.previous),
            } as const,
          ]
        : []),
    ];
  });
  const gathered: FlatLine[] = rest
    ? [{ ...noKeys, of: "rest", figures: figuresFor(rest, noReturn), share: rest.share, before: before(rest.previous) }]
    : [];
  const total = {
    ...noKeys,
    of: "total",
    figures: figuresFor(totals, totalHasNoReturn),
    share: null,
    before: previous && figuresFor(previous.totals, totalHasNoReturn),
  } as const;
  return [...lines, ...gathered, total];
}

/** Display name of a line; a part has its row's name first. */
export function lineName(line: FlatLine, report: Report, words: Catalogue): string {
  if (line.of === "total") return words.report.total;
  if (line.of === "rest") return words.report.others(report.rest?.rows ?? 0);
  if (line.of === "subtotal") return words.report[line.kind ?? "elsewhere"];
  const row = keyName(report.by, line.key, words);
  return line.of === "part" ? `${row} · ${keyName(report.within ?? report.by, line.part, words)}` : row;
}
