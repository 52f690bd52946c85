// Français : `verdict`.
import { lazy } from "../../core/errors/lazy.ts";
import type { Catalogue } from "../catalogue.ts";
import { plainChance } from "../chance.ts";
import { wordFor } from "../names.ts";
import { during, of, plural } from "./language.ts";

const chanceIn = (probability: number): string => {
  const chance = plainChance(probability);
  if (chance === "always") return "presque tous les cas";
  return chance === "never" ? "presque aucun cas" : `environ ${chance[0]} cas sur ${chance[1]}`;
};

/** « ... rapporte » pour chaque canal en propre, par son nom. */
const OWNED: Readonly<Record<string, string>> = {
  Newsletter: "votre newsletter rapporte",
  Site: "votre site rapporte",
  Blog: "votre blog rapporte",
  SEO: "votre référencement rapporte",
  Podcast: "votre podcast rapporte",
  Forum: "votre forum rapporte",
  Communauté: "votre communauté rapporte",
  Partenaires: "vos partenaires rapportent",
  Recommandations: "vos recommandations rapportent",
};

export const verdict = lazy((): Catalogue["verdict"] => ({
  chance: (probability) => chanceIn(probability),
  focus: (network, chance, percent) => `Misez sur ${network}. C’est votre meilleur réseau dans ${chance} (${percent}).`,
  focusOrNone: (network, chance, percent, none) =>
    `${network}, à la rigueur : votre meilleur pari dans ${chance} (${percent}), mais il est plus probable qu’aucun ne soit rentable (${none}).`,
  test: ([first, ...others]) => {
    const rest = others.map(
      ({ name, percent }) => `${name === null ? "peut-être aucun" : `${name} possible`} (${percent})`,
    );
    const likeliest = first?.name === null ? "aucun n’est rentable" : first?.name;
    return `Trop tôt pour le dire. ${[`Le plus probable : ${likeliest} (${first?.percent})`, ...rest].join(", ")}.`;
  },
  none: (chance, percent) => `Aucun réseau ne rémunère votre temps, dans ${chance} (${percent}).`,
  ownedPays: (name, returned, unit) =>
    `Ce qui est à vous, oui : ${wordFor(OWNED, name)} ${returned} par ${unit} ${unit === "livre" ? "investie" : "investi"}.`,
  because: {
    "no-rate":
      "Pas encore de probabilités : dites ce que vaut votre heure (rate: dans les premières lignes du journal). D’ici là, la simple arithmétique.",
    "no-candidate": "Aucun réseau social à départager ici : seulement ce qui vous appartient.",
    "thin-evidence": "Un verdict demande au moins 4 semaines de journal et 5 heures en tout.",
  },
  empty: (period) =>
    `Rien à juger : ni temps ni vente ${during(period)}. Notez quelque chose : socialroi noter 30m instagram création`,
  summary: (hours, sales, count) => `${hours} · ${count} ${sales < 2 ? "vente" : "ventes"}`,
  heads: {
    hours: "Heures",
    range: "fourchette probable, 8 chances sur 10",
    shortRange: "fourchette probable",
    pays: "rentable",
    best: "le meilleur",
    todo: "que faire",
  },
  actions: { focus: "miser", test: "tester", reduce: "copies en un clic", quit: "arrêter" },
  yours: "à vous : garder",
  labels: {
    why: "Pourquoi",
    week: "Cette semaine",
    moved: "En déplaçant",
    unless: "À guetter",
    beware: "Attention",
    meanwhile: "En attendant",
    whatIf: "Et si",
  },
  evidence: (name, sales, count, hours) =>
    `${name} : ${sales === 0 ? `${hours} et aucune vente` : `${count} ${sales < 2 ? "vente" : "ventes"} pour ${hours}`}`,
  reasons: {
    "no-evidence": null,
    "no-hours": () => "sans aucune heure notée derrière",
    "unlogged-hours": () => "des ventes viennent d’heures non notées",
    "no-sales": null,
    "few-sales": () => "trop peu pour juger",
    "one-sale": () => "une seule vente en fait plus de la moitié",
    guesses: () => "une bonne part n’est que supposée",
    "not-due": () => "beaucoup de ses heures n’ont pas encore eu le temps de rapporter",
    "above-break-even": (low) => `même son bas de fourchette (${low}) dépasse le seuil de rentabilité`,
    "below-break-even": (_low, high) => `même son haut de fourchette (${high}) reste sous le seuil de rentabilité`,
  },
  hoursGo: (hours, network, slots) => `Vos ${hours} vont à ${network}${slots === "" ? "" : ` : ${slots}`}.`,
  onePost: (model, weeks) =>
    `Une publication : ${model}${weeks === null ? "" : ` (la dernière : ${weeks === 0 ? "cette semaine" : `il y a ${plural(weeks, "semaine")}`})`}.`,
  copyTo: (networks) => `Copiez-la sur ${networks} en un clic, ou pas du tout.`,
  close: (networks) => `Coupez les notifications ${of(networks)} ; dites à vos abonnés où vous trouver.`,
  moved: (from, to, hours, freed, mean, low, high) =>
    `${freed === null ? `Les ${hours} par semaine` : `${hours} des ${freed} par semaine`} ${of(from)}, données à ${to} : environ ${mean} par semaine (8 chances sur 10 : de ${low} à ${high}).`,
  reversal: ({ code, params }, name, f) => {
    if (code === "more-sales") {
      const { from, sales, amount } = params;
      return `${sales === 1 ? "une vente typique" : `${sales} ventes typiques`} (environ ${f.roundMoney(amount)}) venant ${of(name(from))}`;
    }
    if (code === "weeks-without-sale") return `${params.weeks} semaines sans vente venue ${of(name(params.from))}`;
    return `une heure valant ${f.roundMoney(params.rate)} ou ${params.above ? "plus" : "moins"}`;
  },
  unless: (list) => `${list} : de quoi changer la réponse.`,
  onTheEdge:
    "c’est très serré : d’autres tirages du même journal donnent déjà une autre réponse. Refaites bientôt le point.",
  rented: (network, share, month) =>
    `${share} de vos gains tiennent à ${network}, qui ne vous appartient pas : un compte fermé coûterait environ ${month} par mois.`,
  meanwhile: (network, hours, alone) =>
    `donnez à ${network} vos ${hours} par semaine${alone ? "" : ", au lieu de l’ancienne répartition"}.`,
  settles: (weeks) =>
    weeks === null
      ? "À ce rythme, une année n’y suffira pas."
      : `Environ ${weeks} semaines, ou moins, devraient suffire.`,
  review: (date) => `Refaites le point le ${date}.`,
  logSales:
    "Notez chaque vente avec son réseau (demandez « comment m’avez-vous connu ? ») : rien ne tranche plus vite.",
  whatIf: (mean, low, high) => `environ ${mean} par semaine (8 chances sur 10 : de ${low} à ${high}).`,
  whatIfUncounted: (network, counted) =>
    `${network} est compté jusqu’à ${counted} par semaine, le double d’aujourd’hui : au-delà, on ne sait rien.`,
  whatIfUnknown: (network) => `On ne sait rien de ${network} : il ne compte pas ici.`,
  explain: {
    title: "D’où cela vient",
    rate: "taux horaire moyen de toutes les heures notées",
    draws: "tirages de la loi a posteriori, graine",
    expectedDeal: "vente attendue d’un réseau sans vente",
    lag: "semaines entre une heure et ses ventes (L)",
    sigma: "dispersion des ventes d’un réseau (sigma, log)",
    tau: "dispersion des ventes entre réseaux (tau, log)",
    shape: "inégalité des réseaux (a)",
    level: "niveau commun des clients (z)",
    exposure: "heures dont les ventes sont dues (E)",
    sales: "ventes comptées (n)",
    costPerHour: "coût d’une heure",
    priorClients: "clients par heure, avant le journal",
    clients: "clients par heure, maintenant",
    deal: "vente, maintenant",
    ownDeals: "dont ses propres ventes",
    loss: "perte attendue par heure",
    rule: "le verdict se prononce jusqu’à",
    method: "La méthode, pas à pas : docs/METHOD.md",
  },
}));
