// French names of commands and options: accepted in any language, with or without accents; shown in French.
import type { CommandName, OptionName } from "./catalogue.ts";

/** The first name is shown. */
export const COMMANDS_IN_FRENCH: Readonly<Record<CommandName, readonly [string, ...string[]]>> = {
  log: ["noter"],
  earn: ["encaisser", "vente", "vendre"],
  spend: ["dépenser", "dépense"],
  post: ["publier", "publication"],
  followers: ["abonnés"],
  start: ["démarrer", "débuter", "commencer"],
  pause: ["pause"],
  resume: ["reprendre"],
  switch: ["basculer", "changer"],
  stop: ["arrêter", "terminer"],
  cancel: ["abandonner"],
  status: ["état", "statut"],
  open: ["ouvrir"],
  list: ["journal", "lister", "liste", "lignes"],
  check: ["vérifier"],
  undo: ["annuler"],
  redo: ["rétablir"],
  edit: ["modifier", "éditer"],
  rename: ["renommer"],
  delete: ["supprimer", "effacer"],
  merge: ["fusionner"],
  report: ["rapport", "bilan"],
  import: ["importer"],
  compare: ["comparer"],
  verdict: ["verdict"],
  answered: ["répondu", "réponses"],
  model: ["modèle", "modèles"],
  plan: ["plan", "planning"],
  nudge: ["rappel", "rappeler"],
  demo: ["démo"],
  init: ["initialiser", "réglages", "régler"],
  export: ["exporter"],
  completion: ["complétion"],
};

/** French flag for an English one: --last-week -> --semaine-dernière. Unknown flags are returned unchanged. */
export function flagInFrench(flag: string): string {
  const name = flag.slice(2).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const known = [name, `only${name.charAt(0).toUpperCase()}${name.slice(1)}`].find(isOption);
  const [first] = known === undefined || !flag.startsWith("--") ? [] : OPTIONS_IN_FRENCH[known];
  return first === undefined ? flag : `--${first}`;
}

/** The same for an option with a value: in English two options are called --decimal. */
export function valuedFlagInFrench(flag: string): string {
  return flag === "--decimal" ? `--${OPTIONS_IN_FRENCH.decimalMark[0]}` : flagInFrench(flag);
}

/** Translates command lines: `socialroi report --month` -> `socialroi rapport --mois`. Other words stay. */
export function lineInFrench(line: string): string {
  return line
    .replace(/(?<=^|&& )socialroi (\S+)/g, (typed, name: string) =>
      isCommand(name) ? `socialroi ${COMMANDS_IN_FRENCH[name][0]}` : typed,
    )
    .replace(/(?<= )--[a-z-]+/g, flagInFrench);
}

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS_IN_FRENCH, name);
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
  file: "fichier",
  language: "langue",
  when: "quand",
  day: "jour",
  time: "heure",
  duration: "durée",
  name: "nom",
  words: "mots",
  format: "format",
  evidence: "preuve",
  part: "part",
  purpose: "motif",
  audience: "audience",
  count: "nombre",
  address: "adresse",
  what: "quoi",
  kind: "genre",
  number: "nombre",
  hours: "heures",
  period: "période",
  days: "jours",
  line: "ligne",
  lines: "lignes",
  old: "ancien",
  new: "nouveau",
  code: "code",
  price: "prix",
  list: "liste",
  network: "réseau",
  shell: "shell",
  pace: "rythme",
  sentence: "phrase",
  figure: "chiffre",
  "code=rate": "code=taux",
  return: "retour",
  text: "texte",
  files: "fichiers",
  mark: "signe",
  order: "ordre",
  model: "modèle",
} as const satisfies Readonly<Record<string, string>>;

/** Empty if the English name is also used in French. */
export const OPTIONS_IN_FRENCH: Readonly<Record<OptionName, readonly string[]>> = {
  ledger: ["journal"],
  json: [],
  quiet: ["silencieux"],
  lang: ["langue"],
  color: ["couleur"],
  plain: ["simple"],
  help: ["aide"],
  version: [],
  date: [],
  at: ["heure"],
  planned: ["prévu", "prévue"],
  client: [],
  campaign: ["campagne"],
  person: ["personne"],
  note: [],
  format: [],
  evidence: ["preuve"],
  margin: ["marge"],
  for: ["pour", "motif"],
  audience: [],
  reach: ["portée"],
  comments: ["commentaires"],
  answered: ["répondus", "réponses"],
  copy: ["copie"],
  url: ["adresse"],
  new: ["nouveau"],
  newKind: ["nouveau"],
  force: ["forcer"],
  yes: ["oui"],
  dryRun: ["essai", "à-blanc"],
  changes: ["liste"],
  by: ["par"],
  csv: [],
  md: [],
  limit: ["limite"],
  network: ["réseau"],
  kind: ["genre", "type"],
  draws: ["tirages"],
  seed: ["graine"],
  explain: ["expliquer"],
  whatIf: ["et-si"],
  period: ["période"],
  last: ["derniers", "dernières"],
  since: ["depuis"],
  until: ["jusque", "jusqu", "jusqu'à", "jusqu'au"],
  today: ["jour", "aujourd'hui", "aujourdhui"],
  week: ["semaine"],
  month: ["mois"],
  quarter: ["trimestre"],
  year: ["année"],
  lastWeek: ["semaine-dernière", "dernière-semaine"],
  lastMonth: ["mois-dernier", "dernier-mois"],
  lastQuarter: ["trimestre-dernier", "dernier-trimestre"],
  lastYear: ["année-dernière", "dernière-année"],
  all: ["tout"],
  currency: ["devise"],
  rate: ["taux"],
  rateFrom: ["taux-depuis"],
  dayRate: ["tarif-jour"],
  dayHours: ["heures-jour"],
  yearGoal: ["objectif-an", "objectif-annuel"],
  weeks: ["semaines"],
  billedHours: ["heures-facturées"],
  networks: ["réseaux"],
  owned: ["canaux"],
  slots: ["créneaux"],
  limits: ["limites"],
  publishOn: ["publier-sur"],
  every: ["rythme", "tous-les", "toutes-les"],
  models: ["modèles"],
  purpose: ["raison"],
  printScript: ["afficher"],
  breakdown: ["détail", "détailler"],
  onlyActivity: ["activité"],
  onlyCampaign: ["campagne"],
  onlyClient: [],
  onlyPerson: ["personne"],
  sort: ["trier"],
  top: ["premières", "premiers"],
  compare: ["comparer"],
  average: ["moyenne"],
  decimal: ["décimales"],
  findings: ["constats"],
  csvExcel: [],
  output: ["sortie"],
  overwrite: ["forcer"],
  as: ["comme"],
  dates: [],
  decimalMark: ["virgule"],
  importCurrency: ["devise"],
  importExchange: ["change"],
  keepDuplicates: ["garder-doublons"],
  spread: ["répartir"],
  sources: ["liste"],
  draft: ["ébauche"],
  networkOfRest: ["réseau"],
  exchange: ["change"],
  failUnder: ["seuil"],
  forTime: ["pour", "pendant"],
  stoppedAt: ["heure", "à"],
  took: ["durée"],
  template: ["modèle", "gabarit"],
  print: ["afficher"],
  anyway: ["quand-même"],
  html: [],
  open: ["ouvrir"],
  update: ["compléter", "mise-à-jour"],
  line: ["ligne"],
  part: ["partie"],
  goal: ["but", "objectif"],
  from: ["depuis-modèle", "partir-de"],
  next: ["prochaine", "suivante"],
  ics: [],
  jsonl: [],
  hledger: [],
  timeclock: [],
  exportIcs: [],
  toggl: [],
  clockify: [],
  compareOutput: ["sortie"],
  exportOutput: ["sortie"],
  email: ["courriel"],
};
