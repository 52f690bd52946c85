// Built-in networks, owned channels and other sources of sales, with their aliases and pages.

import { otherWords } from "../words/lexicon/lexicon.ts";

/**
 * Rented (`social`): the platform decides who sees a post. Owned: newsletter, site and the like. Elsewhere: where sales come
 * from that no logged hours brought, such as a shop window or word of mouth.
 */
export const NETWORK_KINDS = ["social", "owned", "elsewhere"] as const;
export type NetworkKind = (typeof NETWORK_KINDS)[number];

/** Other words for each, behind `--new`. */
export const NETWORK_KIND_WORDS = otherWords("options", "networkKind");

export interface KnownNetwork {
  readonly kind: NetworkKind;
  readonly aliases: readonly string[];
}

/** The source of a sale whose buyer could not say. */
export const UNKNOWN_ORIGIN = "unknown";

const OWNED = ["newsletter", "website", "blog", "seo", "podcast", "forum", "community", "partners", "referrals"];
const ELSEWHERE = ["walk-in", "word-of-mouth", "search", "marketplace", "press", "other", UNKNOWN_ORIGIN];

/** By canonical key, with aliases in English and French. */
export const KNOWN_NETWORKS: Readonly<Record<string, KnownNetwork>> = Object.fromEntries(
  Object.entries(otherWords("ledger", "network")).map(([key, aliases]) => [
    key,
    { kind: OWNED.includes(key) ? "owned" : ELSEWHERE.includes(key) ? "elsewhere" : "social", aliases },
  ]),
);

/** The usual address of a network's page. */
const PAGES: Readonly<Record<string, string>> = {
  instagram: "https://www.instagram.com/",
  facebook: "https://www.facebook.com/",
  linkedin: "https://www.linkedin.com/feed/",
  tiktok: "https://www.tiktok.com/",
  youtube: "https://www.youtube.com/",
  x: "https://x.com/",
  threads: "https://www.threads.com/",
  bluesky: "https://bsky.app/",
  pinterest: "https://www.pinterest.com/",
  snapchat: "https://web.snapchat.com/",
  reddit: "https://www.reddit.com/",
  whatsapp: "https://web.whatsapp.com/",
  telegram: "https://web.telegram.org/",
  discord: "https://discord.com/app",
  twitch: "https://www.twitch.tv/",
};

/** The address of a network's page, from the settings if they have one; null for owned channels and networks of many servers. */
export function pageOf(networks: ReadonlyMap<string, { readonly url?: string }>, network: string): string | null {
  return networks.get(network)?.url ?? (Object.hasOwn(PAGES, network) ? (PAGES[network] ?? null) : null);
}
