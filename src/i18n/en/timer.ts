// English: the timer, `open` and yes-or-no prompts.
import type { GateWords, PromptWords, TimerWords } from "../catalogue/timer.ts";
import { spans } from "./language.ts";

const assumptions = {
  planned: (minutes: string) => `${minutes}, as planned, is assumed`,
  longest: (minutes: string) => `${minutes}, the most a timer is believed, is assumed`,
  midnight: (minutes: string) => `all ${minutes} go to the day it began`,
};

export const timer: TimerWords = {
  of: (planned) => ` of ${planned}`,
  left: (duration) => `${duration} left`,
  over: (duration) => `${duration} over`,
  running: "running",
  paused: "paused",
  maybeForgotten: "forgotten? socialroi stop",
  clockSetBack: "the clock was set back: socialroi stop --took 25m",
  standing: (label, span, minutes) => `${label === null ? "" : `${label} `}${spans[span]} ${minutes}`,
  started: (what) => `Started: ${what}`,
  planned: (duration) => `${duration} planned`,
  pausedNow: (what) => `Paused: ${what}`,
  pausedAlready: (what) => `Paused already: ${what}`,
  resumed: (what) => `Goes on: ${what}`,
  runsAlready: (what) => `Runs already: ${what}`,
  cancelled: (what) => `Cancelled, nothing logged: ${what}`,
  droppedLogged: (line) => `The timer is gone; its time stays in the ledger, on line ${line}.`,
  afterAll: (command) => `To log it after all: ${command}`,
  afterAllUnknown: (command) =>
    `The clock was set back, so how long it ran is not known. To log it with its real time: ${command}`,
  tooShort: (what) => `Under half a minute, nothing to log: ${what}`,
  assumed: (code, ran, since, minutes) =>
    `The timer had been running for ${ran}, since ${since}: ${assumptions[code](minutes)}.`,
  putRight: (command) => `If that is wrong: ${command}`,
  howLong: (what, ran, since) => `${what}: running for ${ran}, since ${since}. How long was it really?`,
  whichTime: (at) => `The clocks went back, so it was ${at} twice. Which one?`,
  firstTime: (at, duration) => `the first ${at}, before the clocks went back: ${duration}`,
  secondTime: (at, duration) => `the second ${at}, after the clocks went back: ${duration}`,
  countdown: (clock, planned) => `${clock} left of ${planned}`,
  countup: (clock, planned) => `${clock} over ${planned}`,
  interrupt: "Ctrl-C stops and logs",
  elsewhere: "Another command has stopped the timer.",
  spoilt: (file) => `What was kept of the timer cannot be read: ${file}. socialroi cancel clears it.`,
  cleared: "Cleared; nothing was logged.",
};

export const gate: GateWords = {
  inSlot: (until, left) => `In your slot until ${until}: ${left} left.`,
  outside: (now, slots) => `It is ${now}, outside your slots (${slots}).`,
  next: (clock, tomorrow) => `The next one is at ${clock}${tomorrow ? " tomorrow" : ""}.`,
  limit: (standing, left) => `${standing} · ${left} left`,
  usedUp: (standing) => `${standing} · nothing left`,
  anyway: (network) => `Open ${network} all the same?`,
  closed: "Not opened. Well done.",
  whatFor: (network) => `What are you opening ${network} for?`,
  howLong: "How long?",
  purpose: (purpose) => `Your purpose: ${purpose}`,
  page: (url) => `Opening ${url}`,
  noPage: (network, key) =>
    `No page is known for ${network}. Add it to the settings: networks: { ${key}: { url: "https://..." } }`,
  notOpened: "No browser could be started: open the page yourself.",
};

export const prompts: PromptWords = { hint: "y/N", yesOrNo: "Type y or n.", yes: "yes", no: "no" };
