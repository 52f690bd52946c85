// Hosts and Android packages of the networks.

/** By network. Hosts include all subdomains. */
const ADDRESSES: Readonly<Record<string, readonly [hosts: string, packages?: string]>> = {
  instagram: ["instagram.com instagr.am", "com.instagram.android com.instagram.lite"],
  facebook: ["facebook.com fb.com fb.me messenger.com", "com.facebook.katana com.facebook.lite com.facebook.orca"],
  linkedin: ["linkedin.com lnkd.in", "com.linkedin.android"],
  tiktok: ["tiktok.com", "com.zhiliaoapp.musically com.zhiliaoapp.musically.go com.ss.android.ugc.trill"],
  youtube: ["youtube.com youtu.be", "com.google.android.youtube com.google.android.apps.youtube.creator"],
  x: ["x.com twitter.com t.co", "com.twitter.android com.twitter.android.lite"],
  threads: ["threads.net threads.com", "com.instagram.barcelona"],
  bluesky: ["bsky.app", "xyz.blueskyweb.app"],
  mastodon: ["mastodon.social mastodon.online", "org.joinmastodon.android"],
  pinterest: [
    "pinterest.com pinterest.fr pinterest.co.uk pinterest.de pinterest.es pinterest.ca pin.it",
    "com.pinterest",
  ],
  snapchat: ["snapchat.com", "com.snapchat.android"],
  reddit: ["reddit.com redd.it", "com.reddit.frontpage"],
  whatsapp: ["whatsapp.com wa.me", "com.whatsapp com.whatsapp.w4b"],
  telegram: ["telegram.org t.me", "org.telegram.messenger"],
  discord: ["discord.com discord.gg", "com.discord"],
  twitch: ["twitch.tv", "tv.twitch.android.app"],
};

function byAddress(kind: 0 | 1): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(ADDRESSES).flatMap(([network, addresses]) =>
      (addresses[kind] ?? "").split(" ").map((address) => [address, network] as const),
    ),
  );
}

export const HOSTS = byAddress(0);
export const ANDROID_PACKAGES = byAddress(1);

/** The host of a URL or bare host, without `www.`; null if the text is neither. */
export function hostOf(text: string): string | null {
  const match = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^@/?#\s]*@)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?(?:[/?#]|$)/i.exec(
    text.slice(0, 2000).trim(),
  );
  return match?.[1]?.toLowerCase().replace(/^www\./, "") ?? null;
}

/** The network of a host or of its nearest known parent domain. */
export function underHost(hosts: ReadonlyMap<string, string>, host: string): string | null {
  for (let domain = host; domain.includes("."); domain = domain.slice(domain.indexOf(".") + 1)) {
    const network = hosts.get(domain);
    if (network !== undefined) return network;
  }
  return null;
}
