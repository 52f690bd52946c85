// English: the HTML report.
import type { Severity } from "../../core/findings/findings.ts";
import type { Status } from "../../core/report/roi.ts";
import { beforeAmount } from "../format.ts";

export const page = () => ({
  title: (name: string | null, period: string) =>
    `${name === null ? "" : `${name}. `}Social networks: what they cost and brought. ${period}`,
  subtitle: "What social networks cost, and what they brought",
  /** Caption of the headline figure. */
  figure: (unit: string) => `brought back for each ${unit} put in`,
  noFigure: "nothing put in",
  /** What a network took and brought, in one sentence. */
  proof: (name: string, cost: string, back: string) =>
    `${name}: ${cost} put in, time included; ${back} of gross profit back.`,
  lastEntry: (date: string) => `The last entry is from ${date}.`,
  nextStep: "Next step",
  /** The calculation of the figure, row by row. */
  sums: {
    head: "Figure",
    amount: "Amount",
    time: (person: string | null, hours: string, rate: string) =>
      `Time${person === null ? "" : ` of ${person}`}: ${hours} at ${rate} an hour`,
    unpriced: (hours: string) => `Time without an hourly rate: ${hours}`,
    spent: "Money spent",
    cost: "Put in",
    revenue: (revenue: string, margin: string | null) =>
      `Revenue: ${revenue}${margin === null ? "" : `, of which ${margin} stays after direct costs`}`,
    profit: "Gross profit",
    net: "Net, time included",
    elsewhere: "Of the gross profit, from elsewhere (no hours logged)",
    returned: (profit: string, cost: string) => `Return: ${profit} ÷ ${cost}`,
  },
  /** The findings beyond the first ones. */
  moreFindings: (count: number) => (count === 1 ? "1 more finding" : `${count} more findings`),
  overlap: "These amounts overlap: they can't be added up.",
  sections: {
    networks: "Network by network",
    findings: "What stands out",
    month: "Month by month",
    quarter: "Quarter by quarter",
    activities: "Where the time goes",
    verdict: "Which one to keep",
    method: "How the figures are worked out",
  },
  /** Heading of the additional table for `--by`. */
  by: (grouping: string) => `By ${grouping.toLowerCase()}`,
  lead: {
    networks:
      "A network whose share of your time is larger than its share of your gross profit is paid for by the others.",
    overTime:
      "One month proves little, because sales come weeks after the hours that brought them. The line is the return over three months.",
    activities: "What the hours went into, all networks together.",
  },
  verdictLead: (period: string) => `Judged on ${period}: a choice between networks needs more than one month.`,
  charts: {
    timeAndMoney: "Share of time, and share of gross profit",
    oneFigure: (unit: string) => `Return per ${beforeAmount(unit)}1 put in, over three months`,
    spentAndRevenue: "What was put in, and what came back",
    activities: "Hours by activity",
    ranges: (unit: string) => `Likely return per ${beforeAmount(unit)}1 put in, 8 chances in 10`,
  },
  legend: {
    time: "time",
    profit: "gross profit",
    timeCost: "your time, at your rate",
    moneySpent: "money spent",
    restOfRevenue: "rest of the revenue: direct costs",
    rolling: "over three months",
    monthly: "each month",
    range: "likely range, 8 chances in 10",
    likely: "central estimate",
    observed: "observed return",
  },
  breakEven: "break-even",
  rangeText: (low: string, high: string) => `${low} to ${high}`,
  /** Text alternative of a chart. */
  alternative: (title: string, figures: readonly string[]) =>
    `${title}. ${figures.join("; ")}. The table that follows has the same figures.`,
  byCaption: (grouping: string) => `Time, cost and return, by ${grouping.toLowerCase()}`,
  captions: {
    networks: "Time, cost and return of each network",
    month: "Time, cost and return of each month",
    quarter: "Time, cost and return of each quarter",
    activities: "Time of each activity, and what it cost",
    verdict: "What is known of each network, and what to do with it",
    sums: "How the figure is made up",
  },
  heads: {
    month: "Month",
    timeCost: "Cost of the time",
    moneySpent: "Money spent",
    revenue: "Revenue",
    grossProfitShare: "share of profit",
    status: "Status",
    rolling: "over 3 months",
  },
  quarter: (quarter: string, year: string) => `Q${quarter} ${year}`,
  statuses: { profit: "profit", "break-even": "break-even", loss: "loss", unpaid: "unpaid" } satisfies Readonly<
    Record<Status, string>
  >,
  severities: { alert: "Alert", warning: "Warning", info: "Note" } satisfies Readonly<Record<Severity, string>>,
  noFindings: "Nothing stands out in this period.",
  method: (unit: string) => [
    { term: "Cost", line: "hours × the hourly rate in force that day, plus the money spent." },
    { term: "Gross profit", line: "revenue × the margin: what stays after direct costs." },
    { term: "Net", line: "gross profit − cost." },
    {
      term: `Per ${beforeAmount(unit)}1`,
      line: "gross profit ÷ cost. 1.00 breaks even; above 1.10 is a profit, below 0.90 a loss.",
    },
    { term: "Shares", line: "a network's part of all logged time, and of all gross profit." },
    {
      term: "Sales",
      line: "credited to the network that the client named; each network gets its part of a shared sale.",
    },
    {
      term: "Likely range",
      line: "the interval that holds 8 cases in 10, given the sales and hours of this ledger: few sales, wide range.",
    },
  ],
  made: (date: string, version: string) =>
    `Made on ${date} by socialroi ${version}, from one ledger. This page loads nothing and sends nothing.`,
  saved: (file: string, size: string) => `Page saved: ${file} (${size})`,
});
