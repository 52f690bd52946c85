// What changed in the answer over the last four weeks, and why.
import { type Evidence, hoursSince, type NetworkEvidence } from "./evidence.ts";
import type { Answer } from "./next-step.ts";

/** Days between the two answers. */
export const MONTH_DAYS = 28;

/** An answer: the decision, and the network it names (the leader, or the network to try). */
export interface Position {
  readonly decision: Answer["decision"];
  readonly network: string | null;
}

/**
 * What moved the answer: new sales on the network that it names now; hours without a sale on the one that it named; or
 * only that earlier entries weigh differently.
 */
export type Cause =
  | { readonly code: "sales"; readonly network: string; readonly sales: number }
  | { readonly code: "silence"; readonly network: string; readonly hours: number }
  | { readonly code: "time" };

export interface SinceLastMonth {
  readonly changed: boolean;
  readonly code: "unchanged" | Cause["code"];
  readonly params: { readonly before: Position; readonly cause: Cause | null };
}

/** Compares the answers; null if there was none four weeks ago. */
export function sinceLastMonth(before: Answer | null, today: Position, evidence: Evidence): SinceLastMonth | null {
  if (before === null) return null;
  const then = positionOf(before);
  if (then.decision === today.decision && then.network === today.network)
    return { changed: false, code: "unchanged", params: { before: then, cause: null } };
  const cause = causeOf(then, today, evidence);
  return { changed: true, code: cause.code, params: { before: then, cause } };
}

function positionOf({ decision, network, trial }: Answer): Position {
  return { decision, network: decision === "test" ? (trial?.key ?? network) : network };
}

function causeOf(then: Position, today: Position, { networks, until }: Evidence): Cause {
  const since = until - MONTH_DAYS + 1;
  const salesOf = (network: NetworkEvidence): number =>
    network.sales.reduce((sum, { day, weight }) => (day >= since ? sum + weight : sum), 0);
  const now = networks.find(({ key }) => key === today.network);
  const sales = now ? salesOf(now) : 0;
  if (now && sales > 0) return { code: "sales", network: now.key, sales };
  const past = networks.find(({ key }) => key === then.network);
  const hours = past ? hoursSince(past, since) : 0;
  if (past && hours > 0 && salesOf(past) === 0) return { code: "silence", network: past.key, hours };
  return { code: "time" };
}
