// English: the timer, `open` and yes-or-no prompts.
import type { LimitSpan } from "../../core/entries/units.ts";
import { typable } from "../names.ts";
import { spans } from "./language.ts";

const assumptions = {
  planned: (minutes: string) => `counted as ${minutes}, as planned`,
  longest: (minutes: string) => `counted as ${minutes}, the most for a forgotten timer`,
  midnight: (minutes: string) => `all ${minutes} counted on the day it started`,
};

/** Durations, names and days are passed as formatted text. */
export const timer = {
  of: (planned: string) => ` of ${planned}`,
  left: (duration: string) => `${duration} left`,
  over: (duration: string) => `${duration} over`,
  running: "running",
  paused: "paused",
  maybeForgotten: "forgotten? socialroi stop",
  clockSetBack: "the clock was set back: socialroi stop --took 25m",
  limitStatus: (label: string | null, span: LimitSpan, minutes: string) =>
    `${label === null ? "" : `${label} `}${spans[span]} ${minutes}`,
  started: (what: string) => `Started: ${what}`,
  planned: (duration: string) => `${duration} planned`,
  pausedNow: (what: string) => `Paused: ${what}`,
  pausedAlready: (what: string) => `Already paused: ${what}`,
  resumed: (what: string) => `Resumed: ${what}`,
  runsAlready: (what: string) => `Already running: ${what}`,
  cancelled: (what: string) => `Cancelled, nothing logged: ${what}`,
  /** The timer's time is already in the ledger. */
  droppedLogged: (line: number) => `The timer is cleared; its time is in the ledger, on line ${line}.`,
  afterAll: (command: string) => `To log it anyway: ${command}`,
  /** The same after the clock was set back: the time in the command is only an example. */
  afterAllUnknown: (command: string) =>
    `The clock was set back, so there is no telling how long it ran. To log it with its real time: ${command}`,
  tooShort: (what: string) => `Less than half a minute, nothing to log: ${what}`,
  /** What was assumed about a timer that was not stopped. */
  assumed: (code: "planned" | "longest" | "midnight", ran: string, since: string, minutes: string) =>
    `The timer had been running for ${ran}, since ${since}: ${assumptions[code](minutes)}.`,
  putRight: (command: string) => `If that is wrong: ${command}`,
  howLong: (what: string, ran: string, since: string) =>
    `${what}: running for ${ran}, since ${since}. How long was it really?`,
  /** Question and two answers: a clock change repeats the typed time of day. */
  whichTime: (at: string) => `The clocks went back, so ${at} came twice. Which one?`,
  firstTime: (at: string, duration: string) => `the first ${at}, before the clocks went back: ${duration}`,
  secondTime: (at: string, duration: string) => `the second ${at}, after the clocks went back: ${duration}`,
  countdown: (clock: string, planned: string) => `${clock} left of ${planned}`,
  countup: (clock: string, planned: string) => `${clock} over ${planned}`,
  interrupt: "Ctrl-C stops and logs",
  elsewhere: "Another command stopped the timer.",
  spoilt: (file: string) => `The stored timer can't be read: ${file}. To clear it: socialroi cancel`,
  /** The unreadable timer file was removed. */
  cleared: "Cleared; nothing was logged.",
};

/** Messages of `open`. */
export const gate = {
  inSlot: (until: string, left: string) => `In your slot until ${until}: ${left} left.`,
  outside: (now: string, slots: string) => `It is ${now}, outside your slots (${slots}).`,
  next: (clock: string, tomorrow: boolean) => `The next one is at ${clock}${tomorrow ? " tomorrow" : ""}.`,
  limit: (status: string, left: string) => `${status} · ${left} left`,
  usedUp: (status: string) => `${status} · nothing left`,
  anyway: (network: string) => `Open ${network} anyway?`,
  closed: "Not opened. Well done.",
  whatFor: (network: string) => `What are you opening ${network} for?`,
  howLong: "How long?",
  purpose: (purpose: string) => `Your purpose: ${purpose}`,
  page: (url: string) => `Opening ${url}`,
  noPage: (network: string, key: string) =>
    `No page is known for ${network}. Add it: socialroi set network ${typable(key)} https://...`,
  notOpened: "No browser could be started: open the page yourself.",
};

export const prompts = {
  /** Keys of yes and no; no is the default. */
  hint: "y/N",
  /** Shown after any other answer. */
  yesOrNo: "Type y or n.",
  yes: "yes",
  no: "no",
};
