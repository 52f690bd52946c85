// rented-land: the business depends on one rented network, whose account can be closed at any time.
import { dayNumber } from "../values/dates.ts";
import { roundMoney } from "../values/money.ts";
import { type Findable, type Finding, type Look, NOTHING_TO_MEASURE } from "./finding.ts";
import type { Thresholds } from "./thresholds.ts";

const DAYS_A_MONTH = 365.25 / 12;

/** Fires if one rented network brings `from` or more of all gross profit. No price: the loss is hypothetical. */
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
