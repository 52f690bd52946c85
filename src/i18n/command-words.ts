// Names of commands beside the English one: taken in either language where one command is meant, else suggested.
import type { CommandName } from "./catalogue.ts";

/** The French names, of which the first one is shown; other words that people try, in either language. */
const COMMAND_WORDS: Readonly<Record<CommandName, readonly [french: string, others?: string]>> = {
  log: ["noter", "note record saisir"],
  earn: ["encaisser vente vendre", "earned sale sell sold income revenue recette revenu encaissé encaissement vendu"],
  spend: ["dépenser dépense", "spent expense buy bought purchase achat acheter acheté frais"],
  post: ["publier publication", "posted publish published publié poster"],
  followers: ["abonnés", "follower subscribers abonné abonnées audience"],
  start: ["démarrer débuter commencer", "begin lancer commence"],
  pause: ["pause", "break"],
  resume: ["reprendre", "continue continuer"],
  switch: ["basculer changer"],
  stop: ["arrêter terminer", "end finish done finir fini fin"],
  cancel: ["abandonner", "abort discard"],
  status: ["état statut", "state statuts"],
  open: ["ouvrir", "visit"],
  list: ["journal lister liste lignes", "ls entries history historique entrées"],
  check: ["vérifier", "verify validate lint doctor contrôler valider vérification"],
  undo: ["annuler", "revert rollback défaire revenir"],
  redo: ["rétablir", "refaire"],
  edit: ["modifier éditer", "modify fix correct corriger correction"],
  rename: ["renommer", "mv"],
  delete: ["supprimer effacer", "remove rm del erase enlever retirer ôter suppression"],
  merge: ["fusionner"],
  report: ["rapport bilan", "stats statistics summary reports statistiques rapports"],
  import: ["importer", "load charger importation"],
  compare: ["comparer", "comparison comparaison"],
  card: ["fiche carte"],
  verdict: ["verdict", "decide decision advice conseil"],
  answered: ["répondu réponses", "answer replied reply répondre réponse"],
  model: ["modèle modèles", "models template templates"],
  plan: ["plan planning", "agenda schedule calendar calendrier planifier"],
  nudge: ["rappel rappeler", "remind reminder"],
  demo: ["démo"],
  settings: ["paramètres réglages", "config configuration preferences"],
  set: ["définir régler", "configure configurer"],
  off: ["absence congé repos", "away vacation holiday vacances congés absences absent absente"],
  init: ["initialiser", "setup install initialize installer initialisation"],
  export: ["exporter", "download exportation"],
  completion: ["complétion", "complete autocomplete"],
};

/** The first name is shown. Accepted in any language, with or without accents. */
export const COMMANDS_IN_FRENCH = Object.fromEntries(
  Object.entries(COMMAND_WORDS).map(([name, [french]]) => [name, french.split(" ")]),
) as unknown as Readonly<Record<CommandName, readonly [string, ...string[]]>>;

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMAND_WORDS, name);
}

/** Other words for a command, in either language. */
export function commandSynonyms(name: CommandName): readonly string[] {
  return COMMAND_WORDS[name][1]?.split(" ") ?? [];
}

/** Words that may mean several commands: these are suggested, the likeliest first. */
export const COMMAND_GUESSES: ReadonlyMap<string, readonly CommandName[]> = new Map(
  (
    [
      ["add ajouter", "log", "earn", "spend"],
      ["new nouveau", "log", "earn", "init"],
      ["track", "log", "start"],
      ["time temps", "log", "start", "status"],
      ["sales ventes recettes", "earn", "list", "report"],
      ["expenses spending dépenses achats", "spend", "list", "report"],
      ["show voir", "list", "report"],
      ["change", "edit", "rename"],
      ["timer chrono chronomètre minuteur minuterie", "start", "stop", "status"],
      ["paid payment invoice money facture paiement argent", "earn", "spend"],
      ["pay bill payé payer", "spend", "earn"],
      ["refund remboursement rembourser", "spend", "delete"],
    ] as readonly (readonly [words: string, ...CommandName[]])[]
  ).flatMap(([words, ...names]) => words.split(" ").map((word) => [word, names])),
);
