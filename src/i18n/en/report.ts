// English: `report`, `compare` and `demo`.
import type { CompareWords, DemoWords, ReportWords } from "../catalogue/report.ts";
import { beforeAmount } from "../format.ts";
import { plural } from "./language.ts";

export const report: ReportWords = {
  hour: (money) => `your hour: ${money}`,
  noHour: "your hour: not set",
  heads: {
    time: "Time",
    timeShare: "share",
    cost: "Cost",
    spent: "Spent",
    revenue: "Revenue",
    profitShare: "share",
    net: "Net",
    posts: "Posts",
    reach: "Reach",
    sales: "Sales",
    none: "(none)",
  },
  shareOf: { time: "share of time", grossProfit: "share of gross profit" },
  perUnit: (unit) => `per ${beforeAmount(unit)}1`,
  versus: (period) => `vs ${period}`,
  social: "social",
  owned: "owned",
  elsewhere: "elsewhere",
  total: "total",
  oneFigure: (unit, returned, before, period) =>
    `Every ${unit} put in, your time included, brought back ${returned}${before === null ? "" : ` (${period}: ${before})`}.`,
  noReturn: "Nothing was put in, so there is no return to speak of.",
  noRevenue: (cost) => `${cost} put in, your time included. Nothing came back yet.`,
  guessed: (floor, ceiling) => `Without what is only a guess: ${floor}; with it: ${ceiling}.`,
  free: (returned) =>
    `Your time counts for nothing here, because the ledger does not say what your hour is worth.${returned ? " The true return is lower." : ""}`,
  unpriced: (duration) => `${duration} count 0: no hourly rate is in force then. Set rate: in the ledger's settings.`,
  hidden: (width, columns) => `Hidden at ${width} columns: ${columns}. All of it: --json, or a wider window.`,
  more: (findings, command) => `${findings} more: ${command}`,
  others: (rows) => plural(rows, "other"),
  weekly: "a week",
  before: "before",
  change: "change",
  study: (what, { profit, breakEven, loss }, surveyed) =>
    `Of ${plural(profit + breakEven + loss, what === "networks" ? "social network" : "ledger")}, ${profit} ${profit === 1 ? "makes" : "make"} a profit, ${breakEven} ${breakEven === 1 ? "breaks" : "break"} even, ${loss} ${loss === 1 ? "loses" : "lose"}. A survey of small firms on Twitter: ${surveyed.profit} made a profit, ${surveyed.breakEven} broke even, ${surveyed.loss} lost.`,
  overTime: (unit, drawn, first, last, between) =>
    `per ${beforeAmount(unit)}1${drawn === null ? ": " : `  ${drawn}  `}${first} at the start, ${last} at the end${between === null ? "" : `, between ${between[0]} and ${between[1]}`}`,
  filtered: (names) => `only ${names}`,
  onlyTime: {
    activity: "Money that came in belongs to no activity: only time is counted here.",
    person: "No sale here names a person: what was put in is known, what came back of it is not.",
  },
  explain: {
    title: "How the whole was worked out",
    time: "time",
    timeCost: "cost of time",
    moneySpent: "money spent",
    cost: "cost",
    revenue: "revenue",
    grossProfit: "gross profit",
    margin: "margin",
    net: "net",
    roi: "net / cost",
    netPerHour: "net an hour",
    hours: "hours",
    hour: "your hour",
    meanRate: "mean of the rates in force",
    method: "What each figure is: docs/METHOD.md. The return per 1 is version",
  },
  empty: (period, last, only) =>
    only !== null
      ? `Nothing logged: ${period}, ${only}.${last === null ? "" : ` The last such entry is of ${last}.`}`
      : `Nothing logged: ${period}.${last === null ? "" : ` Your last entry is of ${last}.`} Log something: socialroi log 30m instagram creation`,
  noThreshold: (threshold) => `There is no return to hold against --fail-under ${threshold}.`,
  bar: "bar",
};

export const compare: CompareWords = {
  median: "median",
  perOne: "per 1",
  currencies:
    "Amounts stand in each ledger's own currency; the return per 1 compares as it is. To convert them: --exchange CHF=RATE, what 1 CHF is worth in the currency of the first ledger.",
};

export const demo: DemoWords = {
  made: (entries, file) => `A year of an invented freelancer, ${entries} entries: ${file}. Try:`,
  tries: (file) =>
    ["report --last 365d", "verdict", "log 30m instagram creation"].map(
      (typed) => `socialroi ${typed} --ledger ${file}`,
    ),
  yours: "Your own ledger is untouched. Begin it with: socialroi log 30m instagram creation",
};
