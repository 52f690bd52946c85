// Network names that are also ordinary words, so that within a text they do not indicate a network: "email John".

/** Folded names and aliases that only count as a whole project, tag or campaign. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set([
  ...["x", "threads", "pin", "snap", "discord", "li", "tt"],
  ...["email", "website", "site", "blog", "seo", "forum", "community", "partners", "referrals"],
  ...["referencement", "communaute", "partenaires", "recommandations"],
]);
