// Texts of the HTML report.
import type { Severity } from "../../core/findings/findings.ts";
import type { Status } from "../../core/report/roi.ts";

/** A figure and how it is calculated. */
export interface Explained {
  readonly term: string;
  readonly line: string;
}

export interface PageWords {
  readonly title: (name: string | null, period: string) => string;
  readonly subtitle: string;
  /** Caption of the headline figure. */
  readonly figure: (unit: string) => string;
  readonly noFigure: string;
  /** What a network took and brought, in one sentence. */
  readonly proof: (name: string, cost: string, back: string) => string;
  readonly lastEntry: (date: string) => string;
  readonly nextStep: string;
  /** The calculation of the figure, row by row. */
  readonly sums: Readonly<
    Record<"head" | "amount" | "cost" | "spent" | "profit" | "elsewhere" | "net", string> & {
      readonly time: (person: string | null, hours: string, rate: string) => string;
      readonly unpriced: (hours: string) => string;
      readonly revenue: (revenue: string, margin: string | null) => string;
      readonly returned: (profit: string, cost: string) => string;
    }
  >;
  /** The findings beyond the first ones. */
  readonly moreFindings: (count: number) => string;
  readonly overlap: string;
  readonly sections: Readonly<
    Record<"networks" | "findings" | "month" | "quarter" | "activities" | "verdict" | "method", string>
  >;
  /** Heading of the additional table for `--by`. */
  readonly by: (grouping: string) => string;
  readonly lead: Readonly<Record<"networks" | "overTime" | "activities", string>>;
  readonly verdictLead: (period: string) => string;
  readonly charts: Readonly<
    Record<"timeAndMoney" | "spentAndRevenue" | "activities", string> &
      Record<"oneFigure" | "ranges", (unit: string) => string>
  >;
  readonly legend: Readonly<
    Record<
      | "time"
      | "profit"
      | "timeCost"
      | "moneySpent"
      | "restOfRevenue"
      | "rolling"
      | "monthly"
      | "range"
      | "likely"
      | "observed",
      string
    >
  >;
  readonly breakEven: string;
  readonly rangeText: (low: string, high: string) => string;
  /** Text alternative of a chart. */
  readonly alternative: (title: string, figures: readonly string[]) => string;
  readonly byCaption: (grouping: string) => string;
  readonly captions: Readonly<Record<"networks" | "month" | "quarter" | "activities" | "verdict" | "sums", string>>;
  readonly heads: Readonly<
    Record<
      "month" | "timeShare" | "timeCost" | "spent" | "revenue" | "grossProfit" | "profitShare" | "status" | "rolling",
      string
    >
  >;
  readonly quarter: (quarter: string, year: string) => string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly noFindings: string;
  readonly method: (unit: string) => readonly Explained[];
  readonly made: (date: string, version: string) => string;
  readonly saved: (file: string, size: string) => string;
}
