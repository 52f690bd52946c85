// Reasons: why a network is judged as it is, as codes; the sentences come later.
import { largest } from "../values/largest.ts";
import { countSalesOfHours, type NetworkEvidence, weightOf } from "./evidence.ts";
import type { Range } from "./range.ts";

/**
 * - `no-evidence`: neither hours nor sales; nothing can be said.
 * - `no-hours`: sales, but no hour behind them: what an hour brings is a guess from the other networks.
 * - `unlogged-hours`: some sales are older than its first logged hour, or it has less than one hour: they do not count
 *   for what an hour brings.
 * - `no-sales`: hours, but no sale yet.
 * - `few-sales`: fewer than two sales, weighted.
 * - `one-sale`: a single sale makes more than half of its revenue.
 * - `guesses`: more than a third of its sales are credited by a guess.
 * - `not-due`: more than a third of its hours have not had the time to bring their sales.
 * - `above-break-even`, `below-break-even`: the whole likely range is on that side.
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
  | "below-break-even";

const FEW_SALES = 2;
const MUCH = 1 / 3;
const MOST = 1 / 2;

/**
 * The reasons that hold for a network, in the order of the type.
 *
 * @param hours hours inside the window and before it
 * @param used the part of them whose sales are due, in hours
 * @param returnPerUnit the likely return; null when it was not judged
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
    ["one-sale", values.length > 1 && largest(values) > MOST * total],
    ["guesses", guessed > MUCH * count],
    ["not-due", hours - used > MUCH * hours],
    ["above-break-even", returnPerUnit !== null && returnPerUnit.low > 1],
    ["below-break-even", returnPerUnit !== null && returnPerUnit.high < 1],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}
