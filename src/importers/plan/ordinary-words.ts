// Names of networks that are ordinary words too. In a sentence they say nothing of a network: "email John", "pin the tabs".

/**
 * Names and aliases, folded, that count only where they are a whole project, tag or campaign. Not here are those that people
 * write for the network or the channel alone: instagram, insta, ig, fb, newsletter, podcast.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set([
  ...["x", "threads", "pin", "snap", "discord", "li", "tt"],
  ...["email", "website", "site", "blog", "seo", "forum", "community", "partners", "referrals"],
  ...["referencement", "communaute", "partenaires", "recommandations", "bouche a oreille"],
]);
