// Codes of the reasons for the judgement of a network.
import { largest } from "../values/largest.ts";
import { countSalesOfHours, type NetworkEvidence, weightOf } from "./evidence.ts";
import type { Range } from "./range.ts";

/**
 * - `no-evidence`: neither hours nor sales.
 * - `no-hours`: sales without hours, so the value of an hour is estimated from other networks.
 * - `unlogged-hours`: some sales precede the first logged hour, or there is less than one hour; they do not count for
 *   the value of an hour.
 * - `no-sales`: hours without sales.
 * - `few-sales`: fewer than two weighted sales.
 * - `one-sale`: one sale makes more than half of the revenue.
 * - `guesses`: more than a third of the sales are guesses.
 * - `not-due`: the sales of more than a third of the hours are not due yet.
 * - `above-break-even`, `below-break-even`: the whole 80 % interval is on that side.
 * - `better-elsewhere`: it pays, but its hours should bring more on the network to focus on.
 */
export type NetworkReason =
  | "no-evidence"
  | "no-hours"
  | "unlogged-hours"
  | "no-sales"
  | "few-sales"
  | "one-sale"
  | "guesses"
  | "not-due"
  | "above-break-even"
  | "below-break-even"
  | "better-elsewhere";

const FEW_SALES = 2;
const LARGE_SHARE = 1 / 3;
const MAJORITY = 1 / 2;

/**
 * The reasons that apply, in the order of the type.
 *
 * @param hours hours inside the window and before it
 * @param used their exposure, in hours
 * @param returnPerUnit null if not computed
 */
export function reasonsFor(
  network: NetworkEvidence,
  hours: number,
  used: number,
  returnPerUnit: Range | null,
): readonly NetworkReason[] {
  const weights = network.sales.map(weightOf);
  const count = weights.reduce((sum, weight) => sum + weight, 0);
  const guessed = network.sales.reduce((sum, sale) => sum + (sale.guess ? weightOf(sale) : 0), 0);
  const values = network.sales.map((sale) => sale.amount * sale.weight);
  const total = values.reduce((sum, value) => sum + value, 0);
  const reasons: readonly (readonly [NetworkReason, boolean])[] = [
    ["no-evidence", hours === 0 && count === 0],
    ["no-hours", hours === 0 && count > 0],
    ["unlogged-hours", hours > 0 && countSalesOfHours(network) < count],
    ["no-sales", hours > 0 && count === 0],
    ["few-sales", count > 0 && count < FEW_SALES],
    ["one-sale", values.length > 1 && largest(values) > MAJORITY * total],
    ["guesses", guessed > LARGE_SHARE * count],
    ["not-due", hours - used > LARGE_SHARE * hours],
    ["above-break-even", returnPerUnit !== null && returnPerUnit.low > 1],
    ["below-break-even", returnPerUnit !== null && returnPerUnit.high < 1],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}
