// rented-land: one network that is not one's own carries the business. An account can be closed overnight.
import { dayNumber } from "../values/dates.ts";
import { roundMoney } from "../values/money.ts";
import { type Findable, type Finding, type Look, NOTHING_TO_MEASURE } from "./finding.ts";
import type { Thresholds } from "./thresholds.ts";

const DAYS_A_MONTH = 365.25 / 12;

/** Fires when one rented network brings `from` of all gross profit or more. No price: what a closed account would cost is still to come. */
export function rentedLand({ all, social, lived, settings }: Findable, { from }: Thresholds<"rented-land">): Look {
  const [biggest] = social.byNetwork.toSorted((a, b) => b.figures.grossProfit - a.figures.grossProfit);
  if (!biggest || all.grossProfit <= 0) return NOTHING_TO_MEASURE;
  const { network, figures } = biggest;
  const share = figures.grossProfit / all.grossProfit;
  const months = (dayNumber(lived.until) - dayNumber(lived.since) + 1) / DAYS_A_MONTH;
  const month = roundMoney(figures.grossProfit / Math.max(1, months), settings.currency);
  const finding: Finding = { code: "rented-land", severity: "warning", params: { network, share, month }, price: 0 };
  return { finding: share >= from ? finding : null, measured: share };
}
