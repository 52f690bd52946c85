// Activities: what the time on a network goes into, and what spending is for. Keys in English, words in both languages.

/** The activities known at the start, with other words for each. */
export const KNOWN_ACTIVITIES: Readonly<Record<string, readonly string[]>> = {
  strategy: ["stratégie"],
  creation: ["création", "create"],
  publication: ["publishing", "publier"],
  interaction: ["interactions", "réponses"],
  support: ["sav"],
  analytics: ["statistiques", "stats"],
  scrolling: ["veille", "scroll"],
  learning: ["formation", "apprentissage"],
};

/** What money is spent for, with other words for each. Another purpose can be given with --for. */
export const KNOWN_PURPOSES: Readonly<Record<string, readonly string[]>> = {
  boost: ["sponsorisation", "sponsorisé", "booster", "post-sponsorisé", "post sponsorisé"],
  ads: ["ad", "publicité", "pub", "pubs"],
  tools: ["tool", "outils", "outil"],
  freelance: ["prestataire"],
};

/** Post models that need no declaring, with other words for each. */
export const KNOWN_MODELS: Readonly<Record<string, readonly string[]>> = {
  tip: ["conseil"],
  backstage: ["coulisses"],
  "case-study": ["étude-de-cas", "étude de cas"],
  resource: ["ressource"],
  inspiration: [],
};

/** Frames that a post of any model can be built on: shown, but no words for a post's model unless they are declared. */
export const MODEL_FRAMES = ["aida", "pas"] as const;

/** Models that a skeleton is ready for. */
export const READY_MODELS = ["tip", "backstage", "case-study", "resource", "inspiration", ...MODEL_FRAMES] as const;
export type ReadyModel = (typeof READY_MODELS)[number];

/** How it is known that a network brought a sale, surest first. */
export const EVIDENCE = ["asked", "link", "code", "guess"] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Other words for each. */
export const EVIDENCE_WORDS: Readonly<Record<Evidence, readonly string[]>> = {
  asked: ["demandé", "demandée"],
  link: ["lien"],
  code: [],
  guess: ["supposé", "supposée", "supposition"],
};

/** Whom money spent was to reach: followers one has already, or new people. */
export const AUDIENCES = ["own", "new"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Other words for each. */
export const AUDIENCE_WORDS: Readonly<Record<Audience, readonly string[]>> = {
  own: ["abonnés", "abonné", "abonnées"],
  new: ["nouveaux", "nouveau", "nouvelles"],
};
