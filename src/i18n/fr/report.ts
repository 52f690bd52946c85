// Français : `report`, `compare` et `demo`.
import type { Catalogue } from "../catalogue.ts";
import { lineInFrench } from "../french-names.ts";
import { during, plural } from "./language.ts";
import { names } from "./names.ts";

export const report: Catalogue["report"] = {
  hour: (money) => `votre heure : ${money}`,
  noHour: "votre heure : non renseignée",
  rateSince: (money, day) => `${money} depuis le ${day}`,
  rateBefore: (money) => `${money} avant`,
  margin: (percent) => `marge ${percent}`,
  margins: (low, high) => `marges de ${low} à ${high}`,
  heads: {
    time: "Temps",
    timeShare: "part",
    cost: "Coût total",
    spent: "dont argent",
    revenue: "CA",
    grossProfit: "Marge brute",
    twelveMonths: "12 mois",
    profitShare: "part",
    net: "Net",
    posts: "Publications",
    reach: "Portée",
    sales: "Ventes",
  },
  none: (by) => `(sans ${names.groupings[by].toLowerCase()})`,
  shareOf: { time: "part du temps", grossProfit: "part de la marge brute", revenue: "part du CA" },
  perUnit: (unit) => `pour 1 ${unit}`,
  versus: (period) => `contre ${period}`,
  social: "réseaux",
  owned: "en propre",
  elsewhere: "ailleurs",
  channels: "canaux",
  total: "total",
  oneFigure: (unit, returned, before, period, ofMargin) =>
    `Chaque ${unit} ${unit === "livre" ? "investie" : "investi"}, temps compris, a rapporté ${returned}${ofMargin ? " de marge" : ""}${before === null ? "" : ` (${period} : ${before})`}.`,
  notCounted: (money) => `Sans compter ${money} de ventes qui ne viennent d’aucun de vos canaux.`,
  unknownOrigin: (share, money) => `L’origine de ${share} de votre chiffre d’affaires (${money}) est inconnue.`,
  notCompared: (begins, from) =>
    `Pas ${from === null ? "de" : "encore de"} comparaison : votre journal commence le ${begins}.${from === null ? "" : ` Il y en aura une à partir du ${from}.`}`,
  toCome: (networks, day) =>
    `La plupart des ventes ${networks === null ? "de ces heures" : `des heures sur ${networks}`} (*) viendront après le ${day} : elles suivent les heures à quelques semaines d’écart.`,
  noReturn: "Rien n’a été investi : il n’y a pas de retour à calculer.",
  noRevenue: (cost) => `${cost} investis, temps compris. Rien n’en est encore revenu.`,
  guessed: (floor) => `Hors ventes à l’origine supposée : ${floor}.`,
  free: (returned) =>
    `Votre temps est compté ici comme gratuit, car aucun taux horaire n’est indiqué.${returned ? " Le retour réel est donc plus faible." : ""}`,
  unpriced: (duration, since) =>
    `${duration} sont comptées comme gratuites : aucun taux horaire ne valait ces jours-là. Pour en indiquer un : socialroi définir taux 60 --dès ${since}`,
  hidden: (width, columns) =>
    `Masqué à ${width} colonnes : ${columns.replace(/\.$/, "")}. Pour tout voir : --json, ou une fenêtre plus large.`,
  more: (findings, command) => `${plural(findings, "autre constat", "autres constats")} : ${lineInFrench(command)}`,
  others: (rows) => plural(rows, "autre"),
  weekly: "par semaine",
  before: "avant",
  change: "écart",
  study: (what, { profit, breakEven, loss }, surveyed) =>
    `Sur ${plural(profit + breakEven + loss, what === "networks" ? "réseau" : "journal", what === "networks" ? "réseaux" : "journaux")} : ${profit} ${profit < 2 ? "rentable" : "rentables"}, ${breakEven} à l’équilibre, ${loss} à perte. D’après une enquête de ${surveyed.year} auprès de petites entreprises, Twitter était rentable pour ${surveyed.profit}, à l’équilibre pour ${surveyed.breakEven}, à perte pour ${surveyed.loss}.`,
  overTime: (unit, drawn, first, last, between) =>
    `pour 1 ${unit}${drawn === null ? " : " : `  ${drawn}  `}${first} au début, ${last} à la fin${between === null ? "" : `, entre ${between[0]} et ${between[1]}`}`,
  filtered: (names) => `seulement ${names}`,
  onlyTime: {
    activity: "Une vente ne dépend d’aucune activité : seul le temps est compté ici.",
    person: "Aucune vente ici ne nomme de personne : on sait ce qui a été investi, pas ce qui en est revenu.",
  },
  explain: {
    title: "Le calcul des totaux",
    time: "temps",
    timeCost: "coût du temps",
    moneySpent: "dépensé",
    cost: "coût",
    revenue: "chiffre d’affaires",
    grossProfit: "marge brute",
    margin: "taux de marge",
    net: "net",
    roi: "net / coût",
    netPerHour: "net par heure",
    hours: "heures",
    hour: "votre heure",
    noRate: "sans taux horaire",
    method: "Ce que dit chaque chiffre : docs/METHODE.fr.md. Le retour pour 1 est en version",
  },
  empty: (period, last, only) =>
    only !== null
      ? `Rien de noté ${during(period)}, ${only}.${last === null ? "" : ` La dernière ligne de ce genre est du ${last}.`}`
      : `Rien de noté ${during(period)}.${last === null ? "" : ` Votre dernière ligne est du ${last}.`} Notez quelque chose : socialroi noter 30m instagram création`,
  noThreshold: (threshold) => `Il n’y a pas de retour à comparer au --seuil ${threshold}.`,
  bar: "barre",
  audience: {
    followers: "Abonnés",
    change: "évolution",
    perHour: "par heure",
    perPost: "par publication",
    reach: "Portée des publications",
    dailyReach: "Portée par jour",
    replies: "Commentaires avec réponse",
    answered: (answered, comments) => `${answered} sur ${comments}`,
  },
};

export const compare: Catalogue["compare"] = {
  card: "Fiche",
  period: "Période",
  hours: (from, to) => (to === null ? `plus de ${from} h` : `${from} à ${to} h`),
  standing: (name, returned, rank, of, low, high) =>
    `${name} : ${returned}, ${rank === 1 ? "1er" : `${rank}e`} sur ${of} ; la moitié se situe entre ${low} et ${high}.`,
  network: (name, returned, median, others) =>
    `${name} : ${returned} contre une médiane de ${median} (${plural(others, "autre")}).`,
  hour: "Heure",
  channels: "Les ventes qui ne viennent d’aucun canal ne sont pas comptées ici.",
  median: "médiane",
  perOne: "pour 1",
  currencies:
    "Chaque montant est dans la devise de son journal ; le retour par unité investie se compare tel quel. Pour convertir : --change CHF=TAUX, ce que vaut 1 CHF dans la devise du premier journal.",
};

export const demo: Catalogue["demo"] = {
  made: (entries, file) => `L’année d’une indépendante fictive, ${entries} lignes : ${file}. Essayez :`,
  tries: (file) =>
    ["", "rapport --derniers 365j ", "verdict ", "noter 30m instagram création "].map(
      (typed) => `socialroi ${typed}--journal ${file}`,
    ),
  yours: "Votre propre journal est intact. Commencez-le par : socialroi noter 30m instagram création",
};

export const card: Catalogue["card"] = {
  title: (unit) => `fiche socialroi : retour par ${unit} et par réseau. Ni noms, ni montants, ni jours.`,
  steps: "par paliers",
};
