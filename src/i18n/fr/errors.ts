// Français : erreurs et avertissements.

import type { WordKind } from "../../core/errors/error.ts";
import { lazy } from "../../core/errors/lazy.ts";
import { fold } from "../../core/values/fold.ts";
import { TEMPLATE_WORDS } from "../../core/words/template.ts";
import type { Catalogue } from "../catalogue.ts";
import type { ErrorTexts } from "../error-text.ts";
import { flagInFrench, lineInFrench, valuedFlagInFrench } from "../french-names.ts";
import { listText } from "../list.ts";
import { networkName, typable, wordFor } from "../names.ts";
import { importErrorTexts } from "./importing.ts";
import { clocks, meant, plural, systemHint } from "./language.ts";
import { names } from "./names.ts";
import { setErrorTexts } from "./settings.ts";

const shapes = {
  text: "du texte",
  number: "un nombre",
  count: "un nombre entier",
  "yes-no": "true ou false",
  map: "un ensemble { clé: valeur }",
  list: "une liste",
};
const UNKNOWN = {
  network: "réseau inconnu",
  activity: "activité inconnue",
  campaign: "campagne inconnue",
  client: "client inconnu",
  person: "personne inconnue",
};
/** Clés de tri. */
const RANKINGS: Readonly<Record<string, string>> = {
  name: "nom",
  time: "temps",
  cost: "coût",
  spent: "dépensé",
  revenue: "ca",
  profit: "marge",
  return: "retour",
  hour: "heure",
  sales: "ventes",
  posts: "publications",
};

/** --nouveau social, --nouveau en-propre ou --nouveau ailleurs */
const newKinds = (kinds: string): string =>
  listText(
    kinds.split(", ").map((kind) => `--nouveau ${NEW_KINDS[kind] ?? kind}`),
    "fr",
    "or",
    false,
  );
const NEW_KINDS: Readonly<Record<string, string>> = { owned: "en-propre", elsewhere: "ailleurs" };

/** Une suggestion, en français et avec ses accents. */
function spelt(guessed: string, words: Readonly<Record<string, string>>): string {
  const found = Object.entries(words).find((pair) => pair.map(fold).includes(guessed));
  return found === undefined ? guessed : found[1].toLowerCase();
}

/** Noms français des valeurs suggérées, par genre. */
const CHOICES: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>> = {
  network: { ...names.owned, ...names.elsewhere },
  activity: names.activities,
  model: names.models,
  purpose: names.purposes,
};

/** “1h” + “hier” -> « 1h » + « hier » */
function inGuillemets(quoted: string): string {
  return quoted.replaceAll("“", "« ").replaceAll("”", " »");
}

/** Traduit les mots d’une liste qui ont un nom français. */
function inFrench(known: string, words: Readonly<Record<string, string>>): string {
  return known
    .split(", ")
    .map((word) => wordFor(words, word).toLowerCase())
    .join(", ");
}

const yaml: Readonly<Record<string, string>> = {
  LONG_LINE: "cette ligne fait plus de trois millions de caractères",
  TOO_DEEP: "les valeurs sont imbriquées trop profondément",
  TOO_MANY: "une ligne contient plus de cent mille valeurs",
  CONTROL_CHARACTER: "il y a ici un caractère qu’aucun éditeur ne montre",
  BAD_INDENT: "le retrait n’est pas bon",
  TAB_AS_INDENT: "une tabulation remplace des espaces",
  MISSING_CHAR: "il manque un guillemet, un crochet ou une virgule",
  MULTILINE_IMPLICIT_KEY: "un guillemet ou un crochet n’est pas fermé",
  BLOCK_AS_IMPLICIT_KEY: "il y a un deux-points de trop",
  BAD_ALIAS: "cet alias ne renvoie à rien",
  BAD_DQ_ESCAPE: "séquence d’échappement inconnue entre guillemets",
  ALIASES: "ce que cet alias représente n’a pas de fin, ou dépasse de loin le fichier entier",
  UNEXPECTED_TOKEN: "quelque chose n’est pas à sa place",
};

const outputHint = (reason: string): string => systemHint(reason) ?? "Vérifiez les droits d’accès.";

/** Ce qu’il faut indiquer quand il manque un argument. */
const MISSING: Readonly<Record<string, string>> = {
  files: "au moins un fichier",
  lines: "au moins une ligne",
  kind: "ce qu’il faut renommer : réseau, activité, campagne ou client",
  old: "le nom actuel",
  new: "le nouveau nom",
  name: "le nom",
  model: "le modèle",
};

const missingHints: Readonly<Partial<Record<string, string>>> = {
  time: "Écrivez 30m, 1h ou 1h30.",
  amount: "Écrivez 1200 ou 1200,50.",
  count: "Écrivez 1840.",
  network: "La liste : socialroi aide réseaux",
  origin: "Nommez le réseau, ou inconnu.",
  purpose: "Écrivez sponsorisation, pub, outils ou prestataire, ou le réseau.",
};
const looksLike: Readonly<Record<WordKind, string>> = {
  time: "une durée",
  clock: "une heure",
  network: "un réseau",
  origin: "une origine",
  activity: "une activité",
  amount: "un montant",
  date: "une date",
  count: "un nombre",
  number: "un nombre",
  model: "un modèle de post",
  format: "un format",
  purpose: "un motif",
};

export const errorTexts = lazy<ErrorTexts>(() => ({
  ...importErrorTexts(),
  ...setErrorTexts(),
  "query-word": ({ text, suggestion, understood }) => ({
    what: `« ${text} » n’est pas compris.`,
    hint: [
      /^\d+$/.test(text)
        ? `Écrivez ${text} derniers jours, ou une année comme 2026.`
        : meant(suggestion, "Voir socialroi aide mots."),
      understood === "" ? "" : `Le reste est : ${understood}.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  }),
  "query-twice": ({ first, second }) => ({
    what: `« ${first} » et « ${second} » ne disent pas la même chose.`,
    hint: "Gardez l’un des deux.",
  }),
  "query-ambiguous": ({ text, first, second }) => ({
    what: `« ${text} » peut se lire de deux façons.`,
    hint: `Écrivez ${lineInFrench(` ${first}`).trim()}, ou ${lineInFrench(` ${second}`).trim()}.`,
  }),
  "query-not-here": ({ text }) => ({
    what: `« ${text} » n’a pas sa place dans cette commande.`,
    hint: "Voir son --aide.",
  }),
  "query-option": ({ words, option }) => ({
    what: `« ${words} » et ${flagInFrench(option)} ne disent pas la même chose.`,
    hint: "Gardez l’un des deux.",
  }),
  "plan-other-week": ({ text }) => ({
    what: `« ${text} » : seules cette semaine et la suivante se planifient.`,
    hint: "Écrivez socialroi plan, ou socialroi plan semaine prochaine.",
  }),
  "query-future": ({ date, text }) => ({
    what: text === date ? `${date} est encore à venir.` : `« ${text} » (${date}) est encore à venir.`,
    hint: "socialroi plan montre ce qui vient.",
  }),
  "query-long": ({ count }) => ({
    what: `${count} mots, c’est trop pour une question.`,
    hint: "Voir --aide.",
  }),
  "duration-bare": ({ text }) => ({
    what: `« ${text} » : minutes ou heures ?`,
    hint: `Écrivez ${text}m ou ${text}h.`,
  }),
  "duration-unreadable": ({ text }) => ({
    what: `« ${text} » n’est pas une durée.`,
    hint: "Écrivez 30m, 1h, 1h30 ou 1,5h.",
  }),
  "duration-zero": ({ text }) => ({
    what: `« ${text} » : la durée est nulle.`,
    hint: "Écrivez au moins 1m.",
  }),
  "duration-negative": ({ text }) => ({
    what: `« ${text} » : un temps ne peut pas être négatif.`,
    hint: "Écrivez 30m, 1h ou 1h30.",
  }),
  "duration-too-long": ({ text }) => ({
    what: `« ${text} » : plus d’une journée en une seule ligne.`,
    hint: "Notez chaque jour à part, 24h au plus.",
  }),
  "date-unreadable": ({ text }) => ({
    what: `« ${text} » n’est pas une date.`,
    hint: "Écrivez 2026-11-20, hier, lundi ou -3j.",
  }),
  "date-impossible": ({ text }) => ({
    what: `« ${text} » : ce jour n’existe pas.`,
    hint: "Écrivez une date comme 2026-11-20.",
  }),
  "date-ambiguous": ({ text, dayFirst, monthFirst }) => ({
    what: `« ${text} » peut désigner deux jours.`,
    hint: `Écrivez ${dayFirst} ou ${monthFirst}.`,
  }),
  "date-order": ({ text, order, reading }) => ({
    what: `« ${text} » : ce journal écrit les dates ${order === "DD/MM" ? "JJ/MM" : "MM/JJ"}, et ce jour n’existe pas.`,
    hint: `Écrivez ${reading}.`,
  }),
  "date-vague": ({ text }) => ({
    what: `« ${text} » n’est pas un jour.`,
    hint: "Précisez le jour : 12 octobre, vendredi dernier, il y a 3 jours. Dans une note, mettez-le entre guillemets.",
  }),
  "date-year": ({ text, thisYear, lastYear }) => ({
    what: `« ${text} » est encore à venir cette année.`,
    hint: `Écrivez ${lastYear}, ou ${thisYear} avec --forcer.`,
  }),
  "date-future": ({ date, text }) => ({
    what: text === date ? `Le ${date} est encore à venir.` : `« ${text} » (${date}) est encore à venir.`,
    hint: "Vérifiez la date, ou ajoutez --forcer.",
  }),
  "weekday-today": ({ text, today, weekAgo }) => ({
    what: `« ${text} », c’est aujourd’hui. Aujourd’hui, ou il y a une semaine ?`,
    hint: `Écrivez ${today}, ou ${text} dernier (${weekAgo}).`,
  }),
  "weekday-differs": ({ text, date }) => ({
    what: `« ${text} » : le ${date} tombe un autre jour de la semaine.`,
    hint: "Corrigez l’un des deux, ou retirez le jour de la semaine.",
  }),
  "clock-or-duration": ({ text, duration, clock }) => ({
    what: `« ${text} » : une durée, ou une heure de la journée ?`,
    hint: `Écrivez ${duration} ; ou la durée, puis « à ${clock} ».`,
  }),
  "span-differs": ({ span, duration, text }) => ({
    what: `« ${span} » dure ${duration}, mais « ${text} » dit autre chose.`,
    hint: "Gardez l’un des deux.",
  }),
  "span-too-long": ({ text, duration }) => ({
    what: `« ${text} » durerait ${duration}, minuit compris.`,
    hint: "Vérifiez les deux heures.",
  }),
  "moment-future": ({ text, now }) => ({
    what: `« ${text} » finit plus tard que maintenant (${now}).`,
    hint: "Vérifiez l’heure, précisez le jour (hier), ou ajoutez --forcer.",
  }),
  "clock-unreadable": ({ text }) => ({ what: `« ${text} » n’est pas une heure.`, hint: 'Écrivez "08:05".' }),
  "amount-ambiguous": ({ text, thousands, decimal }) => ({
    what: `« ${text} » est ambigu : ${thousands} ou ${decimal} ?`,
    hint: `Écrivez ${thousands} ou ${decimal}.`,
  }),
  "amount-unreadable": ({ text }) => ({
    what: `« ${text} » n’est pas un montant.`,
    hint: "Écrivez 1200, 1200.50 ou 1200,50.",
  }),
  "amount-negative": ({ text }) => ({
    what: `« ${text} » : un montant ne peut pas être négatif.`,
    hint: "L’argent reçu se note avec encaisser (earned), l’argent dépensé avec dépenser (spent).",
  }),
  "amount-zero": ({ text }) => ({
    what: `« ${text} » n’est pas un montant.`,
    hint: "Écrivez le montant sans signe : certains terminaux transforment $500 en 00.",
  }),
  "amount-too-precise": ({ text, currency, digits }) => ({
    what: `« ${text} » a plus de décimales que n’en a la devise ${currency}.`,
    hint: digits === 0 ? "Écrivez-le sans décimales." : `Écrivez-en ${digits} au plus.`,
  }),
  "amount-too-large": ({ text }) => ({
    what: `« ${text} » est trop grand pour être compté exactement.`,
    hint: "Vérifiez le montant.",
  }),
  "currency-unknown": ({ text, suggestion }) => ({
    what: `« ${text} » : devise inconnue.`,
    hint: meant(suggestion, "Écrivez un code comme EUR, USD ou CHF."),
  }),
  "currency-without-exchange": ({ code, currency }) => ({
    what: `Le journal ne dit pas ce que vaut ${code} en ${currency}.`,
    hint: `Ajoutez à ses réglages ce que vaut 1 ${code} : exchange: { ${code}: ... }`,
  }),
  "count-unreadable": ({ text }) => ({
    what: `« ${text} » n’est pas un nombre entier.`,
    hint: "Écrivez par exemple 1840.",
  }),
  "network-unknown": ({ text, suggestion, kinds }) => ({
    what: `« ${text} » : réseau inconnu.`,
    hint: `${meant(spelt(suggestion, { ...names.owned, ...names.elsewhere }))} Pour l’ajouter tel quel : ${kinds === undefined ? "--nouveau" : newKinds(kinds)}`.trim(),
  }),
  "new-kind-missing": ({ text, kinds }) => ({
    what: `« ${text} » est nouveau : qu’est-ce que c’est ?`,
    hint: `Précisez ${newKinds(kinds)} : un réseau, un canal en propre, ou une origine de ventes sans heures de votre part.`,
  }),
  "network-elsewhere": ({ network }) => ({
    what: `${networkName(network, names)} n’apporte que des ventes : le temps, les publications et les abonnés vont à un réseau ou à un canal en propre.`,
    hint: `Une vente : socialroi encaisser 450 ${spelt(network, names.elsewhere).replaceAll(" ", "-")}. Si vous y passez des heures, déclarez-le dans les réglages : networks: { ${network}: { owned: true } }`,
  }),
  "networks-beside": ({ first, second }) => ({
    what: `« ${first} » et « ${second} » : comment partager ?`,
    hint: `Écrivez ${first}+${second} à parts égales, ou ${first}=70%,${second}=30%. Si l’un des deux est une note, mettez-le entre guillemets.`,
  }),
  "network-one": ({ first, second }) => ({
    what: `« ${first} » ou « ${second} » ? Une ligne n’a qu’un réseau.`,
    hint: "Faites deux lignes. Si l’un des deux est une note, mettez-le entre guillemets.",
  }),
  "activities-two": ({ first, second, activity, other }) => ({
    what: `« ${first} » (${wordFor(names.activities, activity)}) ou « ${second} » (${wordFor(names.activities, other)}) ?`,
    hint: "Une ligne n’a qu’une activité. Si l’un des deux est une note, mettez-le entre guillemets.",
  }),
  "activity-unknown": ({ text, suggestion, known }) => ({
    what: `« ${text} » : activité inconnue.`,
    hint: `${meant(spelt(suggestion, names.activities), `Au choix : ${inFrench(known, names.activities)}.`)} Les vôtres s’ajoutent aux réglages du journal, sous activities:.`,
  }),
  "model-unknown": ({ text, suggestion, known }) => ({
    what: `« ${text} » : modèle de publication inconnu.`,
    hint: `${meant(spelt(suggestion, names.models), `Au choix : ${inFrench(known, names.models)}.`)} Pour l’ajouter tel quel : --nouveau. Pour une note : --note`,
  }),
  "purpose-unknown": ({ text, suggestion }) => ({
    what: `« ${text} » : pour ${suggestion} ?`,
    hint: `Écrivez ${suggestion}, ou --pour ${text}, ou --note ${text}.`,
  }),
  "evidence-unknown": ({ text }) => ({
    what: `« ${text} » : preuve inconnue.`,
    hint: "Au choix : demandé, lien, code ou supposé.",
  }),
  "audience-unknown": ({ text }) => ({
    what: `« ${text} » : public inconnu.`,
    hint: "Au choix : abonnés ou nouveaux.",
  }),
  "margin-unreadable": ({ text }) => ({
    what: `« ${text} » n’est pas un taux de marge.`,
    hint: "Écrivez 0.55 ou 55%, avec quatre décimales au plus.",
  }),
  "share-unreadable": ({ text }) => ({
    what: `« ${text} » n’est pas une part.`,
    hint: "Écrivez { linkedin: 70%, newsletter: 30% }.",
  }),
  "shares-total": ({ total }) => ({ what: `Les parts font ${total} %.`, hint: "Elles doivent faire 100 %." }),
  "name-unsafe": ({ text }) => ({
    what: `${JSON.stringify(text)} ne peut pas être un nom.`,
    hint: "Des lettres, des chiffres, des espaces, des points et des traits d’union, 40 au plus. none, null, total, true et yes ont un autre sens.",
  }),
  "period-unreadable": ({ text }) => ({
    what: `« ${text} » n’est pas une période.`,
    hint: "Écrivez 2026, 2026-T4, 2026-11, 2026-S47 ou 90j.",
  }),
  "period-reversed": ({ since, until }) => ({
    what: `Le ${since} est après le ${until}.`,
    hint: "Échangez --depuis et --jusque.",
  }),
  "by-unknown": ({ text, known }) => ({
    what: `Répartition inconnue : « ${text} ».`,
    hint: `Au choix : ${inFrench(known, names.groupings)}.`,
  }),
  "word-missing": ({ kind, line }) => ({
    what:
      {
        time: "Combien de temps ?",
        amount: "Combien ?",
        count: "Combien ?",
        activity: "Quelle activité ?",
        origin: "Comment vous a-t-on trouvé ?",
        purpose: "Pour quoi, ou pour quel réseau ?",
      }[kind as string] ?? `Quel ${names.kinds[kind]} ?`,
    hint: line === "" ? (missingHints[kind] ?? "") : `Par exemple : ${line}`,
  }),
  "word-twice": ({ first, second }) => ({
    what: `« ${first} » ou « ${second} » : il faut choisir.`,
    hint: "Une ligne n’en a qu’un. La note vient en dernier, ou après --note.",
  }),
  "word-unplaced": ({ text, kind, said }) => ({
    what:
      said === ""
        ? `« ${text} » ressemble à ${looksLike[kind]}, qui n’a pas sa place ici.`
        : `« ${text} » ressemble à ${looksLike[kind]}, mais il y a déjà « ${said} ».`,
    hint: `Si cela fait partie de la note, mettez la note entre guillemets : "... ${text} ..."`,
  }),
  "words-many": ({ count, most }) => ({
    what: `${count} mots, c’est trop pour une ligne (${most} au plus).`,
    hint: "Mettez la note entre guillemets.",
  }),
  "apostrophe-lost": ({ text }) => ({
    what: `Il manque une apostrophe dans « ${text} » : le terminal l’a prise pour un guillemet.`,
    hint: "Mettez les mots entre guillemets doubles, ou écrivez ’.",
  }),
  "reading-ambiguous": ({ first, second }) => ({
    what: `Cela peut être ${inGuillemets(first)}, ou ${inGuillemets(second)}.`,
    hint: "Écrivez-le sans ambiguïté : 1h30, 2026-11-20, à 14:00.",
  }),
  "option-differs": ({ option, text }) => ({
    what: `« ${text} » et ${valuedFlagInFrench(option.split(" ")[0] ?? "")} ${option.split(" ").slice(1).join(" ")} ne disent pas la même chose.`,
    hint: "Gardez l’un des deux.",
  }),
  "option-unreadable": ({ option, text }) => ({
    what: `${valuedFlagInFrench(option)} n’accepte pas « ${text} ».`,
    hint: "Voir --aide.",
  }),
  "option-needs": ({ option, other }) => ({
    what: `${flagInFrench(option)} ne va pas sans ${flagInFrench(other)}.`,
    hint: `Ajoutez ${flagInFrench(other)}, ou retirez ${flagInFrench(option)}.`,
  }),
  "option-without-place": ({ option, format }) => ({
    what: `${flagInFrench(format)} ne peut pas montrer ${flagInFrench(option)}.`,
    hint: `Retirez ${flagInFrench(option)} ou ${flagInFrench(format)}.`,
  }),
  "options-exclusive": ({ first, second }) => ({
    what: `${flagInFrench(first)} et ${flagInFrench(second)} ne vont pas ensemble.`,
    hint: "Gardez l’un des deux.",
  }),
  "batch-empty": () => ({
    what: "Aucune ligne reçue.",
    hint: "Envoyez-en au moins une, par exemple : 30m instagram création",
  }),
  "quote-open": ({ text }) => ({ what: `Guillemet non fermé : ${text}`, hint: "Fermez-le." }),
  "option-unknown": ({ option, suggestion }) => ({
    what: `${option} : option inconnue.`,
    hint: meant(suggestion, "Voir --aide."),
  }),
  "option-value-missing": ({ option }) => ({
    what: `${valuedFlagInFrench(option)} demande une valeur.`,
    hint: "Voir --aide.",
  }),
  "argument-missing": ({ name }) => ({ what: `Indiquez ${MISSING[name] ?? name}.`, hint: "Voir --aide." }),
  "arguments-many": ({ text }) => ({ what: `Mot en trop : « ${text} ».`, hint: "Voir --aide." }),
  "client-mistyped": ({ client, similar }) => ({
    what: `« ${client} » ressemble beaucoup à votre client « ${similar} ».`,
    hint: `Écrivez --client ${JSON.stringify(similar)}. Si c’est un autre client, ajoutez --nouveau.`,
  }),
  "person-unknown": ({ text, suggestion, known }) => ({
    what: `« ${text} » : personne de ce nom dans les réglages.`,
    hint: `${meant(suggestion, `Au choix : ${known}.`)} Pour noter ce nom tel quel : --nouveau`,
  }),
  "not-here": ({ what, text, suggestion }) => ({
    what: `« ${text} » : ${UNKNOWN[what]} dans ce journal.`,
    hint: meant(
      spelt(suggestion, CHOICES[what] ?? {}),
      `Voir socialroi rapport --tout --par ${names.groupings[what].toLowerCase()}.`,
    ),
  }),
  "ranking-unknown": ({ text, known }) => ({
    what: `Tri inconnu : « ${text} ».`,
    hint: `Au choix : ${inFrench(known, RANKINGS)}.`,
  }),
  "return-under": ({ value, threshold }) => ({
    what: `Retour de ${String(value.toFixed(2)).replace(".", ",")}, sous le seuil de ${String(threshold).replace(".", ",")} fixé par --seuil.`,
    hint: "",
  }),
  "days-unreadable": ({ text }) => ({ what: `« ${text} » : jours ou semaines ?`, hint: "Écrivez 90j ou 12s." }),
  "date-not-iso": ({ text }) => ({
    what: `« ${text} » n’est pas une date.`,
    hint: "Dans un journal, écrivez-la comme 2026-11-20.",
  }),
  "amount-comma": ({ text, point }) => ({ what: `la virgule coupe ${text} en deux`, hint: `Écrivez ${point}.` }),
  usage: ({ detail }) => ({ what: detail, hint: "Voir --aide." }),
  "command-unknown": ({ text, suggestions }) => ({
    what: `« ${text} » : commande inconnue.`,
    hint: meant(
      listText(
        suggestions.map((name) => `socialroi ${name}`),
        "fr",
        "or",
        false,
      ),
      "Voir socialroi --aide.",
    ),
  }),
  yaml: ({ detail }) => ({
    what: `ce n’est pas du YAML : ${yaml[detail] ?? detail.toLowerCase().replaceAll("_", " ")}`,
    hint:
      detail === "ALIASES"
        ? "Écrivez son contenu à la place."
        : "Une ligne ressemble à ceci : - { date: 2026-11-20, time: 30m, network: instagram, activity: creation }",
  }),
  "document-shape": () => ({
    what: "ce ne sont ni des réglages ni des lignes de journal",
    hint: "Les réglages (clé: valeur) sont au-dessus de trois tirets, les lignes du journal en dessous, en liste.",
  }),
  "documents-many": () => ({
    what: "il y a plus de deux documents",
    hint: "Gardez une seule ligne de trois tirets, entre les réglages et les lignes.",
  }),
  "entry-shape": () => ({
    what: "ce n’est pas une ligne de journal",
    hint: "Écrivez - { date: 2026-11-20, time: 30m, network: instagram }",
  }),
  "entry-kind-missing": ({ known }) => ({
    what: "cette ligne ne dit pas ce qu’elle est",
    hint: `Ajoutez l’une de ces clés : ${known}.`,
  }),
  "entry-kind-twice": ({ first, second }) => ({
    what: `cette ligne note deux choses à la fois : ${first} et ${second}`,
    hint: "Faites-en deux lignes.",
  }),
  "key-missing": ({ key }) => ({
    what: `il manque ${key}`,
    hint: `Ajoutez ${key}: ${key === "date" ? "2026-11-20" : "..."}`,
  }),
  "key-twice": ({ key }) => ({ what: `${key} est là deux fois`, hint: "Gardez-en un." }),
  "value-shape": ({ key, expected }) => ({
    what: `${key} doit être ${shapes[expected]}`,
    hint: "Voir docs/FORMAT.md.",
  }),
  "number-octal": ({ text }) => ({
    what: `${text} commence par un zéro, que certains programmes lisent en octal`,
    hint: `Écrivez ${text.replace(/^0+/, "")}.`,
  }),
  "network-shared": ({ kind }) => ({
    what: `une ligne ${kind} n’a qu’un réseau`,
    hint: "Seuls earned et spent se partagent. Faites une ligne par réseau.",
  }),
  "setting-unreadable": ({ key, expected }) => ({
    what: `${key} ne s’écrit pas ainsi`,
    hint: `Par exemple : ${expected}`,
  }),
  "ledger-is-card": () => ({
    what: "c’est une fiche, pas un journal",
    hint: "Une fiche ne contient que des retours arrondis. Elle se compare : socialroi comparer JOURNAL FICHE",
  }),
  "entries-flow": () => ({
    what: "rien ne peut être ajouté à la fin de ce fichier",
    hint: "Écrivez le journal en liste, un - { ... } par ligne, sans rien ensuite.",
  }),
  "ledger-missing": ({ file }) => ({
    what: `Pas encore de journal : ${file}`,
    hint: "Commencez-en un : socialroi noter 30m instagram création",
  }),
  "ledger-unreadable": ({ file, reason }) => ({
    what:
      reason === "EISDIR"
        ? `${file} est un dossier, pas un journal.`
        : `Impossible de lire le journal : ${file} (${reason})`,
    hint: reason === "EISDIR" ? "Nommez un fichier qui s’y trouve." : "Vérifiez les droits d’accès.",
  }),
  "ledger-unwritable": ({ file, reason }) => ({
    what: `Impossible d’écrire le journal : ${file} (${reason})`,
    hint: systemHint(reason) ?? "Vérifiez les droits d’accès.",
  }),
  "ledger-is-stream": ({ file }) => ({
    what: `${file === "-" ? "L’entrée standard" : file} peut se lire comme un journal, mais pas se modifier.`,
    hint: "Nommez un fichier : --journal journal.yaml",
  }),
  "timer-none": () => ({
    what: "Aucun chronomètre ne tourne.",
    hint: "Lancez-en un : socialroi démarrer instagram interaction --pour 15m",
  }),
  "timer-spoilt": ({ file }) => ({
    what: `Impossible de lire le chronomètre enregistré : ${file}`,
    hint: "Notez son temps à la main, puis : socialroi abandonner",
  }),
  "timer-changed": () => ({
    what: "Une autre commande a modifié le chronomètre entre-temps.",
    hint: "Voir socialroi état.",
  }),
  "timer-logged": ({ line }) => ({
    what: `Le temps du chronomètre est déjà dans le journal, ligne ${line} : une commande a été interrompue avant de l’effacer.`,
    hint: "Effacez-le maintenant : socialroi abandonner",
  }),
  "stop-before-start": ({ at, started }) => ({
    what: `Le chronomètre a été lancé à ${clocks(started)} ; il n’a pas encore été ${clocks(at)} depuis.`,
    hint: "Donnez une heure entre les deux, ou --durée 20m.",
  }),
  "stop-at-twice": ({ at, first, second }) => ({
    what: `L’heure a changé pendant que le chronomètre tournait : il a été ${clocks(at)} deux fois.`,
    hint: `Indiquez la durée : socialroi arrêter --durée ${first} (la première fois) ou --durée ${second} (la seconde).`,
  }),
  "clock-set-back": ({ started, now }) => ({
    what: `L’horloge a été reculée : le chronomètre tourne depuis ${clocks(started)}, et il est ${clocks(now)}. Impossible de savoir combien de temps il a tourné.`,
    hint: "Le chronomètre est conservé. Indiquez la durée : socialroi arrêter --durée 25m",
  }),
  "gate-closed": ({ network, next, tomorrow }) => ({
    what: `Votre garde-fou est strict : ${network} n’a pas été ouvert.`,
    hint: `${next === "" ? "" : `Votre prochain créneau commence ${tomorrow ? "demain " : ""}à ${clocks(next)}. `}Le réglage est gate: strict.`,
  }),
  "template-unknown": ({ field, known }) => ({
    what: `{${field}} : champ inconnu.`,
    hint: `Au choix : ${inFrench(known, TEMPLATE_WORDS)}.`,
  }),
  "state-unreadable": ({ file, reason }) => ({
    what: `Impossible de lire les fichiers qui accompagnent le journal : ${file} (${reason})`,
    hint: "Vérifiez les droits d’accès, ou indiquez un dossier à vous dans XDG_STATE_HOME.",
  }),
  "state-unwritable": ({ file, reason }) => ({
    what: `Impossible d’écrire les fichiers qui accompagnent le journal : ${file} (${reason})`,
    hint: systemHint(reason) ?? "Vérifiez les droits d’accès, ou indiquez un dossier à vous dans XDG_STATE_HOME.",
  }),
  "pattern-costly": ({ pattern }) => ({
    what: `Le motif ${pattern} serait trop long à comparer.`,
    hint: "Mettez au plus trois * dans un nom et cinq {a,b}, ou laissez le shell le développer.",
  }),
  "file-missing": ({ file }) => ({
    what: `Ce fichier n’existe pas : ${file}`,
    hint: "Vérifiez son nom et son dossier.",
  }),
  "format-unknown": ({ file, known, flags }) => ({
    what: `Le nom ${file} n’indique pas de format.`,
    hint: `Terminez-le par ${known}, ou ajoutez une de ces options : ${flags}.`,
  }),
  "email-missing": () => ({
    what: "De quel compte s’agit-il ? Le temps s’importe par adresse e-mail.",
    hint: "Ajoutez --courriel moi@example.com",
  }),
  "output-is-ledger": ({ file }) => ({
    what: `${file} est un journal : il n’est jamais remplacé.`,
    hint: "Choisissez un autre nom.",
  }),
  "output-is-own": ({ file }) => ({
    what: `${file} appartient à socialroi : il n’est jamais remplacé.`,
    hint: "Choisissez un autre nom.",
  }),
  "output-exists": ({ file, endings }) => ({
    what: `${file} existe déjà, et son nom ne se termine pas par ${endings}.`,
    hint: "Choisissez un autre nom, ou ajoutez --forcer pour le remplacer.",
  }),
  "output-folder-missing": ({ file, folder }) => ({
    what: `Ce dossier n’existe pas : ${folder}`,
    hint: `Créez-le, ou choisissez un autre nom que ${file}`,
  }),
  "output-unwritable": ({ file, reason }) => ({
    what: `Impossible d’écrire ce fichier : ${file} (${reason})`,
    hint: outputHint(reason),
  }),
  "stdout-unwritable": ({ reason }) => ({
    what: `Le résultat n’a pas pu être écrit (${reason}).`,
    hint: outputHint(reason),
  }),
  "system-refused": ({ file, call, reason }) => ({
    what: `Le système refuse : ${[call, file].filter((part) => part !== "").join(" ")} (${reason})`,
    hint: outputHint(reason),
  }),
  "folder-gone": () => ({
    what: "Le dossier courant n’existe plus.",
    hint: "Changez d’abord de dossier : cd",
  }),
  unforeseen: ({ detail, version }) => ({
    what: `Cela n’aurait pas dû arriver : ${detail} (socialroi ${version})`,
    hint: "Merci de le signaler, avec la commande tapée. SOCIALROI_DEBUG=1 montre où cela s’est produit.",
  }),
  "opener-failed": ({ program, target }) => ({
    what: `${program} n’a pas pu l’afficher.`,
    hint: `Ouvrez vous-même : ${target}`,
  }),
  "ledger-locked": ({ lock, process }) => ({
    what: `Une autre commande socialroi est en train d’écrire${process === "" ? "" : ` (processus ${process})`}.`,
    hint: `Attendez qu’elle finisse. S’il n’y en a aucune, supprimez ${lock}`,
  }),
  "ledger-busy": ({ file }) => ({
    what: `Un autre programme ne cesse de modifier le journal : ${file}`,
    hint: "Rien n’a été changé. Fermez ce programme, puis réessayez.",
  }),
  "lock-lost": ({ lock }) => ({
    what: `Une autre commande a supprimé le verrou de celle-ci : ${lock}`,
    hint: "Rien n’a été changé. Réessayez.",
  }),
  "rename-merges": ({ from, to, setting, line }) => ({
    what: `${from} et ${to} sont tous deux sous ${setting}: dans les réglages, où un seul peut rester.`,
    hint: `Supprimez-y ${from}, puis renommez de nouveau : socialroi modifier ${line}`,
  }),
  "ledger-gone": ({ file, folder }) => ({
    what: `Le journal n’existe plus : ${file}`,
    hint: `Des copies datées d’avant ses dernières modifications se trouvent dans ${folder}`,
  }),
  "lines-unreadable": ({ text }) => ({
    what: `« ${text} » n’est pas une ligne du journal.`,
    hint: "Écrivez 30, 30-32, dernière ou 3 dernières, avec les numéros de socialroi journal.",
  }),
  "entries-few": ({ available }) => ({
    what: `Le journal n’a que ${plural(available, "ligne")}.`,
    hint: "Voir socialroi journal --tout.",
  }),
  "line-beyond": ({ text, lines }) => ({
    what: `« ${text} » : cette ligne n’existe pas.`,
    hint: `Le journal a ${plural(lines, "ligne")}. Pour les numéros : socialroi journal --tout`,
  }),
  "lines-changed": () => ({
    what: "le journal a changé pendant la question, et ces lignes ne sont plus les mêmes",
    hint: "Revoyez-les : socialroi journal",
  }),
  "delete-unsafe": ({ line }) => ({
    what: `La ligne ${line} ne peut pas être supprimée seule : une autre ligne en reprend une partie (&, *), ou le journal est entre [crochets].`,
    hint: `Supprimez-la dans votre éditeur : socialroi modifier ${line}`,
  }),
  "slot-reversed": ({ text }) => ({
    what: `« ${text} » : un créneau finit après son début, le même jour.`,
    hint: "Écrivez 08:00-08:15. S’il passe minuit, écrivez-en deux : 23:30-23:59 et 00:00-00:15.",
  }),
  "answers-above": ({ answered, comments }) => ({
    what: `${plural(answered, "réponse")} pour ${plural(comments, "commentaire")} : il ne peut pas y avoir plus de réponses que de commentaires.`,
    hint: "S’il y en a eu d’autres, donnez leur total : comments (--commentaires)",
  }),
  "model-not-declared": ({ model, suggestion }) => ({
    what: `le modèle ${model} n’a pas de parties`,
    hint: meant(
      wordFor(names.models, suggestion),
      `Ajoutez-les : socialroi modèle nouveau ${model} --partie "La question" --partie "La réponse"`,
    ),
  }),
  "draft-gone": ({ file }) => ({
    what: `Impossible de lire le fichier modifié : ${file}`,
    hint: "Rien n’a été modifié. Recommencez : socialroi modifier",
  }),
  "ledger-changed": ({ draft }) => ({
    what: "Le journal a changé pendant que vous le modifiiez.",
    hint: `Votre version est conservée dans ${draft} : comparez, puis recommencez.`,
  }),
  "nothing-to-undo": () => ({ what: "Rien à annuler.", hint: "" }),
  "nothing-to-redo": () => ({ what: "Rien à rétablir.", hint: "" }),
  "steps-unreadable": ({ text }) => ({
    what: `« ${text} » n’est pas un nombre de changements.`,
    hint: "Écrivez socialroi annuler 2 pour les deux derniers.",
  }),
  "steps-few": ({ step, available }) => ({
    what: `Seulement ${plural(available, "changement")} à ${step === "undo" ? "annuler" : "rétablir"}. Rien n’a été modifié.`,
    hint: step === "undo" ? "Voir socialroi annuler --liste." : "",
  }),
  "changed-by-hand": ({ command, folder }) => ({
    what: `Le journal a été modifié à la main, ou ailleurs, depuis la dernière commande lancée ici : ${command}`,
    hint: `Annulez dans votre éditeur : socialroi modifier. Les copies datées sont dans ${folder}`,
  }),
  "copy-gone": ({ folder }) => ({
    what: "La copie datant d’avant cette modification n’existe plus.",
    hint: `Celles qui restent sont dans ${folder}`,
  }),
  "line-torn": () => ({
    what: "cette dernière ligne a été coupée",
    hint: "Complétez-la ou supprimez-la ; ou notez quelque chose : elle sera conservée en commentaire.",
  }),
  "merge-conflict": () => ({
    what: "c’est un conflit de fusion : deux versions des mêmes lignes",
    hint: "Gardez l’un des deux côtés, ou les deux si ce sont des lignes différentes ; supprimez celles qui commencent par <<<<<<<, ======= et >>>>>>>.",
  }),
  "merge-conflicts": ({ count }) => ({
    what: `${plural(count, "conflit")} : les deux côtés ont modifié les mêmes lignes.`,
    hint: "Les deux versions sont dans le fichier, entre <<<<<<< et >>>>>>> : gardez l’une d’elles, puis : socialroi vérifier",
  }),
  "merge-by-line": ({ file, line }) => ({
    what: `${file} a une erreur à la ligne ${line} : la fusion s’est faite ligne de texte par ligne de texte.`,
    hint: "",
  }),
  "merge-brackets": ({ file }) => ({
    what: `Le journal ${file} est entre [crochets] : la fusion s’est faite ligne de texte par ligne de texte.`,
    hint: "",
  }),
  "merge-same": ({ file }) => ({
    what: `${file} a été donné deux fois.`,
    hint: "Donnez d’abord le journal, puis la copie à y fusionner.",
  }),
  "merge-currencies": ({ ours, theirs }) => ({
    what: `Le journal est en ${ours}, la copie en ${theirs} : les montants changeraient de sens.`,
    hint: "Donnez la même devise aux deux dans leurs réglages.",
  }),
  "merge-unsafe": ({ file }) => ({
    what: `${file} ne peut pas être fusionné sans risque.`,
    hint: "Copiez ce qui manque dans votre éditeur : socialroi modifier",
  }),
  "line-without-entry": ({ text, first, last }) => ({
    what: `« ${text} » : aucune entrée sur cette ligne.`,
    hint: last === 0 ? "Le journal n’en a aucune." : `Les lignes vont de ${first} à ${last} : socialroi journal --tout`,
  }),
  "entries-fewer": ({ before, after }) => ({
    what: `Le journal passerait de ${plural(before, "ligne")} à ${after}.`,
    hint: "Pour supprimer des lignes : socialroi supprimer",
  }),
  "rename-unsafe": ({ from }) => ({
    what: `« ${from} » ne peut pas être changé partout sans risque.`,
    hint: "Changez-le dans votre éditeur : socialroi modifier",
  }),
  "fit-unreadable": ({ text }) => ({
    what: `« ${text} » n’est pas une note.`,
    hint: "Une note va de 0 à 5 ; en option, les clients d’abord : linkedin=4/3.",
  }),
  "slot-unreadable": ({ text }) => ({ what: `« ${text} » n’est pas un créneau.`, hint: "Écrivez 08:00-08:15." }),
  "limit-unreadable": ({ text }) => ({
    what: `« ${text} » n’est pas une limite.`,
    hint: "Écrivez total=5h/semaine ou instagram=30m/jour.",
  }),
  "pace-unreadable": ({ text }) => ({
    what: `« ${text} » n’est pas un rythme.`,
    hint: "Écrivez semaine, 3 jours ou 2 semaines.",
  }),
  "answers-missing": () => ({
    what: "Impossible de poser les questions sans terminal.",
    hint: "Donnez les réponses en options : socialroi initialiser --taux 60 --réseaux linkedin=4/3,instagram=2/4 --canaux newsletter. Toutes : socialroi initialiser --aide",
  }),
  "shell-unknown": ({ text, known }) => ({
    what: text === "" ? "Quel shell ?" : `« ${text} » : pas de complétion pour ce shell.`,
    hint: `Au choix : ${known}.`,
  }),
  "settings-unsafe": ({ key }) => ({
    what: `Le réglage ${key} ne peut pas être changé sans risque là où il se trouve.`,
    hint: "Changez-le dans votre éditeur : socialroi modifier",
  }),
  "rename-nothing": ({ from }) => ({
    what: `« ${from} » : introuvable dans ce journal.`,
    hint: "Voir socialroi journal --tout",
  }),
  "topic-unknown": ({ text, suggestion, known }) => ({
    what: `« ${text} » : ni une commande ni un sujet de l’aide.`,
    hint: meant(
      suggestion === "" ? "" : `socialroi aide ${suggestion}`,
      `Sujets : ${known}. Commandes : socialroi --aide.`,
    ),
  }),
  "kind-unknown": ({ text, known }) => ({
    what: `« ${text} » ne peut pas être renommé.`,
    hint: `Au choix : ${inFrench(known, names.groupings)}.`,
  }),
  "confirmation-missing": ({ option }) => ({
    what: "Confirmation requise, et rien ne peut être demandé ici.",
    hint: `Ajoutez ${flagInFrench(option)}.`,
  }),
  "editor-missing": () => ({
    what: "Aucun éditeur trouvé.",
    hint: "Indiquez-le dans EDITOR, par exemple : export EDITOR=nano",
  }),
  "editor-failed": ({ editor, reason }) => ({
    what: `L’éditeur a échoué : ${editor} (${reason})`,
    hint: "Rien n’a été modifié.",
  }),
  "ledger-not-text": ({ file }) => ({
    what: `Ce n’est pas un texte UTF-8 : ${file}`,
    hint: "Enregistrez-le en UTF-8 dans votre éditeur.",
  }),
  "key-unknown": ({ key, suggestion }) => ({
    what: `clé inconnue : ${key}`,
    hint: meant(suggestion, "Elle est conservée et ignorée."),
  }),
  "setting-unknown": ({ key, suggestion }) => ({
    what: `réglage inconnu : ${key}`,
    hint: meant(suggestion, "Il est conservé et ignoré."),
  }),
  "limit-unknown": ({ name, suggestion }) => ({
    what: `${name} n’est ni un réseau ni une activité : rien ne compte pour cette limite`,
    hint: meant(suggestion, `Si c’est un réseau, ajoutez aux réglages : networks: { ${name}: {} }`),
  }),
  "network-not-declared": ({ network, suggestion }) => ({
    what: `réseau inconnu : ${network}`,
    hint: meant(suggestion, `S’il est correct, ajoutez aux réglages : networks: { ${network}: {} }`),
  }),
  "activity-not-declared": ({ activity, suggestion }) => ({
    what: `activité inconnue : ${activity}`,
    hint: meant(suggestion, `Si elle est correcte, ajoutez aux réglages : activities: [${activity}]`),
  }),
  "person-not-declared": ({ person }) => ({
    what: `personne inconnue : ${person} ; son temps est compté à votre taux`,
    hint: `Ajoutez aux réglages : people: { ${person}: { rate: 35 } }`,
  }),
  "rate-missing": ({ date }) => ({
    what: `aucun taux horaire n’est en vigueur le ${date} : ce temps ne coûte rien`,
    hint: "Indiquez rate: dans les réglages, à partir de ce jour ou plus tôt.",
  }),
  "client-similar": ({ client, similar }) => ({
    what: `le client « ${client} » ressemble beaucoup à « ${similar} »`,
    hint: `S’il n’y en a qu’un : socialroi renommer client ${typable(client)} ${typable(similar)}`,
  }),
  "exchange-later": ({ currency, from }) => ({
    what: `pas de taux de change pour ${currency} avant le ${from} : le premier s’applique donc ici aussi`,
    hint: `Ajoutez un taux plus ancien : exchange: { ${currency}: [{ rate: ... }, { from: ${from}, rate: ... }] }`,
  }),
  "entry-future": ({ date }) => ({ what: `le ${date} est dans le futur`, hint: "Vérifiez la date." }),
  "day-too-long": ({ date, duration }) => ({
    what: `${duration} le ${date} : plus d’une journée`,
    hint: "Vérifiez les lignes de ce jour.",
  }),
  "time-overlaps": ({ at, line }) => ({
    what: `ce temps chevauche celui de la ligne ${line}, à ${clocks(at)}`,
    hint: "Vérifiez les deux.",
  }),
  "id-twice": ({ id, line }) => ({
    what: `l’identifiant ${id} est aussi à la ligne ${line}`,
    hint: "Vérifiez que la ligne n’a pas été notée deux fois.",
  }),
  "answers-none": ({ network }) => ({
    what: `Aucun commentaire n’attend de réponse sur ${networkName(network, names)}, d’après le journal.`,
    hint: `Quand il en arrive : socialroi publier --compléter ${network} --commentaires 5`,
  }),
  "answers-many": ({ network, waiting }) => ({
    what: `Seulement ${plural(waiting, "commentaire attend", "commentaires attendent")} une réponse sur ${networkName(network, names)}.`,
    hint: `S’il y en a eu d’autres, donnez le total de la dernière publication : socialroi publier --compléter ${network} --commentaires ...`,
  }),
  "post-missing": ({ network }) => ({
    what: `Aucune publication à compléter sur ${networkName(network, names)}.`,
    hint: `Notez-en une : socialroi publier ${network}`,
  }),
  "line-without-post": ({ text }) => ({
    what: `« ${text} » : aucune publication à cette ligne.`,
    hint: "Pour les numéros : socialroi journal --tout --genre publications",
  }),
  "words-beside-line": ({ words }) => ({
    what: "--ligne désigne déjà la publication à compléter.",
    hint: `Retirez : ${words}`,
  }),
  "update-empty": () => ({
    what: "Rien à compléter n’a été indiqué.",
    hint: "Ajoutez --portée 1240, --commentaires 14, --répondus 12, --url, --copie, --format ou --campagne.",
  }),
  "update-unsafe": ({ line }) => ({
    what: `La ligne ${line} ne peut pas être changée sans risque.`,
    hint: `Changez-la dans votre éditeur : socialroi modifier ${line}`,
  }),
  "model-not-here": ({ text, suggestion, known }) => ({
    what: `« ${text} » : modèle de publication inconnu.`,
    hint: meant(spelt(suggestion, names.models), `Au choix : ${inFrench(known, names.models)}.`),
  }),
  "model-bare": ({ text }) => ({
    what: `Le modèle ${text} n’a pas de parties.`,
    hint: `Ajoutez-les : socialroi modèle nouveau ${text} --partie "La question" --partie "La réponse"`,
  }),
  "model-there": ({ text }) => ({
    what: `Le modèle ${text} existe déjà.`,
    hint: "Choisissez un autre nom, ou modifiez-le dans les réglages : socialroi modifier",
  }),
  "model-empty": () => ({
    what: "Il manque les parties du modèle.",
    hint: 'Donnez-les dans l’ordre : --partie "La question" --partie "La réponse" ; ou partez d’un autre modèle : --partir-de conseil',
  }),
}));

export const errors: Catalogue["errors"] = {
  nothingLogged: "Rien n’a été noté.",
  understood: (parts) => `Compris : ${parts.replace(/\.$/, "")}.`,
  nothingChanged: (errors) => `${plural(errors, "erreur")} ; rien n’a été modifié.`,
  fixLine: "Corrigez dans votre éditeur, puis : socialroi vérifier",
  batchLine: (line) => `ligne ${line} : `,
  changedUnsaid: (reason) =>
    `La modification est faite ; seul le résultat n’a pas pu être affiché (${reason}). Ne relancez pas la commande.`,
};
