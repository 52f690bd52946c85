// Networks: the rented ones, the owned channels, and the short names that people give them.

/** Rented (`social`): the platform decides who sees you. Owned: you keep the address book and the land. */
export type NetworkKind = "social" | "owned";

export interface KnownNetwork {
  readonly kind: NetworkKind;
  readonly aliases: readonly string[];
}

/** The networks known at the start, by their canonical key, with aliases in English and French. */
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
