// The report, in English.
import type { Catalogue } from "../catalogue.ts";

export const report: Catalogue["report"] = {
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
    sales: "Sales",
    none: "(none)",
  },
  perUnit: (unit) => `per 1 ${unit}`,
  versus: (period) => `vs ${period}`,
  social: "social",
  owned: "owned",
  total: "total",
  oneFigure: (unit, returned, before, period) =>
    `Every ${unit} put in, your time included, brought back ${returned}${before === null ? "" : ` (${period}: ${before})`}.`,
  noReturn: "Nothing was put in, so there is no return to speak of.",
  noRevenue: (cost) => `${cost} put in, your time included. Nothing came back yet.`,
  guessed: (floor, ceiling) => `Without what is only a guess: ${floor}; with it: ${ceiling}.`,
  unpriced: (duration) => `${duration} count 0: no hourly rate is in force then. Set rate: in the ledger's settings.`,
  hidden: (width, columns) => `Hidden at ${width} columns: ${columns}. All of it: --json, or a wider window.`,
  more: (findings) => `${findings} more: --json`,
  empty: (period, last) =>
    `Nothing logged: ${period}.${last === null ? "" : ` Your last entry is of ${last}.`} Log something: socialroi log 30m instagram creation`,
  bar: "bar",
};
