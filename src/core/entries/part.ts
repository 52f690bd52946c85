// Splitting an entry between its networks.
import { allocate } from "../values/money.ts";
import type { Entry } from "./entry.ts";
import { inLedgerCurrency } from "./exchange.ts";
import type { Settings } from "./settings.ts";

/** A network's part of an entry; `network` is null for an entry without one. */
export interface Part {
  readonly network: string | null;
  /** Minor units of the ledger's currency; 0 on an entry without money. */
  readonly minor: number;
  /** 1 for the whole entry. */
  readonly fraction: number;
}

/** The parts of an entry by network. Their amounts add up exactly to the entry's. */
export function partsOf(entry: Entry, settings: Settings): Part[] {
  const minor =
    entry.kind === "earned" || entry.kind === "spent" ? inLedgerCurrency(entry.amount, entry.date, settings).minor : 0;
  const first = entry.networks[0];
  if (!first) return [{ network: null, minor, fraction: 1 }];
  if (entry.networks.length === 1) return [{ network: first.network, minor, fraction: 1 }];
  const weights = entry.networks.map(({ weight }) => weight);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const minors = allocate(minor, weights);
  return entry.networks.map(({ network, weight }, index) => ({
    network,
    minor: minors[index] ?? 0,
    fraction: weight / whole,
  }));
}
