// Texts of `report`, `compare` and `demo`.
import type { Grouping } from "../../core/report/grouping.ts";

export interface ReportWords {
  readonly hour: (money: string) => string;
  readonly noHour: string;
  readonly rateSince: (money: string, day: string) => string;
  readonly rateBefore: (money: string) => string;
  readonly margin: (percent: string) => string;
  /** Sales had different margins. */
  readonly margins: (low: string, high: string) => string;
  readonly heads: Readonly<
    Record<
      | "time"
      | "timeShare"
      | "cost"
      | "spent"
      | "revenue"
      | "grossProfit"
      | "twelveMonths"
      | "profitShare"
      | "net"
      | "posts"
      | "reach"
      | "sales",
      string
    >
  >;
  /** The row of what names no network, client and so on. */
  readonly none: (by: Grouping) => string;
  readonly shareOf: { readonly time: string; readonly grossProfit: string };
  readonly perUnit: (unit: string) => string;
  readonly versus: (period: string) => string;
  readonly social: string;
  readonly owned: string;
  readonly elsewhere: string;
  readonly channels: string;
  readonly total: string;
  /** `ofMargin`: the return is gross profit, less than revenue. */
  readonly oneFigure: (
    unit: string,
    returned: string,
    before: string | null,
    period: string,
    ofMargin: boolean,
  ) => string;
  /** Revenue that the figure above does not count, because no hours brought it. */
  readonly notCounted: (money: string) => string;
  readonly unknownOrigin: (share: string, money: string) => string;
  /** Reason for a missing comparison: the day the ledger begins, and from when there will be one (null: never). */
  readonly notCompared: (begins: string, from: string | null) => string;
  /** Networks whose sales are mostly still to come after a day; their times are marked (*). null: all. */
  readonly toCome: (networks: string | null, day: string) => string;
  readonly noReturn: string;
  readonly noRevenue: (cost: string) => string;
  /** The return without guessed sales. */
  readonly guessed: (floor: string) => string;
  /** No hour has a price; `returned`: there is a return all the same. */
  readonly free: (returned: boolean) => string;
  readonly unpriced: (duration: string) => string;
  readonly hidden: (width: number, columns: string) => string;
  /** Number of findings not shown, and the command that lists them. */
  readonly more: (findings: number, command: string) => string;
  readonly others: (rows: number) => string;
  readonly weekly: string;
  readonly before: string;
  readonly change: string;
  readonly study: (
    what: "networks" | "ledgers",
    counts: { readonly profit: number; readonly breakEven: number; readonly loss: number },
    surveyed: { readonly profit: string; readonly breakEven: string; readonly loss: string; readonly year: string },
  ) => string;
  /**
   * The return over time. `drawn`: a sparkline, or null in plain output; `between`: minimum and maximum, null if they
   * are the first and last value.
   */
  readonly overTime: (
    unit: string,
    drawn: string | null,
    first: string,
    last: string,
    between: readonly [least: string, most: string] | null,
  ) => string;
  readonly filtered: (names: string) => string;
  /** Why a filter by activity or person leaves no return. */
  readonly onlyTime: Readonly<Record<"activity" | "person", string>>;
  readonly explain: Readonly<
    Record<
      | "title"
      | "time"
      | "timeCost"
      | "moneySpent"
      | "cost"
      | "revenue"
      | "grossProfit"
      | "margin"
      | "net"
      | "roi"
      | "netPerHour"
      | "hours"
      | "hour"
      | "noRate"
      | "method",
      string
    >
  >;
  /** `only`: the active filter, or null. */
  readonly empty: (period: string, last: string | null, only: string | null) => string;
  /** `--fail-under`: there is no return to compare with the threshold. */
  readonly noThreshold: (threshold: string) => string;
  readonly bar: string;
  /** Heads of the table of followers, reach and replies; `answered`: how many of how many comments. */
  readonly audience: Readonly<
    Record<"followers" | "change" | "perHour" | "perPost" | "reach" | "dailyReach" | "replies", string>
  > & { readonly answered: (answered: string, comments: string) => string };
}

/** The comments of a card. */
export interface CardWords {
  readonly title: string;
  readonly steps: string;
}

export interface CompareWords {
  readonly card: string;
  readonly period: string;
  readonly hours: (from: string, to: string | null) => string;
  /** Where the first of the files stands among all. */
  readonly standing: (name: string, returned: string, rank: number, of: number, low: string, high: string) => string;
  readonly network: (name: string, returned: string, median: string, others: number) => string;
  /** Column head of the hourly rate. */
  readonly hour: string;
  /** Some ledgers have sales from elsewhere. */
  readonly channels: string;
  readonly median: string;
  /** Column head of the return if ledgers have different currencies. */
  readonly perOne: string;
  readonly currencies: string;
}

export interface DemoWords {
  readonly made: (entries: number, file: string) => string;
  /** Commands to try; `file` is quoted if necessary. */
  readonly tries: (file: string) => readonly string[];
  readonly yours: string;
}
