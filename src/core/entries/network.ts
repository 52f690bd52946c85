// Built-in networks and owned channels, with their aliases.

/** Rented (`social`): the platform decides who sees a post. Owned: newsletter, site and the like. */
export type NetworkKind = "social" | "owned";

export interface KnownNetwork {
  readonly kind: NetworkKind;
  readonly aliases: readonly string[];
}

/** By canonical key, with aliases in English and French. */
export const KNOWN_NETWORKS: Readonly<Record<string, KnownNetwork>> = {
  instagram: { kind: "social", aliases: ["ig", "insta"] },
  facebook: { kind: "social", aliases: ["fb"] },
  linkedin: { kind: "social", aliases: ["li"] },
  tiktok: { kind: "social", aliases: ["tt"] },
  youtube: { kind: "social", aliases: ["yt"] },
  x: { kind: "social", aliases: ["twitter"] },
  threads: { kind: "social", aliases: [] },
  bluesky: { kind: "social", aliases: ["bsky"] },
  mastodon: { kind: "social", aliases: [] },
  pinterest: { kind: "social", aliases: ["pin"] },
  snapchat: { kind: "social", aliases: ["snap"] },
  reddit: { kind: "social", aliases: [] },
  whatsapp: { kind: "social", aliases: [] },
  telegram: { kind: "social", aliases: [] },
  discord: { kind: "social", aliases: [] },
  twitch: { kind: "social", aliases: [] },
  newsletter: { kind: "owned", aliases: ["email", "infolettre"] },
  website: { kind: "owned", aliases: ["site"] },
  blog: { kind: "owned", aliases: [] },
  seo: { kind: "owned", aliases: ["référencement"] },
  podcast: { kind: "owned", aliases: ["balado"] },
  forum: { kind: "owned", aliases: [] },
  community: { kind: "owned", aliases: ["communauté"] },
  partners: { kind: "owned", aliases: ["partenaires"] },
  referrals: { kind: "owned", aliases: ["recommandations", "bouche-à-oreille"] },
};
