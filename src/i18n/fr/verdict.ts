// Français : `verdict`.
import type { Catalogue } from "../catalogue.ts";
import { plainChance } from "../chance.ts";
import { wordFor } from "../names.ts";
import { during, of, plural } from "./language.ts";

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

export const verdict = (): Catalogue["verdict"] => ({
  chance: (probability) => {
    const chance = plainChance(probability);
    if (chance === "always") return "presque tous les cas";
    return chance === "never" ? "presque aucun cas" : `environ ${chance[0]} cas sur ${chance[1]}`;
  },
  focus: (network, chance, percent) => `Misez sur ${network}. C’est votre meilleur réseau dans ${chance} (${percent}).`,
  focusJust: (network, percent) => `Misez sur ${network}, à peine devant (${percent}).`,
  focusOrNone: (network, percent, none) =>
    `${network} mérite un essai : le meilleur de vos réseaux à ce jour (${percent}). Mais le plus probable est qu’aucun ne soit encore rentable (${none}).`,
  test: ([first, ...others], close) => {
    const rest = others.map(({ name, percent }) => `${name ?? "aucun"} (${percent})`);
    const likeliest =
      first?.name === null
        ? `Le plus probable : aucun n’est encore rentable (${first.percent})`
        : `Meilleur réseau probable : ${first?.name} (${first?.percent})`;
    return `${close ? "Trop serré" : "Trop tôt"} pour trancher. ${[likeliest, ...rest].join(", ")}.`;
  },
  none: (chance, percent) => `Aucun réseau ne rémunère votre temps, dans ${chance} (${percent}).`,
  noneProbably: (percent) => `Sans doute aucun réseau ne rémunère votre temps (${percent}).`,
  ownedPays: (name, returned, unit) =>
    `En revanche, ${wordFor(OWNED, name)} ${returned} par ${unit} ${unit === "livre" ? "investie" : "investi"}.`,
  setRate: "Pour l’indiquer : socialroi définir taux 60",
  because: {
    "no-rate": "Pas encore de probabilités, car votre taux horaire n’est pas indiqué : la simple arithmétique.",
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
    best: "meilleur",
    todo: "que faire",
  },
  worthTrying: "mérite un essai",
  actions: { focus: "miser", try: "essayer", keep: "garder, sans plus", reduce: "copies en un clic", quit: "arrêter" },
  yours: "à vous : garder",
  labels: {
    why: "Pourquoi",
    week: "Cette semaine",
    moved: "En déplaçant",
    unless: "À surveiller",
    beware: "Attention",
    meanwhile: "À essayer",
    trial: "Votre essai",
    month: "Il y a un mois",
    whatIf: "Et si",
  },
  barLegend: (perUnit) =>
    `├──┤ contient le retour dans 8 cas sur 10, ┆ est le seuil de rentabilité. ● est ce qu’on peut attendre des prochaines heures, une fois toutes leurs ventes conclues : moins il y a de ventes, plus il s’éloigne de « ${perUnit} » vers le retour habituel, car la chance joue beaucoup.`,
  evidence: (name, sales, count, clients, hours) =>
    `${name} : ${
      sales === 0
        ? `${hours} et aucune vente`
        : `${count} ${sales < 2 ? "vente" : "ventes"}${clients === null ? "" : ` à ${clients} ${clients === "1" ? "client" : "clients"}`} pour ${hours}`
    }`,
  reasons: {
    "no-evidence": null,
    "no-hours": () => "sans aucune heure notée derrière",
    "unlogged-hours": () => "certaines ventes précèdent les heures notées",
    "no-sales": null,
    "few-sales": () => "trop peu pour en être sûr",
    "one-sale": () => "un seul client en représente plus de la moitié",
    guesses: () => "une bonne part n’est que supposée",
    "not-due": () => "beaucoup de ses heures n’ont pas encore eu le temps de rapporter",
    "above-break-even": (low) => `même le bas de sa fourchette (${low}) dépasse le seuil de rentabilité`,
    "below-break-even": (_low, high) => `même le haut de sa fourchette (${high}) reste sous le seuil de rentabilité`,
    "better-elsewhere": () => "mais ses heures devraient rapporter davantage sur le réseau où miser",
  },
  inFull: {
    labels: { spent: "Investi", brought: "Rapporté", likely: "Probable", odds: "Chances", todo: "Que faire" },
    spent: (hours, perWeek, cost) => `${hours} (${perWeek} par semaine) : ${cost}`,
    brought: (sales, count, revenue, perUnit, unit) =>
      `${sales === 0 ? "aucune vente" : `${count} ${sales < 2 ? "vente" : "ventes"}`}, ${revenue}${perUnit === null ? "" : ` : ${perUnit} pour 1 ${unit}`}`,
    likely: ([mean, low, high], [net, least, most], unit) =>
      `${mean} pour 1 ${unit} (8 chances sur 10 : de ${low} à ${high}) ; ${net} par heure (de ${least} à ${most})`,
    odds: (pays, best) => `rentable : ${pays}${best === null ? "" : ` ; le meilleur : ${best}`}`,
    absent: (network, period) => `${network} : aucune heure et aucune vente ${during(period)}.`,
  },
  hoursGo: (hours, network, slots) => `Consacrez vos ${hours} à ${network}${slots === "" ? "" : ` : ${slots}`}.`,
  hoursFree: (hours, channel) =>
    channel === null
      ? `Vos ${hours} par semaine sont libres : pour vos clients, ou pour ce qui vous appartient (une newsletter, votre site).`
      : `Consacrez vos ${hours} par semaine à ${channel}, qui vous appartient et rapporte.`,
  onePost: (model, weeks) =>
    `Une publication : ${model}${weeks === null ? "" : ` (la dernière : ${weeks === 0 ? "cette semaine" : `il y a ${plural(weeks, "semaine")}`})`}.`,
  copyTo: (networks, isOne) =>
    `${isOne ? "Copiez-la" : "Copiez vos publications"} sur ${networks} en un clic, ou pas du tout.`,
  close: (networks) => `Coupez les notifications ${of(networks)} ; dites à vos abonnés où vous trouver.`,
  moved: (from, to, hours, freed, mean, low, high) =>
    `${freed === null ? `Les ${hours} hebdomadaires ${of(from)}, reportées` : `Sur les ${freed} hebdomadaires ${of(from)}, ${hours} reportées`} sur ${to} : environ ${mean} par semaine (8 chances sur 10 : de ${low} à ${high}).`,
  reversal: ({ code, params }, name, f) => {
    if (code === "more-sales") {
      const { from, sales, amount } = params;
      return `${sales === 1 ? "une vente habituelle" : `${sales} ventes habituelles`} (environ ${f.roundMoney(amount)}) venant ${of(name(from))}`;
    }
    if (code === "weeks-without-sale") return `${params.weeks} semaines sans vente venue ${of(name(params.from))}`;
    return `un taux horaire de ${f.roundMoney(params.rate)} ou ${params.above ? "plus" : "moins"}`;
  },
  unless: (list) => `La réponse changerait avec ${list}.`,
  onTheEdge: "c’est très serré : le moindre changement du journal donne une autre réponse. Refaites bientôt le point.",
  rented: (network, share, month) =>
    `${share} de vos gains tiennent à ${network}, qui ne vous appartient pas : un compte fermé coûterait environ ${month} par mois.`,
  tryIt: (network, weeks, hours) =>
    `Essayez ${network} pendant ${plural(weeks, "semaine")} au plus, ${hours} par semaine.`,
  trying: (network, until, hours) => `Vous essayez ${network} jusqu’au ${until}, ${hours} par semaine.`,
  trialWorth: (cost, worth) =>
    `${cost === null ? "Cela ne coûte rien de plus que le meilleur choix connu" : `Cela coûte environ ${cost} de votre temps de plus que le meilleur choix connu`} et rapporte environ ${worth} sur un an en moyenne : environ un essai sur quatre s’avère gagnant.`,
  review: (date) => `Refaites le point le ${date}.`,
  dropIt: (date) => `Aucune vente d’ici le ${date} : arrêtez l’essai.`,
  acceptTrial: (network, weeks) =>
    `Essayer ${network} pendant ${plural(weeks, "semaine")} à partir d’aujourd’hui, et en garder la trace ?`,
  storeTrial: (network) => `Pour vous y tenir : socialroi définir essai ${network} 8 semaines`,
  trialOver: (network, why) =>
    `Votre essai ${of(network)} est terminé : ${
      why === "time"
        ? "ses semaines sont écoulées."
        : why === "settled"
          ? "la réponse n’en dépend plus."
          : "le prolonger apprendrait trop peu pour ce qu’il coûte."
    }`,
  sinceMonth: (before, cause) =>
    before === null
      ? "La réponse n’a pas changé en quatre semaines."
      : `La réponse était : ${before}. Depuis : ${cause}.`,
  position: (decision, network) =>
    decision === "none" ? "aucun réseau rentable" : `${decision === "test" ? "essayer" : "miser sur"} ${network}`,
  cause: (cause, name, hours) => {
    if (cause.code === "sales")
      return `${plural(Math.max(1, Math.round(cause.sales)), "vente")} venue${cause.sales < 1.5 ? "" : "s"} ${of(name(cause.network))}`;
    if (cause.code === "silence") return `${hours(cause.hours)} sur ${name(cause.network)} sans vente`;
    return "aucune vente de plus, mais les heures passées ont eu plus de temps pour rapporter";
  },
  logSales:
    "Notez chaque vente avec son réseau (demandez « comment m’avez-vous connu ? ») : rien ne tranche plus vite.",
  whatIf: (mean, low, high) => `environ ${mean} par semaine (8 chances sur 10 : de ${low} à ${high}).`,
  whatIfUncounted: (network, counted) =>
    `${network} est compté jusqu’à ${counted} par semaine, le double d’aujourd’hui : au-delà, on ne sait rien.`,
  whatIfUnknown: (network) => `On ne sait rien de ${network} : il ne compte pas ici.`,
  explain: {
    title: "Le détail du calcul",
    rate: "taux horaire moyen de toutes les heures notées",
    draws: "scénarios pesés, graine aléatoire",
    expectedDeal: "vente attendue d’un réseau sans vente",
    lag: "semaines entre une heure et ses ventes (L)",
    sigma: "dispersion des ventes d’un réseau (sigma, log)",
    tau: "dispersion des ventes entre réseaux (tau, log)",
    shape: "inégalité des réseaux (a)",
    level: "niveau commun des clients (z)",
    exposure: "heures dont les ventes sont arrivées à terme",
    sales: "clients comptés comme ventes",
    costPerHour: "coût d’une heure",
    clients: "clients par heure, maintenant",
    deal: "vente, maintenant",
    ownDeals: "dont ses propres ventes",
    loss: "perte attendue par heure",
    rule: "pas d’essai nécessaire jusqu’à",
    method: "La méthode, pas à pas : docs/METHODE.fr.md",
  },
});
