// Français : erreurs et avertissements.

import type { WordKind } from "../../core/errors/codes.ts";
import { fold } from "../../core/text/fold.ts";
import { TEMPLATE_WORDS } from "../../core/timer/template.ts";
import { LIKELY_AMOUNT, withUnits } from "../../core/values/duration.ts";
import type { Catalogue } from "../catalogue.ts";
import { flagInFrench, lineInFrench, valuedFlagInFrench } from "../french-names.ts";
import { networkName, typable, wordFor } from "../names.ts";
import { type ErrorTexts, listText, message, sentences } from "../texts.ts";
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
  oneOf(kinds.split(", ").map((kind) => `--nouveau ${NEW_KINDS[kind] ?? kind}`));

const oneOf = (items: readonly string[]): string => listText(items, "fr", "or", false);
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
  CONTROL_CHARACTER: "il y a ici un caractère de contrôle invisible",
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
  ledgers: "les journaux à comparer",
  lines: "au moins une ligne",
  kind: "ce qu’il faut renommer : réseau, activité, campagne ou client",
  old: "le nom actuel",
  new: "le nouveau nom",
  name: "le nom",
  model: "le modèle",
};

const MISSING_HINTS: Readonly<Record<string, string>> = {
  ledgers:
    "Par exemple : socialroi comparer le-mien.yaml le-leur.yaml. Dans un seul journal : socialroi rapport --par client, ou socialroi rapport 2026 contre 2025",
  lines: "Par exemple : socialroi supprimer 214. Les numéros : socialroi journal",
  new: "Par exemple : socialroi renommer réseau twitter bluesky",
};

const missingHints: Readonly<Partial<Record<string, string>>> = {
  time: "Par exemple 30m, 1h ou 1h30.",
  amount: "Par exemple 1200 ou 1200,50.",
  count: "Par exemple 1840.",
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
  model: "un modèle de publication",
  format: "un format",
  purpose: "un motif",
};

/** What takes a value that another command has no place for. */
const noted: Partial<Record<WordKind, string>> = {
  time: "Du temps se note avec noter. ",
  amount: "Une vente se note avec encaisser, une dépense avec dépenser. ",
};

export const errorTexts = (): ErrorTexts => ({
  ...importErrorTexts(),
  ...setErrorTexts(),
  "query-word": ({ text, suggestion, understood }) => [
    `« ${text} » : mot incompris.`,
    sentences(
      /^\d+$/.test(text)
        ? `Écrivez ${text} derniers jours, ou une année comme 2026.`
        : meant(suggestion, "Voir socialroi aide mots."),
      understood === "" ? "" : `Le reste est compris : ${understood}.`,
    ),
  ],
  "query-twice": ({ first, second, arePeriods }) => message`« ${first} » et « ${second} » se contredisent.
    Gardez l’un des deux.${arePeriods ? ` Pour les comparer : socialroi rapport ${second} contre ${first}` : ""}`,
  "query-ambiguous": ({ text, first, second }) => message`« ${text} » peut se lire de deux façons.
    Écrivez ${lineInFrench(` ${first}`).trim()}, ou ${lineInFrench(` ${second}`).trim()}.`,
  "query-not-here": ({ text }) => [
    `« ${text} » ne va pas avec cette commande.`,
    /^(?:html|page|markdown|md)$/i.test(text)
      ? `Les rapports l’ont : socialroi rapport ${text}`
      : /^(?:csv|excel|csv-excel|tableur|xlsx?)$/i.test(text)
        ? `Les lignes : socialroi exporter ${text}. Les rapports : socialroi rapport ${text}`
        : "Voir son --aide.",
  ],
  "query-option": ({ words, option }) => message`« ${words} » et ${flagInFrench(option)} se contredisent.
    Gardez l’un des deux.`,
  "plan-other-week": ({ text }) => message`« ${text} » : le plan ne couvre que cette semaine et la suivante.
    Écrivez socialroi plan, ou socialroi plan semaine prochaine.`,
  "query-future": ({ date, text }) => message`
    ${text === date ? `Le ${date} est encore à venir.` : `« ${text} » (${date}) est encore à venir.`}
    Pour voir la suite : socialroi plan`,
  "query-long": ({ count }) => [`${count} mots, c’est trop.`, "Voir --aide."],
  "duration-bare": ({ text }) => [
    `« ${text} » : il manque l’unité.`,
    sentences(
      `Écrivez ${withUnits(text).join(" ou ") || "30m, 1h ou 1h30"}.`,
      Number(text) > LIKELY_AMOUNT ? `Une vente : socialroi encaisser ${text} linkedin` : "",
    ),
  ],
  "duration-unreadable": ({ text }) => [`« ${text} » n’est pas une durée.`, "Écrivez 30m, 1h, 1h30 ou 1,5h."],
  "duration-zero": ({ text }) => [`« ${text} » : une durée ne peut pas être nulle.`, "Écrivez au moins 1m."],
  "duration-negative": ({ text }) => [`« ${text} » : une durée ne peut pas être négative.`, "Écrivez 30m, 1h ou 1h30."],
  "duration-too-long": ({ text }) => [`« ${text} » dépasse 24 heures.`, "Notez chaque jour à part."],
  "date-unreadable": ({ text }) => [`« ${text} » n’est pas une date.`, "Écrivez 2026-11-20, hier, lundi ou -3j."],
  "date-impossible": ({ text }) => [`« ${text} » : ce jour n’existe pas.`, "Écrivez une date comme 2026-11-20."],
  "date-ambiguous": ({ text, dayFirst, monthFirst }) => [
    `« ${text} » peut désigner deux jours.`,
    sentences(
      `Écrivez ${dayFirst} ou ${monthFirst}.`,
      /^\d+\D\d+/.test(text) ? "Une fois pour toutes : socialroi définir dates JJ/MM, ou MM/JJ." : "",
    ),
  ],
  "date-order": ({ text, order, reading }) => message`
    « ${text} » : ce journal écrit les dates ${order === "DD/MM" ? "JJ/MM" : "MM/JJ"}, et ce jour n’existe pas.
    Écrivez ${reading}.`,
  "date-vague": ({ text }) => message`« ${text} » : quel jour ?
    Précisez : 12 octobre, vendredi dernier, il y a 3 jours. Pour une note : --note`,
  "entry-repeated": ({ text }) => message`« ${text} » : une ligne ne note qu’une fois.
    Notez le total, ou chaque fois sur sa ligne. Pour une note : --note`,
  "followers-only": ({ text }) => message`« ${text} » : ici se note un nombre d’abonnés.
    Pour une note : --note. La portée d’une publication : socialroi publier --compléter instagram --portée 3400`,
  "date-year": ({ text, thisYear, lastYear }) => message`« ${text} » est encore à venir cette année.
    Écrivez ${lastYear}, ou ${thisYear} avec --forcer.`,
  "date-future": ({ date, text }) => message`
    ${text === date ? `Le ${date} est encore à venir.` : `« ${text} » (${date}) est encore à venir.`}
    Vérifiez la date, ou ajoutez --forcer.`,
  "weekday-today": ({ text, today, weekAgo }) => message`
    « ${text} », c’est aujourd’hui. Aujourd’hui, ou il y a une semaine ?
    Écrivez ${today}, ou ${text} dernier (${weekAgo}).`,
  "weekday-differs": ({ text, date }) => message`« ${text} » : le ${date} tombe un autre jour de la semaine.
    Corrigez l’un des deux, ou retirez le jour de la semaine.`,
  "clock-or-duration": ({ text, duration, clock }) => message`« ${text} » : une durée, ou une heure de la journée ?
    Écrivez ${duration} ; ou la durée, puis « à ${clock} ».`,
  "span-differs": ({ span, duration, text }) => message`« ${span} » dure ${duration}, mais « ${text} » dit autre chose.
    Gardez l’un des deux.`,
  "span-too-long": ({ text, duration }) => message`« ${text} » durerait ${duration} et passerait minuit.
    Vérifiez les deux heures.`,
  "moment-future": ({ text, now }) => message`« ${text} » finit dans le futur (il est ${clocks(now)}).
    Vérifiez l’heure, précisez le jour (hier), ou ajoutez --forcer.`,
  "clock-unreadable": ({ text }) => [`« ${text} » n’est pas une heure.`, 'Écrivez "08:05".'],
  "amount-ambiguous": ({ text, thousands, decimal }) => message`« ${text} » est ambigu : ${thousands} ou ${decimal} ?
    Écrivez ${thousands} ou ${decimal}.`,
  "amount-unreadable": ({ text }) => [`« ${text} » n’est pas un montant.`, "Écrivez 1200, 1200.50 ou 1200,50."],
  "amount-negative": ({ text }) => message`« ${text} » : un montant ne peut pas être négatif.
    L’argent reçu se note avec encaisser (earned), l’argent dépensé avec dépenser (spent). Un remboursement : socialroi dépenser 200 linkedin --pour remboursement`,
  "amount-refunded": ({ text }) => message`« ${text} » : l’argent rendu est une dépense, pas une vente.
    Écrivez socialroi dépenser 200 linkedin --pour remboursement. Pour une note : --note "... ${text} ..."`,
  "amount-zero": ({ text }) => message`« ${text} » n’est pas un montant.
    Écrivez le montant sans signe : certains terminaux transforment $500 en 00.`,
  "amount-too-precise": ({ text, currency, digits }) => message`
    « ${text} » a plus de décimales que n’en a la devise ${currency}.
    ${digits === 0 ? "Écrivez-le sans décimales." : `Écrivez-en ${digits} au plus.`}`,
  "amount-too-large": ({ text }) => [`« ${text} » est trop grand pour être compté exactement.`, "Vérifiez le montant."],
  "currency-unknown": ({ text, suggestion }) => message`« ${text} » : devise inconnue.
    ${meant(suggestion, "Écrivez un code comme EUR, USD ou CHF.")}`,
  "currency-without-exchange": ({ code, currency }) => message`Le journal ne dit pas ce que vaut ${code} en ${currency}.
    Indiquez ce que vaut 1 ${code} : socialroi définir change ${code} 0.92 (dans un journal : exchange: { ${code}: 0.92 }). Si tout est en ${code} : socialroi définir devise ${code}`,
  "count-unreadable": ({ text }) => [`« ${text} » n’est pas un nombre entier.`, "Par exemple 1840."],
  "network-unknown": ({ text, suggestion, kinds }) => [
    `« ${text} » : réseau inconnu.`,
    `${meant(spelt(suggestion, { ...names.owned, ...names.elsewhere }))} Pour l’ajouter tel quel : ${kinds === undefined ? "--nouveau" : newKinds(kinds)}`.trim(),
  ],
  "new-kind-missing": ({ text, kinds }) => message`« ${text} » est nouveau : qu’est-ce que c’est ?
    Précisez ${newKinds(kinds)} : un réseau social, un canal en propre, ou une origine de ventes qui ne vous prend pas de temps.`,
  "network-elsewhere": ({ network }) => message`
    ${networkName(network, names)} n’apporte que des ventes : le temps, les publications et les abonnés vont à un réseau ou à un canal en propre.
    Une vente : socialroi encaisser 450 ${spelt(network, names.elsewhere).replaceAll(" ", "-")}. Une dépense : socialroi dépenser 40 --pour stand. Si vous y passez du temps : socialroi définir réseau ${spelt(network, names.elsewhere).replaceAll(" ", "-")} en-propre`,
  "networks-beside": ({ first, second }) => message`« ${first} » et « ${second} » : comment répartir ?
    Écrivez ${first}+${second} à parts égales, ou ${first}=70%,${second}=30%. Si l’un des deux fait partie de la note : --note "..."`,
  "network-one": ({ first, second }) => message`« ${first} » ou « ${second} » ? Une ligne n’a qu’un réseau.
    Faites deux lignes. Si l’un des deux fait partie de la note : --note "..."`,
  "activities-two": ({ first, second, activity, other }) => message`
    « ${first} » (${wordFor(names.activities, activity)}) ou « ${second} » (${wordFor(names.activities, other)}) ?
    Une ligne n’a qu’une activité. Si l’un des deux fait partie de la note : --note "..."`,
  "activity-unknown": ({ text, suggestion, known }) => message`« ${text} » : activité inconnue.
    ${meant(spelt(suggestion, names.activities), `Au choix : ${inFrench(known, names.activities)}.`)} Pour une note : --note. Pour une activité à vous : socialroi définir activité ${typable(text)}`,
  "model-unknown": ({ text, suggestion, known }) => message`« ${text} » : modèle de publication inconnu.
    ${meant(spelt(suggestion, names.models), `Au choix : ${inFrench(known, names.models)}.`)} Pour l’ajouter tel quel : --nouveau. Pour une note : --note`,
  "purpose-unknown": ({ text, suggestion }) => message`« ${text} » : vouliez-vous dire ${suggestion} ?
    Écrivez ${suggestion}, ou --pour ${text}, ou --note ${text}.`,
  "evidence-unknown": ({ text }) => [`« ${text} » : preuve inconnue.`, "Au choix : demandé, lien, code ou supposé."],
  "audience-unknown": ({ text }) => [`« ${text} » : public inconnu.`, "Au choix : abonnés ou nouveaux."],
  "margin-unreadable": ({ text }) => message`« ${text} » n’est pas un taux de marge.
    ${/^[1-9]\d?$/.test(text) ? `Écrivez ${text}%.` : "Écrivez 0.55 ou 55%, avec quatre décimales au plus."}`,
  "share-unreadable": ({ text }) => [`« ${text} » n’est pas une part.`, "Écrivez { linkedin: 70%, newsletter: 30% }."],
  "shares-total": ({ total }) => [`La somme des parts est de ${total} %.`, "Elle doit être de 100 %."],
  "name-unsafe": ({ text }) => message`${JSON.stringify(text)} ne peut pas être un nom.
    Des lettres, des chiffres, des espaces, des points et des traits d’union, 40 au plus. none, null, total, true et yes ont un autre sens.`,
  "period-unreadable": ({ text, isLength }) => message`« ${text} » n’est pas une période.
    ${isLength ? "Écrivez 90j ou 12s." : "Écrivez 2026, 2026-T4, 2026-11, 2026-S47 ou 2026-11-20."}`,
  "period-reversed": ({ since, until }) => [`Le ${since} est après le ${until}.`, "Échangez --depuis et --jusque."],
  "by-unknown": ({ text, known }) => message`Répartition inconnue : « ${text} ».
    Au choix : ${inFrench(known, names.groupings)}.`,
  "word-missing": ({ kind, line }) => [
    {
      time: "Combien de temps ?",
      amount: "Combien ?",
      count: "Combien ?",
      activity: "Quelle activité ?",
      origin: "Comment vous a-t-on trouvé ?",
      purpose: "Pour quoi, ou pour quel réseau ?",
    }[kind as string] ?? `Quel ${names.kinds[kind]} ?`,
    line === ""
      ? (missingHints[kind] ?? "")
      : `Par exemple : ${line}${kind === "purpose" ? " ; ou un motif à vous : --pour emballage" : ""}`,
  ],
  "word-twice": ({ first, second }) => message`« ${first} » ou « ${second} » : il faut choisir.
    Une ligne n’en a qu’un. La note vient à la fin, ou après --note.`,
  "word-unplaced": ({ text, kind, said }) => [
    said === ""
      ? `« ${text} » ressemble à ${looksLike[kind]}, qui n’a pas sa place ici.`
      : `« ${text} » ressemble à ${looksLike[kind]}, mais il y a déjà « ${said} ».`,
    `${said === "" ? (noted[kind] ?? "") : ""}Si cela fait partie de la note : --note "... ${text} ..."`,
  ],
  "words-many": ({ count, most }) => message`${count} mots, c’est trop pour une ligne (${most} au plus).
    Mettez la note entre guillemets.`,
  "apostrophe-lost": ({ text }) => message`
    Il manque une apostrophe dans « ${text} » : le terminal l’a prise pour un guillemet.
    Mettez les mots entre guillemets doubles, ou écrivez ’.`,
  "reading-ambiguous": ({ first, second }) => message`
    Deux lectures possibles : ${inGuillemets(first)}, ou ${inGuillemets(second)}.
    Écrivez-le sans ambiguïté : 1h30, 2026-11-20, à 14:00.`,
  "option-differs": ({ option, text }) => message`
    « ${text} » et ${valuedFlagInFrench(option.split(" ")[0] ?? "")} ${option.split(" ").slice(1).join(" ")} se contredisent.
    Gardez l’un des deux.`,
  "option-unreadable": ({ option, text }) => message`${valuedFlagInFrench(option)} n’accepte pas « ${text} ».
    Voir --aide.`,
  "option-needs": ({ option, other }) => message`${flagInFrench(option)} ne va pas sans ${flagInFrench(other)}.
    Ajoutez ${flagInFrench(other)}, ou retirez ${flagInFrench(option)}.`,
  "option-without-place": ({ option, format }) => message`
    ${flagInFrench(format)} ne peut pas montrer ${flagInFrench(option)}.
    Retirez ${flagInFrench(option)} ou ${flagInFrench(format)}.`,
  "options-exclusive": ({ first, second }) => message`
    ${flagInFrench(first)} et ${flagInFrench(second)} ne vont pas ensemble.
    Gardez l’un des deux.`,
  "batch-empty": () => ["Aucune ligne reçue.", "Envoyez-en au moins une, par exemple : 30m instagram création"],
  "quote-open": ({ text }) => [`Guillemet non fermé : ${text}`, "Fermez-le."],
  "option-unknown": ({ option, suggestion }) => [`${option} : option inconnue.`, meant(suggestion, "Voir --aide.")],
  "option-value-missing": ({ option }) => [`${valuedFlagInFrench(option)} demande une valeur.`, "Voir --aide."],
  "argument-missing": ({ name }) => [`Indiquez ${MISSING[name] ?? name}.`, MISSING_HINTS[name] ?? "Voir --aide."],
  "arguments-many": ({ text }) => [`Mot en trop : « ${text} ».`, "Voir --aide."],
  "client-mistyped": ({ client, similar }) => message`« ${client} » ressemble beaucoup à votre client « ${similar} ».
    Écrivez --client ${JSON.stringify(similar)}. Si c’est un autre client, ajoutez --nouveau.`,
  "label-unclear": ({ option, text }) => message`
    « ${option === "campaign" ? "campagne" : option} ${text} » : lesquels de ces mots sont le nom ?
    Écrivez --${option === "campaign" ? "campagne" : option} ${typable(text)}, ou --note pour une note.`,
  "person-unknown": ({ text, suggestion, known }) => message`« ${text} » : personne de ce nom dans les réglages.
    ${meant(suggestion, `Au choix : ${known}.`)} Pour noter ce nom tel quel : --nouveau`,
  "not-here": ({ what, text, suggestion }) => [
    `« ${text} » : ${UNKNOWN[what]} dans ce journal.`,
    meant(
      spelt(suggestion, CHOICES[what] ?? {}),
      `Voir socialroi rapport --tout --par ${names.groupings[what].toLowerCase()}.`,
    ),
  ],
  "ranking-unknown": ({ text, known }) => [`Tri inconnu : « ${text} ».`, `Au choix : ${inFrench(known, RANKINGS)}.`],
  "return-under": ({ value, threshold }) => message`
    Retour de ${String(value.toFixed(2)).replace(".", ",")}, sous le seuil de ${String(threshold).replace(".", ",")} fixé par --seuil.`,
  "days-unreadable": ({ text }) => [`« ${text} » : jours ou semaines ?`, "Écrivez 90j ou 12s."],
  "date-not-iso": ({ text }) => [`« ${text} » n’est pas une date.`, "Dans un journal, écrivez-la comme 2026-11-20."],
  "amount-comma": ({ text, point }) => [`la virgule coupe ${text} en deux`, `Écrivez ${point}.`],
  usage: ({ detail }) => [detail, "Voir --aide."],
  "command-unknown": ({ text, suggestions }) => message`« ${text} » : commande inconnue.
    ${meant(oneOf(suggestions.map((name) => `socialroi ${name}`)), "Voir socialroi --aide.")}`,
  yaml: ({ detail }) => [
    `ce n’est pas du YAML : ${yaml[detail] ?? detail.toLowerCase().replaceAll("_", " ")}`,
    detail === "ALIASES"
      ? "Écrivez son contenu à la place."
      : "Une ligne ressemble à ceci : - { date: 2026-11-20, time: 30m, network: instagram, activity: creation }",
  ],
  "document-shape": () => message`ce ne sont ni des réglages ni des lignes de journal
    Les réglages (clé: valeur) sont au-dessus de trois tirets, les lignes du journal en dessous, en liste.`,
  "documents-many": () => message`il y a plus de deux documents
    Gardez une seule ligne de trois tirets, entre les réglages et les lignes.`,
  "entry-shape": () => message`ce n’est pas une ligne de journal
    Écrivez - { date: 2026-11-20, time: 30m, network: instagram }`,
  "entry-kind-missing": ({ known }) => message`cette ligne ne dit pas ce qu’elle note
    Ajoutez l’une de ces clés : ${known}.`,
  "entry-kind-twice": ({ first, second }) => message`cette ligne note deux choses à la fois : ${first} et ${second}
    Faites-en deux lignes.`,
  "key-missing": ({ key }) => [`il manque ${key}`, `Ajoutez ${key}: ${key === "date" ? "2026-11-20" : "..."}`],
  "key-twice": ({ key }) => [`${key} figure deux fois`, "Gardez-en un."],
  "value-shape": ({ key, expected }) => [`${key} doit être ${shapes[expected]}`, "Voir docs/FORMAT.md."],
  "number-octal": ({ text }) => message`${text} commence par un zéro, que certains programmes lisent en octal
    Écrivez ${text.replace(/^0+/, "")}.`,
  "network-shared": ({ kind }) => message`une ligne ${kind} n’a qu’un réseau
    Seuls earned et spent se partagent. Faites une ligne par réseau.`,
  "setting-unreadable": ({ key, expected }) => [`la valeur de ${key} est illisible`, `Par exemple : ${expected}`],
  "ledger-is-card": () => message`c’est une fiche, pas un journal
    Une fiche ne contient que des retours arrondis. Pour la comparer : socialroi comparer JOURNAL FICHE`,
  "entries-flow": () => message`rien ne peut être ajouté à la fin de ce fichier
    Écrivez le journal en liste, un - { ... } par ligne, sans rien après.`,
  "ledger-missing": ({ file }) => message`Pas encore de journal : ${file}
    Pour en commencer un : socialroi noter 30m instagram création`,
  "ledger-unreadable": ({ file, reason }) => [
    reason === "EISDIR"
      ? `${file} est un dossier, pas un journal.`
      : `Impossible de lire le journal : ${file} (${reason})`,
    reason === "EISDIR" ? "Nommez un fichier qui s’y trouve." : "Vérifiez les droits d’accès.",
  ],
  "ledger-unwritable": ({ file, reason }) => message`Impossible d’écrire le journal : ${file} (${reason})
    ${systemHint(reason) ?? "Vérifiez les droits d’accès."}`,
  "ledger-is-stream": ({ file }) => message`
    ${file === "-" ? "L’entrée standard" : file} peut se lire comme un journal, mais pas se modifier.
    Nommez un fichier : --journal journal.yaml`,
  "timer-none": () => message`Aucun chronomètre ne tourne.
    Pour en lancer un : socialroi démarrer instagram interaction --pour 15m`,
  "timer-spoilt": ({ file }) => message`Impossible de lire le chronomètre enregistré : ${file}
    Notez son temps à la main, puis : socialroi abandonner`,
  "timer-changed": () => ["Une autre commande a modifié le chronomètre entre-temps.", "Voir socialroi état."],
  "timer-logged": ({ line }) => message`
    Le temps du chronomètre est déjà dans le journal, ligne ${line} : une commande a été interrompue avant de l’effacer.
    Effacez-le maintenant : socialroi abandonner`,
  "stop-before-start": ({ at, started }) => message`
    Le chronomètre a été lancé à ${clocks(started)} ; il n’a pas été ${clocks(at)} depuis.
    Donnez une heure entre les deux, ou --durée 20m.`,
  "stop-at-twice": ({ at, first, second }) => message`
    L’heure a changé pendant que le chronomètre tournait : il a été ${clocks(at)} deux fois.
    Indiquez la durée : socialroi arrêter --durée ${first} (la première fois) ou --durée ${second} (la seconde).`,
  "clock-set-back": ({ started, now }) => message`
    L’horloge a été reculée : le chronomètre tourne depuis ${clocks(started)}, et il est ${clocks(now)}. Impossible de savoir combien de temps il a tourné.
    Le chronomètre est conservé. Indiquez la durée : socialroi arrêter --durée 25m`,
  "gate-closed": ({ network, next, tomorrow }) => message`Votre garde-fou est strict : ${network} n’a pas été ouvert.
    ${next === "" ? "" : `Votre prochain créneau commence ${tomorrow ? "demain " : ""}à ${clocks(next)}. `}Pour qu’il demande d’abord : socialroi définir garde-fou demander`,
  "template-unknown": ({ field, known }) => message`{${field}} : champ inconnu.
    Au choix : ${inFrench(known, TEMPLATE_WORDS)}.`,
  "state-unreadable": ({ file, reason }) => message`
    Impossible de lire le chronomètre et l’historique : ${file} (${reason})
    Vérifiez les droits d’accès, ou indiquez un autre dossier dans XDG_STATE_HOME.`,
  "state-unwritable": ({ file, reason }) => message`
    Impossible d’enregistrer le chronomètre et l’historique : ${file} (${reason})
    ${systemHint(reason) ?? "Vérifiez les droits d’accès, ou indiquez un autre dossier dans XDG_STATE_HOME."}`,
  "pattern-costly": ({ pattern }) => message`Le motif ${pattern} serait trop long à comparer.
    Mettez au plus trois * dans un nom et cinq {a,b}, ou laissez le shell le développer.`,
  "file-missing": ({ file }) => [`Ce fichier n’existe pas : ${file}`, "Vérifiez son nom et son dossier."],
  "format-unknown": ({ file, known, flags }) => message`Le nom ${file} n’indique pas de format.
    Terminez-le par ${known}, ou ajoutez une de ces options : ${flags}.`,
  "email-missing": () => message`De quel compte s’agit-il ? Ces imports se font par adresse e-mail.
    Ajoutez --courriel moi@example.com`,
  "output-is-ledger": ({ file }) => [`${file} est un journal : il n’est jamais remplacé.`, "Choisissez un autre nom."],
  "output-is-own": ({ file }) => message`${file} appartient à socialroi : il n’est jamais remplacé.
    Choisissez un autre nom.`,
  "output-exists": ({ file, endings }) => message`${file} existe déjà, et son nom ne se termine pas par ${endings}.
    Choisissez un autre nom, ou ajoutez --forcer pour le remplacer.`,
  "output-folder-missing": ({ file, folder }) => message`Ce dossier n’existe pas : ${folder}
    Créez-le, ou choisissez un autre nom que ${file}`,
  "output-unwritable": ({ file, reason }) => message`Impossible d’écrire ce fichier : ${file} (${reason})
    ${outputHint(reason)}`,
  "stdout-unwritable": ({ reason }) => [`Le résultat n’a pas pu être écrit (${reason}).`, outputHint(reason)],
  "system-refused": ({ file, call, reason }) => message`
    Le système refuse : ${[call, file].filter((part) => part !== "").join(" ")} (${reason})
    ${outputHint(reason)}`,
  "folder-gone": () => ["Le dossier courant n’existe plus.", "Changez d’abord de dossier : cd"],
  unforeseen: ({ detail, version }) => message`Cela n’aurait pas dû arriver : ${detail} (socialroi ${version})
    Merci de le signaler, avec la commande tapée. SOCIALROI_DEBUG=1 montre où cela s’est produit.`,
  "opener-failed": ({ program, target }) => [`${program} n’a pas pu l’afficher.`, `Ouvrez vous-même : ${target}`],
  "ledger-locked": ({ lock, process }) => message`
    Une autre commande socialroi est en train d’écrire${process === "" ? "" : ` (processus ${process})`}.
    Attendez qu’elle finisse. S’il n’y en a aucune, supprimez ${lock}`,
  "ledger-busy": ({ file }) => message`Un autre programme ne cesse de modifier le journal : ${file}
    Rien n’a été changé. Fermez ce programme, puis réessayez.`,
  "lock-lost": ({ lock }) => message`Une autre commande a supprimé le verrou de celle-ci : ${lock}
    Rien n’a été changé. Réessayez.`,
  "rename-merges": ({ from, to, setting, line }) => message`
    ${from} et ${to} sont tous deux sous ${setting}: dans les réglages, où un seul peut rester.
    Supprimez-y ${from}, puis renommez de nouveau : socialroi modifier ${line}`,
  "ledger-gone": ({ file, folder }) => message`Le journal n’existe plus : ${file}
    Des copies datées d’avant ses dernières modifications se trouvent dans ${folder}`,
  "lines-unreadable": ({ text }) => message`« ${text} » n’est pas une ligne du journal.
    Écrivez 30, 30-32, dernière ou 3 dernières, avec les numéros de socialroi journal.`,
  "entries-few": ({ available }) => message`Le journal n’a que ${plural(available, "ligne")}.
    Voir socialroi journal --tout.`,
  "line-beyond": ({ text, lines }) => message`« ${text} » : cette ligne n’existe pas.
    Le journal a ${plural(lines, "ligne")}. Pour les numéros : socialroi journal --tout`,
  "lines-changed": () => message`le journal a changé pendant la question, et ces lignes ne sont plus les mêmes
    Revoyez-les : socialroi journal`,
  "delete-unsafe": ({ line }) => message`
    La ligne ${line} ne peut pas être supprimée seule : une autre ligne en reprend une partie (&, *), ou le journal est entre [crochets].
    Supprimez-la dans votre éditeur : socialroi modifier ${line}`,
  "slot-reversed": ({ text }) => message`« ${text} » : un créneau doit finir après son début, le même jour.
    Écrivez 08:00-08:15. S’il passe minuit, écrivez-en deux : 23:30-23:59 et 00:00-00:15.`,
  "answers-above": ({ answered, comments }) => message`
    ${plural(answered, "réponse")} pour ${plural(comments, "commentaire")} : il ne peut pas y avoir plus de réponses que de commentaires.
    S’il y a eu plus de commentaires, donnez leur total : --commentaires 14, ou comments: 14 dans le journal`,
  "model-not-declared": ({ model, suggestion }) => [
    `le modèle ${model} n’a pas de parties`,
    meant(
      wordFor(names.models, suggestion),
      `Ajoutez-les : socialroi modèle nouveau ${model} --partie "La question" --partie "La réponse"`,
    ),
  ],
  "draft-gone": ({ file }) => message`Impossible de lire le fichier modifié : ${file}
    Rien n’a été modifié. Recommencez : socialroi modifier`,
  "ledger-changed": ({ draft }) => message`Le journal a changé pendant que vous le modifiiez.
    Votre version est conservée dans ${draft} : comparez, puis recommencez.`,
  "nothing-to-undo": () => ["Rien à annuler."],
  "nothing-to-redo": () => ["Rien à rétablir."],
  "steps-unreadable": ({ text }) => message`« ${text} » n’est pas un nombre de changements.
    Écrivez socialroi annuler 2 pour les deux derniers.`,
  "steps-few": ({ step, available }) => message`
    Seulement ${plural(available, "changement")} à ${step === "undo" ? "annuler" : "rétablir"}. Rien n’a été modifié.
    ${step === "undo" ? "Voir socialroi annuler --liste." : ""}`,
  "changed-by-hand": ({ command, folder }) => message`
    Le journal a été modifié à la main, ou ailleurs, depuis la dernière commande lancée ici : ${command}
    Annulez dans votre éditeur : socialroi modifier. Les copies datées sont dans ${folder}`,
  "copy-gone": ({ folder }) => message`La copie datant d’avant cette modification n’existe plus.
    Celles qui restent sont dans ${folder}`,
  "line-torn": () => message`cette dernière ligne a été coupée
    Complétez-la ou supprimez-la ; ou notez quelque chose : elle sera conservée en commentaire.`,
  "merge-conflict": () => message`c’est un conflit de fusion : deux versions des mêmes lignes
    Gardez l’un des deux côtés, ou les deux si ce sont des lignes différentes ; supprimez celles qui commencent par <<<<<<<, ======= et >>>>>>>.`,
  "merge-conflicts": ({ count }) => message`${plural(count, "conflit")} : les deux côtés ont modifié les mêmes lignes.
    Les deux versions sont dans le fichier, entre <<<<<<< et >>>>>>> : gardez l’une d’elles, puis : socialroi vérifier`,
  "merge-by-line": ({ file, line }) => message`
    ${file} a une erreur à la ligne ${line} : la fusion s’est faite ligne de texte par ligne de texte.`,
  "merge-brackets": ({ file }) => message`
    Le journal ${file} est entre [crochets] : la fusion s’est faite ligne de texte par ligne de texte.`,
  "merge-same": ({ file }) => message`${file} a été donné deux fois.
    Donnez d’abord le journal, puis la copie à y fusionner.`,
  "merge-currencies": ({ ours, theirs }) => message`
    Le journal est en ${ours}, la copie en ${theirs} : les montants changeraient de sens.
    Donnez la même devise aux deux dans leurs réglages.`,
  "merge-unsafe": ({ file }) => message`${file} ne peut pas être fusionné sans risque.
    Ajoutez ce qui manque dans votre éditeur : socialroi modifier`,
  "line-without-entry": ({ text, first, last }) => message`« ${text} » : rien n’est noté à cette ligne du fichier.
    ${last === 0 ? "Le journal est vide." : `Les lignes vont de ${first} à ${last} : socialroi journal --tout`}`,
  "entries-fewer": ({ before, after }) => message`Le journal passerait de ${plural(before, "ligne")} à ${after}.
    Pour supprimer des lignes : socialroi supprimer`,
  "rename-unsafe": ({ from }) => message`« ${from} » ne peut pas être changé partout sans risque.
    Changez-le dans votre éditeur : socialroi modifier`,
  "fit-unreadable": ({ text }) => message`« ${text} » n’est pas une note de 0 à 5.
    En option, les clients d’abord : linkedin=4/3.`,
  "slot-unreadable": ({ text }) => [`« ${text} » n’est pas un créneau.`, "Écrivez 08:00-08:15."],
  "limit-unreadable": ({ text }) => message`« ${text} » n’est pas une limite.
    Écrivez total=5h/semaine ou instagram=30m/jour.`,
  "pace-unreadable": ({ text }) => [`« ${text} » n’est pas un rythme.`, "Écrivez semaine, 3 jours ou 2 semaines."],
  "answers-missing": () => message`Impossible de poser les questions sans terminal.
    Donnez les réponses en options : socialroi initialiser --taux 60 --réseaux linkedin=4/3,instagram=2/4 --canaux newsletter. Toutes : socialroi initialiser --aide`,
  "shell-unknown": ({ text, known }) => message`
    ${text === "" ? "Quel shell ?" : `« ${text} » : pas de complétion pour ce shell.`}
    Au choix : ${known}.`,
  "settings-unsafe": ({ key }) => message`Le réglage ${key} ne peut pas être changé sans risque là où il se trouve.
    Changez-le dans votre éditeur : socialroi modifier`,
  "rename-same": ({ from, name }) => message`« ${from} » est déjà « ${name} » : ces deux mots désignent la même chose.
    Choisissez un nom encore inconnu.`,
  "rename-nothing": ({ from }) => [`« ${from} » : introuvable dans ce journal.`, "Voir socialroi journal --tout"],
  "topic-unknown": ({ text, suggestion, known }) => [
    `« ${text} » : ni une commande ni un sujet de l’aide.`,
    meant(suggestion === "" ? "" : `socialroi aide ${suggestion}`, `Sujets : ${known}. Commandes : socialroi --aide.`),
  ],
  "kind-unknown": ({ text, known }) => message`« ${text} » ne peut pas être renommé.
    Au choix : ${inFrench(known, names.groupings)}.`,
  "confirmation-missing": ({ option }) => message`Confirmation requise, et rien ne peut être demandé ici.
    Ajoutez ${flagInFrench(option)}.`,
  "editor-missing": () => ["Aucun éditeur trouvé.", "Indiquez-le dans EDITOR, par exemple : export EDITOR=nano"],
  "editor-failed": ({ editor, reason }) => message`L’éditeur a échoué : ${editor} (${reason})
    Rien n’a été modifié.${reason.includes("ENOENT") ? " Donnez-en un qui est installé : export EDITOR=vi" : ""}`,
  "ledger-not-text": ({ file }) => message`Ce n’est pas un texte UTF-8 : ${file}
    Enregistrez-le en UTF-8 dans votre éditeur.`,
  "key-unknown": ({ key, suggestion }) => message`clé inconnue : ${key}
    ${meant(suggestion, "Elle est conservée et ignorée.")}`,
  "setting-unknown": ({ key, suggestion }) => message`réglage inconnu : ${key}
    ${meant(suggestion, "Il est conservé et ignoré.")}`,
  "limit-unknown": ({ name, suggestion }) => message`
    ${name} n’est ni un réseau ni une activité : rien ne compte pour cette limite
    ${meant(suggestion, `Si c’est un réseau : socialroi définir réseau ${typable(name)}`)}`,
  "network-not-declared": ({ network, suggestion }) => message`réseau inconnu : ${network}
    ${meant(suggestion, `Si le nom est correct : socialroi définir réseau ${typable(network)}`)}`,
  "activity-not-declared": ({ activity, suggestion }) => message`activité inconnue : ${activity}
    ${meant(suggestion, `Si le nom est correct : socialroi définir activité ${typable(activity)}`)}`,
  "person-not-declared": ({ person }) => message`personne inconnue : ${person} ; son temps est compté à votre taux
    Pour indiquer son taux : socialroi définir personne ${typable(person)} 35`,
  "rate-missing": ({ date }) => message`aucun taux horaire n’est en vigueur le ${date} : ce temps ne coûte rien
    Pour en indiquer un : socialroi définir taux 60 --dès ${date}`,
  "client-similar": ({ client, similar }) => message`le client « ${client} » ressemble beaucoup à « ${similar} »
    S’il n’y en a qu’un : socialroi renommer client ${typable(client)} ${typable(similar)}`,
  "exchange-later": ({ currency, from, date }) => message`
    pas de taux de change pour ${currency} avant le ${from} : le premier s’applique donc ici aussi
    Pour ajouter un taux plus ancien : socialroi définir change ${currency} 0.92 --dès ${date}`,
  "entry-future": ({ date }) => [`le ${date} est dans le futur`, "Vérifiez la date."],
  "day-too-long": ({ date, duration }) => message`${duration} le ${date} : plus d’une journée
    Vérifiez les lignes de ce jour.`,
  "time-overlaps": ({ at, line }) => message`ce temps chevauche celui de la ligne ${line}, à ${clocks(at)}
    Vérifiez les deux.`,
  "id-twice": ({ id, line }) => message`l’identifiant ${id} est aussi à la ligne ${line}
    Vérifiez que la même ligne n’a pas été notée deux fois.`,
  "answers-none": ({ network }) => message`
    Aucun commentaire n’attend de réponse sur ${networkName(network, names)}, d’après le journal.
    Quand il en arrive : socialroi publier --compléter ${network} --commentaires 5`,
  "answers-many": ({ network, waiting }) => message`
    Seulement ${plural(waiting, "commentaire attend", "commentaires attendent")} une réponse sur ${networkName(network, names)}.
    S’il y en a eu d’autres, donnez le total de la dernière publication : socialroi publier --compléter ${network} --commentaires ...`,
  "post-missing": ({ network }) => message`Aucune publication à compléter sur ${networkName(network, names)}.
    Notez-en une : socialroi publier ${network}`,
  "line-without-post": ({ text }) => message`« ${text} » : aucune publication à cette ligne.
    Pour les numéros : socialroi journal --tout --genre publications`,
  "words-beside-line": ({ words }) => ["--ligne désigne déjà la publication à compléter.", `Retirez : ${words}`],
  "update-empty": () => message`Rien à compléter n’a été indiqué.
    Ajoutez --portée 1240, --commentaires 14, --répondus 12, --url, --copie, --format ou --campagne.`,
  "update-unsafe": ({ line }) => message`La ligne ${line} ne peut pas être changée sans risque.
    Changez-la dans votre éditeur : socialroi modifier ${line}`,
  "model-not-here": ({ text, suggestion, known }) => message`« ${text} » : modèle de publication inconnu.
    ${meant(spelt(suggestion, names.models), `Au choix : ${inFrench(known, names.models)}.`)}`,
  "model-bare": ({ text }) => message`Le modèle ${text} n’a pas de parties.
    Ajoutez-les : socialroi modèle nouveau ${text} --partie "La question" --partie "La réponse"`,
  "model-there": ({ text }) => message`Le modèle ${text} existe déjà.
    Choisissez un autre nom, ou modifiez-le dans les réglages : socialroi modifier`,
  "model-empty": () => message`Il manque les parties du modèle.
    Donnez-les dans l’ordre : --partie "La question" --partie "La réponse" ; ou partez d’un autre modèle : --partir-de conseil`,
});

export const errors: Catalogue["errors"] = {
  nothingLogged: "Rien n’a été noté.",
  understood: (parts) => `Compris : ${parts.replace(/\.$/, "")}.`,
  nothingChanged: (errors) => `${plural(errors, "erreur")} ; rien n’a été modifié.`,
  fixLine: "Corrigez dans votre éditeur, puis : socialroi vérifier",
  batchLine: (line) => `ligne ${line} : `,
  changedUnsaid: (reason) =>
    `La modification est faite ; seul le résultat n’a pas pu être affiché (${reason}). Ne relancez pas la commande.`,
};
