// Built-in networks and owned channels, with their aliases.

import { ledgerNames } from "../words/lexicon/ledger-names.ts";

/** Rented (`social`): the platform decides who sees a post. Owned: newsletter, site and the like. */
export type NetworkKind = "social" | "owned";

export interface KnownNetwork {
  readonly kind: NetworkKind;
  readonly aliases: readonly string[];
}

const OWNED: ReadonlySet<string> = new Set([
  "newsletter",
  "website",
  "blog",
  "seo",
  "podcast",
  "forum",
  "community",
  "partners",
  "referrals",
]);

/** By canonical key, with aliases in English and French. */
export const KNOWN_NETWORKS: Readonly<Record<string, KnownNetwork>> = Object.fromEntries(
  Object.entries(ledgerNames("networks")).map(([key, aliases]) => [
    key,
    { kind: OWNED.has(key) ? "owned" : "social", aliases },
  ]),
);
