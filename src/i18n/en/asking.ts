// English: questions, `init` and `completion`.
import type { AskingWords, CompletionWords, InitWords } from "../catalogue/asking.ts";

export const asking: AskingWords = {
  keys: {},
  keyActions: {},
  nothingFound: "Nothing by that name",
  lines: {
    choose: (otherwise) => `Number or name (Enter: ${otherwise}):`,
    several: (otherwise) =>
      `Numbers or names, with commas (${otherwise === "" ? "Enter for none" : `Enter: ${otherwise}; - for none`}):`,
    search: (otherwise) => `Name or a part of it, ? for the list (Enter: ${otherwise}):`,
  },
  yesFirst: "Y/n",
  newKind: (network) => `"${network}" is new. What is it?`,
  log: {
    network: "Which network?",
    origin: "How did they find you?",
    activity: "Doing what?",
    noActivity: "leave it open",
    time: "For how long?",
    amount: "How much?",
    count: "How many?",
    note: "A note? (Enter for none)",
    rate: (unit) => `Hourly rate (${unit})? (Enter to skip)`,
    clientQuestion: (client) => `${client}: which client?`,
    clientKnown: (client) => `${client}, as before`,
    clientNew: (client) => `${client}, a new client`,
  },
  init: {
    typed: (text) => text,
    currency: "Which currency?",
    hour: "What is an hour of your time worth?",
    hourKnown: "I know it",
    hourFromDay: "Work it out from my daily rate",
    hourFromYear: "Work it out from my yearly goal",
    hourLater: "I'll set it later",
    rate: (unit) => `Hourly rate (${unit})?`,
    day: (unit) => `Daily rate (${unit})?`,
    dayHours: "Hours worked in a day?",
    year: (unit) => `Yearly revenue goal (${unit})?`,
    weeks: "Weeks worked per year?",
    billed: "Billed hours per week? (rarely more than 25)",
    takeRate: (rate) => `That makes ${rate} an hour. Use it?`,
    rateFrom: "Starting when?",
    rateFromToday: "from today: the past keeps its rate",
    rateAlways: "for the past too",
    networks: "Which networks do you use?",
    owned: "Which channels of your own?",
    audience: (network) =>
      `${network}: are your ideal clients there? 0 (no) to 5 (all of them); Enter if you can't tell`,
    codes: (network) => `${network}: do you enjoy it? 0 (not at all) to 5 (a pleasure)`,
    slots: "When do you open them? (08:00-08:15, 13:00-13:30; - for no fixed times)",
    limits: "Time limits? (total=5h/week, instagram=30m/day; - for none)",
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

export const completion: CompletionWords = {
  installed: (shell, file, startFile) =>
    `Completion for ${shell}: ${file}${startFile === null ? "" : `, loaded by a new last line in ${startFile}`}. Open a new terminal to use it.`,
};

export const init: InitWords = {
  header: "# socialroi ledger, format 1: settings above the dashes, then one entry per line.",
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
  written: (file) => `Settings written to ${file}. To undo: socialroi undo`,
  begun: (file) => `New ledger: ${file} (only you can read it). To undo the settings: socialroi undo`,
  dryRun: "Nothing was written.",
  kept: (networks) => `${networks}: kept, the ledger uses it.`,
  next: "Next: socialroi log 30m instagram creation",
};
