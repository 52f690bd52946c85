// Display names of networks, activities and other keys. Unknown keys are shown as written.

/** Names of networks that are not the key with a capital letter. */
const BRANDS: Readonly<Record<string, string>> = {
  linkedin: "LinkedIn",
  tiktok: "TikTok",
  youtube: "YouTube",
  whatsapp: "WhatsApp",
};

/** The names of networks that are translated, by key. */
interface TranslatedNetworks {
  readonly owned: Readonly<Record<string, string>>;
  readonly elsewhere: Readonly<Record<string, string>>;
}

export function networkName(key: string, { owned, elsewhere }: TranslatedNetworks): string {
  return own(BRANDS, key) ?? own(owned, key) ?? own(elsewhere, key) ?? key.charAt(0).toUpperCase() + key.slice(1);
}

/** The word for a key, or the key itself. */
export function wordFor(words: Readonly<Record<string, string>>, key: string): string {
  return own(words, key) ?? key;
}

function own(record: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** A name quoted for a command line, if necessary. */
export function typable(name: string): string {
  return /\s/.test(name) ? JSON.stringify(name) : name;
}
