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
    activity: "Doing what?",
    time: "For how long?",
    note: "A note? (Enter for none)",
  },
  init: {
    typed: (text) => text,
    currency: "Which currency?",
    hour: "What is an hour of yours worth?",
    hourKnown: "I know it",
    hourFromDay: "Work it out from what you charge for a day",
    hourFromYear: "Work it out from what a year is to bring",
    hourLater: "I will say it later",
    rate: (unit) => `An hour, in ${unit}?`,
    day: (unit) => `A day, in ${unit}?`,
    dayHours: "Hours in such a day?",
    year: (unit) => `What are you to invoice in a year, in ${unit}?`,
    weeks: "Weeks worked in a year?",
    billed: "Hours invoiced in a week? (rarely more than 25)",
    takeRate: (rate) => `That makes ${rate} an hour. Take it?`,
    rateFrom: "From when on?",
    rateFromToday: "from today on: the past keeps its rate",
    rateAlways: "for the past too",
    networks: "Which networks do you use?",
    owned: "And which channels of your own?",
    audience: (network) =>
      `${network}: are your ideal clients there? 0 (no) to 5 (all of them); Enter where you cannot tell`,
    codes: (network) => `${network}: does it suit your ways? 0 (not at all) to 5 (a pleasure)`,
    slots: "When do you open them? (08:00-08:15, 13:00-13:30; - for no fixed times)",
    limits: "How much at most? (total=5h/week, instagram=30m/day; - for no limit)",
    publishing: "Where do you publish first?",
    nowhere: "nowhere",
    every: "How often? (week, 3 days, 2 weeks)",
    models: "Which kinds of posts?",
    purpose: "Why are you on networks at all? (one sentence; - for none)",
    review: "This is what changes:",
    write: "Write it?",
    number: "A number, please.",
  },
};

export const completion: CompletionWords = {
  installed: (shell, file, startFile) =>
    `Completion for ${shell}: ${file}${startFile === null ? "" : `, read by a new last line of ${startFile}`}. Open a new terminal to have it.`,
};

export const init: InitWords = {
  header: "# socialroi ledger, format 1: settings above the dashes, then one entry a line.",
  comments: {
    currency: "of every amount that names none",
    rate: "what an hour of yours is worth",
    margin: "the part of revenue that stays yours after direct costs",
    language: "en or fr",
    networks: "fit with your ideal clients (audience) and with your ways (codes): 0 to 5",
    slots: "when you open the networks",
    limits: "at most so much time",
    publishing: "where, how often, what",
    purpose: "why you do it at all",
  },
  unchanged: "The settings say so already. Nothing was changed.",
  written: (file) => `Settings written to ${file}. To take that back: socialroi undo`,
  begun: (file) => `New ledger: ${file} (yours alone to read). To take the settings back: socialroi undo`,
  dryRun: "Nothing was written.",
  kept: (networks) => `${networks}: stays, the ledger needs it.`,
  next: "Next: socialroi log 30m instagram creation",
};
