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
  /** The same where the clock was set back: the command has a time that is only an example. */
  readonly afterAllUnknown: (command: string) => string;
  /** Said of a timer whose time stands in the ledger already. */
  readonly droppedLogged: (line: number) => string;
  readonly tooShort: (what: string) => string;
  /** What was assumed of a timer that nobody stopped, and how to put it right. */
  readonly assumed: (code: "planned" | "longest" | "midnight", ran: string, since: string, minutes: string) => string;
  readonly putRight: (command: string) => string;
  readonly howLong: (what: string, ran: string, since: string) => string;
  /** Asked where a clock change repeats the time of day that was typed, and the two answers. */
  readonly whichTime: (at: string) => string;
  readonly firstTime: (at: string, duration: string) => string;
  readonly secondTime: (at: string, duration: string) => string;
  readonly countdown: (clock: string, planned: string) => string;
  readonly countup: (clock: string, planned: string) => string;
  readonly interrupt: string;
  readonly elsewhere: string;
  readonly spoilt: (file: string) => string;
  /** Said when what could not be read is cleared away. */
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
  /** How yes and no are typed; no is the default. */
  readonly hint: string;
  /** Repeats the question after any other answer. */
  readonly yesOrNo: string;
  readonly yes: string;
  readonly no: string;
}
