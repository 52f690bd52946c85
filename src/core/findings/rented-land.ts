// rented-land: the business depends on one rented network, whose account can be closed at any time.
import { roundMoney } from "../values/money.ts";
import { daysIn } from "../values/period.ts";
import type { Findable, Look } from "./finding.ts";

const DAYS_A_MONTH = 365.25 / 12;

/** Measures the largest share of all gross profit that one rented network brings. `month`: its monthly average. */
export function rentedLand({
  all,
  social,
  lived,
  settings,
}: Findable): Look<{ network: string; share: number; month: number }> {
  const [biggest] = social.byNetwork.toSorted((a, b) => b.figures.grossProfit - a.figures.grossProfit);
  if (!biggest || all.grossProfit <= 0) return null;
  const { network, figures } = biggest;
  const share = figures.grossProfit / all.grossProfit;
  const months = Math.max(1, daysIn(lived) / DAYS_A_MONTH);
  const month = roundMoney(figures.grossProfit / months, settings.currency);
  return { measured: share, params: { network, share, month } };
}
