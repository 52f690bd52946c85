// Français : questions, `init` et `completion`.
import type { Catalogue } from "../catalogue.ts";

export const asking: Catalogue["asking"] = {
  keys: { space: "espace" },
  keyActions: { navigate: "se déplacer", select: "choisir", all: "tout", invert: "inverser", submit: "valider" },
  nothingFound: "Aucun résultat",
  lines: {
    choose: (otherwise) => `Un numéro ou un nom (Entrée : ${otherwise}) :`,
    several: (otherwise) =>
      `Des numéros ou des noms, séparés par des virgules (${otherwise === "" ? "Entrée pour aucun" : `Entrée : ${otherwise} ; - pour aucun`}) :`,
    search: (otherwise) => `Un nom ou son début, ? pour la liste (Entrée : ${otherwise}) :`,
  },
  yesFirst: "O/n",
  newKind: (network) => `« ${network} » est nouveau. Qu’est-ce que c’est ?`,
  log: {
    network: "Quel réseau ?",
    origin: "Comment vous a-t-on trouvé ?",
    purpose: "Pour quoi, ou pour quel réseau ?",
    activity: "Pour quoi faire ?",
    noActivity: "ne pas préciser",
    time: "Pendant combien de temps ?",
    amount: "Combien ?",
    count: "Combien ?",
    note: "Une note ? (Entrée pour passer)",
    rate: (unit) => `Taux horaire (en ${unit}, ou écrivez 60 CHF) ? (Entrée pour passer)`,
    seo: "Vous travaillez votre référencement. Cette vente vient-elle de là ?",
    clientQuestion: (client) => `${client} : quel client ?`,
    clientKnown: (client) => `${client}, comme avant`,
    clientNew: (client) => `${client}, un nouveau client`,
  },
  init: {
    typed: (text) =>
      text.replace(/\b(day|week|month)(s?)\b/g, (_, span: string, many: string) =>
        span === "month" ? "mois" : `${span === "day" ? "jour" : "semaine"}${many}`,
      ),
    currency: "Quelle devise ?",
    hour: "Que vaut une heure de votre temps ?",
    hourKnown: "Je connais mon taux",
    hourFromDay: "La calculer à partir de mon tarif journalier",
    hourFromYear: "La calculer à partir de mon objectif annuel",
    hourLater: "Je l’indiquerai plus tard",
    rate: (unit) => `Taux horaire (${unit}) ?`,
    day: (unit) => `Tarif journalier (${unit}) ?`,
    dayHours: "Combien d’heures par journée ?",
    year: (unit) => `Objectif de facturation par an (${unit}) ?`,
    weeks: "Combien de semaines travaillées par an ?",
    billed: "Combien d’heures facturées par semaine ? (rarement plus de 25)",
    takeRate: (rate) => `Cela fait ${rate} de l’heure. Le garder ?`,
    rateFrom: "À partir de quand ?",
    rateFromToday: "à partir d’aujourd’hui : le passé garde son taux",
    rateAlways: "pour le passé aussi",
    margin:
      "Quelle part d’une vente vous reste après les matières et autres frais directs ? (par exemple 60 % ; Entrée : tout)",
    networks: "Quels réseaux utilisez-vous ?",
    owned: "Et quels canaux en propre ?",
    audience: (network) =>
      `${network} : vos clients idéaux y sont-ils ? De 0 (non) à 5 (tous) ; Entrée si vous ne savez pas`,
    codes: (network) => `${network} : y prenez-vous plaisir ? De 0 (pas du tout) à 5 (un plaisir)`,
    slots: "À quels moments les ouvrez-vous ? (par exemple 08:00-08:15, 13:00-13:30 ; - pour aucun créneau)",
    limits: "Limites de temps ? (par exemple total=5h/semaine, instagram=30m/jour ; - pour aucune limite)",
    publishing: "Sur quel réseau publiez-vous surtout ?",
    nowhere: "aucun",
    every: "À quel rythme ? (semaine, 3 jours, 2 semaines)",
    models: "Quels modèles de publication ?",
    purpose: "Pourquoi êtes-vous sur les réseaux ? (une phrase ; - pour passer)",
    review: "Modifications :",
    write: "Enregistrer ?",
    number: "Un nombre, s’il vous plaît.",
  },
};

export const completion: Catalogue["completion"] = {
  periods: [
    "ce-mois",
    "mois-dernier",
    "cette-semaine",
    "semaine-dernière",
    "ce-trimestre",
    "trimestre-dernier",
    "cette-année",
    "année-dernière",
    "hier",
    "tout",
  ],
  weeks: ["cette-semaine", "semaine-prochaine"],
  units: ["semaine", "mois", "trimestre", "année"],
  joints: ["depuis", "contre"],
  last: "dernière",
  by: (grouping) => `par-${grouping}`,
  installed: (shell, file, startFile) =>
    `Complétion pour ${shell} : ${file}${startFile === null ? "" : `, chargée par une nouvelle dernière ligne de ${startFile}`}. Ouvrez un nouveau terminal pour en profiter.`,
};

export const init: Catalogue["init"] = {
  header: "# journal socialroi, format 1 : les réglages au-dessus des tirets, puis une entrée par ligne.",
  comments: {
    currency: "celle des montants sans devise",
    rate: "ce que vaut une heure de votre temps",
    margin: "la part du chiffre d’affaires qui vous reste après les coûts directs",
    language: "en ou fr",
    networks: "adéquation avec vos clients idéaux (audience) et avec vous (codes), de 0 à 5",
    slots: "quand vous ouvrez les réseaux",
    limits: "limites de temps",
    publishing: "où, à quel rythme, quoi",
    purpose: "pourquoi vous le faites",
  },
  unchanged: "Les réglages sont déjà ainsi. Rien n’a été modifié.",
  written: (file) => `Réglages enregistrés dans ${file}. Pour annuler : socialroi annuler`,
  begun: (file) => `Nouveau journal : ${file} (lisible par vous seul). Pour annuler les réglages : socialroi annuler`,
  dryRun: "Rien n’a été enregistré.",
  kept: (networks) => `${networks} : conservé, le journal l’utilise.`,
  next: "Ensuite : socialroi noter 30m instagram création",
};
