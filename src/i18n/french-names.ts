// French names of options and placeholders, and whole command lines in French.
import type { OptionName } from "./catalogue.ts";
import { COMMANDS_IN_FRENCH, isCommand } from "./command-words.ts";

/** French flag for an English one: --last-week -> --semaine-dernière. Unknown flags are returned unchanged. */
export function flagInFrench(flag: string): string {
  const name = flag.slice(2).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const known = [name, `only${name.charAt(0).toUpperCase()}${name.slice(1)}`].find(isOption);
  const [first] = known === undefined || !flag.startsWith("--") ? [] : frenchOptions(known);
  return first === undefined ? flag : `--${first}`;
}

/** The same for an option with a value: in English two options are called --decimal. */
export function valuedFlagInFrench(flag: string): string {
  return flag === "--decimal" ? `--${frenchOptions("decimalMark")[0]}` : flagInFrench(flag);
}

/** Translates command lines: `socialroi report --month` -> `socialroi rapport --mois`. Other words stay. */
export function lineInFrench(line: string): string {
  return line
    .replace(/(?<=^|&& )socialroi (\S+)/g, (typed, name: string) =>
      isCommand(name) ? `socialroi ${COMMANDS_IN_FRENCH[name][0]}` : typed,
    )
    .replace(/(?<= )--[a-z-]+/g, flagInFrench);
}

/** French placeholder for an English one: old -> ancien. Unknown ones are returned unchanged. */
export function valueInFrench(name: string): string {
  return (VALUES_IN_FRENCH as Readonly<Record<string, string>>)[name] ?? name;
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS_IN_FRENCH, name);
}

/** Placeholders of option values and arguments in help. */
export const VALUES_IN_FRENCH = {
  ...{ file: "fichier", language: "langue", when: "quand", day: "jour", time: "heure", duration: "durée", name: "nom" },
  ...{ words: "mots", format: "format", evidence: "preuve", part: "part", purpose: "motif", audience: "audience" },
  ...{ count: "nombre", address: "adresse", what: "quoi", kind: "genre", number: "nombre", hours: "heures" },
  ...{ period: "période", days: "jours", line: "ligne", lines: "lignes", old: "ancien", new: "nouveau", code: "code" },
  ...{ price: "prix", list: "liste", network: "réseau", shell: "shell", pace: "rythme", sentence: "phrase" },
  ...{ figure: "chiffre", "code=rate": "code=taux", return: "retour", text: "texte", files: "fichiers", mark: "signe" },
  ...{ order: "ordre", model: "modèle", "meaning=header": "sens=en-tête" },
} as const satisfies Readonly<Record<string, string>>;

/** The first name is shown. Accepted in any language, with or without accents. The others are the same in French. */
const OPTIONS_IN_FRENCH: Readonly<Partial<Record<OptionName, string>>> = {
  ...{ ledger: "journal", quiet: "silencieux", lang: "langue", color: "couleur", plain: "simple", help: "aide" },
  ...{ at: "heure", planned: "prévu prévue", campaign: "campagne", person: "personne", evidence: "preuve" },
  ...{ margin: "marge", for: "pour motif", reach: "portée", comments: "commentaires", answered: "répondus réponses" },
  ...{ copy: "copie", url: "adresse", new: "nouveau", newKind: "nouveau", force: "forcer", yes: "oui" },
  ...{ dryRun: "essai à-blanc", changes: "liste", by: "par", limit: "limite", network: "réseau", kind: "genre type" },
  ...{ draws: "tirages", seed: "graine", explain: "expliquer", whatIf: "et-si", period: "période" },
  ...{ last: "derniers dernières", since: "depuis", until: "jusque jusqu jusqu'à jusqu'au" },
  ...{ today: "jour aujourd'hui aujourdhui", week: "semaine", month: "mois", quarter: "trimestre", year: "année" },
  ...{ lastWeek: "semaine-dernière dernière-semaine", lastMonth: "mois-dernier dernier-mois" },
  ...{ lastQuarter: "trimestre-dernier dernier-trimestre", lastYear: "année-dernière dernière-année", all: "tout" },
  ...{ currency: "devise", rate: "taux", rateFrom: "taux-depuis", dayRate: "tarif-jour", dayHours: "heures-jour" },
  ...{ yearGoal: "objectif-an objectif-annuel", weeks: "semaines", billedHours: "heures-facturées" },
  ...{ networks: "réseaux", owned: "canaux", slots: "créneaux", limits: "limites", publishOn: "publier-sur" },
  ...{ every: "rythme tous-les toutes-les", models: "modèles", purpose: "raison", printScript: "afficher" },
  ...{ breakdown: "détail détailler", onlyActivity: "activité", onlyCampaign: "campagne", onlyPerson: "personne" },
  ...{ sort: "trier", top: "premières premiers", compare: "comparer", average: "moyenne", decimal: "décimales" },
  ...{ findings: "constats", output: "sortie", overwrite: "forcer", as: "comme", decimalMark: "virgule" },
  ...{ importCurrency: "devise", importExchange: "change", keepDuplicates: "garder-doublons", rowKind: "genre type" },
  ...{ column: "colonne", saveAs: "garder", guess: "deviner", replace: "remplacer", spread: "répartir" },
  ...{ sources: "liste", draft: "ébauche", networkOfRest: "réseau", exchange: "change", failUnder: "seuil" },
  ...{ forTime: "pour pendant", stoppedAt: "heure à", took: "durée", template: "modèle gabarit", print: "afficher" },
  ...{ anyway: "quand-même", open: "ouvrir", update: "compléter mise-à-jour", line: "ligne", part: "partie" },
  ...{ goal: "but objectif", from: "depuis-modèle partir-de", startingOn: "dès depuis", next: "prochaine suivante" },
  ...{ compareOutput: "sortie", exportOutput: "sortie", cardOutput: "sortie", email: "courriel" },
};

/** The names of an option in French, the one that is shown first; none if its English name is used. */
export function frenchOptions(name: OptionName): readonly string[] {
  return OPTIONS_IN_FRENCH[name]?.split(" ") ?? [];
}
