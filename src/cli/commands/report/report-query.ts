// Parses the report options other than the period.
import { lexiconOf } from "../../../core/entries/vocabulary.ts";
import { type Failure, failure } from "../../../core/errors/failure.ts";
import { GROUPING_WORDS, GROUPINGS, type Grouping } from "../../../core/report/grouping.ts";
import { RANKING_NAMES, rankingOf } from "../../../core/report/ranking.ts";
import type { ReportQuery } from "../../../core/report/report.ts";
import type { CalendarDate } from "../../../core/values/dates.ts";
import type { Ledger } from "../../../ledger/read/read.ts";
import { filterFrom } from "../../args/filter-options.ts";
import { wholeNumber } from "../../args/number-options.ts";
import { FILTERS, type Options } from "../../args/options.ts";

const MOST_ROWS = 999_999;

export const QUERY = ["by", "breakdown", ...FILTERS, "sort", "top"] as const;
export type QueryOptions = Options<(typeof QUERY)[number]>;

/** `matrix`: whether to draw a matrix. Throws a Failure for unknown words. */
export function queryFrom(
  options: QueryOptions,
  ledger: Ledger,
  name: string,
  today: CalendarDate,
): { readonly query: ReportQuery; readonly matrix: boolean } {
  const [by, across] = groupingsOf(options.by ?? "network");
  const within = across ?? (options.breakdown ? (by === "activity" ? "network" : "activity") : undefined);
  const query: ReportQuery = {
    by,
    ...(within === undefined ? {} : { within }),
    filter: filterFrom(options, ledger),
    ...(options.sort === undefined ? {} : { sort: sortOf(options.sort) }),
    ...(options.top === undefined ? {} : { top: wholeNumber("--top", options.top, 1, MOST_ROWS) }),
    ledger: name,
    today,
  };
  return { query, matrix: across !== undefined };
}

/** One or two groupings: network,activity or network x activity. */
function groupingsOf(text: string): readonly [Grouping, Grouping?] {
  const [first = "", second, ...more] = text.split(/\s*,\s*|\s+[x×]\s+/);
  if (more.length > 0) throw unknownGrouping(text);
  return second === undefined ? [groupingOf(first)] : [groupingOf(first), groupingOf(second)];
}

function groupingOf(text: string): Grouping {
  const by = lexiconOf(GROUPING_WORDS).keyOf(text);
  if (by === null) throw unknownGrouping(text);
  return by;
}

function unknownGrouping(text: string): Failure {
  return failure("usage", "by-unknown", { text, known: GROUPINGS.join(", ") });
}

function sortOf(text: string): NonNullable<ReportQuery["sort"]> {
  const ranking = rankingOf(text);
  if (ranking) return ranking;
  throw failure("usage", "ranking-unknown", { text, known: RANKING_NAMES.join(", ") });
}
