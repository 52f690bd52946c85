// Le rapport, en français.
import type { Catalogue } from "../catalogue.ts";

export const report: Catalogue["report"] = {
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
    sales: "Ventes",
    none: "(sans)",
  },
  perUnit: (unit) => `pour 1 ${unit}`,
  versus: (period) => `vs ${period}`,
  social: "réseaux",
  owned: "en propre",
  total: "total",
  oneFigure: (unit, returned, before, period) =>
    `Chaque ${unit} ${unit === "livre" ? "investie" : "investi"}, temps compris, a rapporté ${returned}${before === null ? "" : ` (${period} : ${before})`}.`,
  noReturn: "Rien n'a été investi : il n'y a pas de retour à calculer.",
  noRevenue: (cost) => `${cost} investis, temps compris. Rien n'en est encore revenu.`,
  guessed: (floor, ceiling) => `Sans ce qui n'est que supposé : ${floor} ; avec : ${ceiling}.`,
  unpriced: (duration) =>
    `${duration} comptent pour 0 : aucun taux horaire n'est alors en vigueur. Donnez rate: dans les réglages du journal.`,
  hidden: (width, columns) => `Masqué à ${width} colonnes : ${columns}. Tout voir : --json, ou une fenêtre plus large.`,
  more: (findings) => `${findings} de plus : --json`,
  empty: (period, last) =>
    `Rien de noté : ${period}.${last === null ? "" : ` Votre dernière ligne est du ${last}.`} Notez quelque chose : socialroi log 30m instagram création`,
  bar: "barre",
};
