// Français : ajouter, lister, vérifier, corriger et fusionner des lignes.
import type { Catalogue } from "../catalogue.ts";
import { during, plural, spans } from "./language.ts";

const EVIDENCE: Readonly<Record<string, string>> = { asked: "demandé", link: "lien", code: "code", guess: "supposé" };
const pastSpans = { day: "ce jour-là", week: "cette semaine-là", month: "ce mois-là" };

export const echo: Catalogue["echo"] = {
  saved: (file) => `Enregistré : ${file}`,
  newLedger: (file, local) =>
    `Nouveau journal : ${file} (lisible par vous seul ; montants en EUR${local === "EUR" ? "" : `, pour changer : socialroi définir devise ${local}`}). Votre temps est compté à zéro tant que vous n’indiquez pas votre taux horaire : socialroi initialiser`,
  limitStatus: (label, { span, ended }, minutes) => `${label} ${(ended ? pastSpans : spans)[span]} : ${minutes}`,
  of: (limit) => ` sur ${limit}`,
  over: (over) => `, ${over} de trop`,
  pace: (minutes) => `, soit ${minutes} à ce rythme`,
  total: "réseaux sociaux",
  earned: "encaissé",
  spent: "dépensé",
  posted: "publié",
  noModel: "sans modèle",
  note: (text) => `« ${text} »`,
  equalShares: (networks) => `${networks}, à parts égales`,
  reach: (count) => `portée ${count}`,
  labelled: {
    reach: (count) => `portée ${count}`,
    comments: (count) => `commentaires ${count}`,
    answered: (count) => `répondus ${count}`,
    margin: (part) => `marge ${part}`,
    evidence: (how) => `preuve : ${EVIDENCE[how] ?? how}`,
    copy: () => "copie en un clic",
    audience: (who) => (who === "own" ? "auprès des abonnés" : "auprès de nouveaux"),
    campaign: (name) => `campagne ${name}`,
  },
  followers: (count) => `${count} abonnés`,
  added: (entries) => `${plural(entries, "ligne notée", "lignes notées")}`,
};

export const list: Catalogue["list"] = {
  title: (period, only, entries) => [period, only, plural(entries, "ligne")].filter((part) => part !== "").join(" · "),
  empty: (period, only) => `Rien de noté ${during(period)}${only === "" ? "" : `, ${only}`}.`,
  kinds: {
    time: "temps",
    earned: "ventes",
    spent: "dépenses",
    posted: "publications",
    followers: "abonnés",
    reach: "portée",
  },
};

export const check: Catalogue["check"] = {
  fine: (entries) => `${plural(entries, "ligne")}, aucune erreur.`,
  warnings: (count) => plural(count, "avertissement"),
  warning: "avertissement",
};

export const fix: Catalogue["fix"] = {
  tookBack: (command, at) => `Annulé : ${command} (${at})`,
  broughtBack: (command, at) => `Rétabli : ${command} (${at})`,
  truncated: (line) => `La dernière ligne était incomplète ; elle est conservée en commentaire : ${line}`,
  renamed: (words, from, to) =>
    `${plural(words, "occurrence modifiée", "occurrences modifiées")} : ${from} devient ${to}.`,
  renameThese: (words, from, to) => `Remplacer ${from} par ${to} (${plural(words, "occurrence")}) ?`,
  mergesWith: (from, to, places) =>
    `${from} va fusionner avec ${to}, déjà présent ${places} fois : rien ne les distinguera plus.`,
  wouldRename: (words, from, to) =>
    `${plural(words, "occurrence changerait", "occurrences changeraient")} : ${from} deviendrait ${to}. Rien n’a été modifié.`,
  deleteThese: (entries) => (entries === 1 ? "Supprimer cette ligne ?" : `Supprimer ces ${entries} lignes ?`),
  deleted: (entries) => `${plural(entries, "ligne supprimée", "lignes supprimées")}. Pour annuler : socialroi annuler`,
  kept: "Rien n’a été supprimé.",
  unchanged: "Rien n’a été modifié.",
  saveThere:
    "Rien n’a encore été modifié. Si votre éditeur est ouvert dans une fenêtre, enregistrez-y, puis appuyez sur Entrée.",
  stillOpen: (file) =>
    `Rien n’a été modifié. Si votre éditeur est encore ouvert dans une fenêtre, son texte est dans ${file}\n` +
    "Réglez EDITOR pour qu’il attende la fermeture du fichier, par exemple : export EDITOR='code --wait'",
  saved: "Le journal est enregistré.",
  reopen: "Le rouvrir à la première erreur ?",
  fewer: (before, after) => `Le journal passerait de ${before} à ${after} lignes. L’enregistrer quand même ?`,
  draft: (file) => `Votre version est dans ${file}`,
  notices: {
    undo: (reason) =>
      `Le journal est enregistré, mais socialroi annuler ne pourra pas revenir sur cette modification (${reason}).`,
    "hard-links": () =>
      "Le journal est enregistré. Les autres noms du même fichier (liens physiques) conservent l’ancien texte.",
    owner: () =>
      "Le journal est enregistré, mais le fichier vous appartient désormais : son ancien propriétaire n’a pas pu être conservé.",
    flush: () =>
      "Le journal est enregistré, mais le disque signale une erreur : vérifiez-le, et copiez votre journal ailleurs.",
    timer: (reason) => `Le journal est enregistré, mais le chronomètre n’a pas pu être changé (${reason}).`,
  },
  timerRestored: "Le chronomètre tourne de nouveau comme avant : socialroi état",
  timerRemoved: "Le chronomètre est de nouveau enregistré et terminé.",
};

export const merging: Catalogue["merging"] = {
  copy: (added, copy, dryRun) => {
    if (added === 0) return `Toutes les lignes de ${copy} sont déjà dans le journal.`;
    return dryRun
      ? `${plural(added, "ligne serait ajoutée", "lignes seraient ajoutées")} depuis ${copy}. Rien n’a été modifié.`
      : `${plural(added, "ligne ajoutée", "lignes ajoutées")} depuis ${copy}. Pour annuler : socialroi annuler`;
  },
  versions: ({ added, changed, removed }, dryRun) =>
    `${dryRun ? "À fusionner" : "Fusionné"} : ${plural(added, "ligne ajoutée", "lignes ajoutées")}, ${plural(changed, "modifiée")}, ${plural(removed, "supprimée")}.`,
  settings: (names) => `Réglages repris de la copie : ${names}`,
  keptSetting: (name, ours, theirs) => `Le réglage ${name} diffère. Conservé : ${ours}. Dans la copie : ${theirs}`,
  keptLine: (line, theirs) => `La ligne ${line} diffère et reste telle quelle. Dans la copie : ${theirs}`,
  alike: (line, other) =>
    `Les lignes ${line} et ${other} sont peut-être deux versions de la même. Si oui, supprimez-en une : socialroi supprimer`,
};

export const exporting: Catalogue["exporting"] = {
  calendar: "socialroi : temps noté",
  saved: (entries, file) => `${plural(entries, "ligne écrite", "lignes écrites")} dans ${file}`,
  left: (entries) =>
    entries === 1
      ? "1 ligne n’a pas sa place dans ce format et n’y figure pas."
      : `${entries} lignes n’ont pas leur place dans ce format et n’y figurent pas.`,
};
