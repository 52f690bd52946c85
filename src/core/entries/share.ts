// Parts of a whole and shares of networks, in ten-thousandths so that they add up exactly.

import { type Parsed, refuse } from "../errors/error.ts";
import { WHOLE } from "./settings.ts";

/** A network's part of an entry, as a whole weight: 7000 of 10000 for 70 %, 1 of n for equal shares. */
export interface Share {
  readonly network: string;
  readonly weight: number;
}

/** One network at most. */
export type OneNetwork = readonly [] | readonly [Share];

/** Ten-thousandths from 0.55, 1, 55 % or 33.33%. At most 1, at most four decimals. */
export function parsePart(text: string): Parsed<number> {
  const match = /^(\d{1,3}(?:[.,]\d+)?)\s*(%?)$/.exec(text.trim());
  const [whole = "", fraction = ""] = (match?.[1] ?? "").replace(",", ".").split(".");
  const digits = match?.[2] ? 2 : 4;
  const kept = fraction.replace(/0+$/, "");
  const parts = Number(`${whole}${kept.padEnd(digits, "0")}`);
  if (!match || kept.length > digits || parts > WHOLE) return refuse("margin-unreadable", { text });
  return { value: parts };
}

/** The text of a part in a ledger: 0.55 from 5500. */
export function writePart(parts: number): string {
  return String(parts / WHOLE);
}

/** One share per network, in the order of first mention. */
export function mergeShares(shares: readonly Share[]): Share[] {
  const weights = new Map<string, number>();
  for (const { network, weight } of shares) weights.set(network, (weights.get(network) ?? 0) + weight);
  return weights.size === 1
    ? [...weights.keys()].map((network) => ({ network, weight: 1 }))
    : [...weights].map(([network, weight]) => ({ network, weight }));
}
