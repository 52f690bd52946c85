// English: the timer, `open` and yes-or-no prompts.
import type { GateWords, PromptWords, TimerWords } from "../catalogue/timer.ts";
import { spans } from "./language.ts";

const assumptions = {
  planned: (minutes: string) => `counted as ${minutes}, as planned`,
  longest: (minutes: string) => `counted as ${minutes}, the most for a forgotten timer`,
  midnight: (minutes: string) => `all ${minutes} counted on the day it started`,
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
  pausedAlready: (what) => `Already paused: ${what}`,
  resumed: (what) => `Resumed: ${what}`,
  runsAlready: (what) => `Already running: ${what}`,
  cancelled: (what) => `Cancelled, nothing logged: ${what}`,
  droppedLogged: (line) => `The timer is cleared; its time is in the ledger, on line ${line}.`,
  afterAll: (command) => `To log it anyway: ${command}`,
  afterAllUnknown: (command) =>
    `The clock was set back, so there is no telling how long it ran. To log it with its real time: ${command}`,
  tooShort: (what) => `Less than half a minute, nothing to log: ${what}`,
  assumed: (code, ran, since, minutes) =>
    `The timer had been running for ${ran}, since ${since}: ${assumptions[code](minutes)}.`,
  putRight: (command) => `If that is wrong: ${command}`,
  howLong: (what, ran, since) => `${what}: running for ${ran}, since ${since}. How long was it really?`,
  whichTime: (at) => `The clocks went back, so ${at} came twice. Which one?`,
  firstTime: (at, duration) => `the first ${at}, before the clocks went back: ${duration}`,
  secondTime: (at, duration) => `the second ${at}, after the clocks went back: ${duration}`,
  countdown: (clock, planned) => `${clock} left of ${planned}`,
  countup: (clock, planned) => `${clock} over ${planned}`,
  interrupt: "Ctrl-C stops and logs",
  elsewhere: "Another command stopped the timer.",
  spoilt: (file) => `The stored timer can't be read: ${file}. To clear it: socialroi cancel`,
  cleared: "Cleared; nothing was logged.",
};

export const gate: GateWords = {
  inSlot: (until, left) => `In your slot until ${until}: ${left} left.`,
  outside: (now, slots) => `It is ${now}, outside your slots (${slots}).`,
  next: (clock, tomorrow) => `The next one is at ${clock}${tomorrow ? " tomorrow" : ""}.`,
  limit: (standing, left) => `${standing} · ${left} left`,
  usedUp: (standing) => `${standing} · nothing left`,
  anyway: (network) => `Open ${network} anyway?`,
  closed: "Not opened. Well done.",
  whatFor: (network) => `What are you opening ${network} for?`,
  howLong: "How long?",
  purpose: (purpose) => `Your purpose: ${purpose}`,
  page: (url) => `Opening ${url}`,
  noPage: (network, key) =>
    `No page is known for ${network}. Add it to the settings: networks: { ${key}: { url: "https://..." } }`,
  notOpened: "No browser could be started. Open the page yourself.",
};

export const prompts: PromptWords = { hint: "y/N", yesOrNo: "Type y or n.", yes: "yes", no: "no" };
