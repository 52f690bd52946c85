// Français : `report`, `compare` et `demo`.
import type { CompareWords, DemoWords, ReportWords } from "../catalogue/report.ts";
import { lineInFrench } from "../french-names.ts";
import { during, plural } from "./language.ts";

export const report: ReportWords = {
  hour: (money) => `votre heure : ${money}`,
  noHour: "votre heure : non renseignée",
  heads: {
    time: "Temps",
    timeShare: "part",
    cost: "Coût",
    spent: "Dépensé",
    revenue: "CA",
    profitShare: "part",
    net: "Net",
    posts: "Posts",
    reach: "Portée",
    sales: "Ventes",
    none: "(sans)",
  },
  shareOf: { time: "part du temps", grossProfit: "part de la marge brute" },
  perUnit: (unit) => `pour 1 ${unit}`,
  versus: (period) => `contre ${period}`,
  social: "réseaux",
  owned: "en propre",
  elsewhere: "ailleurs",
  total: "total",
  oneFigure: (unit, returned, before, period) =>
    `Chaque ${unit} ${unit === "livre" ? "investie" : "investi"}, temps compris, a rapporté ${returned}${before === null ? "" : ` (${period} : ${before})`}.`,
  noReturn: "Rien n’a été investi : il n’y a pas de retour à calculer.",
  noRevenue: (cost) => `${cost} investis, temps compris. Rien n’en est encore revenu.`,
  guessed: (floor, ceiling) => `Sans ce qui n’est que supposé : ${floor} ; avec : ${ceiling}.`,
  free: (returned) =>
    `Votre temps compte ici pour rien, car le journal ne dit pas ce que vaut votre heure.${returned ? " Le retour réel est donc plus faible." : ""}`,
  unpriced: (duration) =>
    `${duration} comptent pour 0 : aucun taux horaire n’est alors en vigueur. Donnez rate: dans les réglages du journal.`,
  hidden: (width, columns) =>
    `Masqué à ${width} colonnes : ${columns.replace(/\.$/, "")}. Tout voir : --json, ou une fenêtre plus large.`,
  more: (findings, command) => `${findings} de plus : ${lineInFrench(command)}`,
  others: (rows) => plural(rows, "autre"),
  weekly: "par semaine",
  before: "avant",
  change: "écart",
  study: (what, { profit, breakEven, loss }, surveyed) =>
    `Sur ${plural(profit + breakEven + loss, what === "networks" ? "réseau" : "journal", what === "networks" ? "réseaux" : "journaux")} : ${profit} ${profit < 2 ? "rentable" : "rentables"}, ${breakEven} à l’équilibre, ${loss} à perte. D’après une enquête auprès de petites entreprises, Twitter était rentable pour ${surveyed.profit}, à l’équilibre pour ${surveyed.breakEven}, à perte pour ${surveyed.loss}.`,
  overTime: (unit, drawn, first, last, between) =>
    `pour 1 ${unit}${drawn === null ? " : " : `  ${drawn}  `}${first} au début, ${last} à la fin${between === null ? "" : `, entre ${between[0]} et ${between[1]}`}`,
  filtered: (names) => `seulement ${names}`,
  onlyTime: {
    activity: "Une vente n’appartient à aucune activité : seul le temps est compté ici.",
    person: "Aucune vente ici ne nomme quelqu’un : on sait ce qui a été mis, pas ce qui en est revenu.",
  },
  explain: {
    title: "Le calcul de l’ensemble",
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
    meanRate: "moyenne des taux en vigueur",
    method: "Ce que dit chaque chiffre : docs/METHOD.md. Le retour par euro est en version",
  },
  empty: (period, last, only) =>
    only !== null
      ? `Rien de noté ${during(period)}, ${only}.${last === null ? "" : ` La dernière ligne de ce genre est du ${last}.`}`
      : `Rien de noté ${during(period)}.${last === null ? "" : ` Votre dernière ligne est du ${last}.`} Notez quelque chose : socialroi noter 30m instagram création`,
  noThreshold: (threshold) => `Il n’y a pas de retour à comparer au --seuil ${threshold}.`,
  bar: "barre",
};

export const compare: CompareWords = {
  median: "médiane",
  perOne: "pour 1",
  currencies:
    "Chaque montant est dans la devise de son journal ; le retour par unité investie se compare tel quel. Pour convertir : --change CHF=TAUX, ce que vaut 1 CHF dans la devise du premier journal.",
};

export const demo: DemoWords = {
  made: (entries, file) => `L’année d’une indépendante fictive, ${entries} lignes : ${file}. Essayez :`,
  tries: (file) =>
    ["rapport --derniers 365j", "verdict", "noter 30m instagram création"].map(
      (typed) => `socialroi ${typed} --journal ${file}`,
    ),
  yours: "Votre propre journal est intact. Commencez-le par : socialroi noter 30m instagram création",
};
