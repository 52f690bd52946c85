// Français : chronomètre, `open` et questions oui/non.
import type { Catalogue } from "../catalogue.ts";
import { lineInFrench } from "../french-names.ts";
import { typable } from "../names.ts";
import { clocks, spans } from "./language.ts";

const assumptions = {
  planned: (minutes: string) => `compté ${minutes}, comme prévu`,
  longest: (minutes: string) => `compté ${minutes}, le maximum pour un chronomètre oublié`,
  midnight: (minutes: string) => `les ${minutes} comptent pour le jour du lancement`,
};

export const timer: Catalogue["timer"] = {
  of: (planned) => ` sur ${planned}`,
  left: (duration) => `reste ${duration}`,
  over: (duration) => `${duration} de trop`,
  running: "en cours",
  paused: "en pause",
  maybeForgotten: "oublié ? socialroi arrêter",
  clockSetBack: "l’horloge a été reculée : socialroi arrêter --durée 25m",
  limitStatus: (label, span, minutes) => `${label === null ? "" : `${label} `}${spans[span]} ${minutes}`,
  started: (what) => `Lancé : ${what}`,
  planned: (duration) => `prévu : ${duration}`,
  pausedNow: (what) => `En pause : ${what}`,
  pausedAlready: (what) => `Déjà en pause : ${what}`,
  resumed: (what) => `Repris : ${what}`,
  runsAlready: (what) => `Déjà en cours : ${what}`,
  cancelled: (what) => `Abandonné, rien n’a été noté : ${what}`,
  droppedLogged: (line) => `Le chronomètre est effacé ; son temps reste dans le journal, à la ligne ${line}.`,
  afterAll: (command) => `Pour le noter quand même : ${lineInFrench(command)}`,
  afterAllUnknown: (command) =>
    `L’horloge a été reculée : impossible de savoir combien de temps il a tourné. Pour le noter avec son temps réel : ${lineInFrench(command)}`,
  tooShort: (what) => `Moins d’une demi-minute, rien à noter : ${what}`,
  assumed: (code, ran, since, minutes) =>
    `Le chronomètre tournait depuis ${ran} (lancé ${since}) : ${assumptions[code](minutes)}.`,
  putRight: (command) => `Si ce n’est pas juste : ${lineInFrench(command)}`,
  howLong: (what, ran, since) =>
    `${what} : le chronomètre tourne depuis ${ran} (lancé ${since}). Combien de temps en réalité ?`,
  whichTime: (at) => `Au changement d’heure, il a été ${clocks(at)} deux fois. Laquelle ?`,
  firstTime: (_at, duration) => `la première, avant le changement d’heure : ${duration}`,
  secondTime: (_at, duration) => `la seconde, après le changement d’heure : ${duration}`,
  countdown: (clock, planned) => `reste ${clock} sur ${planned}`,
  countup: (clock, planned) => `${clock} au-delà de ${planned}`,
  interrupt: "Ctrl-C arrête et note",
  elsewhere: "Une autre commande a arrêté le chronomètre.",
  spoilt: (file) => `Impossible de lire le chronomètre enregistré : ${file}. Pour l’effacer : socialroi abandonner`,
  cleared: "Effacé ; rien n’a été noté.",
};

export const gate: Catalogue["gate"] = {
  inSlot: (until, left) => `Vous êtes dans votre créneau jusqu’à ${until} : il reste ${left}.`,
  outside: (now, slots) => `Il est ${now}, hors de vos créneaux (${slots}).`,
  next: (clock, tomorrow) => `Prochain créneau : ${tomorrow ? "demain à " : ""}${clock}.`,
  limit: (status, left) => `${status} · reste ${left}`,
  usedUp: (status) => `${status} · il ne reste rien`,
  anyway: (network) => `Ouvrir ${network} quand même ?`,
  closed: "Pas ouvert. Bravo.",
  whatFor: (network) => `Pourquoi ouvrez-vous ${network} ?`,
  howLong: "Combien de temps ?",
  purpose: (purpose) => `Votre objectif : ${purpose}`,
  page: (url) => `Ouverture de ${url}`,
  noPage: (network, key) =>
    `Aucune page connue pour ${network}. Ajoutez-la : socialroi définir réseau ${typable(key)} https://...`,
  notOpened: "Aucun navigateur n’a pu être lancé : ouvrez la page vous-même.",
};

export const prompts: Catalogue["prompts"] = { hint: "o/N", yesOrNo: "Tapez o ou n.", yes: "oui", no: "non" };
