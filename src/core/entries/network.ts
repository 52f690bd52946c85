// Built-in networks, owned channels and other sources of sales, with their aliases.

import { ledgerNames } from "../words/lexicon/ledger-names.ts";

/**
 * Rented (`social`): the platform decides who sees a post. Owned: newsletter, site and the like. Elsewhere: where sales come
 * from that no logged hours brought, such as a shop window or word of mouth.
 */
export const NETWORK_KINDS = ["social", "owned", "elsewhere"] as const;
export type NetworkKind = (typeof NETWORK_KINDS)[number];

/** Other words for each, behind `--new`. */
export const NETWORK_KIND_WORDS: Readonly<Record<NetworkKind, readonly string[]>> = {
  social: ["réseau", "network"],
  owned: ["propre", "en-propre", "own"],
  elsewhere: ["ailleurs"],
};

export interface KnownNetwork {
  readonly kind: NetworkKind;
  readonly aliases: readonly string[];
}

/** The source of a sale whose buyer could not say. */
export const UNKNOWN_ORIGIN = "unknown";

const KINDS: Readonly<Record<string, NetworkKind>> = {
  newsletter: "owned",
  website: "owned",
  blog: "owned",
  seo: "owned",
  podcast: "owned",
  forum: "owned",
  community: "owned",
  partners: "owned",
  referrals: "owned",
  "walk-in": "elsewhere",
  "word-of-mouth": "elsewhere",
  search: "elsewhere",
  marketplace: "elsewhere",
  press: "elsewhere",
  other: "elsewhere",
  [UNKNOWN_ORIGIN]: "elsewhere",
};

/** By canonical key, with aliases in English and French. */
export const KNOWN_NETWORKS: Readonly<Record<string, KnownNetwork>> = Object.fromEntries(
  Object.entries(ledgerNames("networks")).map(([key, aliases]) => [key, { kind: KINDS[key] ?? "social", aliases }]),
);
