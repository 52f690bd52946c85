// Français : rapport HTML.
import { lazy } from "../../core/errors/lazy.ts";
import type { PageWords } from "../catalogue/page.ts";
import { of } from "./language.ts";

export const page = lazy(
  (): PageWords => ({
    title: (period) => `Réseaux sociaux : ce qu’ils coûtent, ce qu’ils rapportent. ${period}`,
    subtitle: "Ce que les réseaux sociaux ont coûté, et ce qu’ils ont rapporté",
    figure: (unit) => `de retour par ${unit} ${unit === "livre" ? "investie" : "investi"}`,
    noFigure: "rien d’investi",
    keys: {
      time: "Temps",
      cost: "Coût, temps compris",
      spent: "Argent dépensé",
      revenue: "Chiffre d’affaires",
      net: "Résultat net",
      sales: "Ventes",
    },
    sections: {
      networks: "Réseau par réseau",
      findings: "Ce qui ressort",
      month: "Mois par mois",
      quarter: "Trimestre par trimestre",
      activities: "Où va le temps",
      verdict: "Lequel garder",
      method: "Comment les chiffres sont calculés",
    },
    by: (grouping) => `Par ${grouping.toLowerCase()}`,
    lead: {
      networks: "Un réseau qui prend plus de votre temps qu’il n’apporte de marge brute est payé par les autres.",
      overTime: "Un mois seul prouve peu : les ventes arrivent des semaines après les heures qui les ont amenées.",
      activities: "À quoi les heures ont servi, tous réseaux confondus.",
    },
    verdictLead: (period) =>
      `Établi sur la période ${/^\d/.test(period) ? `du ${period}` : period.startsWith("du ") ? period : of(period)} : choisir un réseau demande plus d’un mois.`,
    charts: {
      timeAndMoney: "Part du temps, et part de la marge brute",
      oneFigure: (unit) => `Retour pour 1 ${unit} investi`,
      spentAndRevenue: "Ce qui a été investi, et le chiffre d’affaires",
      activities: "Heures par activité",
      ranges: (unit) => `Retour probable pour 1 ${unit} investi, 8 chances sur 10`,
    },
    legend: {
      time: "temps",
      profit: "marge brute",
      timeCost: "votre temps, à votre taux",
      moneySpent: "argent dépensé",
      revenue: "chiffre d’affaires",
      inPeriod: "dans la période",
      before: "avant",
      range: "fourchette probable, 8 chances sur 10",
      likely: "attendu",
    },
    breakEven: "seuil de rentabilité",
    rangeText: (low, high) => `de ${low} à ${high}`,
    alternative: (title, figures) => `${title}. ${figures.join(" ; ")}. Le tableau qui suit donne les mêmes chiffres.`,
    byCaption: (grouping) => `Temps, coût et retour, par ${grouping.toLowerCase()}`,
    captions: {
      networks: "Temps, coût et retour de chaque réseau",
      month: "Temps, coût et retour de chaque mois",
      quarter: "Temps, coût et retour de chaque trimestre",
      activities: "Temps de chaque activité, et ce qu’il a coûté",
      verdict: "Ce que l’on sait de chaque réseau, et qu’en faire",
    },
    heads: {
      month: "Mois",
      timeShare: "part du temps",
      timeCost: "Coût du temps",
      spent: "Argent dépensé",
      revenue: "Chiffre d’affaires",
      grossProfit: "Marge brute",
      profitShare: "part de la marge",
      status: "Bilan",
    },
    quarter: (quarter, year) => `T${quarter} ${year}`,
    statuses: { profit: "rentable", "break-even": "à l’équilibre", loss: "à perte", unpaid: "non rémunéré" },
    severities: { alert: "Alerte", warning: "Attention", info: "À noter" },
    noFindings: "Rien de particulier sur cette période.",
    price: (money) => `coûte ${money}`,
    method: (unit) => [
      { term: "Coût", line: "heures × taux horaire en vigueur ce jour-là, plus l’argent dépensé." },
      { term: "Marge brute", line: "chiffre d’affaires × taux de marge : ce qui reste après les coûts directs." },
      { term: "Net", line: "marge brute − coût." },
      {
        term: `Pour 1 ${unit}`,
        line: "marge brute ÷ coût. 1,00 est le seuil de rentabilité ; au-dessus de 1,10 c’est rentable, sous 0,90 à perte.",
      },
      { term: "Parts", line: "la part d’un réseau dans tout le temps noté, et dans toute la marge brute." },
      {
        term: "Ventes",
        line: "attribuées au réseau que le client a cité ; une vente partagée donne sa part à chaque réseau.",
      },
      {
        term: "Fourchette probable",
        line: "les huit chances sur dix du milieu, d’après les ventes et les heures de ce journal : peu de ventes, fourchette large.",
      },
    ],
    made: (date, version) =>
      `Page faite le ${date} par socialroi ${version}, à partir d’un seul journal. Elle ne charge rien et n’envoie rien.`,
    saved: (file, size) => `Page enregistrée : ${file} (${size})`,
  }),
);
