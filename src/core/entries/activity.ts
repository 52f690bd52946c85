// Known activities, purposes of spending, post templates, evidence and audiences: English keys, words in both languages.

/** Built-in activities, with other words for each. */
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

/** Built-in purposes of spending, with other words for each. `--for` takes any other. */
export const KNOWN_PURPOSES: Readonly<Record<string, readonly string[]>> = {
  boost: ["sponsorisation", "sponsorisé", "booster", "post-sponsorisé", "post sponsorisé"],
  ads: ["ad", "publicité", "pub", "pubs"],
  tools: ["tool", "outils", "outil"],
  freelance: ["prestataire"],
};

/** Built-in post templates, with other words for each. */
export const KNOWN_MODELS: Readonly<Record<string, readonly string[]>> = {
  tip: ["conseil"],
  backstage: ["coulisses"],
  "case-study": ["étude-de-cas", "étude de cas"],
  resource: ["ressource"],
  inspiration: [],
};

/** Structures for posts of any template. They are listed, but a post's template only if declared in the settings. */
export const MODEL_FRAMES = ["aida", "pas"] as const;

/** Templates with a built-in skeleton. */
export const READY_MODELS = ["tip", "backstage", "case-study", "resource", "inspiration", ...MODEL_FRAMES] as const;
export type ReadyModel = (typeof READY_MODELS)[number];

/** Evidence that a network led to a sale, strongest first. */
export const EVIDENCE = ["asked", "link", "code", "guess"] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Other words for each. */
export const EVIDENCE_WORDS: Readonly<Record<Evidence, readonly string[]>> = {
  asked: ["demandé", "demandée"],
  link: ["lien"],
  code: [],
  guess: ["supposé", "supposée", "supposition"],
};

/** Audience of spending: existing followers, or new people. */
export const AUDIENCES = ["own", "new"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Other words for each. */
export const AUDIENCE_WORDS: Readonly<Record<Audience, readonly string[]>> = {
  own: ["abonnés", "abonné", "abonnées"],
  new: ["nouveaux", "nouveau", "nouvelles"],
};
