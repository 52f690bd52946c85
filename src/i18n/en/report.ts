// English: `report`, `compare` and `demo`.
import type { Grouping } from "../../core/report/grouping.ts";
import { beforeAmount } from "../format.ts";
import { plural } from "./language.ts";
import { names } from "./names.ts";

export const report = {
  hour: (money: string) => `your hour: ${money}`,
  noHour: "your hour: not set",
  rateSince: (money: string, day: string) => `${money} since ${day}`,
  rateBefore: (money: string) => `${money} before`,
  margin: (percent: string) => `margin ${percent}`,
  /** Sales had different margins. */
  margins: (low: string, high: string) => `margins ${low} to ${high}`,
  heads: {
    time: "Time",
    timeShare: "share",
    cost: "Cost",
    spent: "Spent",
    revenue: "Revenue",
    grossProfit: "Gross profit",
    twelveMonths: "12 months",
    profitShare: "share",
    net: "Net",
    posts: "Posts",
    reach: "Reach",
    sales: "Sales",
  },
  /** The row of what names no network, client and so on. */
  none: (by: Grouping) => `(no ${names.groupings[by].toLowerCase()})`,
  shareOf: { time: "share of time", grossProfit: "share of gross profit", revenue: "share of revenue" },
  perUnit: (unit: string) => `per ${beforeAmount(unit)}1`,
  versus: (period: string) => `vs ${period}`,
  social: "social",
  owned: "owned",
  elsewhere: "elsewhere",
  channels: "channels",
  total: "total",
  /** `ofMargin`: the return is gross profit, less than revenue. */
  oneFigure: (unit: string, returned: string, before: string | null, period: string, ofMargin: boolean) =>
    `Every ${unit} put in, your time included, brought back ${returned}${ofMargin ? " of gross profit" : ""}${before === null ? "" : ` (${period}: ${before})`}.`,
  /** Revenue that the figure above does not count, because no hours brought it. */
  notCounted: (money: string) => `That leaves out ${money} of sales that came through none of your channels.`,
  unknownOrigin: (share: string, money: string) => `${share} of your revenue (${money}) has no known origin.`,
  /** Reason for a missing comparison: the day the ledger begins, and from when there will be one (null: never). */
  notCompared: (begins: string, from: string | null) =>
    `No comparison${from === null ? "" : " yet"}: your ledger begins on ${begins}.${from === null ? "" : ` There will be one from ${from} on.`}`,
  /** Networks whose sales are mostly still to come after a day; their times are marked (*). null: all. */
  toCome: (networks: string | null, day: string) =>
    `Most sales from ${networks === null ? "these hours" : `the hours on ${networks}`} (*) will come after ${day}: sales follow hours by a few weeks.`,
  noReturn: "Nothing was put in, so there is no return to calculate.",
  noRevenue: (cost: string) => `${cost} put in, your time included. Nothing came back yet.`,
  /** The return without guessed sales. */
  guessed: (floor: string) => `${floor} if guessed sales are left out.`,
  /** No hour has a price; `returned`: there is a return all the same. */
  free: (returned: boolean) =>
    `Your time counts as free here, because no hourly rate is set.${returned ? " The true return is lower." : ""}`,
  unpriced: (duration: string, since: string) =>
    `${duration} counted as free: no hourly rate was set for those days. To set one: socialroi set rate 60 --from ${since}`,
  hidden: (width: number, columns: string) =>
    `Hidden at ${width} columns: ${columns}. To see everything: --json, or a wider window.`,
  /** Number of findings not shown, and the command that lists them. */
  more: (findings: number, command: string) => `${findings} more: ${command}`,
  others: (rows: number) => plural(rows, "other"),
  weekly: "a week",
  before: "before",
  change: "change",
  study: (
    what: "networks" | "ledgers",
    { profit, breakEven, loss }: { readonly profit: number; readonly breakEven: number; readonly loss: number },
    surveyed: { readonly profit: string; readonly breakEven: string; readonly loss: string; readonly year: string },
  ) =>
    `Of ${plural(profit + breakEven + loss, what === "networks" ? "social network" : "ledger")}, ${profit} ${profit === 1 ? "makes" : "make"} a profit, ${breakEven} ${breakEven === 1 ? "breaks" : "break"} even, ${loss} ${loss === 1 ? "loses" : "lose"}. A survey of small firms on Twitter (${surveyed.year}): ${surveyed.profit} made a profit, ${surveyed.breakEven} broke even, ${surveyed.loss} lost.`,
  /**
   * The return over time. `drawn`: a sparkline, or null in plain output; `between`: minimum and maximum, null if they
   * are the first and last value.
   */
  overTime: (
    unit: string,
    drawn: string | null,
    first: string,
    last: string,
    between: readonly [least: string, most: string] | null,
  ) =>
    `per ${beforeAmount(unit)}1${drawn === null ? ": " : `  ${drawn}  `}${first} at the start, ${last} at the end${between === null ? "" : `, between ${between[0]} and ${between[1]}`}`,
  filtered: (names: string) => `only ${names}`,
  /** Why a filter by activity or person leaves no return. */
  onlyTime: {
    activity: "Sales don't belong to an activity, so only time is counted here.",
    person: "No sale here names a person, so only what was put in is known, not what came back.",
  },
  explain: {
    title: "How the totals were worked out",
    time: "time",
    timeCost: "cost of time",
    moneySpent: "money spent",
    cost: "cost",
    revenue: "revenue",
    grossProfit: "gross profit",
    margin: "margin",
    net: "net",
    roi: "net / cost",
    netPerHour: "net per hour",
    hours: "hours",
    hour: "your hour",
    noRate: "no hourly rate",
    method: "What each figure is: docs/METHOD.md. The return per 1 is version",
  },
  /** `only`: the active filter, or null. */
  empty: (period: string, last: string | null, only: string | null) =>
    only !== null
      ? `Nothing logged: ${period}, ${only}.${last === null ? "" : ` The last such entry is from ${last}.`}`
      : `Nothing logged: ${period}.${last === null ? "" : ` Your last entry is from ${last}.`} Log something: socialroi log 30m instagram creation`,
  /** `--fail-under`: there is no return to compare with the threshold. */
  noThreshold: (threshold: string) => `There is no return to compare with --fail-under ${threshold}.`,
  bar: "bar",
  /** Heads of the table of followers, reach and replies; `answered`: how many of how many comments. */
  audience: {
    followers: "Followers",
    change: "change",
    perHour: "per hour",
    perPost: "per post",
    reach: "Reach of posts",
    dailyReach: "Reached per day",
    replies: "Comments answered",
    answered: (answered: string, comments: string) => `${answered} of ${comments}`,
  },
};

export const compare = {
  card: "Card",
  period: "Period",
  hours: (from: string, to: string | null) => (to === null ? `over ${from} h` : `${from} to ${to} h`),
  /** Where the first of the files stands among all. */
  standing: (name: string, returned: string, rank: number, of: number, low: string, high: string) =>
    `${name}: ${returned}, ${ordinal(rank)} of ${of}; half of them are between ${low} and ${high}.`,
  network: (name: string, returned: string, median: string, others: number) =>
    `${name}: ${returned} against a median of ${median} (${plural(others, "other")}).`,
  /** Column head of the hourly rate. */
  hour: "Hour",
  /** Some ledgers have sales from elsewhere. */
  channels: "Sales that came through no channel aren't counted here.",
  median: "median",
  /** Column head of the return if ledgers have different currencies. */
  perOne: "per 1",
  currencies:
    "Amounts are in each ledger's own currency; the return per 1 can be compared as it is. To convert them: --exchange CHF=RATE, what 1 CHF is worth in the currency of the first ledger.",
};

export const demo = {
  made: (entries: number, file: string) => `An invented freelancer's year, ${entries} entries: ${file}. Try:`,
  /** Commands to try; `file` is quoted if necessary. */
  tries: (file: string): readonly string[] =>
    ["", "report --last 365d ", "verdict ", "log 30m instagram creation "].map(
      (typed) => `socialroi ${typed}--ledger ${file}`,
    ),
  yours: "Your own ledger is untouched. To start it: socialroi log 30m instagram creation",
};

/** 1st, 2nd, 3rd, 4th, 11th, 21st */
function ordinal(rank: number): string {
  const tens = rank % 100;
  const ending = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][rank % 10] ?? "th");
  return `${rank}${ending}`;
}

/** The comments of a card. */
export const card = {
  title: (unit: string) => `socialroi card: return per ${unit} by network. No names, no amounts, no days.`,
  steps: "in steps",
};
