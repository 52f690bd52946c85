// Hosts and Android packages of the networks.

/** Includes all subdomains. */
export const HOSTS: Readonly<Record<string, string>> = {
  "instagram.com": "instagram",
  "instagr.am": "instagram",
  "facebook.com": "facebook",
  "fb.com": "facebook",
  "fb.me": "facebook",
  "messenger.com": "facebook",
  "linkedin.com": "linkedin",
  "lnkd.in": "linkedin",
  "tiktok.com": "tiktok",
  "youtube.com": "youtube",
  "youtu.be": "youtube",
  "x.com": "x",
  "twitter.com": "x",
  "t.co": "x",
  "threads.net": "threads",
  "threads.com": "threads",
  "bsky.app": "bluesky",
  "mastodon.social": "mastodon",
  "mastodon.online": "mastodon",
  "pinterest.com": "pinterest",
  "pinterest.fr": "pinterest",
  "pinterest.co.uk": "pinterest",
  "pinterest.de": "pinterest",
  "pinterest.es": "pinterest",
  "pinterest.ca": "pinterest",
  "pin.it": "pinterest",
  "snapchat.com": "snapchat",
  "reddit.com": "reddit",
  "redd.it": "reddit",
  "whatsapp.com": "whatsapp",
  "wa.me": "whatsapp",
  "telegram.org": "telegram",
  "t.me": "telegram",
  "discord.com": "discord",
  "discord.gg": "discord",
  "twitch.tv": "twitch",
};

export const ANDROID_PACKAGES: Readonly<Record<string, string>> = {
  "com.instagram.android": "instagram",
  "com.instagram.lite": "instagram",
  "com.facebook.katana": "facebook",
  "com.facebook.lite": "facebook",
  "com.facebook.orca": "facebook",
  "com.linkedin.android": "linkedin",
  "com.zhiliaoapp.musically": "tiktok",
  "com.zhiliaoapp.musically.go": "tiktok",
  "com.ss.android.ugc.trill": "tiktok",
  "com.google.android.youtube": "youtube",
  "com.google.android.apps.youtube.creator": "youtube",
  "com.twitter.android": "x",
  "com.twitter.android.lite": "x",
  "com.instagram.barcelona": "threads",
  "xyz.blueskyweb.app": "bluesky",
  "org.joinmastodon.android": "mastodon",
  "com.pinterest": "pinterest",
  "com.snapchat.android": "snapchat",
  "com.reddit.frontpage": "reddit",
  "com.whatsapp": "whatsapp",
  "com.whatsapp.w4b": "whatsapp",
  "org.telegram.messenger": "telegram",
  "com.discord": "discord",
  "tv.twitch.android.app": "twitch",
};

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
