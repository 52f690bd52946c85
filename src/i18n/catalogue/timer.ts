// Messages of the timer, of `open` and of yes-or-no prompts.
import type { LimitSpan } from "../../core/entries/settings.ts";

/** Durations, names and days are passed as formatted text. */
export interface TimerWords {
  readonly of: (planned: string) => string;
  readonly left: (duration: string) => string;
  readonly over: (duration: string) => string;
  readonly running: string;
  readonly paused: string;
  readonly maybeForgotten: string;
  readonly clockSetBack: string;
  readonly standing: (label: string | null, span: LimitSpan, minutes: string) => string;
  readonly started: (what: string) => string;
  readonly planned: (duration: string) => string;
  readonly pausedNow: (what: string) => string;
  readonly pausedAlready: (what: string) => string;
  readonly resumed: (what: string) => string;
  readonly runsAlready: (what: string) => string;
  readonly cancelled: (what: string) => string;
  readonly afterAll: (command: string) => string;
  /** The same after the clock was set back: the time in the command is only an example. */
  readonly afterAllUnknown: (command: string) => string;
  /** The timer's time is already in the ledger. */
  readonly droppedLogged: (line: number) => string;
  readonly tooShort: (what: string) => string;
  /** What was assumed about a timer that was not stopped. */
  readonly assumed: (code: "planned" | "longest" | "midnight", ran: string, since: string, minutes: string) => string;
  readonly putRight: (command: string) => string;
  readonly howLong: (what: string, ran: string, since: string) => string;
  /** Question and two answers: a clock change repeats the typed time of day. */
  readonly whichTime: (at: string) => string;
  readonly firstTime: (at: string, duration: string) => string;
  readonly secondTime: (at: string, duration: string) => string;
  readonly countdown: (clock: string, planned: string) => string;
  readonly countup: (clock: string, planned: string) => string;
  readonly interrupt: string;
  readonly elsewhere: string;
  readonly spoilt: (file: string) => string;
  /** The unreadable timer file was removed. */
  readonly cleared: string;
}

/** Messages of `open`. */
export interface GateWords {
  readonly inSlot: (until: string, left: string) => string;
  readonly outside: (now: string, slots: string) => string;
  readonly next: (clock: string, tomorrow: boolean) => string;
  readonly limit: (standing: string, left: string) => string;
  readonly usedUp: (standing: string) => string;
  readonly anyway: (network: string) => string;
  readonly closed: string;
  readonly whatFor: (network: string) => string;
  readonly howLong: string;
  readonly purpose: (purpose: string) => string;
  readonly page: (url: string) => string;
  readonly noPage: (network: string, key: string) => string;
  readonly notOpened: string;
}

export interface PromptWords {
  /** Keys of yes and no; no is the default. */
  readonly hint: string;
  /** Shown after any other answer. */
  readonly yesOrNo: string;
  readonly yes: string;
  readonly no: string;
}
