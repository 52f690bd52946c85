// Français : erreurs et avertissements.

import { fold } from "../../core/entries/vocabulary.ts";
import { lazy } from "../../core/errors/lazy.ts";
import { TEMPLATE_WORDS } from "../../core/words/template.ts";
import type { Catalogue } from "../catalogue.ts";
import { flagInFrench, valuedFlagInFrench, valueInFrench } from "../french-names.ts";
import { networkName, wordFor } from "../names.ts";
import { importFaults } from "./importing.ts";
import { meant, plural, systemRemedy } from "./language.ts";
import { names } from "./names.ts";

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

/** Une suggestion, en français et avec ses accents. */
function spelt(guessed: string, words: Readonly<Record<string, string>>): string {
  const found = Object.entries(words).find((pair) => pair.map(fold).includes(guessed));
  return found === undefined ? guessed : found[1].toLowerCase();
}

/** Noms français des valeurs suggérées, par genre. */
const CHOICES: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>> = {
  network: names.owned,
  activity: names.activities,
  model: names.models,
  purpose: names.purposes,
};

/** Traduit les mots d'une liste qui ont un nom français. */
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
  CONTROL_CHARACTER: "il y a ici un caractère qu'aucun éditeur ne montre",
  BAD_INDENT: "le retrait n'est pas bon",
  TAB_AS_INDENT: "une tabulation remplace des espaces",
  MISSING_CHAR: "il manque un guillemet, un crochet ou une virgule",
  MULTILINE_IMPLICIT_KEY: "un guillemet ou un crochet n'est pas fermé",
  BLOCK_AS_IMPLICIT_KEY: "il y a un deux-points de trop",
  BAD_ALIAS: "cet alias ne renvoie à rien",
  BAD_DQ_ESCAPE: "séquence d'échappement inconnue entre guillemets",
  ALIASES: "ce que cet alias représente n'a pas de fin, ou dépasse de loin le fichier entier",
  UNEXPECTED_TOKEN: "quelque chose n'est pas à sa place",
};

const outputRemedy = (reason: string): string => systemRemedy(reason) ?? "Vérifiez qui peut y écrire.";

export const faults = lazy((): Catalogue["faults"] => ({
  ...importFaults(),
  "duration-bare": ({ text }) => ({
    what: `« ${text} » : minutes ou heures ?`,
    remedy: `Écrivez ${text}m ou ${text}h.`,
  }),
  "duration-unreadable": ({ text }) => ({
    what: `« ${text} » n'est pas une durée.`,
    remedy: "Écrivez 30m, 1h, 1h30 ou 1,5h.",
  }),
  "duration-zero": ({ text }) => ({
    what: `« ${text} » : la durée est nulle.`,
    remedy: "Écrivez au moins 1m.",
  }),
  "duration-negative": ({ text }) => ({
    what: `« ${text} » : un temps ne peut pas être négatif.`,
    remedy: "Écrivez 30m, 1h ou 1h30.",
  }),
  "duration-too-long": ({ text }) => ({
    what: `« ${text} » : plus d'une journée en une seule ligne.`,
    remedy: "Notez chaque jour à part, 24h au plus.",
  }),
  "date-unreadable": ({ text }) => ({
    what: `« ${text} » n'est pas une date.`,
    remedy: "Écrivez 2026-11-20, hier, lundi ou -3j.",
  }),
  "date-impossible": ({ text }) => ({
    what: `« ${text} » : ce jour n'existe pas.`,
    remedy: "Écrivez une date comme 2026-11-20.",
  }),
  "date-ambiguous": ({ text, dayFirst, monthFirst }) => ({
    what: `« ${text} » peut désigner deux jours.`,
    remedy: `Écrivez ${dayFirst} ou ${monthFirst}.`,
  }),
  "date-slashed": ({ text, reading }) => ({
    what: `« ${text} » : les dates ne s'écrivent pas ainsi ici.`,
    remedy: `Écrivez ${reading}.`,
  }),
  "date-future": ({ date }) => ({
    what: `Le ${date} est encore à venir.`,
    remedy: "Vérifiez la date, ou ajoutez --forcer.",
  }),
  "clock-unreadable": ({ text }) => ({ what: `« ${text} » n'est pas une heure.`, remedy: 'Écrivez "08:05".' }),
  "amount-ambiguous": ({ text, thousands, decimal }) => ({
    what: `« ${text} » est ambigu : ${thousands} ou ${decimal} ?`,
    remedy: `Écrivez ${thousands} ou ${decimal}.`,
  }),
  "amount-unreadable": ({ text }) => ({
    what: `« ${text} » n'est pas un montant.`,
    remedy: "Écrivez 1200, 1200.50 ou 1200,50.",
  }),
  "amount-negative": ({ text }) => ({
    what: `« ${text} » : un montant ne peut pas être négatif.`,
    remedy: "L'argent reçu se note avec encaisser (earned), l'argent dépensé avec dépenser (spent).",
  }),
  "amount-too-precise": ({ text, currency, digits }) => ({
    what: `« ${text} » a plus de décimales que n'en a la devise ${currency}.`,
    remedy: digits === 0 ? "Écrivez-le sans décimales." : `Écrivez-en ${digits} au plus.`,
  }),
  "amount-too-large": ({ text }) => ({
    what: `« ${text} » est trop grand pour être compté exactement.`,
    remedy: "Vérifiez le montant.",
  }),
  "currency-unknown": ({ text, suggestion }) => ({
    what: `« ${text} » : devise inconnue.`,
    remedy: meant(suggestion, "Écrivez un code comme EUR, USD ou CHF."),
  }),
  "currency-without-exchange": ({ code, currency }) => ({
    what: `Le journal ne dit pas ce que vaut ${code} en ${currency}.`,
    remedy: `Ajoutez à ses réglages ce que vaut 1 ${code} : exchange: { ${code}: ... }`,
  }),
  "count-unreadable": ({ text }) => ({
    what: `« ${text} » n'est pas un nombre entier.`,
    remedy: "Écrivez par exemple 1840.",
  }),
  "network-unknown": ({ text, suggestion }) => ({
    what: `« ${text} » : réseau inconnu.`,
    remedy: `${meant(spelt(suggestion, names.owned))} Pour l'ajouter tel quel : --nouveau`.trim(),
  }),
  "activity-unknown": ({ text, suggestion, known }) => ({
    what: `« ${text} » : activité inconnue.`,
    remedy: `${meant(spelt(suggestion, names.activities), `Au choix : ${inFrench(known, names.activities)}.`)} Les vôtres s'ajoutent aux réglages du journal, sous activities:.`,
  }),
  "model-unknown": ({ text, suggestion, known }) => ({
    what: `« ${text} » : modèle de post inconnu.`,
    remedy: `${meant(spelt(suggestion, names.models), `Au choix : ${inFrench(known, names.models)}.`)} Pour l'ajouter tel quel : --nouveau. Pour une note : --note`,
  }),
  "purpose-unknown": ({ text, suggestion }) => ({
    what: `« ${text} » : pour ${suggestion} ?`,
    remedy: `Écrivez ${suggestion}, ou --pour ${text}, ou --note ${text}.`,
  }),
  "evidence-unknown": ({ text }) => ({
    what: `« ${text} » : preuve inconnue.`,
    remedy: "Au choix : demandé, lien, code ou supposé.",
  }),
  "audience-unknown": ({ text }) => ({
    what: `« ${text} » : public inconnu.`,
    remedy: "Au choix : abonnés ou nouveaux.",
  }),
  "margin-unreadable": ({ text }) => ({
    what: `« ${text} » n'est pas un taux de marge.`,
    remedy: "Écrivez 0.55 ou 55%, avec quatre décimales au plus.",
  }),
  "share-unreadable": ({ text }) => ({
    what: `« ${text} » n'est pas une part.`,
    remedy: "Écrivez { linkedin: 70%, newsletter: 30% }.",
  }),
  "shares-total": ({ total }) => ({ what: `Les parts font ${total} %.`, remedy: "Elles doivent faire 100 %." }),
  "name-unsafe": ({ text }) => ({
    what: `${JSON.stringify(text)} ne peut pas être un nom.`,
    remedy:
      "Des lettres, des chiffres, des espaces, des points et des traits d'union, 40 au plus. none, null, total, true et yes ont un autre sens.",
  }),
  "period-unreadable": ({ text }) => ({
    what: `« ${text} » n'est pas une période.`,
    remedy: "Écrivez 2026, 2026-T4, 2026-11, 2026-S47 ou 90j.",
  }),
  "period-reversed": ({ since, until }) => ({
    what: `Le ${since} vient après le ${until}.`,
    remedy: "Échangez --depuis et --jusque.",
  }),
  "by-unknown": ({ text, known }) => ({
    what: `« ${text} » : répartition inconnue.`,
    remedy: `Au choix : ${inFrench(known, names.groupings)}.`,
  }),
  "word-missing": ({ kind, known }) => ({
    what:
      { time: "Combien de temps ?", amount: "Combien ?", count: "Combien ?", activity: "Quelle activité ?" }[
        kind as string
      ] ?? `Quel ${names.kinds[kind]} ?`,
    remedy:
      { time: "Écrivez 30m, 1h ou 1h30.", amount: "Écrivez 1200 ou 1200,50.", count: "Écrivez 1840." }[
        kind as string
      ] ?? `Au choix : ${inFrench(known, CHOICES[kind] ?? {})}.`,
  }),
  "word-twice": ({ first, second }) => ({
    what: `« ${first} » ou « ${second} » : il faut choisir.`,
    remedy: "Une ligne n'en a qu'un. La note vient en dernier, ou après --note.",
  }),
  "option-unreadable": ({ option, text }) => ({
    what: `« ${text} » ne peut pas être la valeur de ${valuedFlagInFrench(option)}.`,
    remedy: "Voir --aide.",
  }),
  "option-needs": ({ option, other }) => ({
    what: `${flagInFrench(option)} ne va pas sans ${flagInFrench(other)}.`,
    remedy: `Ajoutez ${flagInFrench(other)}, ou retirez ${flagInFrench(option)}.`,
  }),
  "option-without-place": ({ option, format }) => ({
    what: `${flagInFrench(format)} n'a pas de place pour ${flagInFrench(option)}.`,
    remedy: `Retirez ${flagInFrench(option)}, ou prenez --md ou --json.`,
  }),
  "options-exclusive": ({ first, second }) => ({
    what: `${flagInFrench(first)} et ${flagInFrench(second)} s'excluent.`,
    remedy: "Gardez l'un des deux.",
  }),
  "batch-empty": () => ({ what: "Aucune ligne reçue.", remedy: "Une entrée par ligne : 30m instagram création" }),
  "quote-open": ({ text }) => ({ what: `Guillemet non fermé : « ${text} ».`, remedy: "Fermez-le." }),
  "option-unknown": ({ option, suggestion }) => ({
    what: `${option} : option inconnue.`,
    remedy: meant(suggestion, "Voir --aide."),
  }),
  "option-value-missing": ({ option }) => ({
    what: `${valuedFlagInFrench(option)} demande une valeur.`,
    remedy: "Voir --aide.",
  }),
  "argument-missing": ({ name }) => ({ what: `Il manque un mot : ${valueInFrench(name)}.`, remedy: "Voir --aide." }),
  "arguments-many": () => ({ what: "Il y a trop de mots.", remedy: "Voir --aide." }),
  "person-unknown": ({ text, suggestion, known }) => ({
    what: `« ${text} » : personne de ce nom dans les réglages.`,
    remedy: `${meant(suggestion, `Au choix : ${known}.`)} Pour noter ce nom tel quel : --nouveau`,
  }),
  "not-here": ({ what, text, suggestion }) => ({
    what: `« ${text} » : ${UNKNOWN[what]} dans ce journal.`,
    remedy: meant(
      spelt(suggestion, CHOICES[what] ?? {}),
      `Voir socialroi rapport --tout --par ${names.groupings[what].toLowerCase()}.`,
    ),
  }),
  "ranking-unknown": ({ text, known }) => ({
    what: `Les lignes ne se trient pas par « ${text} ».`,
    remedy: `Au choix : ${inFrench(known, RANKINGS)}.`,
  }),
  "return-under": ({ value, threshold }) => ({
    what: `Le retour est de ${String(value.toFixed(2)).replace(".", ",")}, sous ${String(threshold).replace(".", ",")}.`,
    remedy: "C'est ce que demande --seuil.",
  }),
  "days-unreadable": ({ text }) => ({ what: `« ${text} » : jours ou semaines ?`, remedy: "Écrivez 90j ou 12s." }),
  "date-not-iso": ({ text }) => ({
    what: `« ${text} » n'est pas une date.`,
    remedy: "Dans un journal, écrivez-la comme 2026-11-20.",
  }),
  "amount-comma": ({ text, point }) => ({ what: `la virgule coupe ${text} en deux`, remedy: `Écrivez ${point}.` }),
  usage: ({ detail }) => ({ what: detail, remedy: "Voir --aide." }),
  "command-unknown": ({ text, suggestion }) => ({
    what: `« ${text} » : commande inconnue.`,
    remedy: meant(suggestion === "" ? "" : `socialroi ${suggestion}`, "Voir socialroi --aide."),
  }),
  yaml: ({ detail }) => ({
    what: `ce n'est pas du YAML : ${yaml[detail] ?? detail.toLowerCase().replaceAll("_", " ")}`,
    remedy:
      detail === "ALIASES"
        ? "Écrivez à sa place ce qu'il représente."
        : "Une ligne ressemble à ceci : - { date: 2026-11-20, time: 30m, network: instagram, activity: creation }",
  }),
  "document-shape": () => ({
    what: "ce ne sont ni des réglages ni des lignes de journal",
    remedy: "Les réglages (clé: valeur) sont au-dessus de trois tirets, les lignes du journal en dessous, en liste.",
  }),
  "documents-many": () => ({
    what: "il y a plus de deux documents",
    remedy: "Gardez une seule ligne de trois tirets, entre les réglages et les lignes.",
  }),
  "entry-shape": () => ({
    what: "ce n'est pas une ligne de journal",
    remedy: "Écrivez - { date: 2026-11-20, time: 30m, network: instagram }",
  }),
  "entry-kind-missing": ({ known }) => ({
    what: "cette ligne ne dit pas ce qu'elle est",
    remedy: `Donnez-lui l'une de ces clés : ${known}.`,
  }),
  "entry-kind-twice": ({ first, second }) => ({
    what: `cette ligne note deux choses à la fois : ${first} et ${second}`,
    remedy: "Faites-en deux lignes.",
  }),
  "key-missing": ({ key }) => ({
    what: `il manque ${key}`,
    remedy: `Ajoutez ${key}: ${key === "date" ? "2026-11-20" : "..."}`,
  }),
  "key-twice": ({ key }) => ({ what: `${key} est là deux fois`, remedy: "Gardez-en un." }),
  "value-shape": ({ key, expected }) => ({
    what: `${key} doit être ${shapes[expected]}`,
    remedy: "Voir docs/FORMAT.md.",
  }),
  "number-octal": ({ text }) => ({
    what: `${text} commence par un zéro, que certains lecteurs prennent pour de l'octal`,
    remedy: `Écrivez ${text.replace(/^0+/, "")}.`,
  }),
  "network-shared": ({ kind }) => ({
    what: `une ligne ${kind} n'a qu'un réseau`,
    remedy: "Seuls earned et spent se partagent. Faites une ligne par réseau.",
  }),
  "setting-unreadable": ({ key, expected }) => ({
    what: `${key} ne s'écrit pas ainsi`,
    remedy: `Écrivez par exemple : ${expected}`,
  }),
  "entries-flow": () => ({
    what: "aucune ligne ne peut suivre la fin de ce fichier",
    remedy: "Écrivez le journal en liste, un - { ... } par ligne, sans rien après.",
  }),
  "ledger-missing": ({ file }) => ({
    what: `Il n'y a pas encore de journal : ${file}`,
    remedy: "Commencez-en un : socialroi noter 30m instagram création",
  }),
  "ledger-unreadable": ({ file, reason }) => ({
    what:
      reason === "EISDIR"
        ? `${file} est un dossier, pas un journal.`
        : `Impossible de lire le journal : ${file} (${reason})`,
    remedy: reason === "EISDIR" ? "Nommez un fichier qui s'y trouve." : "Vérifiez qui peut le lire.",
  }),
  "ledger-unwritable": ({ file, reason }) => ({
    what: `Impossible d'écrire le journal : ${file} (${reason})`,
    remedy: systemRemedy(reason) ?? "Vérifiez qui peut y écrire.",
  }),
  "ledger-is-stream": ({ file }) => ({
    what: `${file === "-" ? "L'entrée standard" : file} peut se lire comme un journal, mais pas se modifier.`,
    remedy: "Nommez un fichier : --journal journal.yaml",
  }),
  "timer-none": () => ({
    what: "Aucun chronomètre ne tourne.",
    remedy: "Lancez-en un : socialroi démarrer instagram interaction --pour 15m",
  }),
  "timer-spoilt": ({ file }) => ({
    what: `Impossible de relire le chronomètre : ${file}`,
    remedy: "Notez son temps à la main, puis : socialroi abandonner",
  }),
  "timer-changed": () => ({
    what: "Une autre commande a modifié le chronomètre entre-temps.",
    remedy: "Voir socialroi état.",
  }),
  "timer-logged": ({ line }) => ({
    what: `Le temps du chronomètre est déjà dans le journal, ligne ${line} : une commande a été interrompue avant de l'effacer.`,
    remedy: "Effacez-le maintenant : socialroi abandonner",
  }),
  "stop-before-start": ({ at, started }) => ({
    what: `Le chronomètre a été lancé à ${started} ; depuis, il n'a pas encore été ${at}.`,
    remedy: "Donnez une heure entre les deux, ou --durée 20m.",
  }),
  "stop-at-twice": ({ at, first, second }) => ({
    what: `L'heure a changé pendant que le chronomètre tournait : il a été ${at} deux fois.`,
    remedy: `Indiquez la durée : socialroi arrêter --durée ${first} (la première fois) ou --durée ${second} (la seconde).`,
  }),
  "clock-set-back": ({ started, now }) => ({
    what: `L'horloge a été reculée : le chronomètre tourne depuis ${started}, et il est ${now}. Impossible de savoir combien de temps il a tourné.`,
    remedy: "Le chronomètre est conservé. Indiquez la durée : socialroi arrêter --durée 25m",
  }),
  "gate-closed": ({ network, next, tomorrow }) => ({
    what: `Votre garde-fou tient bon : ${network} n'a pas été ouvert.`,
    remedy: `${next === "" ? "" : `Votre prochain créneau commence ${tomorrow ? "demain " : ""}à ${next}. `}Vos réglages disent gate: strict.`,
  }),
  "template-unknown": ({ field, known }) => ({
    what: `{${field}} : champ inconnu.`,
    remedy: `Au choix : ${inFrench(known, TEMPLATE_WORDS)}.`,
  }),
  "state-unreadable": ({ file, reason }) => ({
    what: `Impossible de lire ce qui accompagne le journal : ${file} (${reason})`,
    remedy: "Vérifiez qui peut le lire, ou donnez à XDG_STATE_HOME un dossier à vous.",
  }),
  "state-unwritable": ({ file, reason }) => ({
    what: `Impossible d'écrire ce qui accompagne le journal : ${file} (${reason})`,
    remedy: systemRemedy(reason) ?? "Vérifiez qui peut y écrire, ou donnez à XDG_STATE_HOME un dossier à vous.",
  }),
  "pattern-costly": ({ pattern }) => ({
    what: `Le motif ${pattern} serait trop long à essayer.`,
    remedy: "Mettez au plus trois * dans un nom et cinq {a,b}, ou laissez le shell le développer.",
  }),
  "file-missing": ({ file }) => ({
    what: `Ce fichier n'existe pas : ${file}`,
    remedy: "Vérifiez son nom et son dossier.",
  }),
  "format-unknown": ({ file, known, flags }) => ({
    what: `Le nom ${file} ne dit pas le format.`,
    remedy: `Terminez-le par ${known}, ou ajoutez une de ces options : ${flags}.`,
  }),
  "email-missing": () => ({
    what: "À qui est le compte ? Le temps s'importe par adresse e-mail.",
    remedy: "Ajoutez --courriel moi@example.com",
  }),
  "output-is-ledger": ({ file }) => ({
    what: `${file} est un journal : rien ne s'écrit par-dessus.`,
    remedy: "Donnez un autre nom.",
  }),
  "output-is-own": ({ file }) => ({
    what: `${file} appartient à socialroi : rien ne s'écrit par-dessus.`,
    remedy: "Donnez un autre nom.",
  }),
  "output-exists": ({ file, endings }) => ({
    what: `${file} existe déjà, et son nom ne se termine pas par ${endings}.`,
    remedy: "Donnez un autre nom, ou ajoutez --forcer pour le remplacer.",
  }),
  "output-folder-missing": ({ file, folder }) => ({
    what: `Ce dossier n'existe pas : ${folder}`,
    remedy: `Créez-le, ou donnez un autre nom que ${file}`,
  }),
  "output-unwritable": ({ file, reason }) => ({
    what: `Impossible d'écrire ce fichier : ${file} (${reason})`,
    remedy: outputRemedy(reason),
  }),
  "stdout-unwritable": ({ reason }) => ({
    what: `La réponse n'a pas pu être écrite sur la sortie standard (${reason}).`,
    remedy: outputRemedy(reason),
  }),
  "system-refused": ({ file, call, reason }) => ({
    what: `Le système refuse : ${[call, file].filter((part) => part !== "").join(" ")} (${reason})`,
    remedy: outputRemedy(reason),
  }),
  "folder-gone": () => ({
    what: "Le dossier où vous êtes n'existe plus.",
    remedy: "Changez d'abord de dossier : cd",
  }),
  unforeseen: ({ detail, version }) => ({
    what: `Cela n'aurait pas dû arriver : ${detail} (socialroi ${version})`,
    remedy: "Signalez-le, avec ce que vous avez tapé. SOCIALROI_DEBUG=1 montre où cela s'est passé dans le programme.",
  }),
  "opener-failed": ({ program, target }) => ({
    what: `${program} n'a pas pu l'afficher.`,
    remedy: `Ouvrez vous-même : ${target}`,
  }),
  "ledger-locked": ({ lock, process }) => ({
    what: `Une autre commande socialroi est en train d'écrire${process === "" ? "" : ` (processus ${process})`}.`,
    remedy: `Attendez qu'elle finisse. S'il n'y en a pas : supprimez ${lock}`,
  }),
  "ledger-busy": ({ file }) => ({
    what: `Un autre programme ne cesse de modifier le journal : ${file}`,
    remedy: "Rien n'a été changé. Fermez ce programme, puis réessayez.",
  }),
  "lock-lost": ({ lock }) => ({
    what: `Une autre commande a supprimé le verrou de celle-ci : ${lock}`,
    remedy: "Rien n'a été changé. Réessayez.",
  }),
  "rename-merges": ({ from, to, setting, line }) => ({
    what: `${from} et ${to} sont tous deux sous ${setting}: dans les réglages, où un seul peut rester.`,
    remedy: `Enlevez-y ${from}, puis renommez de nouveau : socialroi modifier ${line}`,
  }),
  "ledger-gone": ({ file, folder }) => ({
    what: `Le journal n'est plus là : ${file}`,
    remedy: `Des copies datées, d'avant certaines modifications, sont dans ${folder}`,
  }),
  "line-beyond": ({ text, lines }) => ({
    what: `« ${text} » : cette ligne n'existe pas.`,
    remedy: `Le journal a ${plural(lines, "ligne")}. Voyez les numéros avec socialroi journal --tout.`,
  }),
  "lines-changed": () => ({
    what: "le journal a changé pendant la question, et ces lignes contiennent maintenant autre chose",
    remedy: "Revoyez-les : socialroi lister",
  }),
  "delete-unsafe": ({ line }) => ({
    what: `La ligne ${line} ne peut pas être supprimée seule : une autre entrée en reprend une partie (&, *), ou les entrées sont entre [crochets].`,
    remedy: `Supprimez-la dans votre éditeur : socialroi modifier ${line}`,
  }),
  "slot-reversed": ({ text }) => ({
    what: `« ${text} » : un créneau finit après son début, le même jour.`,
    remedy: "Écrivez 08:00-08:15. S'il passe minuit, écrivez-en deux : 23:30-23:59 et 00:00-00:15.",
  }),
  "answers-above": ({ answered, comments }) => ({
    what: `${plural(answered, "réponse")} pour ${plural(comments, "commentaire")} : on ne répond pas à plus de commentaires qu'il n'en est venu.`,
    remedy: "S'il en est venu d'autres, dites combien il y en a en tout : comments (--commentaires)",
  }),
  "model-not-declared": ({ model, suggestion }) => ({
    what: `rien ne dit de quoi le modèle ${model} est fait`,
    remedy: meant(
      wordFor(names.models, suggestion),
      `Dites-le : socialroi modèle nouveau ${model} --partie "La question" --partie "La réponse"`,
    ),
  }),
  "draft-gone": ({ file }) => ({
    what: `Ce que votre éditeur a laissé ne peut pas être lu : ${file}`,
    remedy: "Rien n'a été modifié. Recommencez : socialroi modifier",
  }),
  "ledger-changed": ({ draft }) => ({
    what: "Le journal a changé pendant que vous le modifiiez.",
    remedy: `Votre version est gardée dans ${draft} : comparez, puis recommencez.`,
  }),
  "nothing-to-undo": () => ({ what: "Il n'y a rien à annuler.", remedy: "" }),
  "nothing-to-redo": () => ({ what: "Il n'y a rien à rétablir.", remedy: "" }),
  "changed-by-hand": ({ command, folder }) => ({
    what: `Le journal a été modifié à la main, ou ailleurs, depuis la dernière commande notée ici : ${command}`,
    remedy: `Annulez dans votre éditeur : socialroi modifier. Les copies datées sont dans ${folder}`,
  }),
  "copy-gone": ({ folder }) => ({
    what: "La copie d'avant cette modification n'existe plus.",
    remedy: `Celles qui restent sont dans ${folder}`,
  }),
  "line-torn": () => ({
    what: "cette dernière ligne a été coupée",
    remedy: "Complétez-la ou supprimez-la ; ou notez quelque chose : elle sera gardée en commentaire.",
  }),
  "merge-conflict": () => ({
    what: "c'est un conflit de fusion : deux versions des mêmes lignes",
    remedy:
      "Gardez l'un des deux côtés, ou les deux si ce sont des lignes différentes ; supprimez celles qui commencent par <<<<<<<, ======= et >>>>>>>.",
  }),
  "merge-conflicts": ({ count }) => ({
    what: `${plural(count, "conflit")} : les deux côtés ont modifié les mêmes lignes.`,
    remedy:
      "Les deux versions sont dans le fichier, entre <<<<<<< et >>>>>>> : gardez l'une d'elles, puis : socialroi vérifier",
  }),
  "merge-by-line": ({ file, line }) => ({
    what: `${file} a une erreur à la ligne ${line} : le texte a été fusionné sans distinguer les entrées.`,
    remedy: "",
  }),
  "merge-brackets": ({ file }) => ({
    what: `Les entrées de ${file} sont entre [crochets] : le texte a été fusionné sans les distinguer.`,
    remedy: "",
  }),
  "merge-same": ({ file }) => ({
    what: `${file} a été donné deux fois.`,
    remedy: "Donnez le journal, puis la copie à y fusionner.",
  }),
  "merge-currencies": ({ ours, theirs }) => ({
    what: `Le journal est en ${ours}, la copie en ${theirs} : fusionnés, les montants changeraient de sens.`,
    remedy: "Donnez la même devise aux deux dans leurs réglages.",
  }),
  "merge-unsafe": ({ file }) => ({
    what: `${file} ne peut pas être fusionné sans risque.`,
    remedy: "Copiez ce qui manque dans votre éditeur : socialroi modifier",
  }),
  "line-without-entry": ({ text }) => ({
    what: `« ${text} » : aucune entrée ne commence là.`,
    remedy: "Voyez les numéros avec socialroi journal --tout.",
  }),
  "entries-fewer": ({ before, after }) => ({
    what: `Le journal passerait de ${plural(before, "ligne")} à ${after}.`,
    remedy: "Pour supprimer des lignes : socialroi supprimer",
  }),
  "rename-unsafe": ({ from }) => ({
    what: `« ${from} » ne peut pas être changé partout sans risque.`,
    remedy: "Changez-le dans votre éditeur : socialroi modifier",
  }),
  "fit-unreadable": ({ text }) => ({
    what: `« ${text} » n'est pas une note.`,
    remedy: "Écrivez 0 à 5 (en option, les clients d'abord : linkedin=4/3).",
  }),
  "slot-unreadable": ({ text }) => ({ what: `« ${text} » n'est pas un créneau.`, remedy: "Écrivez 08:00-08:15." }),
  "limit-unreadable": ({ text }) => ({
    what: `« ${text} » n'est pas une limite.`,
    remedy: "Écrivez total=5h/semaine ou instagram=30m/jour.",
  }),
  "pace-unreadable": ({ text }) => ({
    what: `« ${text} » n'est pas un rythme.`,
    remedy: "Écrivez semaine, 3 jours ou 2 semaines.",
  }),
  "answers-missing": () => ({
    what: "Il n'y a pas de terminal où poser les questions.",
    remedy:
      "Donnez les réponses : socialroi initialiser --taux 60 --réseaux linkedin=4/3,instagram=2/4 --canaux newsletter. Toutes : socialroi initialiser --aide",
  }),
  "shell-unknown": ({ text, known }) => ({
    what: text === "" ? "Quel shell ?" : `« ${text} » : pas de complétion pour ce shell.`,
    remedy: `Au choix : ${known}.`,
  }),
  "settings-unsafe": ({ key }) => ({
    what: `Le réglage ${key} ne peut pas être changé sans risque là où il se trouve.`,
    remedy: "Changez-le dans votre éditeur : socialroi modifier",
  }),
  "rename-nothing": ({ from }) => ({
    what: `« ${from} » : rien de tel dans ce journal.`,
    remedy: "Voir socialroi journal --tout.",
  }),
  "topic-unknown": ({ text, suggestion, known }) => ({
    what: `« ${text} » : ni une commande, ni un sujet de l'aide.`,
    remedy: meant(
      suggestion === "" ? "" : `socialroi aide ${suggestion}`,
      `Sujets : ${known}. Commandes : socialroi --aide.`,
    ),
  }),
  "kind-unknown": ({ text, known }) => ({
    what: `« ${text} » ne se renomme pas.`,
    remedy: `Au choix : ${inFrench(known, names.groupings)}.`,
  }),
  "confirmation-missing": ({ option }) => ({
    what: "Il faut un oui, et il n'y a pas de terminal où le demander.",
    remedy: `Ajoutez ${flagInFrench(option)}.`,
  }),
  "editor-missing": () => ({
    what: "Il n'y a pas d'éditeur à ouvrir.",
    remedy: "Donnez EDITOR, par exemple : export EDITOR=nano",
  }),
  "editor-failed": ({ editor, reason }) => ({
    what: `L'éditeur s'est mal terminé : ${editor} (${reason})`,
    remedy: "Rien n'a été modifié.",
  }),
  "ledger-not-text": ({ file }) => ({
    what: `Ce n'est pas un texte UTF-8 : ${file}`,
    remedy: "Enregistrez-le en UTF-8 dans votre éditeur.",
  }),
  "key-unknown": ({ key, suggestion }) => ({
    what: `clé inconnue : ${key}`,
    remedy: meant(suggestion, "Elle est gardée, et ne compte pour rien."),
  }),
  "setting-unknown": ({ key, suggestion }) => ({
    what: `réglage inconnu : ${key}`,
    remedy: meant(suggestion, "Il est gardé, et ne change rien."),
  }),
  "limit-unknown": ({ name, suggestion }) => ({
    what: `${name} n'est ni un réseau ni une activité : rien ne compte pour cette limite`,
    remedy: meant(suggestion, `Si c'est un réseau, ajoutez aux réglages : networks: { ${name}: {} }`),
  }),
  "network-not-declared": ({ network, suggestion }) => ({
    what: `réseau inconnu : ${network}`,
    remedy: meant(suggestion, `S'il est juste, ajoutez aux réglages : networks: { ${network}: {} }`),
  }),
  "activity-not-declared": ({ activity, suggestion }) => ({
    what: `activité inconnue : ${activity}`,
    remedy: meant(suggestion, `Si elle est juste, ajoutez aux réglages : activities: [${activity}]`),
  }),
  "person-not-declared": ({ person }) => ({
    what: `personne inconnue : ${person}, dont l'heure compte comme la vôtre`,
    remedy: `Ajoutez aux réglages : people: { ${person}: { rate: 35 } }`,
  }),
  "rate-missing": ({ date }) => ({
    what: `aucun taux horaire n'est en vigueur le ${date} : ce temps ne coûte rien`,
    remedy: "Donnez rate: dans les réglages, à partir de ce jour ou d'avant.",
  }),
  "entry-future": ({ date }) => ({ what: `le ${date} est encore à venir`, remedy: "Vérifiez la date." }),
  "day-too-long": ({ date, duration }) => ({
    what: `${duration} le ${date} : plus d'une journée`,
    remedy: "Vérifiez les lignes de ce jour.",
  }),
  "time-overlaps": ({ at, line }) => ({
    what: `ce temps chevauche celui de la ligne ${line}, à ${at}`,
    remedy: "Vérifiez les deux.",
  }),
  "id-twice": ({ id, line }) => ({
    what: `l'identifiant ${id} est aussi à la ligne ${line}`,
    remedy: "Vérifiez que l'entrée n'y est pas deux fois.",
  }),
  "answers-none": ({ network }) => ({
    what: `Aucun commentaire n'attend de réponse sur ${networkName(network, names)}, d'après le journal.`,
    remedy: `Quand il en arrive : socialroi publier --compléter ${network} --commentaires 5`,
  }),
  "answers-many": ({ network, waiting }) => ({
    what: `Seulement ${plural(waiting, "commentaire attend", "commentaires attendent")} une réponse sur ${networkName(network, names)}.`,
    remedy: `S'il en est venu d'autres, dites combien le dernier post en a en tout : socialroi publier --compléter ${network} --commentaires ...`,
  }),
  "post-missing": ({ network }) => ({
    what: `Aucune publication à compléter sur ${networkName(network, names)}.`,
    remedy: `Notez-en une : socialroi publier ${network}`,
  }),
  "line-without-post": ({ text }) => ({
    what: `« ${text} » : aucune publication à cette ligne.`,
    remedy: "Voyez les numéros avec socialroi journal --tout --genre publications",
  }),
  "words-beside-line": ({ words }) => ({
    what: "--ligne désigne déjà la publication à compléter.",
    remedy: `Retirez : ${words}`,
  }),
  "update-empty": () => ({
    what: "Que faut-il compléter ?",
    remedy: "Ajoutez --portée 1240, --commentaires 14, --répondus 12, --url, --copie, --format ou --campagne.",
  }),
  "update-unsafe": ({ line }) => ({
    what: `La ligne ${line} ne peut pas être changée sans risque.`,
    remedy: `Changez-la dans votre éditeur : socialroi modifier ${line}`,
  }),
  "model-not-here": ({ text, suggestion, known }) => ({
    what: `« ${text} » : modèle de post inconnu.`,
    remedy: meant(spelt(suggestion, names.models), `Au choix : ${inFrench(known, names.models)}.`),
  }),
  "model-bare": ({ text }) => ({
    what: `Rien ne dit de quoi le modèle ${text} est fait.`,
    remedy: `Dites-le : socialroi modèle nouveau ${text} --partie "La question" --partie "La réponse"`,
  }),
  "model-there": ({ text }) => ({
    what: `Le modèle ${text} existe déjà.`,
    remedy: "Prenez un autre nom, ou changez-le dans les réglages : socialroi modifier",
  }),
  "model-empty": () => ({
    what: "De quoi ce modèle est-il fait ?",
    remedy:
      'Nommez ses parties, dans l\'ordre : --partie "La question" --partie "La réponse" ; ou partez d\'un autre : --partir-de conseil',
  }),
}));

export const errors: Catalogue["errors"] = {
  nothingLogged: "Rien n'a été noté.",
  nothingChanged: (faults) => `${plural(faults, "erreur")} ; rien n'a été modifié.`,
  mendLine: "Corrigez dans votre éditeur, puis : socialroi vérifier",
  batchLine: (line) => `ligne ${line} : `,
  changedUnsaid: (reason) =>
    `La modification est faite ; seule la réponse n'a pas pu être affichée (${reason}). Ne relancez pas la commande.`,
};
