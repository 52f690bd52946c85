// English: questions, `init` and `completion`.

export const asking = {
  /** Translations of inquirer's key names and key actions; empty in English. */
  keys: {} as Readonly<Record<string, string>>,
  keyActions: {} as Readonly<Record<string, string>>,
  nothingFound: "Nothing by that name",
  /** Ends a prompt for typed choices; `otherwise` is the default. */
  lines: {
    choose: (otherwise: string) => `Number or name (Enter: ${otherwise}):`,
    several: (otherwise: string) =>
      `Numbers or names, with commas (${otherwise === "" ? "Enter for none" : `Enter: ${otherwise}; - for none`}):`,
    search: (otherwise: string) => `Name or part of it, ? for the list (Enter: ${otherwise}):`,
  },
  /** Hint of a prompt whose default is yes. */
  yesFirst: "Y/n",
  newKind: (network: string) => `"${network}" is new. What is it?`,
  log: {
    network: "Which network?",
    origin: "How did they find you?",
    purpose: "What for, or for which network?",
    activity: "Doing what?",
    noActivity: "none in particular",
    time: "For how long?",
    amount: "How much?",
    count: "How many?",
    note: "A note? (Enter for none)",
    /** After the first time of a ledger. */
    rate: (unit: string) => `Hourly rate (in ${unit}, or write 60 USD)? (Enter to skip)`,
    /** A sale from a search engine, where hours went to SEO. */
    seo: "You spend time on SEO. Did this sale come through it?",
    /** A client whose name differs little from a known one. */
    clientQuestion: (client: string) => `${client}: which client?`,
    clientKnown: (client: string) => `${client}, as before`,
    clientNew: (client: string) => `${client}, a new client`,
  },
  init: {
    /** Translates a typed pace or limit: 5h/week, 3 days. */
    typed: (text: string) => text,
    currency: "Which currency?",
    hour: "What is an hour of your time worth?",
    hourKnown: "I know it",
    hourFromDay: "Work it out from my daily rate",
    hourFromYear: "Work it out from my yearly goal",
    hourLater: "I'll set it later",
    rate: (unit: string) => `Hourly rate (${unit})?`,
    day: (unit: string) => `Daily rate (${unit})?`,
    dayHours: "Hours worked in a day?",
    year: (unit: string) => `Yearly revenue goal (${unit})?`,
    weeks: "Weeks worked per year?",
    billed: "Billed hours per week? (rarely more than 25)",
    takeRate: (rate: string) => `That makes ${rate} an hour. Use it?`,
    rateFrom: "Starting when?",
    rateFromToday: "from today: the past keeps its rate",
    rateAlways: "for the past too",
    margin: "What part of a sale is left after materials and other direct costs? (such as 60%; Enter: all of it)",
    networks: "Which networks do you use?",
    owned: "Which channels of your own?",
    audience: (network: string) =>
      `${network}: are your ideal clients there? 0 (no) to 5 (all of them); Enter if you can't tell`,
    codes: (network: string) => `${network}: do you enjoy it? 0 (not at all) to 5 (a pleasure)`,
    slots: "When do you open them? (such as 08:00-08:15, 13:00-13:30; - for no fixed times)",
    limits: "Time limits? (such as total=5h/week, instagram=30m/day; - for none)",
    publishing: "Which network do you mainly post on?",
    nowhere: "none",
    every: "How often? (week, 3 days, 2 weeks)",
    models: "Which post models?",
    purpose: "Why are you on social networks? (one sentence; - for none)",
    review: "Changes:",
    write: "Save?",
    number: "A number, please.",
  },
};

export const completion = {
  /** Single words for periods of queries, most used first. */
  periods: [
    "this-month",
    "last-month",
    "this-week",
    "last-week",
    "this-quarter",
    "last-quarter",
    "this-year",
    "last-year",
    "today",
    "yesterday",
    "all",
  ],
  /** The weeks that can be planned. */
  weeks: ["this-week", "next-week"],
  /** Units after a word for the last one. */
  units: ["week", "month", "quarter", "year"],
  /** Words that a period or comparison follows. */
  joints: ["since", "until", "vs"],
  /** The last lines of a ledger. */
  last: "last",
  /** A single word that groups by this. */
  by: (grouping: string) => `by-${grouping}`,
  /** `startFile` is null if no shell start file was changed. */
  installed: (shell: string, file: string, startFile: string | null) =>
    `Completion for ${shell}: ${file}${startFile === null ? "" : `, loaded by a new last line in ${startFile}`}. Open a new terminal to use it.`,
};

export const init = {
  /** First line of a new ledger. */
  header: "# socialroi ledger, format 1: settings above the dashes, then one entry per line.",
  /** Comments after the settings of a new ledger. */
  comments: {
    currency: "of amounts without one",
    rate: "what an hour of your time is worth",
    margin: "the part of revenue that stays yours after direct costs",
    language: "en or fr",
    networks: "fit with your ideal clients (audience) and with you (codes), 0 to 5",
    slots: "when you open the networks",
    limits: "time limits",
    publishing: "where, how often, what",
    purpose: "why you do it",
  },
  unchanged: "The settings are already like this. Nothing was changed.",
  written: (file: string) => `Settings written to ${file}. To undo: socialroi undo`,
  begun: (file: string) => `New ledger: ${file} (only you can read it). To undo the settings: socialroi undo`,
  dryRun: "Nothing was written.",
  kept: (networks: string) => `${networks}: kept, the ledger uses it.`,
  next: "Next: socialroi log 30m instagram creation",
};
