// The lines of a report as flat text has them: rows, the parts of each, what was gathered, and the total.
import type { Report, Shares } from "../core/report.ts";
import type { Figures } from "../core/roi.ts";
import type { Catalogue } from "../i18n/catalogue.ts";
import { keyName } from "./speech.ts";

export interface FlatLine {
  readonly of: "row" | "part" | "rest" | "total";
  readonly key: string | null;
  /** The key of a row's part. */
  readonly part: string | null;
  readonly kind: string | null;
  readonly figures: Figures;
  readonly share: Shares | null;
}

/** Every line that a report has, in order. */
export function flatLines({ rows, rest, totals }: Report): FlatLine[] {
  const lines = rows.flatMap((row): FlatLine[] => [
    { of: "row", key: row.key, part: null, kind: row.kind, figures: row, share: row.share },
    ...(row.parts ?? []).map(
      (part): FlatLine => ({ of: "part", key: row.key, part: part.key, kind: row.kind, figures: part, share: null }),
    ),
  ]);
  const gathered: FlatLine[] = rest
    ? [{ of: "rest", key: null, part: null, kind: null, figures: rest, share: rest.share }]
    : [];
  return [...lines, ...gathered, { of: "total", key: null, part: null, kind: null, figures: totals, share: null }];
}

/** A line's name as people read it; a part stands under its row. */
export function lineName(line: FlatLine, report: Report, words: Catalogue): string {
  if (line.of === "total") return words.report.total;
  if (line.of === "rest") return words.report.others(report.rest?.rows ?? 0);
  const row = keyName(report.by, line.key, words);
  return line.of === "part" ? `${row} · ${keyName(report.within ?? report.by, line.part, words)}` : row;
}
