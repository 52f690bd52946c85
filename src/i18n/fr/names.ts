// Les noms des choses en français.
import type { Catalogue } from "../catalogue.ts";

export const names: Pick<
  Catalogue,
  | "kinds"
  | "groupings"
  | "owned"
  | "activities"
  | "purposes"
  | "models"
  | "units"
  | "chronological"
  | "semicolon"
  | "colon"
  | "plain"
  | "days"
> = {
  kinds: {
    time: "temps",
    network: "réseau",
    activity: "activité",
    amount: "montant",
    date: "date",
    count: "nombre",
    model: "modèle de post",
    purpose: "motif",
  },
  groupings: {
    network: "Réseau",
    activity: "Activité",
    campaign: "Campagne",
    client: "Client",
    person: "Personne",
    model: "Modèle",
    format: "Format",
    day: "Jour",
    week: "Semaine",
    month: "Mois",
    quarter: "Trimestre",
    ledger: "Journal",
  },
  owned: {
    newsletter: "Newsletter",
    website: "Site",
    blog: "Blog",
    seo: "SEO",
    podcast: "Podcast",
    forum: "Forum",
    community: "Communauté",
    partners: "Partenaires",
    referrals: "Recommandations",
  },
  activities: {
    strategy: "stratégie",
    creation: "création",
    publication: "publication",
    interaction: "interaction",
    support: "support",
    analytics: "statistiques",
    scrolling: "veille",
    learning: "formation",
  },
  purposes: {
    boost: "post sponsorisé",
    ads: "publicité",
    tools: "outils",
    freelance: "prestataire",
    refund: "remboursement",
  },
  models: {
    tip: "conseil",
    backstage: "coulisses",
    "case-study": "étude de cas",
    resource: "ressource",
    inspiration: "inspiration",
    aida: "AIDA",
    pas: "PAS",
  },
  units: { EUR: "euro", USD: "dollar", CAD: "dollar", AUD: "dollar", GBP: "livre", CHF: "franc", JPY: "yen" },
  chronological: (key) => key.replace("-W", "-S").replace("-Q", "-T"),
  semicolon: " ; ",
  colon: " : ",
  plain: {
    range: (low, high) => `de ${low} à ${high}`,
    fromTo: (from, to) => `de ${from} à ${to}`,
    change: { up: (figure) => `en hausse de ${figure}`, down: (figure) => `en baisse de ${figure}`, none: "inchangé" },
    excerpt: (line, text, faulty) => `Ligne ${line} : ${text}\nL'erreur est ici : ${faulty}`,
  },
  days: { today: "aujourd'hui", yesterday: "hier" },
};
