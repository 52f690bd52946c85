// Français : `plan` et `nudge`.
import type { Catalogue } from "../catalogue.ts";
import { typable, wordFor } from "../names.ts";
import { of, plural, spanNames } from "./language.ts";
import { names } from "./names.ts";

const all = { day: "tous les", week: "toutes les", month: "tous les" };

export const plan = (): Catalogue["plan"] => ({
  title: (week, period) => (week === null ? period : `Semaine ${week}, ${period}`),
  hours: (limit) => `${limit} pour les réseaux sociaux`,
  left: (duration) => `il reste ${duration}`,
  over: (duration) => `${duration} de trop`,
  soFar: (duration) => `${duration} sur les réseaux sociaux jusqu’ici`,
  labels: { slots: "Créneaux", posts: "Publications", limits: "Limites", answers: "Réponses", try: "À essayer" },
  everyDay: (slots) => `chaque jour ${slots}`,
  kept: (kept, passed) => `${kept} sur ${passed} respectés jusqu’ici`,
  keptUnknown:
    "impossible de savoir s’ils sont respectés : aucune ligne de la semaine n’indique d’heure (--heure, ou le chronomètre)",
  noSlots: "aucun : socialroi définir créneaux 08:00-08:15 13:00-13:30",
  pace: ({ posts, count, unit }) =>
    count === 1
      ? `${posts === 1 ? "une" : posts} par ${spanNames[unit][0]}`
      : `une ${all[unit]} ${count} ${spanNames[unit][1]}`,
  due: (posts, by) => `${posts === 1 ? "à publier" : `${posts} à publier`} d’ici ${by}`,
  overdue: "en retard",
  done: (posts) => (posts === 0 ? "rien de prévu cette semaine" : posts === 1 ? "faite" : `${posts} faites`),
  later: (posts, by) => `encore ${posts === 1 ? "une" : posts} d’ici ${by}`,
  next: (model, weeks) => {
    const unused =
      weeks === null
        ? "jamais utilisé"
        : weeks === 0
          ? "utilisé il y a moins d’une semaine"
          : `pas utilisé depuis ${plural(weeks, "semaine")}`;
    return `Prochain modèle : ${model} (${unused})`;
  },
  show: (model) => `socialroi modèle montrer ${typable(wordFor(names.models, model))}`,
  noPace: "pas de rythme : socialroi définir rythme linkedin toutes les semaines",
  leftOfLimit: (duration) => `, il reste ${duration}`,
  limit: (label, limit, span) => `${label} : ${limit} par ${spanNames[span][0]}`,
  waiting: (comments, network) =>
    `${plural(comments, "commentaire attend", "commentaires attendent")} une réponse sur ${network}`,
  experiment: {
    log: "noter chaque heure et chaque vente : un verdict demande 4 semaines et 5 heures",
    only: (network, until) => `${network} seulement, jusqu’au ${until}`,
    move: (network, from, hours) => `passer ${hours} par semaine ${of(from)} à ${network}`,
    keep: (network) => `${network} seulement`,
    own: (network) => `plutôt votre propre canal : ${network}`,
  },
  nothingToSay: "Rien à dire cette semaine ? Alors ne publiez pas : répondez à quelqu’un.",
  calendar: "Réseaux sociaux",
  slot: "Réseaux sociaux : votre créneau",
  slotPurpose: (purpose) => `Pour quoi faire : ${purpose}`,
  post: (network, model) => `Publier sur ${network}${model === null ? "" : ` : ${model}`}`,
  by: (date) => `D’ici le ${date}.`,
  emptyCalendar: "Rien à mettre dans un agenda : aucun créneau dans les réglages, et rien à publier.",
  nudge: {
    timer: (network, duration) =>
      `Le chronomètre tourne depuis ${duration} sur ${network}. Oublié ? socialroi arrêter --durée 30m, ou socialroi abandonner`,
    limit: (status) => `Limite dépassée. ${status}.`,
    day: (day, date) =>
      `Rien n’a été noté pour le ${day} : tant que vous vous en souvenez, socialroi noter 30m instagram création -d ${date}`,
    post: (network, last) =>
      `Une publication est en retard sur ${network}${last === null ? "" : ` (dernière : ${last})`}. La suite : socialroi plan`,
    broken: "socialroi : le journal contient une erreur. Voir : socialroi vérifier",
  },
});
