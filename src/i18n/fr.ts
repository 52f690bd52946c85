// Tout ce qui se dit en français.
import type { Catalogue } from "./catalogue.ts";
import { plainChance } from "./chance.ts";
import { networkName } from "./names.ts";

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count < 2 ? one : many}`;
const meant = (suggestion: string, otherwise = ""): string =>
  suggestion === "" ? otherwise : `Vouliez-vous dire ${suggestion} ?`;
/** « de » avant une consonne, « d' » avant une voyelle. */
const of = (name: string): string => (/^[aeiouéèê]/i.test(name) ? `d'${name}` : `de ${name}`);
const spans = { day: "aujourd'hui", week: "cette semaine", month: "ce mois-ci" };
const chanceIn = (probability: number): string => {
  const chance = plainChance(probability);
  if (chance === "always") return "presque tous les cas";
  return chance === "never" ? "presque aucun cas" : `environ ${chance[0]} cas sur ${chance[1]}`;
};
const shapes = {
  text: "des mots",
  number: "un nombre",
  count: "un nombre entier",
  "yes-no": "true ou false",
  map: "un ensemble { clé: valeur }",
  list: "une liste",
};
const yaml: Readonly<Record<string, string>> = {
  LONG_LINE: "cette ligne fait plus de trois millions de caractères",
  TOO_DEEP: "les valeurs sont imbriquées trop profondément",
  CONTROL_CHARACTER: "il y a ici un caractère qu'aucun éditeur ne montre",
  BAD_INDENT: "le retrait n'est pas bon",
  TAB_AS_INDENT: "une tabulation remplace des espaces",
  MISSING_CHAR: "il manque un guillemet, un crochet ou une virgule",
  MULTILINE_IMPLICIT_KEY: "un guillemet ou un crochet n'est pas fermé",
  BLOCK_AS_IMPLICIT_KEY: "il y a un deux-points de trop",
  BAD_ALIAS: "cet alias ne renvoie à rien",
  BAD_DQ_ESCAPE: "séquence d'échappement inconnue entre guillemets",
  UNEXPECTED_TOKEN: "quelque chose n'est pas à sa place",
};

export const fr: Catalogue = {
  language: "fr",
  faults: {
    "duration-bare": ({ text }) => ({
      what: `« ${text} » : minutes ou heures ?`,
      remedy: `Écrivez ${text}m ou ${text}h.`,
    }),
    "duration-unreadable": ({ text }) => ({
      what: `« ${text} » n'est pas une durée.`,
      remedy: "Écrivez 30m, 1h, 1h30 ou 1,5h.",
    }),
    "duration-zero": ({ text }) => ({
      what: `« ${text} » : cela ne fait aucun temps.`,
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
      remedy: "Vérifiez la date, ou ajoutez --force.",
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
      remedy: "L'argent reçu se note avec earned, l'argent dépensé avec spent.",
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
      remedy: `${meant(suggestion)} Pour l'ajouter tel quel : --new`.trim(),
    }),
    "activity-unknown": ({ text, suggestion, known }) => ({
      what: `« ${text} » : activité inconnue.`,
      remedy: `${meant(suggestion, `Au choix : ${known}.`)} Les vôtres s'ajoutent aux réglages du journal, sous activities:.`,
    }),
    "model-unknown": ({ text, suggestion, known }) => ({
      what: `« ${text} » : modèle de post inconnu.`,
      remedy: `${meant(suggestion, `Au choix : ${known}.`)} Pour l'ajouter tel quel : --new. Pour une note : --note`,
    }),
    "purpose-unknown": ({ text, suggestion }) => ({
      what: `« ${text} » : pour ${suggestion} ?`,
      remedy: `Écrivez ${suggestion}, ou --for ${text}, ou --note ${text}.`,
    }),
    "evidence-unknown": ({ text }) => ({
      what: `« ${text} » : preuve inconnue.`,
      remedy: "Au choix : asked (demandé), link (lien), code, guess (supposé).",
    }),
    "audience-unknown": ({ text }) => ({
      what: `« ${text} » : public inconnu.`,
      remedy: "Au choix : own (abonnés), new (nouveaux).",
    }),
    "margin-unreadable": ({ text }) => ({
      what: `« ${text} » n'est pas une part.`,
      remedy: "Écrivez 0.55 ou 55%, avec quatre décimales au plus.",
    }),
    "share-unreadable": ({ text }) => ({
      what: `« ${text} » n'est pas une part.`,
      remedy: "Écrivez { linkedin: 70%, newsletter: 30% }.",
    }),
    "shares-total": ({ total }) => ({ what: `Les parts font ${total} %.`, remedy: "Elles doivent faire 100 %." }),
    "name-unsafe": ({ text }) => ({
      what: `${JSON.stringify(text)} ne peut pas être un nom.`,
      remedy: "Des lettres, des chiffres, des espaces, des points et des traits d'union, 40 au plus.",
    }),
    "period-unreadable": ({ text }) => ({
      what: `« ${text} » n'est pas une période.`,
      remedy: "Écrivez 2026, 2026-T4, 2026-11, 2026-S47 ou 90j.",
    }),
    "period-reversed": ({ since, until }) => ({
      what: `Le ${since} vient après le ${until}.`,
      remedy: "Échangez --since et --until.",
    }),
    "by-unknown": ({ text, known }) => ({
      what: `Rien ne se répartit par « ${text} ».`,
      remedy: `Au choix : ${known}.`,
    }),
    "word-missing": ({ kind, known }) => ({
      what:
        { time: "Combien de temps ?", amount: "Combien ?", count: "Combien ?", activity: "Quelle activité ?" }[
          kind as string
        ] ?? `Quel ${fr.kinds[kind]} ?`,
      remedy:
        { time: "Écrivez 30m, 1h ou 1h30.", amount: "Écrivez 1200 ou 1200,50.", count: "Écrivez 1840." }[
          kind as string
        ] ?? `Au choix : ${known}.`,
    }),
    "word-twice": ({ first, second }) => ({
      what: `« ${first} » ou « ${second} » : il faut choisir.`,
      remedy: "Une ligne n'en a qu'un. La note vient en dernier, ou après --note.",
    }),
    "option-unreadable": ({ option, text }) => ({
      what: `« ${text} » ne peut pas être la valeur de ${option}.`,
      remedy: "Voir --help.",
    }),
    "options-exclusive": ({ first, second }) => ({
      what: `${first} et ${second} s'excluent.`,
      remedy: "Gardez l'un des deux.",
    }),
    "batch-empty": () => ({ what: "Rien n'est arrivé.", remedy: "Une entrée par ligne : 30m instagram création" }),
    "quote-open": ({ text }) => ({ what: `Un guillemet n'est pas fermé : ${text}`, remedy: "Fermez-le." }),
    "option-unknown": ({ option, suggestion }) => ({
      what: `${option} : option inconnue.`,
      remedy: meant(suggestion, "Voir --help."),
    }),
    "option-value-missing": ({ option }) => ({ what: `${option} demande une valeur.`, remedy: "Voir --help." }),
    "argument-missing": ({ name }) => ({ what: `Il manque un mot : ${name}.`, remedy: "Voir --help." }),
    "arguments-many": () => ({ what: "Il y a trop de mots.", remedy: "Voir --help." }),
    "person-unknown": ({ text, suggestion, known }) => ({
      what: `« ${text} » : personne de ce nom dans les réglages.`,
      remedy: `${meant(suggestion, `Au choix : ${known}.`)} Pour noter ce nom tel quel : --new`,
    }),
    "network-not-here": ({ text, suggestion }) => ({
      what: `« ${text} » : réseau inconnu.`,
      remedy: meant(suggestion, "Voir socialroi report --all."),
    }),
    "days-unreadable": ({ text }) => ({ what: `« ${text} » : jours ou semaines ?`, remedy: "Écrivez 90j ou 12w." }),
    "date-not-iso": ({ text }) => ({
      what: `« ${text} » n'est pas une date.`,
      remedy: "Dans un journal, écrivez-la comme 2026-11-20.",
    }),
    "amount-comma": ({ text, point }) => ({ what: `la virgule coupe ${text} en deux`, remedy: `Écrivez ${point}.` }),
    usage: ({ detail }) => ({ what: detail, remedy: "Voir --help." }),
    "command-unknown": ({ text, suggestion }) => ({
      what: `« ${text} » : commande inconnue.`,
      remedy: meant(suggestion === "" ? "" : `socialroi ${suggestion}`, "Voir socialroi --help."),
    }),
    yaml: ({ detail }) => ({
      what: `ce n'est pas du YAML : ${yaml[detail] ?? detail.toLowerCase().replaceAll("_", " ")}`,
      remedy: "Une ligne ressemble à ceci : - { date: 2026-11-20, time: 30m, network: instagram, activity: creation }",
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
      what: `cette ligne est deux choses : ${first} et ${second}`,
      remedy: "Faites-en deux lignes.",
    }),
    "key-missing": ({ key }) => ({
      what: `il manque ${key}`,
      remedy: `Ajoutez ${key}: ${key === "date" ? "2026-11-20" : "..."}`,
    }),
    "key-twice": ({ key }) => ({ what: `${key} est là deux fois`, remedy: "Gardez-en un." }),
    "value-shape": ({ key, expected }) => ({
      what: `${key} devrait être ${shapes[expected]}`,
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
      remedy: "Commencez-en un : socialroi log 30m instagram création",
    }),
    "ledger-unreadable": ({ file, reason }) => ({
      what: `Impossible de lire le journal : ${file} (${reason})`,
      remedy: "Vérifiez qui peut le lire.",
    }),
    "ledger-unwritable": ({ file, reason }) => ({
      what: `Impossible d'écrire le journal : ${file} (${reason})`,
      remedy: reason === "ENOSPC" ? "Le disque est plein." : "Vérifiez qui peut y écrire.",
    }),
    "ledger-locked": ({ lock }) => ({
      what: "Une autre commande socialroi est en train d'écrire.",
      remedy: `Attendez qu'elle finisse. S'il n'y en a pas : supprimez ${lock}`,
    }),
    "ledger-changed": ({ draft }) => ({
      what: "Le journal a changé pendant que vous le modifiiez.",
      remedy: `Votre version est gardée dans ${draft} : comparez, puis recommencez.`,
    }),
    "nothing-to-undo": () => ({ what: "Il n'y a rien à annuler.", remedy: "" }),
    "nothing-to-redo": () => ({ what: "Il n'y a rien à rétablir.", remedy: "" }),
    "changed-by-hand": ({ command, folder }) => ({
      what: `Le journal a été modifié à la main depuis la dernière commande, ${command}`,
      remedy: `Annulez dans votre éditeur : socialroi edit. Les copies datées sont dans ${folder}`,
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
      what: "git a laissé ici un conflit de fusion",
      remedy: "Gardez les lignes des deux côtés, et supprimez les trois lignes de marques.",
    }),
    "line-without-entry": ({ text }) => ({
      what: `« ${text} » : aucune entrée ne commence là.`,
      remedy: "Voyez les numéros avec socialroi list --all.",
    }),
    "entries-fewer": ({ before, after }) => ({
      what: `Le journal passerait de ${plural(before, "ligne")} à ${after}.`,
      remedy: "Pour supprimer des lignes : socialroi delete",
    }),
    "rename-unsafe": ({ from }) => ({
      what: `« ${from} » ne peut pas être changé partout sans risque.`,
      remedy: "Changez-le dans votre éditeur : socialroi edit",
    }),
    "rename-nothing": ({ from }) => ({
      what: `« ${from} » : rien de tel dans ce journal.`,
      remedy: "Voir socialroi list --all.",
    }),
    "kind-unknown": ({ text, known }) => ({ what: `« ${text} » ne se renomme pas.`, remedy: `Au choix : ${known}.` }),
    "confirmation-missing": ({ option }) => ({
      what: "Il faut un oui, et il n'y a pas de terminal où le demander.",
      remedy: `Ajoutez ${option}.`,
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
  },
  findings: {
    "unpaid-work": ({ cost, minutes, grossProfit, networks }, f) =>
      `Vous avez investi ${f.roundMoney(cost)} de temps et d'argent pour travailler ${f.duration(minutes)} pour ${f.list(networks.map((key) => networkName(key, fr)))}. ` +
      (grossProfit === 0 ? "Rien n'en est revenu." : `Il en est revenu ${f.roundMoney(grossProfit)}.`),
    "scrolling-share": ({ cost, minutes, share }, f) =>
      `Le scroll vous a coûté ${f.roundMoney(cost)} : ${f.duration(minutes)}, soit ${f.percent(share)} du temps passé sur les réseaux.`,
    scattered: ({ networks, share }, f) =>
      `Votre temps se disperse entre ${f.list(networks.map((key) => networkName(key, fr)))} ; le premier en prend ${f.percent(share)}. Mieux vaut un réseau bien travaillé que plusieurs entretenus.`,
    "attention-gap": ({ network, timeShare, profitShare }, f) =>
      `${networkName(network, fr)} a pris ${f.percent(timeShare)} de votre temps et rapporté ${f.percent(profitShare)} de vos gains.`,
  },
  kinds: {
    time: "temps",
    network: "réseau",
    activity: "activité",
    amount: "montant",
    date: "date",
    count: "nombre",
    model: "modèle de post",
    purpose: "motif",
  },
  groupings: {
    network: "Réseau",
    activity: "Activité",
    campaign: "Campagne",
    client: "Client",
    person: "Personne",
    model: "Modèle",
    format: "Format",
    day: "Jour",
    week: "Semaine",
    month: "Mois",
    quarter: "Trimestre",
  },
  owned: {
    newsletter: "Newsletter",
    website: "Site",
    blog: "Blog",
    seo: "SEO",
    podcast: "Podcast",
    forum: "Forum",
    community: "Communauté",
    partners: "Partenaires",
    referrals: "Recommandations",
  },
  activities: {
    strategy: "stratégie",
    creation: "création",
    publication: "publication",
    interaction: "interaction",
    support: "support",
    analytics: "statistiques",
    scrolling: "veille",
    learning: "formation",
  },
  purposes: { boost: "post sponsorisé", ads: "publicité", tools: "outils", freelance: "prestataire" },
  models: {
    tip: "conseil",
    backstage: "coulisses",
    "case-study": "étude de cas",
    resource: "ressource",
    inspiration: "inspiration",
  },
  units: { EUR: "euro", USD: "dollar", CAD: "dollar", AUD: "dollar", GBP: "livre", CHF: "franc", JPY: "yen" },
  semicolon: " ; ",
  colon: " : ",
  days: { today: "aujourd'hui", yesterday: "hier" },
  help: {
    tagline: "Ce que vous coûtent les réseaux sociaux, ce qu'ils vous rapportent, et lequel garder.",
    usage: "Usage :",
    optionsTitle: "Options :",
    argumentsTitle: "Mots :",
    commandsTitle: "Commandes :",
    groups: { log: "Noter :", read: "Lire :", mend: "Corriger :" },
    examples: "Exemples :",
    commands: {
      log: "noter du temps passé",
      earn: "noter une vente",
      spend: "noter une dépense",
      post: "noter une publication",
      followers: "noter un nombre d'abonnés",
      list: "montrer les lignes du journal",
      check: "chercher les erreurs et les doutes du journal",
      undo: "annuler la dernière modification, quelle qu'elle soit",
      redo: "rétablir ce qui a été annulé",
      edit: "ouvrir le journal dans votre éditeur, et le vérifier à la fermeture",
      rename: "donner un autre nom à un réseau, une activité, une campagne ou un client",
      delete: "supprimer des lignes",
      report: "où va le temps, ce qu'il coûte, ce qu'il rapporte",
      verdict: "le réseau à garder, et que faire des autres",
    },
    options: {
      ledger: "le journal à utiliser (sinon SOCIALROI_LEDGER, sinon votre dossier de données)",
      json: "afficher du JSON",
      quiet: "n'afficher que les erreurs",
      lang: "en ou fr",
      color: "couleurs : always, never ou auto",
      help: "afficher cette aide",
      version: "afficher la version",
      date: "le jour : 2026-11-20, hier, lundi, -3j (sinon aujourd'hui)",
      at: "l'heure du début : 08:05",
      planned: "la durée prévue : 15m",
      client: "le client",
      campaign: "la campagne",
      person: "qui l'a fait",
      note: "une note (les mots restants en sont une aussi)",
      format: "le format : reel, carrousel, story",
      evidence: "comment vous savez que ce réseau l'a apportée : demandé, lien, code ou supposé",
      margin: "la part qui vous reste après les coûts directs : 0.55 ou 55%",
      for: "pour quoi : boost, publicité, outils, prestataire, ou un mot à vous",
      audience: "qui il fallait toucher : own (abonnés) ou new (nouveaux)",
      reach: "personnes touchées",
      comments: "commentaires reçus",
      answered: "commentaires auxquels vous avez répondu",
      copy: "copie en un clic d'un autre réseau",
      url: "où elle se trouve",
      new: "accepter un nom encore inconnu",
      force: "accepter une date encore à venir",
      yes: "ne pas demander",
      dryRun: "dire seulement ce qui serait fait",
      changes: "lister ce qui peut être annulé, la dernière modification d'abord",
      by: "répartir par network, activity, campaign, client, person, model, format, day, week, month ou quarter",
      csv: "afficher du CSV",
      md: "afficher du Markdown",
      limit: "les dernières lignes, tant",
      network: "seulement ce réseau (répétable)",
      kind: "seulement time, earned, spent, posted ou followers (répétable)",
      draws: "combien de tirages",
      seed: "la graine des tirages",
      explain: "montrer les données, les formules et chaque étape",
      whatIf: 'essayer d\'autres heures par semaine : "instagram=0h,linkedin=+3h"',
      period: "2026, 2026-T4, 2026-11, 2026-S47 ou 2026-11-20",
      last: "les derniers jours ou semaines, tant : 90j, 12w",
      since: "à partir de ce jour",
      until: "jusqu'à ce jour compris",
      today: "aujourd'hui",
      week: "cette semaine",
      month: "ce mois-ci",
      quarter: "ce trimestre",
      year: "cette année",
      lastWeek: "la semaine dernière",
      lastMonth: "le mois dernier",
      lastQuarter: "le trimestre dernier",
      lastYear: "l'année dernière",
      all: "tout",
    },
    words: {
      log: "TEMPS RÉSEAU ACTIVITÉ [NOTE], dans n'importe quel ordre ; - lit une entrée par ligne sur l'entrée standard",
      earn: "MONTANT RÉSEAU [NOTE] ; linkedin,newsletter le partage, linkedin=70%,newsletter=30% aussi",
      spend: "MONTANT RÉSEAU [MOTIF] [NOTE]",
      post: "RÉSEAU [MODÈLE] [NOTE]",
      followers: "NOMBRE RÉSEAU",
      line: "la ligne d'une entrée (sinon la dernière)",
      lines: "les lignes des entrées, comme les montre socialroi list",
      kind: "network, activity, campaign ou client",
      from: "son nom actuel",
      to: "son nouveau nom",
    },
  },
  errors: {
    nothingLogged: "Rien n'a été noté.",
    nothingChanged: (faults) => `${plural(faults, "erreur")} ; rien n'a été modifié.`,
    mendLine: "Corrigez dans votre éditeur, puis : socialroi check",
    batchLine: (line) => `ligne ${line} : `,
    unforeseen: "Cela n'aurait pas dû arriver :",
  },
  echo: {
    newLedger: (file) =>
      `Nouveau journal : ${file} (lisible par vous seul). Votre heure compte 0 tant que vous ne dites pas ce qu'elle vaut : changez rate: 0 dans ses premières lignes.`,
    standing: (label, span, minutes) => `${label} ${spans[span]} : ${minutes}`,
    of: (limit) => ` sur ${limit}`,
    over: (over) => `, ${over} de trop`,
    earned: "gagné",
    spent: "dépensé",
    posted: "publié",
    noModel: "sans modèle",
    reach: (count) => `portée ${count}`,
    followers: (count) => `${count} abonnés`,
    added: (entries) => `${plural(entries, "ligne notée", "lignes notées")}`,
  },
  list: {
    title: (period, entries) => `${period} · ${plural(entries, "ligne")}`,
    empty: (period) => `Rien de noté : ${period}.`,
  },
  check: {
    fine: (entries) => `${plural(entries, "ligne")}, aucune erreur.`,
    doubts: (count) => plural(count, "doute"),
    doubt: "doute",
  },
  mend: {
    tookBack: (command, at) => `Annulé : ${command} (${at})`,
    broughtBack: (command, at) => `Rétabli : ${command} (${at})`,
    torn: (line) => `La dernière ligne avait été coupée ; elle est gardée en commentaire : ${line}`,
    renamed: (words, from, to) => `${plural(words, "endroit modifié", "endroits modifiés")} : ${from} devient ${to}.`,
    renameThese: (words, from, to) => `Changer ${plural(words, "endroit")}, de ${from} en ${to} ?`,
    wouldRename: (words, from, to) =>
      `${plural(words, "endroit changerait", "endroits changeraient")} : ${from} en ${to}. Rien n'a été modifié.`,
    deleteThese: (entries) => (entries === 1 ? "Supprimer cette ligne ?" : `Supprimer ces ${entries} lignes ?`),
    deleted: (entries) =>
      `${plural(entries, "ligne supprimée", "lignes supprimées")}. Pour les retrouver : socialroi undo`,
    kept: "Rien n'a été supprimé.",
    unchanged: "Rien n'a été modifié.",
    saved: "Le journal est enregistré.",
    reopen: "Le rouvrir à la première erreur ?",
    fewer: (before, after) => `Le journal passerait de ${before} à ${after} lignes. L'enregistrer ainsi ?`,
    draft: (file) => `Votre version est gardée dans ${file}`,
  },
  report: {
    hour: (money) => `votre heure : ${money}`,
    noHour: "votre heure : non renseignée",
    heads: {
      time: "Temps",
      timeShare: "part",
      cost: "Coût",
      spent: "Dépensé",
      revenue: "CA",
      profitShare: "part",
      net: "Net",
      posts: "Posts",
      sales: "Ventes",
      none: "(sans)",
    },
    perUnit: (unit) => `pour 1 ${unit}`,
    versus: (period) => `vs ${period}`,
    social: "réseaux",
    owned: "en propre",
    total: "total",
    oneFigure: (unit, returned, before, period) =>
      `Chaque ${unit} ${unit === "livre" ? "investie" : "investi"}, temps compris, a rapporté ${returned}${before === null ? "" : ` (${period} : ${before})`}.`,
    noReturn: "Rien n'a été investi : il n'y a pas de retour à calculer.",
    noRevenue: (cost) => `${cost} investis, temps compris. Rien n'en est encore revenu.`,
    guessed: (floor, ceiling) => `Sans ce qui n'est que supposé : ${floor} ; avec : ${ceiling}.`,
    unpriced: (duration) =>
      `${duration} comptent pour 0 : aucun taux horaire n'est alors en vigueur. Donnez rate: dans les réglages du journal.`,
    hidden: (width, columns) =>
      `Masqué à ${width} colonnes : ${columns}. Tout voir : --json, ou une fenêtre plus large.`,
    more: (findings) => `${findings} de plus : --json`,
    empty: (period, last) =>
      `Rien de noté : ${period}.${last === null ? "" : ` Votre dernière ligne est du ${last}.`} Notez quelque chose : socialroi log 30m instagram création`,
    bar: "barre",
  },
  verdict: {
    chance: (probability) => chanceIn(probability),
    focus: (network, chance, percent) =>
      `Misez sur ${network}. C'est votre meilleur réseau dans ${chance} (${percent}).`,
    focusOrNone: (network, chance, percent, none) =>
      `${network}, à la rigueur : votre meilleur pari dans ${chance} (${percent}), mais qu'aucun ne paie est plus probable (${none}).`,
    test: ([first, ...others]) => {
      const rest = others.map(
        ({ name, percent }) => `${name === null ? "peut-être aucun" : `${name} possible`} (${percent})`,
      );
      const likeliest = first?.name === null ? "Qu'aucun ne paie" : first?.name;
      return `Trop tôt pour le dire. ${[`${likeliest} est le plus probable (${first?.percent})`, ...rest].join(", ")}.`;
    },
    none: (chance, percent) => `Aucun réseau ne rémunère votre temps, dans ${chance} (${percent}).`,
    ownedPays: (name, returned, unit) => `Ce qui est à vous, oui : ${name} rapporte ${returned} par ${unit} investi.`,
    because: {
      "no-rate":
        "Pas encore de probabilités : dites ce que vaut votre heure (rate: dans les premières lignes du journal). D'ici là, la simple arithmétique.",
      "no-candidate": "Aucun réseau social à départager ici : seulement ce qui vous appartient.",
      "thin-evidence": "Un verdict demande au moins 4 semaines de journal et 5 heures en tout.",
    },
    empty: (period) =>
      `Rien à juger : ni temps ni vente, ${period}. Notez quelque chose : socialroi log 30m instagram création`,
    summary: (hours, sales) => `${hours} · ${plural(sales, "vente")}`,
    heads: {
      hours: "Heures",
      range: "fourchette probable, 8 chances sur 10",
      shortRange: "fourchette probable",
      pays: "paie",
      best: "le meilleur",
      todo: "que faire",
    },
    actions: { focus: "miser", test: "tester", reduce: "copies en un clic", quit: "arrêter" },
    yours: "à vous : garder",
    labels: {
      why: "Pourquoi",
      week: "Cette semaine",
      moved: "En déplaçant",
      unless: "À guetter",
      beware: "Attention",
      meanwhile: "En attendant",
      whatIf: "Et si",
    },
    evidence: (name, sales, count, hours) =>
      `${name} : ${sales === 0 ? `${hours} et aucune vente` : `${count} ${sales < 2 ? "vente" : "ventes"} pour ${hours}`}`,
    reasons: {
      "no-evidence": null,
      "no-hours": () => "sans aucune heure notée derrière",
      "unlogged-hours": () => "la plupart de ses ventes viennent d'heures non notées",
      "no-sales": null,
      "few-sales": () => "trop peu pour juger",
      "one-sale": () => "une seule vente en fait plus de la moitié",
      guesses: () => "une bonne part n'est que supposée",
      "not-due": () => "beaucoup de ses heures n'ont pas encore eu le temps de rapporter",
      "above-break-even": (low) => `même son bas de fourchette (${low}) dépasse le seuil de rentabilité`,
      "below-break-even": (_low, high) => `même son haut de fourchette (${high}) reste sous le seuil de rentabilité`,
    },
    hoursGo: (hours, network, slots) => `Vos ${hours} vont à ${network}${slots === "" ? "" : ` : ${slots}`}.`,
    onePost: (model, weeks) =>
      `Une publication : ${model}${weeks === null ? "" : ` (la dernière : ${weeks === 0 ? "cette semaine" : `il y a ${plural(weeks, "semaine")}`})`}.`,
    copyTo: (networks) => `Copiez-la sur ${networks} en un clic, ou pas du tout.`,
    close: (networks) => `Coupez les notifications ${of(networks)} ; dites à vos abonnés où vous trouver.`,
    moved: (from, to, hours, freed, mean, low, high) =>
      `${freed === null ? `Les ${hours} par semaine` : `${hours} des ${freed} par semaine`} ${of(from)}, données à ${to} : environ ${mean} par semaine (8 chances sur 10 : de ${low} à ${high}).`,
    reversal: ({ code, params }, name, f) => {
      if (code === "more-sales") {
        const { from, sales, amount } = params;
        return `${sales === 1 ? "une vente typique" : `${sales} ventes typiques`} (environ ${f.roundMoney(amount)}) venant ${of(name(from))}`;
      }
      if (code === "weeks-without-sale") return `${params.weeks} semaines sans vente ${of(name(params.from))}`;
      return `une heure valant ${f.roundMoney(params.rate)} ou ${params.above ? "plus" : "moins"}`;
    },
    unless: (list) => `${list} : de quoi changer la réponse.`,
    onTheEdge:
      "c'est très serré : d'autres tirages du même journal donnent déjà une autre réponse. Refaites bientôt le point.",
    rented: (network, share, month) =>
      `${share} de vos gains tiennent à ${network}, qui ne vous appartient pas : un compte fermé coûterait environ ${month} par mois.`,
    meanwhile: (network, hours, alone) =>
      `donnez à ${network} vos ${hours} par semaine${alone ? "" : ", au lieu de l'ancienne répartition"}.`,
    settles: (weeks) =>
      weeks === null
        ? "À ce rythme, une année n'y suffira pas."
        : `Environ ${weeks} semaines, ou moins, devraient suffire.`,
    review: (date) => `Refaites le point le ${date}.`,
    logSales:
      "Notez chaque vente avec son réseau (demandez « comment m'avez-vous connu ? ») : rien ne tranche plus vite.",
    whatIf: (mean, low, high) => `environ ${mean} par semaine (8 chances sur 10 : de ${low} à ${high}).`,
    whatIfUncounted: (network, counted) =>
      `${network} est compté jusqu'à ${counted} par semaine, le double d'aujourd'hui : au-delà, on ne sait rien.`,
    whatIfUnknown: (network) => `On ne sait rien de ${network} : il ne compte pas ici.`,
    explain: {
      title: "D'où cela vient",
      rate: "taux horaire moyen de toutes les heures notées",
      draws: "tirages de la loi a posteriori, graine",
      expectedDeal: "vente attendue d'un réseau sans vente",
      lag: "semaines entre une heure et ses ventes (L)",
      sigma: "dispersion des ventes d'un réseau (sigma, log)",
      tau: "dispersion des ventes entre réseaux (tau, log)",
      shape: "inégalité des réseaux (a)",
      level: "niveau commun des clients (z)",
      exposure: "heures dont les ventes sont dues (E)",
      sales: "ventes comptées (n)",
      costPerHour: "coût d'une heure",
      priorClients: "clients par heure, avant le journal",
      clients: "clients par heure, maintenant",
      deal: "vente, maintenant",
      ownDeals: "dont ses propres ventes",
      loss: "perte attendue par heure",
      rule: "le verdict se prononce jusqu'à",
      method: "La méthode, pas à pas : docs/METHOD.md",
    },
  },
};
