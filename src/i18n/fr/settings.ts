// Français : `définir`, `paramètres` et `congé`, avec leurs erreurs.
import type { Catalogue } from "../catalogue.ts";
import { networkName, typable } from "../names.ts";
import { type ErrorTexts, message } from "../texts.ts";
import { meant, plural, spanNames } from "./language.ts";
import { names } from "./names.ts";

const examples: Catalogue["settings"]["examples"] = {
  name: 'nom "Atelier Fleur"',
  currency: "devise CHF",
  rate: "taux 65 --dès 2026-12-01",
  person: "personne marie 35",
  margin: "marge 60%",
  language: "langue fr",
  week: "semaine dimanche",
  dates: "dates JJ/MM",
  network: "réseau etsy loué",
  activity: "activité création reels montage",
  exchange: "change USD 0.92",
  slot: "créneau 08:00-08:15",
  limit: "limite instagram 3h/semaine",
  away: "absence 2026-12-20 2027-01-03 vacances",
  gate: "garde-fou strict",
  pace: "rythme linkedin 2 par semaine",
  models: "modèles conseil, coulisses",
  purpose: 'raison "Faire connaître les petits commerces"',
  trial: "essai linkedin 8 semaines",
};
/** Le nom français de chaque réglage : le premier mot de son exemple. */
const called = (setting: string): string => example(setting).split(" ")[0] ?? setting;

export const settings = (): Catalogue["settings"] => ({
  labels: {
    name: "Entreprise",
    currency: "Devise",
    rate: "Taux horaire",
    person: "Personnes",
    margin: "Marge",
    language: "Langue",
    week: "Semaine",
    dates: "Dates",
    network: "Réseaux",
    activity: "Activités",
    exchange: "Change",
    slot: "Créneaux",
    limit: "Limites",
    away: "Absences",
    gate: "Garde-fou",
    pace: "Rythme",
    models: "Modèles",
    purpose: "Raison",
    trial: "Essai",
    findings: "Constats",
    ownModels: "Vos modèles",
    imports: "Imports",
  },
  examples,
  values: "Ce qui se règle :",
  title: (file) => `Réglages de ${file}`,
  howTo: `Pour en changer un : socialroi définir ${examples.limit}. Pour le retirer : socialroi définir limite instagram aucune. À la main : socialroi modifier`,
  none: "rien",
  from: (value, day) => `${value} à partir du ${day}`,
  margin: (percent) => `${percent} du chiffre d’affaires`,
  languages: { en: "anglais", fr: "français" },
  localeLanguage: "celle du système",
  weekStarts: { 0: "commence le dimanche", 1: "commence le lundi", 6: "commence le samedi" },
  dates: {
    DMY: "03/04 est le 3 avril",
    MDY: "03/04 est le 4 mars",
    refused: "03/04 est refusé, car il peut désigner deux jours",
  },
  kinds: { social: "loué", owned: "à vous", elsewhere: "origine de ventes" },
  aliases: (aliases) => `aussi ${aliases}`,
  fit: (audience, codes) => `convient à vos clients ${audience}/5, à votre style ${codes}/5`,
  limit: (duration, span) => `${duration} par ${spanNames[span][0]}`,
  total: "Tous les réseaux",
  days: (since, until) => `du ${since} au ${until}`,
  gates: { ask: "demande confirmation", strict: "refuse" },
  trial: (network, period) => `${network} seul, ${period}`,
  findingOff: "désactivé",
  changed: (label, before, after) => `${label} : ${before} → ${after}`,
  unchanged: (label) => `${label} : c’est déjà le cas. Rien n’a changé.`,
  rateKept: (rate) =>
    `Votre taux horaire est maintenant de ${rate}. Pour le changer : socialroi définir ${examples.rate}`,
  leftOut: "Rappels, rythme et régularité ne tiennent pas compte de ces jours.",
});

const example = (setting: string): string => examples[setting as keyof typeof examples];
const suchAs = (setting: string): string => `Par exemple : socialroi définir ${example(setting)}`;

export const setErrorTexts = () =>
  ({
    "set-empty": () => ["Quel réglage ?", `${suchAs("rate")}. Tous : socialroi paramètres`],
    "set-unknown": ({ text, suggestion }) => message`« ${text} » : réglage inconnu.
      ${meant(suggestion, `Au choix : ${Object.keys(examples).map(called).join(", ")}.`)}`,
    "set-unnamed": ({ setting, text }) => message`De quel réglage « ${text} » est-il la valeur ?
      Écrivez : socialroi définir ${called(setting)} ${text}`,
    "set-missing": ({ setting }) => [`Il manque la valeur de « ${called(setting)} ».`, suchAs(setting)],
    "set-unreadable": ({ setting, text }) => message`« ${text} » : valeur incomprise pour « ${called(setting)} ».
      ${suchAs(setting)}`,
    "currency-in-use": ({ from, to, amounts, line }) => message`
      ${plural(amounts, "montant")} de ce journal ${amounts < 2 ? "est compté" : "sont comptés"} en ${from} (le premier à la ligne ${line}) et ${amounts < 2 ? "serait lu" : "seraient lus"} en ${to}.
      Pour noter un montant en ${to} : socialroi définir change ${to} 0.92, puis « 1200 ${to} ». Pour convertir le journal, changez currency: et chaque montant : socialroi modifier`,
    "exchange-own": ({ currency }) => message`${currency} est la devise de ce journal.
      Nommez une autre devise : socialroi définir change USD 0.92`,
    "exchange-used": ({ currency, line }) => message`
      La ligne ${line} a un montant en ${currency}, qui a besoin de son taux de change.
      Pour changer ce taux : socialroi définir change ${currency} 0.92`,
    "alias-taken": ({ text, key }) => message`
      « ${text} » veut déjà dire ${networkName(names.activities[key] ?? key, names)}.
      Choisissez un autre mot.`,
    "alias-none": ({ text }) => [`« ${text} » n’est pas un de ses autres noms.`, "Voir : socialroi paramètres"],
    "away-none": ({ date }) => [`Le ${date} n’est pas un jour d’absence.`, "Voir : socialroi paramètres"],
    "away-reversed": ({ from, to }) => message`Le ${from} vient après le ${to}.
      Écrivez d’abord le premier jour : socialroi absence ${to} ${from}`,
    "slot-none": ({ text }) => [`« ${text} » n’est pas un de vos créneaux.`, "Voir : socialroi paramètres"],
    "network-worked": ({ network, line }) => message`
      La ligne ${line} note du temps, une publication ou des abonnés sur ${networkName(network, names)} : c’est plus qu’une origine de ventes.
      S’il est à vous : socialroi définir réseau ${typable(network)} propre`,
    "trial-owned": ({ network }) => message`
      ${networkName(network, names)} est à vous : un essai porte sur un réseau social.
      ${suchAs("trial")}`,
  }) satisfies Partial<ErrorTexts>;
