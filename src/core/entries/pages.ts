// The page of a network: from the settings, else its usual address.
import type { Settings } from "./settings.ts";

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

/** The address of a network's page; null for owned channels and networks of many servers. */
export function pageOf({ networks }: Settings, network: string): string | null {
  return networks.get(network)?.url ?? (Object.hasOwn(PAGES, network) ? (PAGES[network] ?? null) : null);
}
