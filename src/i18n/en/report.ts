// English: `report`, `compare` and `demo`.
import type { CardWords, CompareWords, DemoWords, ReportWords } from "../catalogue/report.ts";
import { beforeAmount } from "../format.ts";
import { plural } from "./language.ts";
import { names } from "./names.ts";

export const report: ReportWords = {
  hour: (money) => `your hour: ${money}`,
  noHour: "your hour: not set",
  rateSince: (money, day) => `${money} since ${day}`,
  rateBefore: (money) => `${money} before`,
  margin: (percent) => `margin ${percent}`,
  margins: (low, high) => `margins ${low} to ${high}`,
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
  none: (by) => (by === "activity" ? "(not said)" : `(no ${names.groupings[by].toLowerCase()})`),
  shareOf: { time: "share of time", grossProfit: "share of gross profit" },
  perUnit: (unit) => `per ${beforeAmount(unit)}1`,
  versus: (period) => `vs ${period}`,
  social: "social",
  owned: "owned",
  elsewhere: "elsewhere",
  channels: "channels",
  total: "total",
  oneFigure: (unit, returned, before, period, ofMargin) =>
    `Every ${unit} put in, your time included, brought back ${returned}${ofMargin ? " of gross profit" : ""}${before === null ? "" : ` (${period}: ${before})`}.`,
  notCounted: (money) => `Not counted in it: ${money} of sales that came through none of your channels.`,
  unknownOrigin: (share, money) => `${share} of your revenue (${money}) has no known origin.`,
  notCompared: (begins, from) =>
    `No comparison${from === null ? "" : " yet"}: your ledger begins on ${begins}.${from === null ? "" : ` There will be one from ${from} on.`}`,
  toCome: (networks, day) =>
    `Most sales of ${networks === null ? "these hours" : `the hours on ${networks}`} (*) are still to come after ${day}: sales follow hours by some weeks.`,
  noReturn: "Nothing was put in, so there is no return to speak of.",
  noRevenue: (cost) => `${cost} put in, your time included. Nothing came back yet.`,
  guessed: (floor) => `${floor} if guessed sales are left out.`,
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
    `Of ${plural(profit + breakEven + loss, what === "networks" ? "social network" : "ledger")}, ${profit} ${profit === 1 ? "makes" : "make"} a profit, ${breakEven} ${breakEven === 1 ? "breaks" : "break"} even, ${loss} ${loss === 1 ? "loses" : "lose"}. A survey of small firms on Twitter (${surveyed.year}): ${surveyed.profit} made a profit, ${surveyed.breakEven} broke even, ${surveyed.loss} lost.`,
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
    noRate: "no rate in force",
    method: "What each figure is: docs/METHOD.md. The return per 1 is version",
  },
  empty: (period, last, only) =>
    only !== null
      ? `Nothing logged: ${period}, ${only}.${last === null ? "" : ` The last such entry is of ${last}.`}`
      : `Nothing logged: ${period}.${last === null ? "" : ` Your last entry is of ${last}.`} Log something: socialroi log 30m instagram creation`,
  noThreshold: (threshold) => `There is no return to hold against --fail-under ${threshold}.`,
  bar: "bar",
  audience: {
    followers: "Followers",
    change: "change",
    perHour: "an hour",
    perPost: "a post",
    reach: "Reach of posts",
    dailyReach: "Reached a day",
    replies: "Comments answered",
    answered: (answered, comments) => `${answered} of ${comments}`,
  },
};

export const compare: CompareWords = {
  card: "Card",
  period: "Period",
  hours: (from, to) => (to === null ? `over ${from} h` : `${from} to ${to} h`),
  standing: (name, returned, rank, of, low, high) =>
    `${name}: ${returned}, ${ordinal(rank)} of ${of}; half of them are between ${low} and ${high}.`,
  network: (name, returned, median, others) =>
    `${name}: ${returned} against a median of ${median} (${plural(others, "other")}).`,
  hour: "Hour",
  channels: "Sales that came through no channel are not counted here.",
  median: "median",
  perOne: "per 1",
  currencies:
    "Amounts stand in each ledger's own currency; the return per 1 compares as it is. To convert them: --exchange CHF=RATE, what 1 CHF is worth in the currency of the first ledger.",
};

export const demo: DemoWords = {
  made: (entries, file) => `A year of an invented freelancer, ${entries} entries: ${file}. Try:`,
  tries: (file) =>
    ["", "report --last 365d ", "verdict ", "log 30m instagram creation "].map(
      (typed) => `socialroi ${typed}--ledger ${file}`,
    ),
  yours: "Your own ledger is untouched. Begin it with: socialroi log 30m instagram creation",
};

/** 1st, 2nd, 3rd, 4th, 11th, 21st */
function ordinal(rank: number): string {
  const tens = rank % 100;
  const ending = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][rank % 10] ?? "th");
  return `${rank}${ending}`;
}

export const card: CardWords = {
  title: "socialroi card: return per euro by network. No names, no amounts, no days.",
  steps: "in steps",
};
