// Français : `socialroi` sans commande.
import type { Catalogue } from "../catalogue.ts";
import { typable, wordFor } from "../names.ts";
import { names } from "./names.ts";

export const dashboard = (): Catalogue["dashboard"] => ({
  putIn: (cost, time, spent) => {
    const parts = [...(time === null ? [] : [`${time} de votre temps`]), ...(spent === null ? [] : [spent])];
    return time === null ? `Vous avez investi ${cost}.` : `Vous avez investi ${cost} (${parts.join(" et ")}).`;
  },
  putInUnpriced: (time, spent) =>
    `Vous avez investi ${time} de votre temps, qui n’a pas encore de prix${spent === null ? "" : `, et ${spent}`}.`,
  putInNothing: "Ni temps ni dépense ne sont notés pour vos canaux.",
  brought: (revenue, kept) =>
    `Vos canaux ont rapporté ${revenue}${kept === null ? "" : `, dont ${kept} restent après les coûts directs`}`,
  broughtNothing: "Rien n’est encore revenu par vos canaux",
  gained: (net) => `${net} gagnés`,
  lost: (net) => `${net} perdus`,
  even: "ni gain ni perte",
  elsewhere: (revenue) => `${revenue} de plus ne sont venus par aucun de vos canaux.`,
  paid: (paying, list) =>
    `${list} ${paying.length === 1 ? "a rentabilisé ses heures" : "ont rentabilisé leurs heures"}.`,
  didNotPay: (name, cost, back, alone) =>
    `${alone ? `${name} n’a pas rentabilisé ses heures` : `${name}, non`} : ${cost} investis, ${back} rapportés.`,
  labels: { timer: "Chronomètre", verdict: "Verdict", week: "Semaine", next: "À faire" },
  time: (minutes, limit) => `${minutes} sur ${limit}`,
  post: (network, model, by, overdue) =>
    `une publication${network === null ? "" : ` sur ${network}`} ${overdue ? "en retard" : `d’ici ${by}`}${model === null ? "" : ` (${model})`}`,
  empty: "Rien n’est encore noté.",
  next: (step) => {
    switch (step.code) {
      case "stop-timer":
        return ["le chronomètre tourne", "socialroi arrêter"];
      case "log-first":
        return ["notez votre première demi-heure", "socialroi noter 30m instagram création"];
      case "set-rate":
        return ["dites ce que vaut votre heure", "socialroi définir taux 60"];
      case "log-day":
        return [
          "rien n’a été noté ce jour-là",
          `socialroi noter 30m ${typable(step.network)} création -d ${step.date}`,
        ];
      case "reply":
        return ["répondez aux commentaires", `socialroi ouvrir ${typable(step.network)} interaction --pour 15m`];
      case "post":
        return step.model === null
          ? ["écrivez la publication", `socialroi ouvrir ${typable(step.network)} création --pour 30m`]
          : ["écrivez la publication", `socialroi modèle montrer ${typable(wordFor(names.models, step.model))}`];
      case "start-trial":
        return ["essayez-le seul, pour savoir", `socialroi définir essai ${typable(step.network)} 8 semaines`];
      case "see-verdict":
        return ["que faire de chaque réseau", "socialroi verdict"];
    }
  },
  welcome: (file) => [
    "socialroi dit ce que vos réseaux sociaux vous coûtent, ce qu’ils vous rapportent, et lequel garder.",
    `Pas encore de journal : ${file}. Pour commencer : socialroi initialiser (deux minutes), ou socialroi noter 30m instagram création`,
    "Pour visiter une année de données fictives : socialroi démo. Toutes les commandes : socialroi aide",
  ],
  beginNow: "Commencer votre journal maintenant ?",
});
