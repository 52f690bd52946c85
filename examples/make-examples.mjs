// Writes the three example ledgers (invented people and figures): node make-examples.mjs [folder]

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const FIRST_DAY = Date.UTC(2025, 10, 21);
const DAYS = 365;
const MOST_SOCIAL_MINUTES_A_DAY = 210;
const OWNED = ["newsletter", "website", "podcast", "partners", "referrals"];
const WORKDAYS = [1, 2, 3, 4, 5];
const WEEKEND = [0, 6];

const KEY_ORDER = [
  ..."date at time earned spent posted followers network".split(" "),
  ..."activity for client format person campaign id".split(" "),
  ..."evidence margin audience planned reach comments answered copy note".split(" "),
];

// ---------------------------------------------------------------------------
// A freelance designer: one network brings sales, another takes the time.
// ---------------------------------------------------------------------------

const designer = {
  file: "designer.yaml",
  seed: 20260101,
  months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  settings: `
# Journal socialroi de Camille, designer indépendante (personnages et chiffres inventés).
# Les réglages au-dessus des tirets, puis une ligne par entrée.
currency: EUR
language: fr
week: monday
rate: [{ from: 2025-11-01, rate: 50 }, { from: 2026-07-01, rate: 55 }]   # hausse au 1er juillet
margin: 1
purpose: "Aider les petites maisons à être reconnues : une image juste, pas plus de bruit"
networks:
  linkedin: { audience: 5, codes: 4, url: "https://www.linkedin.com/" }
  instagram: { aliases: [ig], audience: 2, codes: 4, url: "https://www.instagram.com/" }
  pinterest: { audience: 2, codes: 3 }
  facebook: { audience: 1, codes: 1 }   # surtout la famille et d'anciens collègues
  website: { owned: true }
  newsletter: { owned: true, aliases: [lettre] }
slots: ["08:30-09:00", "13:00-13:30"]
limits: { scrolling: 20m/day, instagram: 2h/week, total: 5h/week }
publishing: { network: linkedin, every: week, models: [tip, backstage, case-study, inspiration] }
`,
  away: [
    ["2025-11-21", "2025-11-21"],
    ["2025-12-24", "2026-01-02"],
    ["2026-05-08", "2026-05-10"],
    ["2026-08-01", "2026-08-19"],
    ["2026-11-20", "2026-11-20"],
  ],
  season: { 1: 1.1, 7: 0.8, 12: 0.8 },
  comments: {
    "2025-11-21": "on commence à compter : tout, même cinq minutes de scroll",
    "2025-12-24": "fermé jusqu'au 2 janvier",
    "2026-01-05": "bonne résolution : un post par semaine, et on répond à tout le monde",
    "2026-03-16": "semaine du salon",
    "2026-05-11": "retour du pont de mai",
    "2026-07-01": "nouveau tarif : 55 € de l'heure",
    "2026-08-01": "vacances, téléphone éteint",
    "2026-08-20": "retour de vacances",
    "2026-10-12": "je ferme Facebook le mois prochain ? à décider avec les chiffres",
  },
  habits: [
    {
      network: "linkedin",
      activity: "interaction",
      from: "08:30",
      chance: 0.21,
      minutes: [15, 20, 25, 30, 30, 45],
      planned: 25,
      notes: [
        "tous les commentaires ont une réponse",
        "répondu à Élodie : « combien pour un logo ? »",
        "félicité trois anciens clients",
        "message privé d'une lectrice, à rappeler lundi",
        "discussion sur les tarifs : utile, mais longue",
      ],
    },
    {
      network: "linkedin",
      activity: "creation",
      from: "09:15",
      chance: 0.19,
      minutes: [30, 40, 45, 45, 60, 75],
      notes: [
        "étude de cas : avant / après",
        "carrousel « 5 erreurs de logo »",
        "l'histoire d'une étiquette de miel",
        "brouillon, à relire à tête reposée",
        "conseil : choisir deux polices, pas six",
      ],
    },
    { network: "linkedin", activity: "scrolling", from: "13:00", chance: 0.08, minutes: [15, 20, 25, 30] },
    {
      network: "linkedin",
      activity: "analytics",
      from: "17:00",
      days: [5],
      chance: 0.12,
      minutes: [20, 30],
      notes: ["quel post a amené des messages ?"],
    },
    {
      network: "linkedin",
      activity: "strategy",
      from: "14:00",
      days: [1],
      chance: 0.1,
      minutes: [45, 60],
      notes: ["thèmes du mois", "à qui je parle, et pourquoi"],
    },
    {
      network: "instagram",
      activity: "creation",
      from: "10:30",
      chance: 0.165,
      minutes: [45, 60, 75, 75, 90, 120],
      planned: 60,
      formats: ["reel", "story", "carousel"],
      notes: [
        "reel : le croquis en accéléré 🎨",
        "une heure pour choisir une musique, non : j'arrête là",
        "photos du carnet, lumière du matin",
        "story : « quelle version préférez-vous ? »",
        "montage à refaire, le son est parti",
      ],
    },
    {
      network: "instagram",
      activity: "interaction",
      from: "13:00",
      chance: 0.1,
      minutes: [15, 20, 30, 45],
      notes: ["surtout d'autres designers", "des cœurs, pas de clients", "une question sur mes feutres"],
    },
    {
      network: "instagram",
      activity: "scrolling",
      from: "18:30",
      chance: 0.17,
      minutes: [20, 30, 30, 45, 60],
      notes: ["je cherchais une référence…", "rien d'utile, encore", "parti pour 5 minutes"],
    },
    {
      network: "instagram",
      activity: "scrolling",
      from: "21:00",
      days: WEEKEND,
      chance: 0.25,
      minutes: [30, 45, 45, 60],
      notes: ["canapé", "tombée sur des vidéos de chats"],
    },
    {
      network: "instagram",
      activity: "learning",
      from: "11:00",
      days: [3],
      chance: 0.06,
      minutes: [45, 60],
      notes: ["tuto sur les reels"],
    },
    {
      network: "pinterest",
      activity: "creation",
      from: "15:00",
      days: [2, 4],
      chance: 0.12,
      minutes: [30, 45, 60],
      notes: ["tableau « papeterie de mariage »"],
    },
    {
      network: "pinterest",
      activity: "scrolling",
      from: "17:30",
      chance: 0.06,
      minutes: [20, 30, 40],
      notes: ["planche d'ambiance, puis autre chose"],
    },
    { network: "facebook", activity: "interaction", from: "12:30", chance: 0.05, minutes: [15, 20] },
    {
      network: "facebook",
      activity: "creation",
      from: "16:00",
      chance: 0.03,
      minutes: [20, 30],
      notes: ["le même post, réécrit pour Facebook"],
    },
    { network: "facebook", activity: "scrolling", from: "20:30", chance: 0.05, minutes: [15, 25, 35] },
    {
      network: "newsletter",
      activity: "creation",
      from: "09:00",
      days: [4],
      chance: 0.2,
      minutes: [45, 60, 75],
      notes: ["la lettre du mois : « moins, mais mieux »"],
    },
    {
      network: "website",
      activity: "creation",
      from: "14:30",
      days: [2],
      chance: 0.13,
      minutes: [45, 60, 90],
      notes: ["page « réalisations » à jour"],
    },
  ],
  posts: [
    {
      network: "linkedin",
      days: [2],
      chance: 0.85,
      models: ["tip", "backstage", "case-study", "inspiration", "tip"],
      reach: [900, 1500],
      comments: 0.012,
      answered: 0.95,
      from: "08:30",
      minutes: [15, 15, 20],
    },
    {
      network: "instagram",
      days: [1, 4],
      chance: 0.42,
      models: ["inspiration", "backstage"],
      formats: ["reel", "carousel"],
      reach: [620, 410],
      comments: 0.011,
      answered: 0.8,
      from: "12:15",
      minutes: [15, 20, 25],
      copyTo: { network: "facebook", chance: 0.4, reach: [90, 60] },
    },
    {
      network: "pinterest",
      days: [3],
      chance: 0.2,
      models: ["inspiration"],
      reach: [300, 260],
      comments: 0.002,
      answered: 1,
      from: "15:00",
      minutes: [15],
    },
  ],
  followers: { day: 20, counts: { linkedin: [1180, 1690], instagram: [2040, 2215] } },
  monthly: [{ day: 3, spent: 9, network: "newsletter", for: "tools" }],
  fixed: [
    {
      date: "2025-11-21",
      at: "08:30",
      time: 30,
      network: "linkedin",
      activity: "strategy",
      note: "premier jour : d'où viennent mes clients ?",
    },
    { date: "2025-11-21", at: "21:00", time: 45, network: "instagram", activity: "scrolling" },
    {
      date: "2025-12-09",
      earned: 850,
      network: "linkedin",
      client: "Maison Aubrac",
      evidence: "asked",
      note: "étiquettes ; « je vous lis depuis l'été »",
    },
    { date: "2025-12-12", spent: 25, network: "instagram", for: "boost", audience: "own" },
    {
      date: "2026-01-27",
      earned: 2400,
      network: "linkedin",
      client: "Cabinet Lenoir",
      evidence: "asked",
      note: "identité complète, acompte de 30 % reçu",
    },
    { date: "2026-03-04", earned: 600, network: "linkedin", client: "Kinetik", evidence: "link" },
    {
      date: "2026-03-12",
      earned: 320,
      network: "instagram",
      client: "Inès et Paul",
      evidence: "asked",
      note: "faire-part de mariage 💌",
    },
    {
      date: "2026-04-22",
      spent: 40,
      network: "instagram",
      for: "boost",
      audience: "own",
      note: "« boostez votre publication » : 3 abonnés",
    },
    {
      date: "2026-05-19",
      earned: 3500,
      network: "linkedin",
      client: "Domaine des Fontenelles",
      evidence: "asked",
      note: "cuvée 2025 : étiquettes, carton, site",
    },
    { date: "2026-06-11", earned: 750, network: "website", client: "Librairie Page Douze", evidence: "link" },
    { date: "2026-06-17", earned: 1250, network: "linkedin", client: "École Pas à Pas", evidence: "asked" },
    {
      date: "2026-07-08",
      earned: 420,
      network: "newsletter",
      client: "Maison Aubrac",
      evidence: "code",
      note: "relance par la lettre de juillet",
    },
    {
      date: "2026-07-22",
      earned: 1600,
      network: "linkedin",
      client: "Atelier Bruyère",
      evidence: "asked",
      note: "vue dans l'étude de cas du miel",
    },
    {
      date: "2026-09-16",
      earned: 980,
      network: "linkedin",
      client: "Les Vergers d'Élise",
      evidence: "asked",
      note: 'elle a dit : "enfin quelqu\'un de clair"',
    },
    { date: "2026-10-02", spent: 30, network: "instagram", for: "boost", audience: "new" },
    {
      date: "2026-11-05",
      earned: 2200,
      network: "linkedin",
      client: "Cabinet Lenoir",
      evidence: "link",
      note: "deuxième mission : rapport annuel",
    },
    {
      date: "2026-11-20",
      at: "08:30",
      time: 25,
      network: "linkedin",
      activity: "interaction",
      planned: 15,
      note: "tous les commentaires de mardi ont une réponse",
    },
    byHand(
      "2025-12-06",
      "- date: 2025-12-06",
      "  time: 1h",
      "  network: instagram",
      "  activity: scrolling",
      "  note: un samedi pluvieux",
    ),
    byHand(
      "2026-01-14",
      "- { date: 2026-01-14, time: 60m, network: linkedin, activity: learning }   # webinaire, à moitié écouté",
    ),
    byHand(
      "2026-02-10",
      "- { date: 2026-02-10, earned: 1800, network: linkedin,",
      "    client: 'Café Tournesol', evidence: asked,",
      "    note: 'enseigne et carte : l''ardoise aussi' }",
    ),
    byHand("2026-02-28", "", '- { network: instagram, date: 2026-02-28, activity: creation, time: "1:30" }'),
    byHand(
      "2026-04-11",
      "- date: 2026-04-11",
      "  # compté de mémoire, le dimanche",
      "  time: 90m",
      "  network: pinterest",
      "  activity: creation",
      "  note: >-",
      "    tableau « couleurs de terre »,",
      "    vingt épingles d'un coup",
    ),
    byHand("2026-06-06", "- {date: 2026-06-06, time: 45m, network: instagram, activity: interaction}"),
    byHand("2026-09-05", "-   { 'date': '2026-09-05', 'time': '45m', 'network': 'website', 'activity': 'creation' }"),
    byHand(
      "2026-10-17",
      '- note: "marché des créateurs : photos prises, rien publié"',
      "  activity: creation",
      "  network: instagram",
      "  time: 1h",
      "  date: 2026-10-17",
    ),
    byHand(
      "2026-11-14",
      "- { date: 2026-11-14, at: '21:30', time: 30m, network: facebook, activity: scrolling }   # la dernière fois ?",
    ),
  ],
};

// ---------------------------------------------------------------------------
// A pottery shop: many small sales; the newsletter pays, the boosts do not.
// ---------------------------------------------------------------------------

const SHELF = [25, 28, 32, 34.9, 38, 42, 45, 48, 54, 62.5, 68, 72, 85, 96, 120];
const GIFTS = [38, 45, 58, 62.5, 74, 85, 96, 110, 124.9, 145, 180];
const POTTERY_MODELS = ["new-piece", "kiln", "how-to", "order-day", "at-home"];

const pottery = {
  file: "pottery.yaml",
  seed: 20260213,
  months: "January February March April May June July August September October November December".split(" "),
  settings: `
# socialroi ledger of a pottery shop (invented people and figures): settings above the dashes, then one entry a line.
currency: EUR
rate: 28
margin: 0.55                  # clay, glaze, kiln and parcels take the rest
language: en
week: monday
purpose: "Bowls that people use every day, made ten streets away"
networks:
  instagram: { aliases: [ig], audience: 4, codes: 4 }
  facebook: { audience: 3, codes: 2 }
  tiktok: { audience: 2, codes: 2 }
  newsletter: { owned: true }
  partners: { owned: true }   # two shops and the Christmas market
slots: ["08:00-08:30", "18:30-19:00"]
limits: { instagram: 3h/week, scrolling: 15m/day, total: 6h/week }
publishing: { network: instagram, every: week, models: [new-piece, kiln, how-to, order-day, at-home] }
`,
  away: [
    ["2025-11-21", "2025-11-21"],
    ["2025-12-25", "2026-01-01"],
    ["2026-08-03", "2026-08-19"],
    ["2026-11-20", "2026-11-20"],
  ],
  season: { 1: 0.55, 2: 0.75, 6: 0.9, 7: 0.8, 10: 1.1, 11: 1.5, 12: 2.1 },
  comments: {
    "2025-11-21": "Christmas orders are open",
    "2025-12-20": "last day for parcels before Christmas",
    "2025-12-25": "closed until the 2nd",
    "2026-02-16": "kiln broken, waiting for the repairman",
    "2026-04-07": "new glaze: celadon",
    "2026-08-03": "holidays, the shop is closed",
    "2026-08-20": "back from holidays",
    "2026-10-05": "the reels reach half of what they did last year",
    "2026-11-02": "Christmas again: everybody wants mugs",
  },
  habits: [
    {
      network: "instagram",
      activity: "creation",
      from: "09:00",
      chance: 0.22,
      minutes: [30, 45, 60, 75, 90],
      planned: 45,
      formats: ["reel", "reel", "carousel", "story"],
      notes: [
        "reel: opening the kiln 🔥",
        "glaze test, take three",
        "filmed the wheel; the cat walked in",
        'the "how it\'s made" series, part two',
        "photos of the blue bowls, good light at last",
      ],
    },
    {
      network: "instagram",
      activity: "interaction",
      from: "18:30",
      chance: 0.15,
      minutes: [15, 20, 25, 30, 45],
      notes: ["prices asked by DM, again", "answered what I could", "somebody's mug arrived broken: replaced"],
    },
    {
      network: "instagram",
      activity: "scrolling",
      from: "21:00",
      chance: 0.08,
      minutes: [30, 45, 60, 75],
      notes: ["other potters, mostly", "didn't mean to"],
    },
    {
      network: "instagram",
      activity: "creation",
      from: "10:00",
      days: WEEKEND,
      chance: 0.09,
      minutes: [30, 45, 60],
      notes: ["stories from the workshop"],
    },
    {
      network: "facebook",
      activity: "interaction",
      from: "12:30",
      chance: 0.08,
      minutes: [15, 20, 30, 40],
      notes: ["opening hours, asked four times", "the neighbours' group is kind"],
    },
    {
      network: "facebook",
      activity: "creation",
      from: "14:00",
      chance: 0.06,
      minutes: [30, 45, 60],
      notes: ["event page for the open day"],
    },
    {
      network: "facebook",
      activity: "support",
      from: "16:00",
      chance: 0.03,
      minutes: [15, 30],
      notes: ["parcel lost, refunded"],
    },
    {
      network: "tiktok",
      activity: "creation",
      from: "15:00",
      days: [1, 3],
      chance: 0.19,
      minutes: [45, 60, 75, 90],
      formats: ["video"],
      notes: ["trend with the spinning vase", "4,000 views: no order"],
    },
    {
      network: "tiktok",
      activity: "scrolling",
      from: "21:30",
      chance: 0.05,
      minutes: [30, 45, 60],
      notes: ["one more video…"],
    },
    {
      network: "newsletter",
      activity: "creation",
      from: "08:00",
      days: [4],
      chance: 0.48,
      minutes: [45, 60, 60, 75],
      notes: ["letter: what's coming out of the kiln", "Sunday list, seven pieces left"],
    },
    { network: "newsletter", activity: "analytics", from: "17:00", days: [1], chance: 0.09, minutes: [15, 20] },
    {
      network: "partners",
      activity: "interaction",
      from: "11:00",
      days: [2, 5],
      chance: 0.28,
      minutes: [30, 45, 60, 90],
      notes: ["visit to the tea room: they'd like more cups", "call with the market's organiser"],
    },
    {
      network: "instagram",
      activity: "strategy",
      from: "08:30",
      days: [1],
      chance: 0.06,
      minutes: [30, 45],
      notes: ["what sold, what didn't"],
    },
  ],
  posts: [
    {
      network: "instagram",
      days: [2, 5],
      chance: 0.4,
      models: POTTERY_MODELS,
      formats: ["reel", "carousel"],
      reach: [2600, 1050],
      comments: 0.009,
      answered: 0.66,
      from: "12:00",
      minutes: [15, 15, 20, 30],
      copyTo: { network: "facebook", chance: 0.35, reach: [420, 190] },
    },
    {
      network: "tiktok",
      days: [3],
      chance: 0.3,
      models: ["kiln", "how-to"],
      formats: ["video"],
      reach: [4200, 2300],
      comments: 0.003,
      answered: 0.4,
      from: "16:30",
      minutes: [15],
    },
    {
      network: "newsletter",
      days: [0],
      chance: 0.4,
      models: ["new-piece", "order-day"],
      reach: [310, 455],
      comments: 0.012,
      answered: 1,
      from: "09:00",
      minutes: [15, 20],
    },
  ],
  sales: [
    { network: "instagram", chance: 0.105, prices: SHELF, evidence: ["asked", "asked", "guess", "link"] },
    { network: "facebook", chance: 0.036, prices: SHELF, evidence: ["asked", "guess"] },
    { network: "tiktok", chance: 0.013, prices: [25, 28, 32, 45], evidence: ["link"] },
    {
      network: "newsletter",
      chance: 0.135,
      prices: GIFTS,
      evidence: ["code", "code", "link", "asked"],
      notes: ["second order this year", 'gift, wrapped; card says "for you, Mum"'],
    },
  ],
  followers: { day: 1, counts: { instagram: [3120, 3460], facebook: [890, 905], tiktok: [410, 980] } },
  monthly: [{ day: 5, spent: 19, network: "newsletter", for: "tools" }],
  fixed: [
    {
      date: "2025-11-21",
      at: "18:30",
      time: 40,
      network: "instagram",
      activity: "interaction",
      planned: 15,
      note: 'orders by DM: "is it dishwasher-safe?"',
    },
    { date: "2025-11-28", spent: 35, network: "instagram", for: "boost", audience: "own" },
    {
      date: "2025-12-05",
      spent: 40,
      network: "instagram",
      for: "boost",
      audience: "own",
      note: "so that our own followers see the Christmas list",
    },
    { date: "2025-12-06", spent: 25, network: "facebook", for: "boost", audience: "own" },
    {
      date: "2025-12-14",
      earned: 640,
      network: "partners",
      client: "Winter market",
      evidence: "asked",
      note: "market stall: 31 pieces in one day 🎄",
    },
    { date: "2026-01-20", spent: 30, network: "instagram", for: "boost", audience: "own" },
    { date: "2026-03-10", spent: 45, network: "instagram", for: "ads", audience: "new" },
    {
      date: "2026-03-26",
      earned: 480,
      network: "partners",
      client: "Tilia tea room",
      evidence: "asked",
      note: "24 cups, celadon",
    },
    { date: "2026-04-14", spent: 30, network: "instagram", for: "boost", audience: "own" },
    { date: "2026-04-18", spent: 20, network: "facebook", for: "boost", audience: "own" },
    { date: "2026-05-30", earned: 375, network: "partners", client: "Spring market", evidence: "asked" },
    {
      date: "2026-06-09",
      spent: 35,
      network: "instagram",
      for: "boost",
      audience: "own",
      note: "reach was falling: paid, and it fell again",
    },
    { date: "2026-09-08", spent: 40, network: "instagram", for: "boost", audience: "own" },
    {
      date: "2026-09-17",
      earned: 560,
      network: "partners",
      client: "Café Grès",
      evidence: "asked",
      note: "plates for the terrace; they pay on delivery",
    },
    { date: "2026-10-06", spent: 25, network: "facebook", for: "boost", audience: "own" },
    { date: "2026-10-27", spent: 45, network: "instagram", for: "boost", audience: "own" },
    { date: "2026-11-17", spent: 30, network: "instagram", for: "boost", audience: "own" },
    {
      date: "2026-11-20",
      at: "08:00",
      time: 30,
      network: "newsletter",
      activity: "creation",
      note: "Sunday's letter: what's left for Christmas",
    },
    byHand(
      "2025-12-13",
      "",
      "# the market took the whole weekend",
      "- date: 2025-12-13",
      "  time: 60m",
      "  network: partners",
      "  activity: publication",
      "  note: 'stall photos for the organiser''s page'",
      "",
    ),
    byHand(
      "2026-01-17",
      '- { date: 2026-01-17, time: "1:30", network: instagram, activity: analytics, note: "last year\'s posts: what brought orders?" }',
    ),
    byHand(
      "2026-02-07",
      "- { network: newsletter, earned: 145, date: 2026-02-07, evidence: code }   # the big salad bowl",
    ),
    byHand(
      "2026-03-07",
      "- date: 2026-03-07",
      "  posted: how-to",
      "  network: instagram",
      "  format: reel",
      "  reach: 2210",
      "  comments: 31",
      "  answered: 12   # lost count",
    ),
    byHand(
      "2026-05-09",
      "- { date: 2026-05-09, earned: 62.5, network: newsletter, client: 'O''Hara', evidence: link }",
    ),
    byHand(
      "2026-06-20",
      "- { date: 2026-06-20, earned: 420,",
      "    network: partners,",
      '    client: "Villa Rosa",',
      "    evidence: asked,",
      '    note: "wedding: 12 plates, 12 bowls",',
      "  }",
    ),
    byHand("2026-07-18", "-   {date: 2026-07-18, time: 90m, network: tiktok, activity: creation, format: video}"),
    byHand(
      "2026-09-26",
      "# found again in the notebook",
      '- { "date": "2026-09-24", "time": "1h", "network": "partners", "activity": "interaction" }',
    ),
    byHand(
      "2026-10-31",
      "- note: >-",
      "    open day at the workshop:",
      "    everyone came by the letter",
      "  date: 2026-10-31",
      "  earned: 168.00",
      "  network: newsletter",
      "  evidence: asked",
    ),
  ],
};

// ---------------------------------------------------------------------------
// A studio of two: shared sales, campaigns, another currency.
// ---------------------------------------------------------------------------

const studio = {
  file: "studio.yaml",
  seed: 20260316,
  months: pottery.months,
  settings: `
# socialroi ledger of a studio of two (invented people and figures): settings above the dashes, then one entry a line.
currency: CHF
exchange: { USD: 0.81 }       # an American client, and some ads
rate: 40                      # an hour of nobody in particular
people: { marie: { rate: 45 }, tom: { rate: 35 } }
margin: 0.9                   # printers and hosting
language: en
week: monday
purpose: "Clear pictures for people who explain difficult things"
networks:
  linkedin: { aliases: [li], audience: 5, codes: 3 }
  instagram: { audience: 3, codes: 4 }
  youtube: { audience: 4, codes: 4, url: "https://www.youtube.com/" }
  threads: { audience: 2, codes: 2 }
  podcast: { owned: true }
  referrals: { owned: true }
slots: ["08:30-09:15", "13:00-13:30", "17:00-17:30"]
limits: { interaction: 45m/day, instagram: 3h/week, total: 8h/week }
publishing: { network: linkedin, every: week, models: [case-study, backstage, tip, question] }
findings: { scrolling-share: { above: 25% } }
`,
  away: [
    ["2025-11-21", "2025-11-21"],
    ["2025-12-23", "2026-01-04"],
    ["2026-07-25", "2026-08-14"],
    ["2026-11-20", "2026-11-20"],
  ],
  season: { 1: 0.9, 7: 0.75, 12: 0.8 },
  comments: {
    "2025-11-21": "both of us, from today, everything",
    "2025-12-23": "closed for the holidays",
    "2026-02-02": "campaign: open-desk (free half-hours, until the end of March)",
    "2026-04-13": "Tom tries Threads for a season",
    "2026-05-04": "campaign: plain-charts",
    "2026-06-08": "first video on YouTube",
    "2026-08-15": "back from holidays",
    "2026-09-07": "campaign: podcast-season-two",
    "2026-09-14": "no more Threads, nobody missed us",
  },
  campaigns: [
    { name: "open-desk", from: "2026-02-02", until: "2026-03-31", networks: ["linkedin", "instagram"] },
    { name: "plain-charts", from: "2026-05-04", until: "2026-06-30", networks: ["linkedin", "instagram", "youtube"] },
    {
      name: "podcast-season-two",
      from: "2026-09-07",
      until: "2026-11-15",
      networks: ["podcast", "linkedin", "youtube"],
    },
  ],
  habits: [
    {
      network: "linkedin",
      person: "marie",
      activity: "interaction",
      from: "08:30",
      chance: 0.19,
      minutes: [20, 30, 30, 45, 60],
      planned: 30,
      notes: [
        "every comment answered",
        'long thread about pie charts: "never again"',
        "Zoé asks: could we draw a lab's safety rules?",
        "wrote to the people who came to the open desk",
      ],
    },
    {
      network: "linkedin",
      person: "marie",
      activity: "creation",
      from: "09:15",
      chance: 0.19,
      minutes: [45, 60, 75, 90],
      planned: 45,
      notes: [
        "case study: the hospital's map",
        "carousel, eight slides",
        "rewrote it from scratch, it's better",
        "draft: what a good brief looks like",
      ],
    },
    {
      network: "linkedin",
      person: "tom",
      activity: "creation",
      from: "14:00",
      chance: 0.09,
      minutes: [45, 60, 90],
      formats: ["carousel", "video"],
      notes: ["animated the flow chart", "redrew Marie's sketch"],
    },
    {
      network: "linkedin",
      person: "tom",
      activity: "scrolling",
      from: "13:00",
      chance: 0.1,
      minutes: [15, 20, 30, 45],
    },
    {
      network: "linkedin",
      person: "marie",
      activity: "analytics",
      from: "17:00",
      days: [5],
      chance: 0.16,
      minutes: [20, 30],
      notes: ["which post brought which call?"],
    },
    {
      network: "linkedin",
      person: "marie",
      activity: "strategy",
      from: "10:30",
      days: [1],
      chance: 0.12,
      minutes: [60, 75, 90],
      notes: ["the month's three subjects", "who do we want to work with?"],
    },
    {
      network: "instagram",
      person: "tom",
      activity: "creation",
      from: "10:00",
      chance: 0.22,
      minutes: [45, 60, 75, 90, 120],
      planned: 60,
      formats: ["reel", "carousel", "story"],
      notes: [
        "reel: ink on glass 🖋️",
        "time-lapse of the mural",
        "the export failed: again from the start",
        "Tom's sketchbook, pages 12 to 20",
      ],
    },
    {
      network: "instagram",
      person: "tom",
      activity: "interaction",
      from: "17:00",
      chance: 0.08,
      minutes: [15, 20, 30, 45],
      notes: ["illustrators, students, no buyers", "a teacher wants the poster"],
    },
    {
      network: "instagram",
      person: "tom",
      activity: "scrolling",
      from: "18:00",
      chance: 0.11,
      minutes: [30, 45, 60, 75],
      notes: ['"research"'],
    },
    {
      network: "instagram",
      person: "marie",
      activity: "scrolling",
      from: "20:30",
      days: WEEKEND,
      chance: 0.08,
      minutes: [20, 30, 45],
    },
    {
      network: "youtube",
      person: "tom",
      activity: "creation",
      from: "14:00",
      days: [3, 4],
      since: "2026-06-08",
      chance: 0.36,
      minutes: [60, 75, 90, 120],
      formats: ["video"],
      notes: ["script: explain a heat pump in 90 seconds", "voice-over, six takes", "thumbnail: yes, the face works"],
    },
    {
      network: "youtube",
      person: "marie",
      activity: "learning",
      from: "16:00",
      days: [2],
      since: "2026-05-18",
      until: "2026-07-10",
      chance: 0.4,
      minutes: [45, 60],
      notes: ["course on editing"],
    },
    {
      network: "threads",
      person: "tom",
      activity: "interaction",
      from: "12:30",
      since: "2026-04-13",
      until: "2026-09-13",
      chance: 0.19,
      minutes: [15, 20, 30, 45],
    },
    {
      network: "threads",
      person: "tom",
      activity: "scrolling",
      from: "19:00",
      since: "2026-04-13",
      until: "2026-09-13",
      chance: 0.08,
      minutes: [20, 30, 45],
      notes: ["funny, useless"],
    },
    {
      network: "podcast",
      person: "marie",
      activity: "creation",
      from: "15:00",
      days: [2, 4],
      chance: 0.34,
      minutes: [60, 75, 90, 120],
      notes: ['recorded with Dr Aebi: "nobody reads the leaflet"', "cut the interview", "questions for the next guest"],
    },
    {
      network: "referrals",
      person: "marie",
      activity: "interaction",
      from: "11:30",
      days: [5],
      chance: 0.28,
      minutes: [30, 45, 60, 75],
      notes: ["coffee with a former client", "thank-you cards, by hand"],
    },
  ],
  posts: [
    {
      network: "linkedin",
      person: "marie",
      days: [3],
      chance: 0.85,
      models: ["case-study", "backstage", "tip", "question"],
      reach: [1500, 2300],
      comments: 0.011,
      answered: 0.97,
      from: "08:30",
      minutes: [15, 20, 30],
    },
    {
      network: "instagram",
      person: "tom",
      days: [2, 5],
      chance: 0.3,
      models: ["backstage", "tip"],
      formats: ["reel", "carousel"],
      reach: [1300, 1020],
      comments: 0.01,
      answered: 0.85,
      from: "12:00",
      minutes: [15, 20],
      copyTo: { network: "threads", chance: 0.5, reach: [140, 120], since: "2026-04-13", until: "2026-09-13" },
    },
    {
      network: "youtube",
      person: "tom",
      days: [4],
      since: "2026-06-08",
      chance: 0.42,
      models: ["case-study", "tip"],
      formats: ["video"],
      reach: [180, 900],
      comments: 0.016,
      answered: 1,
      from: "17:00",
      minutes: [20, 30],
    },
  ],
  followers: { day: 15, counts: { linkedin: [2410, 3380], instagram: [5120, 5240], youtube: [-700, 640] } },
  monthly: [
    { day: 2, spent: 28, network: { instagram: "60%", linkedin: "40%" }, for: "tools" },
    { day: 9, spent: 15, network: "podcast", for: "tools" },
  ],
  fixed: [
    {
      date: "2025-11-21",
      at: "08:30",
      time: 45,
      network: "linkedin",
      activity: "strategy",
      person: "marie",
      note: "what we'll count, and why",
    },
    { date: "2025-11-21", time: 60, network: "instagram", activity: "creation", person: "tom", planned: 30 },
    {
      date: "2025-12-04",
      earned: 3200,
      network: "linkedin",
      client: "Fiduciaire Roch",
      person: "marie",
      evidence: "asked",
    },
    { date: "2025-12-11", spent: 120, network: "podcast", for: "freelance", note: "sound mix, season one" },
    {
      date: "2026-01-22",
      earned: 2800,
      network: "linkedin",
      client: "Hydro Jura",
      evidence: "asked",
      note: "saw the dam drawing in December",
    },
    {
      date: "2026-02-26",
      earned: 9000,
      network: { linkedin: "70%", podcast: "30%" },
      client: "Hôpital des Tilleuls",
      campaign: "open-desk",
      evidence: "asked",
      note: "way-finding maps: found us on LinkedIn, stayed for the podcast",
    },
    { date: "2026-03-05", spent: 60, network: "instagram", for: "boost", campaign: "open-desk", audience: "own" },
    {
      date: "2026-03-19",
      earned: 1500,
      network: "instagram",
      client: "Studio Pilates Lumen",
      evidence: "guess",
      note: '"somewhere online", she said',
    },
    {
      date: "2026-04-16",
      earned: 3600,
      network: ["linkedin", "referrals"],
      client: "Energy Dialogue",
      evidence: "asked",
    },
    {
      date: "2026-05-12",
      spent: "49.90 USD",
      network: "linkedin",
      for: "ads",
      campaign: "plain-charts",
      audience: "new",
    },
    {
      date: "2026-05-28",
      earned: 2600,
      network: "podcast",
      client: "Aebi Research",
      evidence: "asked",
      note: "the guest became a client 🎙️",
    },
    {
      date: "2026-07-02",
      earned: 1500,
      network: "instagram",
      client: "Festival Lanterne",
      evidence: "asked",
      note: "poster",
    },
    {
      date: "2026-09-10",
      earned: 3800,
      network: "referrals",
      client: "Hydro Jura",
      evidence: "asked",
      note: "sent by Fiduciaire Roch",
    },
    {
      date: "2026-09-24",
      earned: 1900,
      network: "youtube",
      client: "Chauffage Perrin",
      evidence: "asked",
      note: 'the heat pump video: "do the same for us"',
    },
    {
      date: "2026-10-08",
      earned: 2100,
      network: "linkedin",
      client: "Fiduciaire Roch",
      campaign: "podcast-season-two",
      evidence: "link",
    },
    {
      date: "2026-10-29",
      earned: 1600,
      network: { linkedin: "50%", instagram: "50%" },
      client: "Zoé Lab",
      evidence: "guess",
    },
    {
      date: "2026-11-05",
      earned: "2150.60 USD",
      network: "podcast",
      client: "North Pier Institute",
      campaign: "podcast-season-two",
      evidence: "link",
    },
    {
      date: "2026-11-20",
      at: "08:30",
      time: 20,
      network: "linkedin",
      activity: "interaction",
      person: "marie",
      planned: 20,
    },
    byHand(
      "2025-12-13",
      "- date: 2025-12-13",
      "  time: 1h",
      "  network: podcast",
      "  activity: strategy",
      "  person: marie",
      "  note: 'season one''s numbers'",
    ),
    byHand(
      "2026-01-31",
      "- { date: 2026-01-31, time: 60m, network: instagram, activity: creation, person: tom }   # mural, unpaid and fun",
    ),
    byHand(
      "2026-02-14",
      "",
      '- { person: marie, activity: creation, network: linkedin, time: "1:30", date: 2026-02-14, campaign: open-desk }',
      "",
    ),
    byHand(
      "2026-05-07",
      "- date: 2026-05-07",
      '  earned: "2400 USD"',
      "  network: linkedin",
      '  client: &pier "North Pier Institute"   # they write to us in both languages',
      "  campaign: plain-charts",
      "  evidence: link",
    ),
    byHand(
      "2026-05-09",
      "- { date: 2026-05-09, time: 90m, network: linkedin, activity: support, client: *pier, person: marie,",
      '    note: "questions about the contract: answered, all of them" }',
    ),
    byHand(
      "2026-06-11",
      "- { date: 2026-06-11, earned: 2500,",
      "    network: [ linkedin, podcast, referrals ],",
      "    client: 'Forêts & Cie', margin: 0.6,",
      "    evidence: asked, note: 'three times \"we heard of you\"' }",
    ),
    byHand("2026-06-27", "-   {date: 2026-06-27, time: 45m, network: youtube, activity: analytics, person: tom}"),
    byHand(
      "2026-09-19",
      '- { "date": "2026-09-19", "time": "2h", "network": "youtube", "activity": "creation", "person": "tom", "planned": "1h" }',
    ),
    byHand(
      "2026-10-10",
      "- date: 2026-10-10",
      "  spent: 180.00",
      "  network: podcast",
      "  # half of it for the jingle",
      "  for: freelance",
      "  campaign: podcast-season-two",
      "  note: >-",
      "    mix and jingle,",
      "    paid on the day",
    ),
    byHand(
      "2026-11-12",
      "- { date: 2026-11-12, earned: 1700, network: linkedin, client: Hydro Jura, evidence: asked, id: inv-2026-31 }   # third job for them",
    ),
  ],
};

// ---------------------------------------------------------------------------
// Habits -> entries
// ---------------------------------------------------------------------------

function entriesOf(ledger, day, random) {
  const routine = isAway(ledger, day) ? [] : routineOf(ledger, day, random);
  const fixed = ledger.fixed.filter((entry) => entry.date === day.date);
  return [...monthlyOf(ledger, day), ...routine, ...fixed, ...followersOf(ledger, day, random)];
}

function routineOf(ledger, day, random) {
  const posts = ledger.posts.filter((rule) => happens(rule, day, 1, random)).map((rule) => postOf(rule, day, random));
  const sessions = ledger.habits
    .filter((habit) => happens(habit, day, ledger.season[day.month] ?? 1, random))
    .map((habit) => sessionOf(habit, day, random));
  const timed = onTheClock([...posts.map((post) => post.session), ...sessions], random);
  const campaign = campaignOf(ledger, day);
  return [
    ...[...timed, ...posts.flatMap((post) => post.published)].map((entry) => withCampaign(entry, campaign, random)),
    ...salesOf(ledger, day, random),
  ];
}

function happens(rule, day, season, random) {
  const drawn = random();
  const inTime = (rule.since ?? "") <= day.date && day.date <= (rule.until ?? "9");
  return inTime && (rule.days ?? WORKDAYS).includes(day.weekday) && drawn < rule.chance * season;
}

function sessionOf(habit, day, random) {
  const note = habit.notes && random() < 0.24 ? pick(habit.notes, random) : undefined;
  // A note already mentions the format.
  const format = habit.formats && !note && random() < 0.7 ? pick(habit.formats, random) : undefined;
  return {
    from: habit.from,
    date: day.date,
    time: pick(habit.minutes, random),
    network: habit.network,
    activity: habit.activity,
    format,
    person: habit.person,
    planned: habit.planned && random() < 0.5 ? habit.planned : undefined,
    note,
  };
}

function postOf(rule, day, random) {
  const posted = pick(rule.models, random);
  const format = rule.formats && pick(rule.formats, random);
  const reach = around(trend(rule.reach, day), random);
  const comments = Math.floor(reach * rule.comments * (0.3 + 1.4 * random()));
  const answered = Math.min(comments, Math.round(comments * rule.answered * (0.7 + 0.6 * random())));
  const post = {
    date: day.date,
    posted,
    network: rule.network,
    format,
    person: rule.person,
    reach,
    comments,
    answered,
  };
  const session = sessionOf({ ...rule, activity: "publication", formats: undefined }, day, random);
  return { session, published: [post, ...copiesOf(rule.copyTo, post, day, random)] };
}

function copiesOf(rule, post, day, random) {
  if (!rule || !happens({ ...rule, days: [day.weekday] }, day, 1, random)) return [];
  return [
    {
      ...post,
      network: rule.network,
      reach: around(trend(rule.reach, day), random),
      comments: undefined,
      answered: undefined,
      copy: true,
    },
  ];
}

function onTheClock(sessions, random) {
  let clock = 0;
  let social = 0;
  const kept = [];
  for (const { from, ...session } of sessions.sort((a, b) => minuteOfDay(a.from) - minuteOfDay(b.from))) {
    const isSocial = !OWNED.includes(session.network);
    if (isSocial && social + session.time > MOST_SOCIAL_MINUTES_A_DAY) continue;
    if (isSocial) social += session.time;
    const start = Math.max(clock, minuteOfDay(from) + 5 * Math.floor(4 * random()));
    clock = start + session.time;
    kept.push({ ...session, at: random() < 0.62 ? hourText(start) : undefined });
  }
  return kept;
}

function salesOf(ledger, day, random) {
  return (ledger.sales ?? [])
    .filter((rule) => happens({ ...rule, days: [...WORKDAYS, ...WEEKEND] }, day, ledger.season[day.month] ?? 1, random))
    .map((rule) => ({
      date: day.date,
      earned: pick(rule.prices, random),
      network: rule.network,
      evidence: pick(rule.evidence, random),
      note: rule.notes && random() < 0.1 ? pick(rule.notes, random) : undefined,
    }));
}

function monthlyOf(ledger, day) {
  return ledger.monthly
    .filter((rule) => rule.day === day.dayOfMonth)
    .map(({ day: _, ...rest }) => ({ date: day.date, ...rest }));
}

function followersOf(ledger, day, random) {
  if (day.dayOfMonth !== ledger.followers.day) return [];
  return Object.entries(ledger.followers.counts)
    .map(([network, range]) => ({
      date: day.date,
      followers: Math.round(trend(range, day) * (0.995 + 0.01 * random())),
      network,
    }))
    .filter((entry) => entry.followers > 0); // below zero: not opened yet
}

function campaignOf(ledger, day) {
  return (ledger.campaigns ?? []).find((campaign) => campaign.from <= day.date && day.date <= campaign.until);
}

function withCampaign(entry, campaign, random) {
  if (!campaign?.networks.includes(entry.network) || entry.activity === "scrolling" || random() < 0.45) return entry;
  return { ...entry, campaign: campaign.name };
}

// The first and last day are included: their entries are in "fixed".
function isAway(ledger, day) {
  return ledger.away.some(([first, last]) => first <= day.date && day.date <= last);
}

// ---------------------------------------------------------------------------
// Entries -> text
// ---------------------------------------------------------------------------

function ledgerText(ledger) {
  const random = seeded(ledger.seed);
  const lines = [ledger.settings.trim(), "---"];
  for (const day of year()) {
    if (day.index > 0 && day.dayOfMonth === 1) lines.push("");
    if (day.index === 0 || day.dayOfMonth === 1)
      lines.push(`# ${ledger.months[day.month - 1]} ${day.date.slice(0, 4)}`);
    if (ledger.comments[day.date]) lines.push(`# ${ledger.comments[day.date]}`);
    lines.push(...entriesOf(ledger, day, random).map((entry) => entry.text ?? lineOf(entry)));
  }
  return `${lines.join("\n")}\n`;
}

function byHand(date, ...lines) {
  return { date, text: lines.join("\n") };
}

function lineOf(entry) {
  const pairs = KEY_ORDER.filter((key) => entry[key] !== undefined).map(
    (key) => `${key}: ${valueText(key, entry[key])}`,
  );
  return `- { ${pairs.join(", ")} }`;
}

function valueText(key, value) {
  if (key === "time" || key === "planned") return durationText(value);
  if (key === "earned" || key === "spent") return amountText(value);
  if (key === "network") return networkText(value);
  if (key === "note" || key === "at") return JSON.stringify(value);
  return key === "date" || typeof value !== "string" ? String(value) : wordText(value);
}

function wordText(text) {
  return /^[A-Za-z][A-Za-z-]*( [A-Za-z-]+)*$/.test(text) ? text : JSON.stringify(text);
}

function amountText(amount) {
  if (typeof amount === "string") return JSON.stringify(amount);
  return Number.isInteger(amount) ? String(amount) : amount.toFixed(2);
}

function networkText(network) {
  if (typeof network === "string") return network;
  if (Array.isArray(network)) return `[${network.join(", ")}]`;
  return `{ ${Object.entries(network)
    .map(([name, share]) => `${name}: ${share}`)
    .join(", ")} }`;
}

function durationText(minutes) {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `${hours ? `${hours}h` : ""}${rest || !hours ? `${rest}m` : ""}`;
}

// ---------------------------------------------------------------------------
// Days and random numbers
// ---------------------------------------------------------------------------

function year() {
  return Array.from({ length: DAYS }, (_, index) => {
    const date = new Date(FIRST_DAY + index * 86_400_000);
    return {
      index,
      date: date.toISOString().slice(0, 10),
      month: date.getUTCMonth() + 1,
      dayOfMonth: date.getUTCDate(),
      weekday: date.getUTCDay(),
    };
  });
}

function minuteOfDay(text) {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
}

function hourText(minute) {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

function trend([first, last], day) {
  return first + ((last - first) * day.index) / (DAYS - 1);
}

function around(value, random) {
  return Math.round(value * (0.65 + 0.7 * random()));
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}

// Mulberry32: integer arithmetic, so that all machines draw the same numbers.
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const folder = process.argv[2] ?? dirname(fileURLToPath(import.meta.url));
mkdirSync(folder, { recursive: true });
for (const ledger of [designer, pottery, studio]) writeFileSync(join(folder, ledger.file), ledgerText(ledger));
