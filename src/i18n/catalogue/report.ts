// Texts of `report`, `compare` and `demo`.

export interface ReportWords {
  readonly hour: (money: string) => string;
  readonly noHour: string;
  readonly heads: Readonly<
    Record<
      | "time"
      | "timeShare"
      | "cost"
      | "spent"
      | "revenue"
      | "profitShare"
      | "net"
      | "posts"
      | "reach"
      | "sales"
      | "none",
      string
    >
  >;
  readonly shareOf: { readonly time: string; readonly grossProfit: string };
  readonly perUnit: (unit: string) => string;
  readonly versus: (period: string) => string;
  readonly social: string;
  readonly owned: string;
  readonly total: string;
  readonly oneFigure: (unit: string, returned: string, before: string | null, period: string) => string;
  readonly noReturn: string;
  readonly noRevenue: (cost: string) => string;
  readonly guessed: (floor: string, ceiling: string) => string;
  /** Said where no hour has a price at all. */
  /** That time has no price; whether there is a return all the same comes in. */
  readonly free: (returned: boolean) => string;
  readonly unpriced: (duration: string) => string;
  readonly hidden: (width: number, columns: string) => string;
  /** How many findings are left out, and the command that lists them. */
  readonly more: (findings: number, command: string) => string;
  readonly others: (rows: number) => string;
  readonly weekly: string;
  readonly before: string;
  readonly change: string;
  readonly study: (
    what: "networks" | "ledgers",
    counts: { readonly profit: number; readonly breakEven: number; readonly loss: number },
    surveyed: { readonly profit: string; readonly breakEven: string; readonly loss: string },
  ) => string;
  /** The one figure over time, drawn or not, from its first value to its last. */
  /** `between`: the least and the most, where they are not the ends. */
  readonly overTime: (
    unit: string,
    drawn: string | null,
    first: string,
    last: string,
    between: readonly [least: string, most: string] | null,
  ) => string;
  readonly filtered: (names: string) => string;
  /** Why there is no return where only some activities, or some people, are looked at. */
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
      | "meanRate"
      | "method",
      string
    >
  >;
  /** `only`: what alone is looked at, where that is a part. */
  readonly empty: (period: string, last: string | null, only: string | null) => string;
  /** Under --fail-under: there is nothing to hold against the threshold. */
  readonly noThreshold: (threshold: string) => string;
  readonly bar: string;
}

export interface CompareWords {
  readonly median: string;
  /** The head of the one figure where ledgers have several currencies. */
  readonly perOne: string;
  readonly currencies: string;
}

export interface DemoWords {
  readonly made: (entries: number, file: string) => string;
  /** Commands to try on that file, which is quoted where it has to be. */
  readonly tries: (file: string) => readonly string[];
  readonly yours: string;
}
