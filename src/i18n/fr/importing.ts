// Français : `import` et ses erreurs.
import type { Catalogue } from "../catalogue.ts";
import { type ErrorTexts, message } from "../texts.ts";
import { meant, plural } from "./language.ts";

export const importing = (): Catalogue["importing"] => ({
  sources: {
    clockify: "Clockify : rapport détaillé (CSV)",
    "google-ads": "Google Ads : rapport sur les campagnes avec leur type, YouTube seulement (CSV ; EN, FR)",
    inbox: "Fichier texte : une saisie par ligne, comme après noter ou encaisser",
    harvest: "Harvest : rapport de temps détaillé (CSV)",
    "linkedin-archive": "LinkedIn : archive de vos données, Shares.csv et Comments.csv",
    bank: "Relevés bancaires : banques françaises, Qonto, Shine, Revolut, N26 (CSV)",
    etsy: "Etsy : commandes vendues (CSV)",
    hubspot: "HubSpot : affaires gagnées (CSV)",
    "linkedin-ads": "LinkedIn Ads : résultats des campagnes ou des publicités (CSV ; EN, NL)",
    newsletter: "Envois de newsletters : Mailchimp et autres (CSV)",
    "x-analytics": "Statistiques X (Twitter) : compte par jour, contenus (CSV)",
    "meta-ads": "Gestionnaire de publicités Meta, réparti par plateforme (CSV ; EN, FR, ES, DE, PT)",
    "meta-posts": "Meta Business Suite : contenus d’un compte Instagram ou d’une page Facebook (CSV ; EN, FR)",
    paypal: "PayPal : activité ou relevé (CSV ; EN, FR, ES, DE)",
    "pinterest-ads": "Pinterest Ads : rapport par jour (CSV)",
    rescuetime: "RescueTime : activités (CSV)",
    shopify: "Shopify : commandes (CSV)",
    solidtime: "solidtime : temps saisis (CSV)",
    "super-productivity": "Super Productivity : export du journal de travail, par jour et tâche (CSV)",
    stripe: "Stripe : paiements, avec les colonnes UTM (CSV)",
    "stripe-balance": "Stripe : variation du solde, détaillée (CSV)",
    "tiktok-ads": "Gestionnaire de publicités TikTok : campagnes ou publicités par jour (CSV)",
    "tiktok-analytics": "TikTok Studio et statistiques : vue d’ensemble par jour, abonnés, contenus (CSV)",
    toggl: "Toggl Track : rapport détaillé (CSV)",
    "youtube-studio": "YouTube Studio : Table data.csv, Totals.csv (CSV ; EN, FR, DE, ES, PT)",
    activitywatch: "ActivityWatch : tous les buckets (JSON)",
    ics: "Agenda (.ics) : Google, Apple, Outlook, Nextcloud",
    "instagram-archive": "Archive Instagram (JSON) : posts_1.json, reels.json, stories.json",
    klog: "klog : fichier .klg",
    "meta-daily": "Meta Business Suite : résultats, portée par jour d’une page ou d’un compte (CSV)",
    socialroi: "Export de socialroi (CSV, JSON Lines, JSON)",
    "tiktok-archive": "Archive TikTok (JSON) : user_data_tiktok.json",
    timeclock: "Fichier timeclock : hledger, ledger, emacs",
    timedot: "Fichier timedot : hledger",
    timewarrior: "Timewarrior : timew export",
    watson: "Watson : le fichier frames, ou watson log --json",
    "x-archive": "Archive X (Twitter) : data/tweets.js",
  },
  recognised: (file, source, why) => `${file} : ${source}${why === "" ? "" : ` (reconnu à ${why})`}`,
  passedOver: (files) => `Ignorés, rien de reconnu : ${files}`,
  standardInput: "entrée standard",
  counts: ({ rows, entries, added, updated, duplicates, skipped }) =>
    `Lignes lues : ${rows}${entries === null ? "" : `, soit ${entries} dans le journal`} · nouvelles : ${added} · mises à jour : ${updated} · déjà là : ${duplicates} · écartées : ${skipped}`,
  heads: {
    network: "Réseau",
    time: "Temps",
    spent: "Dépensé",
    earned: "Encaissé",
    posts: "Publications",
    reach: "Portée",
  },
  firstEntries: (shown, all) => (all === null ? "Lignes :" : `Les ${shown} premières lignes sur ${all} :`),
  skippedTitle: "Écartées :",
  lines: (lines, more) =>
    `${lines.length === 1 ? "ligne" : "lignes"} ${lines.join(", ")}${more === null ? "" : ` et ${more} de plus`}`,
  reasons: {
    total: ["total", "totaux"],
    zero: "vide",
    "date-unreadable": ["date illisible", "dates illisibles"],
    "number-unreadable": ["nombre illisible", "nombres illisibles"],
    "duration-unreadable": ["durée illisible", "durées illisibles"],
    "row-unreadable": ["ligne illisible", "lignes illisibles"],
    running: "encore en cours",
    "browser-unseen": "du temps sur des sites, mais aucun navigateur connu n’a jamais été devant",
    "all-day": ["journée entière, pas du temps de travail", "journées entières, pas du temps de travail"],
    cancelled: ["annulée", "annulées"],
    "not-paid": ["non payée", "non payées"],
    "test-mode": ["paiement de test", "paiements de test"],
    "dispute-lost": ["litige perdu", "litiges perdus"],
    "not-income": ["qui n’est pas une recette", "qui ne sont pas des recettes"],
    "not-social": "pas sur un réseau social",
    "type-empty": "sans type, donc sans réseau ; donnez-le avec --réseau youtube",
    "by-mapping": ["écartée par keep ou skip", "écartées par keep ou skip"],
    "not-kept": ["chiffre que le journal ne conserve pas", "chiffres que le journal ne conserve pas"],
    "comment-written": [
      "commentaire que vous avez écrit : ni temps ni argent",
      "commentaires que vous avez écrits : ni temps ni argent",
    ],
    "order-line": ["autre article d’une commande", "autres articles d’une commande"],
    "over-a-day": "plus de 24 heures",
    "too-short": "moins d’une demi-minute",
    "repeats-too-often": [
      "événement qui se répète trop souvent pour être lu",
      "événements qui se répètent trop souvent pour être lus",
    ],
    negative: "en dessous de 0",
    "too-large": ["trop grande", "trop grandes"],
    future: "dans le futur",
    "outside-period": "hors de la période",
    ignored: ["écartée par imports: { ignore }", "écartées par imports: { ignore }"],
    "no-currency": "sans devise ; donnez-la avec --devise EUR",
    "currency-unknown": "devise inconnue",
    "no-exchange": "sans taux de change ; donnez-en un avec --change USD=0.92",
    "what-for": [
      "débit : pour quoi ? Une règle le prend : networks: { facebook: { texts: [FACEBK] } }",
      "débits : pour quoi ? Une règle les prend : networks: { facebook: { texts: [FACEBK] } }",
    ],
    "no-platform": "quel réseau ? Exportez avec la répartition par plateforme, ou dites-le avec --réseau facebook",
    "only-named": "sans réseau, mais un réseau est nommé dans le texte (--deviner le prend)",
    "no-network": "sans réseau",
    "two-networks": "deux réseaux sur une ligne",
    "probable-duplicate": [
      "sans doute déjà là, venue d’ailleurs (--garder-doublons la reprend)",
      "sans doute déjà là, venues d’ailleurs (--garder-doublons les reprend)",
    ],
    "on-another-network": [
      "déjà là, de la même source sur un autre réseau ; corrigez-la, ou prenez-la deux fois avec --garder-doublons",
      "déjà là, de la même source sur un autre réseau ; corrigez-les, ou prenez-les deux fois avec --garder-doublons",
    ],
    "changed-since": ["changée depuis dans la source ?", "changées depuis dans la source ?"],
  },
  open: (line, before, after) => `ligne ${line} : ${before} -> ${after}`,
  openTitle: "Changé depuis dans la source ? --remplacer prend la nouvelle version, --garder-doublons les deux :",
  gone: (line, entry) => `ligne ${line} : ${entry}`,
  goneTitle: "Dans le journal, mais plus dans la source (socialroi supprimer LIGNE) :",
  notUnderstood: "Pas compris :",
  sharedIds: (file, lines) =>
    `${file} : les identifiants des ${lines} sont aussi sur d’autres lignes ; ils ont donc été ignorés.`,
  rules: {
    platform: "d’après la colonne plateforme ou source",
    address: "d’après l’adresse ou l’application",
    project: "d’après votre règle sur les projets",
    tag: "d’après votre règle sur les étiquettes",
    campaign: "d’après votre règle sur les campagnes",
    discount: "d’après votre règle sur les codes promo",
    text: "d’après votre règle sur les textes",
    word: "d’après son nom",
    file: "d’après le fichier",
    unknown: "rien ne dit d’où vient la vente",
    option: "d’après --réseau",
  },
  unmatched: (names, rule, network, mayIgnore) =>
    `Sans réseau, le plus souvent : ${names}. Une règle dans les réglages suffit${network === null ? ", avec le nom du réseau à la place de RÉSEAU" : ""} : networks: { ${network ?? "RÉSEAU"}: { ${rule} } }${mayIgnore ? ` ; pour ne plus les prendre : imports: { ignore: { ${rule} } }` : ""}`,
  severalDays: (count) =>
    `${plural(count, "ligne couvre", "lignes couvrent")} plusieurs jours et ${count < 2 ? "est notée" : "sont notées"} au dernier ; --répartir répartit par jour.`,
  dryRun: "Rien n’a été écrit : --essai.",
  nothingNew: "Rien de nouveau.",
  done: "Pour tout annuler : socialroi annuler",
  progress: (file, percent) => `${file} ${percent}`,
  writing: (rows) => `${rows} lignes lues ; comparaison avec le journal, écriture...`,
  list: {
    heads: { name: "Nom", takes: "Fournit", from: "Origine", verified: "Vérifié" },
    verified: "sur un vrai fichier",
    unverified: "non vérifié",
    except: (parts) => `sur un vrai fichier ; non vérifié : ${parts}`,
    parts: { "2025 header (Stop date)": "en-tête de 2025 (Stop date)", "UTM columns": "colonnes UTM" },
    own: "votre correspondance",
    footer:
      "Non vérifié : d’après une documentation ou d’autres importateurs, sans essai sur un vrai fichier. Tout autre tableau : socialroi importer --ébauche FICHIER",
  },
  asking: {
    unknown: (file) => `${file} : format inconnu. Ses colonnes, avec leurs premières valeurs :`,
    kind: "Que contient chaque ligne ?",
    kinds: {
      time: "du temps passé",
      earned: "une vente",
      spent: "une dépense",
      money: "une entrée ou une sortie d’argent, selon le signe",
      posted: "une publication",
      reach: "la portée d’un jour",
      followers: "le nombre d’abonnés un jour donné",
    },
    leaveOut: "laisser ce fichier de côté",
    columns: {
      date: "Quelle colonne est le jour ?",
      time: "Quelle colonne est le temps passé ?",
      amount: "Quelle colonne est le montant ?",
      debit: "Quelle colonne est l’argent sorti ?",
      count: "Quelle colonne est le nombre ?",
      reach: "Quelle colonne est la portée ?",
      activity: "Quelle colonne est l’activité ?",
      note: "Quelle colonne garder comme note ?",
    },
    noColumn: "aucune",
    network: "Quel réseau ?",
    byColumn: (header) => `d’après la colonne ${header}`,
    sameForAll: "le même pour toutes les lignes",
    byRow: "me le demander ensuite, pour les lignes",
    order: (example) => `Comment se lit ${example} ?`,
    dayFirst: "jour, mois, année",
    monthFirst: "mois, jour, année",
    decimal: (example) => `Comment se lit ${example} ?`,
    point: "le point est le signe décimal",
    comma: "la virgule est le signe décimal",
    currency: "Dans quelle devise sont les montants ?",
    states: (header) => `Quelles lignes comptent, d’après ${header} ?`,
    right: "Est-ce juste ?",
    yes: "oui, importer",
    again: "non, redemander",
    name: "Sous quel nom l’enregistrer dans les réglages ?",
    kept: (name) =>
      `Enregistré sous imports dans les réglages : ${name}. Le prochain fichier de ce genre sera reconnu.`,
    unplaced: (groups) =>
      groups === 1
        ? "Des lignes sont sans réseau ; une seule règle suffit :"
        : "Des lignes sont sans réseau. Par groupe :",
    whichNetwork: (name, rows) => `${name} (${rows}) : quel réseau ?`,
    whose: (name) => `${name} : à qui est-ce ?`,
    mine: "à moi",
    rows: (count, shown) => (count < 2 ? `${shown} ligne` : `${shown} lignes`),
    never: "aucun : ne jamais les importer",
    later: "pas maintenant",
    stop: "ne plus demander",
    replace: (count) =>
      count === 1
        ? "Prendre la version de la source pour celle qui a changé ?"
        : `Prendre la version de la source pour les ${count} qui ont changé ?`,
  },
  draft: {
    title: (file) =>
      `Une proposition pour ${file}. Mettez-la dans les réglages du journal, au-dessus des tirets, et vérifiez ce qui est supposé.`,
    known: (source, title) => `Ce fichier n’a pas besoin de correspondance : ${source} le lit (${title}).`,
    columns: "colonnes du fichier",
    confidence: { sure: "sûr", likely: "probable", guess: "supposé" },
    warnings: {
      "kind-open": ({ candidates }) => `Qu’est-ce qu’une ligne ? kind: ${candidates.join(", ")}`,
      "column-missing": ({ columns }) => `Introuvable, à ajouter sous columns (une suffit) : ${columns.join(", ")}`,
      "amounts-several": ({ headers }) => `Autres montants possibles : ${headers.join(", ")}`,
      "dates-open": () => "Chaque date se lit de deux façons : ajoutez dates: DD/MM/YYYY ou MM/DD/YYYY",
      "decimal-open": () => 'Chaque nombre se lit de deux façons : ajoutez decimal: "." ou ","',
      "currency-assumed": () => "Pas de devise dans le fichier : celle du journal est supposée ; sinon, currency: USD",
      "status-open": ({ header }) => `Toutes les lignes comptent-elles ? Sinon, ajoutez keep: { ${header}: [Paid] }`,
      "names-unmapped": ({ header }) => `N’est pas enregistré, sauf si vous ajoutez client: ${header}`,
    },
  },
});

const BINARY: Readonly<Record<string, string>> = {
  xlsx: "On dirait un classeur (.xlsx) : enregistrez-le en CSV.",
  xls: "On dirait un ancien classeur (.xls) : enregistrez-le en CSV.",
  pdf: "C’est un PDF : exportez plutôt du CSV.",
  gzip: "Il est compressé : décompressez-le d’abord.",
  ods: "On dirait un classeur (.ods) : enregistrez-le en CSV.",
  sqlite: "C’est une base de données : exportez du CSV depuis le programme qui l’a écrite.",
  image: "C’est une image : exportez plutôt du CSV.",
};

/** Formats de texte qui ne s’importent pas : leur nom, et que faire. */
const UNSUPPORTED: Readonly<Record<string, readonly [name: string, hint: string]>> = {
  ofx: ["un relevé OFX", "Téléchargez le CSV du même compte."],
  qif: ["un relevé QIF", "Téléchargez le CSV du même compte."],
  camt: ["un relevé CAMT en XML", "Téléchargez le CSV du même compte."],
  mt940: ["un relevé MT940", "Téléchargez le CSV du même compte."],
  pdf: ["un PDF", "Exportez plutôt du CSV."],
  html: ["une page web", "Exportez plutôt du CSV : c’est peut-être la page d’une connexion expirée."],
  xml: ["un fichier XML", "Exportez plutôt du CSV."],
  journal: [
    "un journal hledger ou ledger",
    "Exportez en CSV ce qu’il faut : hledger register -O csv COMPTE > ventes.csv",
  ],
  beancount: ["un journal beancount", "Exportez en CSV ce qu’il faut : bean-query FILE -f csv"],
  ledger: ["un journal de socialroi", "Pour ajouter ses lignes au vôtre : socialroi fusionner journal.yaml FILE"],
  conflict: ["un fichier avec des conflits de fusion", "Résolvez-les d’abord."],
};

export const importErrorTexts = () =>
  ({
    "import-broken": ({ file, format }) => message`
      ${file} n’est pas un fichier ${format} complet : il est tronqué ou abîmé.
      Exportez-le à nouveau.`,
    "import-column-unmapped": ({ kind, columns }) => message`
      une correspondance de type ${kind} doit dire où se trouve l’une de ces colonnes : ${columns}
      Ajoutez-la : columns: { ${columns.split(", ")[0]}: En-tête }`,
    "import-file-missing": ({ file }) => [`Ce fichier n’existe pas : ${file}`, "Rien n’a été importé."],
    "import-file-unreadable": ({ file, reason }) => message`Impossible de lire ${file} (${reason})
      Vérifiez les droits d’accès.`,
    "import-file-changed": ({ file }) => message`${file} a changé pendant la lecture.
      Attendez qu’il soit complet, puis importez-le de nouveau.`,
    "import-too-large": ({ file, megabytes }) => message`${file} dépasse ${megabytes} Mo.
      Exportez une période plus courte, ou plusieurs fichiers.`,
    "import-too-many": ({ file, rows }) => message`Avec ${file}, il y a plus de ${rows.toLocaleString("fr")} lignes.
      Importez une période plus courte, ou un fichier après l’autre.`,
    "import-zip-broken": ({ file }) => [`${file} n’est pas une archive .zip complète.`, "Téléchargez-la de nouveau."],
    "import-zip-bomb": ({ file }) => message`
      ${file} se décompresserait en bien plus de données que n’en contient un export.
      Si vous lui faites confiance, décompressez-le vous-même et importez les fichiers.`,
    "import-zip-twice": ({ file, inside }) => message`
      ${file} contient deux fichiers nommés ${inside} : les programmes ne s’accordent pas sur celui qui compte.
      Téléchargez-le de nouveau, ou décompressez-le vous-même et importez les fichiers.`,
    "import-zip-locked": ({ file, inside }) => message`
      ${inside}, dans ${file}, est protégé par un mot de passe ou compressé d’une façon inhabituelle.
      Décompressez-le vous-même et importez les fichiers.`,
    "import-many-files": ({ file, files }) => message`${file} contient plus de ${files.toLocaleString("fr")} fichiers.
      Donnez un dossier qui ne contient que des exports, ou les fichiers.`,
    "import-pattern-costly": ({ pattern, network }) => message`
      campaigns de ${network} dans les réglages : comparer ${pattern} à une ligne pourrait ne jamais finir.
      Écrivez-le sans répétition dans des parenthèses répétées, (a+)+, sans regard en avant ni en arrière, avec au plus deux * ou + et 200 caractères. Le .* au début ou à la fin est inutile.`,
    "import-empty": ({ file }) => [`${file} est vide.`, "Exportez-le de nouveau."],
    "import-binary": ({ file, format }) => [`${file} n’est pas du texte.`, BINARY[format] ?? "Exportez plutôt du CSV."],
    "import-unsupported": ({ file, format }) => {
      const [name = format, hint = "Exportez plutôt du CSV."] = UNSUPPORTED[format] ?? [];
      return [`${file} est ${name} : ce format ne s’importe pas.`, hint.replace("FILE", file)];
    },
    "import-no-header": ({ file }) => message`
      ${file} : format inconnu, et aucune ligne d’en-têtes au-dessus de colonnes.
      Exportez-le en CSV avec des en-têtes. Voir socialroi importer --liste.`,
    "import-unknown": ({ file, headers, nearest, options }) => message`
      ${file} : format inconnu. Ses en-têtes : ${headers}
      ${nearest === "" ? "" : `Les plus proches, avec ce qui leur manque : ${nearest}. `}Dans un terminal, l’import demande ce que veulent dire ses colonnes. Ou ajoutez : ${options}`,
    "import-open": ({ file, options }) => message`
      ${file} : on ne sait pas ce que sont ses lignes, ou quelles colonnes comptent.
      Ajoutez : ${options}`,
    "import-kind-unknown": ({ text, known }) => [`« ${text} » : genre de ligne inconnu.`, `Au choix : ${known}.`],
    "import-column-unknown": ({ text, known }) => message`--colonne ${text} : cette colonne n’existe pas.
      Écrivez-la amount=EN-TÊTE. Ce qu’une colonne peut être, ou les en-têtes du fichier : ${known}`,
    "import-none-known": ({ file }) => [`Rien de reconnu dans ${file}.`, "Voir socialroi importer --liste"],
    "import-tie": ({ file, candidates }) => message`${file} peut venir de plusieurs sources : ${candidates}.
      Dites laquelle : --comme ${candidates.split(", ")[0]}`,
    "import-source-unknown": ({ text, suggestion, known }) => message`« ${text} » : source inconnue.
      ${meant(suggestion, `Au choix : ${known}.`)}`,
    "import-unfit": ({ file, name, missing }) => message`
      ${file} ne peut pas être lu comme ${name}${missing === "" ? "." : ` : il y manque ${missing}.`}
      Retirez --comme, ou décrivez ses colonnes : socialroi importer --ébauche ${file}`,
    "import-summary": ({ file, report }) => message`${file} ne contient pas de dates : c’est un résumé.
      Exportez le rapport ${report}.`,
    "import-dates-ambiguous": ({ file, column, example }) => message`
      ${file} : les dates sous « ${column} » peuvent se lire de deux façons, comme ${example}.
      Dites laquelle : --dates JJ/MM ou --dates MM/JJ`,
    "import-year-missing": ({ file, column, example }) => message`
      ${file} : les dates de « ${column} » n’ont pas d’année, par exemple ${example}.
      Dites à quel jour le fichier commence : --depuis 2026-08-28`,
    "import-numbers-ambiguous": ({ file, column, example }) => message`
      ${file} : les nombres sous « ${column} » peuvent se lire de deux façons, comme ${example}.
      Indiquez le signe décimal : --virgule . ou --virgule ","`,
    "import-overlap": ({ file, line, since, until }) => message`
      ${file}, ligne ${line} : le journal a déjà cette dépense, découpée autrement (${since === until ? since : `du ${since} au ${until}`}).
      L’ajouter la compterait deux fois. Importez toujours par jour, ou annulez l’import précédent : socialroi annuler`,
  }) satisfies Partial<ErrorTexts>;
