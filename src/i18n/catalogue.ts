// What a language must be able to say. The type checker holds every catalogue against this one list.
import type { ReadyModel } from "../core/entries/activity.ts";
import type { Completion, EntryKind } from "../core/entries/entry.ts";
import type { Language, LimitSpan } from "../core/entries/settings.ts";
import type { FaultCode, FaultParams, WordKind } from "../core/errors/error.ts";
import type { FindingCode, FindingParams } from "../core/findings/finding.ts";
import type { Grouping } from "../core/report/grouping.ts";
import type { NetworkRule, SkipReason } from "../core/setup/import-plan.ts";
import type { PublishingPace } from "../core/values/publishing-pace.ts";
import type { Action } from "../core/verdict/decision.ts";
import type { TestReason } from "../core/verdict/judge.ts";
import type { NetworkReason } from "../core/verdict/reasons.ts";
import type { Reversal } from "../core/verdict/reversals.ts";
import type { Format } from "./format.ts";
import type { PageWords } from "./page-words.ts";

/** What is wrong, and what to do about it. */
export interface Said {
  readonly what: string;
  readonly remedy: string;
}

/** What is said of an import. */
export interface Importing {
  /** What a source is, by its id, where its own title is in another language. */
  readonly sources: Readonly<Record<string, string>>;
  readonly recognised: (file: string, source: string, why: string) => string;
  readonly passedOver: (files: string) => string;
  /** The file that a "-" stands for. */
  readonly standardInput: string;
  /** What became of so many rows; `entries` where they are not one for one: rows of a day that add up, or that are divided. */
  readonly counts: (
    counts: Readonly<Record<"rows" | "added" | "updated" | "duplicates" | "skipped", string>> & {
      readonly entries: string | null;
    },
  ) => string;
  readonly heads: Readonly<Record<"network" | "time" | "spent" | "earned" | "posts" | "reach", string>>;
  /** The first ones of so many, or null where all are shown. */
  readonly firstEntries: (shown: number, all: string | null) => string;
  readonly skippedTitle: string;
  /** "lines 3, 7 and 12 more" */
  readonly lines: (lines: readonly string[], more: string | null) => string;
  /** Why so many rows were left out. */
  readonly reasons: Readonly<Record<SkipReason, (rows: number) => string>>;
  readonly told: (network: string, rows: string) => string;
  readonly rules: Readonly<Record<NetworkRule, string>>;
  readonly unmatched: (names: string, example: string) => string;
  readonly severalDays: (entries: number) => string;
  readonly dryRun: string;
  readonly nothingNew: string;
  readonly done: string;
  readonly progress: (file: string, percent: string) => string;
  /** While rows that were read are compared with the ledger and written. */
  readonly writing: (rows: string) => string;
  readonly list: {
    readonly heads: Readonly<Record<"name" | "takes" | "from" | "verified", string>>;
    readonly kinds: Readonly<Record<EntryKind, string>>;
    readonly verified: string;
    readonly unverified: string;
    readonly except: (parts: string) => string;
    /** Parts of a source that no real file was read with, as recipes name them. */
    readonly parts: Readonly<Record<string, string>>;
    readonly own: string;
    readonly footer: string;
  };
  readonly draft: {
    readonly title: (file: string) => string;
    /** That a source knows the file, which needs no mapping then. */
    readonly known: (source: string, title: string) => string;
    readonly guess: string;
    readonly columns: string;
  };
}

export type CommandName =
  | "log"
  | "earn"
  | "spend"
  | "post"
  | "followers"
  | "start"
  | "pause"
  | "resume"
  | "switch"
  | "stop"
  | "cancel"
  | "status"
  | "open"
  | "list"
  | "check"
  | "undo"
  | "redo"
  | "edit"
  | "rename"
  | "delete"
  | "merge"
  | "demo"
  | "import"
  | "report"
  | "compare"
  | "verdict"
  | "answered"
  | "model"
  | "plan"
  | "nudge"
  | "init"
  | "completion"
  | "export";

export type OptionName =
  | "ledger"
  | "json"
  | "quiet"
  | "lang"
  | "color"
  | "plain"
  | "help"
  | "version"
  | "date"
  | "at"
  | "planned"
  | "client"
  | "campaign"
  | "person"
  | "note"
  | "format"
  | "evidence"
  | "margin"
  | "for"
  | "audience"
  | "reach"
  | "comments"
  | "answered"
  | "copy"
  | "url"
  | "new"
  | "force"
  | "yes"
  | "dryRun"
  | "changes"
  | "by"
  | "breakdown"
  | "onlyActivity"
  | "onlyCampaign"
  | "onlyClient"
  | "onlyPerson"
  | "sort"
  | "top"
  | "compare"
  | "average"
  | "decimal"
  | "findings"
  | "csvExcel"
  | "output"
  | "overwrite"
  | "failUnder"
  | "exchange"
  | "csv"
  | "md"
  | "html"
  | "open"
  | "limit"
  | "network"
  | "kind"
  | "as"
  | "dates"
  | "decimalMark"
  | "importCurrency"
  | "importExchange"
  | "keepDuplicates"
  | "spread"
  | "sources"
  | "draft"
  | "networkOfRest"
  | "jsonl"
  | "hledger"
  | "timeclock"
  | "exportIcs"
  | "toggl"
  | "clockify"
  | "compareOutput"
  | "exportOutput"
  | "email"
  | "draws"
  | "seed"
  | "explain"
  | "whatIf"
  | "period"
  | "last"
  | "since"
  | "until"
  | "today"
  | "week"
  | "month"
  | "quarter"
  | "year"
  | "lastWeek"
  | "lastMonth"
  | "lastQuarter"
  | "lastYear"
  | "all"
  | "currency"
  | "rate"
  | "rateFrom"
  | "dayRate"
  | "dayHours"
  | "yearGoal"
  | "weeks"
  | "billedHours"
  | "networks"
  | "owned"
  | "slots"
  | "limits"
  | "publishOn"
  | "every"
  | "models"
  | "purpose"
  | "printScript"
  | "forTime"
  | "stoppedAt"
  | "took"
  | "template"
  | "print"
  | "anyway"
  | "update"
  | "line"
  | "part"
  | "goal"
  | "from"
  | "next"
  | "ics";

/** What the timer says. Durations, names and days are written already. */
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

/** What the gate says. */
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

/** A post model: what it is for, and the parts of a post, each as what to write there. */
export interface Skeleton {
  readonly goal: string;
  readonly structure: readonly string[];
}

/** What is said of posts, comments and models. Durations, names, money and days are written already. */
export interface PublishingWords {
  readonly help: Readonly<Record<"list" | "show" | "new", string>>;
  readonly skeletons: Readonly<Record<ReadyModel, Skeleton>>;
  readonly line: (line: number) => string;
  readonly completable: Readonly<Record<keyof Completion, string>>;
  readonly replied: (replies: number, network: string) => string;
  readonly waiting: (comments: number) => string;
  readonly answeredOf: (answered: number, comments: number) => string;
  readonly heads: Readonly<Record<"model" | "posts" | "lastUsed" | "reach" | "time" | "cost" | "revenue", string>>;
  readonly never: string;
  readonly noModels: string;
  readonly creditRule: string;
  readonly unassigned: (time: string | null, revenue: string | null) => string;
  readonly ready: (models: string) => string;
  readonly frames: (models: string) => string;
  readonly modelAdded: (name: string) => string;
  readonly partAsked: (part: number) => string;
  readonly modelNext: (name: string) => string;
}

/** What is said of a week's plan, and by a nudge. Durations, names and days are written already. */
export interface PlanWords {
  readonly title: (week: number | null, period: string) => string;
  readonly hours: (limit: string) => string;
  readonly left: (duration: string) => string;
  readonly over: (duration: string) => string;
  readonly soFar: (duration: string) => string;
  readonly labels: Readonly<Record<"slots" | "posts" | "limits" | "answers" | "try", string>>;
  readonly everyDay: (slots: string) => string;
  readonly kept: (kept: number, passed: number) => string;
  readonly keptUnknown: string;
  readonly noSlots: string;
  /** one a week, 2 a week, one every 3 days */
  readonly pace: (pace: PublishingPace) => string;
  readonly due: (posts: number, by: string) => string;
  readonly overdue: string;
  readonly done: (posts: number) => string;
  readonly later: (posts: number, by: string) => string;
  readonly next: (model: string, weeks: number | null) => string;
  /** The command that shows a model. */
  readonly show: (model: string) => string;
  readonly noPace: string;
  readonly leftOfLimit: (duration: string) => string;
  readonly limit: (label: string, limit: string, span: LimitSpan) => string;
  readonly waiting: (comments: number, network: string) => string;
  readonly experiment: {
    readonly log: string;
    readonly only: (network: string, until: string) => string;
    readonly move: (network: string, from: string, hours: string) => string;
    readonly keep: (network: string) => string;
    readonly own: (network: string) => string;
  };
  readonly nothingToSay: string;
  readonly calendar: string;
  readonly slot: string;
  readonly slotPurpose: (purpose: string) => string;
  readonly post: (network: string, model: string | null) => string;
  readonly by: (date: string) => string;
  readonly emptyCalendar: string;
  readonly nudge: {
    readonly timer: (network: string, duration: string) => string;
    readonly limit: (standing: string) => string;
    readonly day: (day: string, date: string) => string;
    readonly post: (network: string, last: string | null) => string;
    readonly broken: string;
  };
}

export interface Catalogue {
  readonly language: Language;
  readonly faults: { readonly [Code in FaultCode]: (params: FaultParams[Code]) => Said };
  readonly findings: { readonly [Code in FindingCode]: (params: FindingParams[Code], format: Format) => string };
  /** What each finding watches. */
  readonly looks: Readonly<Record<FindingCode, string>>;
  /** What is said of the findings that kept silent. */
  readonly silence: {
    readonly title: string;
    readonly off: string;
    readonly nothing: string;
    /** What was measured, or null, beside the threshold: its name and its value. */
    readonly held: (measured: string | null, name: string, threshold: string) => string;
  };
  readonly kinds: Readonly<Record<WordKind, string>>;
  readonly groupings: Readonly<Record<Grouping, string>>;
  /** Owned channels by key; rented networks keep their own names. */
  readonly owned: Readonly<Record<string, string>>;
  readonly activities: Readonly<Record<string, string>>;
  readonly purposes: Readonly<Record<string, string>>;
  readonly models: Readonly<Record<string, string>>;
  /** The word for 1 of a currency, by its code. */
  readonly units: Readonly<Record<string, string>>;
  /** A day, week, month or quarter by its key, as it is typed in this language. */
  readonly chronological: (key: string) => string;
  readonly semicolon: string;
  readonly colon: string;
  /** What is drawn elsewhere, in words. */
  readonly plain: {
    readonly range: (low: string, high: string) => string;
    readonly fromTo: (from: string, to: string) => string;
    readonly change: Readonly<Record<"up" | "down", (figure: string) => string>> & { readonly none: string };
    /** The faulty line of a file, and what in it is at fault. */
    readonly excerpt: (line: number, text: string, faulty: string) => string;
  };
  readonly days: { readonly today: string; readonly yesterday: string };
  readonly help: {
    readonly tagline: string;
    readonly usage: string;
    readonly optionsTitle: string;
    readonly argumentsTitle: string;
    readonly periodTitle: string;
    readonly commonTitle: string;
    readonly commandsTitle: string;
    /** What stands for a command in a usage line. */
    readonly commandPlace: string;
    /** What the manual page needs besides the help: the titles of its sections, and what stands in its synopsis. */
    readonly manual: Readonly<
      Record<
        "name" | "synopsis" | "commands" | "options" | "environment" | "command" | "optionsPlace" | "words",
        string
      >
    >;
    readonly groups: Readonly<Record<"log" | "time" | "read" | "setUp" | "mend", string>>;
    /** Where to read more. */
    readonly more: (topics: readonly string[]) => string;
    readonly examples: string;
    /** Examples in this language; null where those that commands bring are in it. */
    readonly ownExamples: Readonly<Record<CommandName, readonly string[]>> | null;
    readonly commands: Readonly<Record<CommandName, string>>;
    readonly options: Readonly<Record<OptionName, string>>;
    readonly words: Readonly<
      Record<
        | "log"
        | "start"
        | "open"
        | "earn"
        | "spend"
        | "post"
        | "followers"
        | "line"
        | "lines"
        | "kind"
        | "from"
        | "to"
        | "files"
        | "mergeFiles"
        | "importFiles"
        | "answered"
        | "modelName"
        | "modelShown"
        | "modelLines"
        | "shell",
        string
      >
    >;
  };
  readonly errors: {
    readonly nothingLogged: string;
    readonly nothingChanged: (faults: number) => string;
    readonly mendLine: string;
    readonly batchLine: (line: number) => string;
    /** Of a command that did what it was asked to, but could not print its answer. */
    readonly changedUnsaid: (reason: string) => string;
  };
  readonly echo: {
    readonly saved: (file: string) => string;
    readonly newLedger: (file: string) => string;
    /** Minutes in a span, which may have ended before today. */
    readonly standing: (
      label: string,
      span: { readonly span: LimitSpan; readonly ended: boolean },
      minutes: string,
    ) => string;
    readonly of: (limit: string) => string;
    readonly over: (over: string) => string;
    readonly pace: (minutes: string) => string;
    /** All rented networks together. */
    readonly total: string;
    readonly earned: string;
    readonly spent: string;
    readonly posted: string;
    readonly noModel: string;
    readonly reach: (count: string) => string;
    readonly followers: (count: string) => string;
    readonly added: (entries: number) => string;
  };
  readonly asking: {
    /** Names of keys, and of what they do, as inquirer has them in English. */
    readonly keys: Readonly<Record<string, string>>;
    readonly keyActions: Readonly<Record<string, string>>;
    readonly nothingFound: string;
    /** What stands at the end of a question where choices are typed: what Enter takes comes in. */
    readonly lines: Readonly<Record<"choose" | "several" | "search", (otherwise: string) => string>>;
    /** Where Enter says yes. */
    readonly yesFirst: string;
    readonly log: Readonly<Record<"network" | "activity" | "time" | "note", string>>;
    readonly init: {
      /** A pace or a limit as people type it: 5h/week, 3 days. */
      readonly typed: (text: string) => string;
      readonly rate: (unit: string) => string;
      readonly day: (unit: string) => string;
      readonly year: (unit: string) => string;
      readonly takeRate: (rate: string) => string;
      readonly audience: (network: string) => string;
      readonly codes: (network: string) => string;
    } & Readonly<
      Record<
        | "currency"
        | "hour"
        | "hourKnown"
        | "hourFromDay"
        | "hourFromYear"
        | "hourLater"
        | "dayHours"
        | "weeks"
        | "billed"
        | "rateFrom"
        | "rateFromToday"
        | "rateAlways"
        | "networks"
        | "owned"
        | "slots"
        | "limits"
        | "publishing"
        | "nowhere"
        | "every"
        | "models"
        | "purpose"
        | "review"
        | "write"
        | "number",
        string
      >
    >;
  };
  readonly init: {
    /** The first line of a new ledger. */
    readonly header: string;
    /** What stands behind a setting in the file. */
    readonly comments: Readonly<
      Record<
        "currency" | "rate" | "margin" | "language" | "networks" | "slots" | "limits" | "publishing" | "purpose",
        string
      >
    >;
    readonly unchanged: string;
    readonly written: (file: string) => string;
    readonly begun: (file: string) => string;
    readonly dryRun: string;
    readonly kept: (networks: string) => string;
    readonly next: string;
  };
  readonly completion: {
    /** `startFile` is null where nothing had to be added to one. */
    readonly installed: (shell: string, file: string, startFile: string | null) => string;
  };
  readonly list: {
    readonly title: (period: string, entries: number) => string;
    readonly empty: (period: string) => string;
  };
  readonly exporting: {
    /** The name of the calendar of logged time. */
    readonly calendar: string;
    readonly saved: (entries: number, file: string) => string;
    readonly left: (entries: number) => string;
  };
  readonly check: {
    readonly fine: (entries: number) => string;
    readonly doubts: (count: number) => string;
    readonly doubt: string;
  };
  readonly mend: {
    readonly tookBack: (command: string, at: string) => string;
    readonly broughtBack: (command: string, at: string) => string;
    readonly torn: (line: string) => string;
    readonly renamed: (words: number, from: string, to: string) => string;
    readonly renameThese: (words: number, from: string, to: string) => string;
    readonly mergesWith: (from: string, to: string, places: number) => string;
    readonly wouldRename: (words: number, from: string, to: string) => string;
    readonly deleteThese: (entries: number) => string;
    readonly deleted: (entries: number) => string;
    readonly kept: string;
    readonly unchanged: string;
    /** Of an editor that may be open in a window of its own: asked on a terminal, said elsewhere. */
    readonly saveThere: string;
    readonly stillOpen: (file: string) => string;
    readonly saved: string;
    readonly reopen: string;
    readonly fewer: (before: number, after: number) => string;
    readonly draft: (file: string) => string;
    /** What a completed write could not do; `reason` is the system's code. */
    readonly notices: Readonly<Record<"undo" | "hard-links" | "owner" | "flush" | "timer", (reason: string) => string>>;
    readonly timerRestored: string;
    readonly timerRemoved: string;
  };
  readonly merging: {
    /** How many entries were added from a copy of the ledger, or would be. */
    readonly copy: (added: number, copy: string, dryRun: boolean) => string;
    /** What the other side's version changed in ours, or would. */
    readonly versions: (counts: Readonly<Record<"added" | "changed" | "removed", number>>, dryRun: boolean) => string;
    readonly settings: (names: string) => string;
    readonly keptSetting: (name: string, ours: string, theirs: string) => string;
    readonly keptLine: (line: number, theirs: string) => string;
    readonly alike: (line: number, other: number) => string;
  };
  /** How a yes or a no may be typed, the no being what nothing means; and what is said to anything else. */
  readonly prompts: { readonly hint: string; readonly yesOrNo: string; readonly yes: string; readonly no: string };
  readonly timer: TimerWords;
  readonly gate: GateWords;
  readonly importing: Importing;
  readonly report: {
    readonly hour: (money: string) => string;
    readonly noHour: string;
    readonly heads: Readonly<
      Record<
        | "time"
        | "timeShare"
        | "cost"
        | "spent"
        | "revenue"
        | "profitShare"
        | "net"
        | "posts"
        | "reach"
        | "sales"
        | "none",
        string
      >
    >;
    readonly shareOf: { readonly time: string; readonly grossProfit: string };
    readonly perUnit: (unit: string) => string;
    readonly versus: (period: string) => string;
    readonly social: string;
    readonly owned: string;
    readonly total: string;
    readonly oneFigure: (unit: string, returned: string, before: string | null, period: string) => string;
    readonly noReturn: string;
    readonly noRevenue: (cost: string) => string;
    readonly guessed: (floor: string, ceiling: string) => string;
    /** Said where no hour has a price at all. */
    /** That time has no price; whether there is a return all the same comes in. */
    readonly free: (returned: boolean) => string;
    readonly unpriced: (duration: string) => string;
    readonly hidden: (width: number, columns: string) => string;
    /** How many findings are left out, and the command that lists them. */
    readonly more: (findings: number, command: string) => string;
    readonly others: (rows: number) => string;
    readonly weekly: string;
    readonly before: string;
    readonly change: string;
    readonly study: (
      what: "networks" | "ledgers",
      counts: { readonly profit: number; readonly breakEven: number; readonly loss: number },
      surveyed: { readonly profit: string; readonly breakEven: string; readonly loss: string },
    ) => string;
    /** The one figure over time, drawn or not, from its first value to its last. */
    /** `between`: the least and the most, where they are not the ends. */
    readonly overTime: (
      unit: string,
      drawn: string | null,
      first: string,
      last: string,
      between: readonly [least: string, most: string] | null,
    ) => string;
    readonly filtered: (names: string) => string;
    /** Why there is no return where only some activities, or some people, are looked at. */
    readonly onlyTime: Readonly<Record<"activity" | "person", string>>;
    readonly explain: Readonly<
      Record<
        | "title"
        | "time"
        | "timeCost"
        | "moneySpent"
        | "cost"
        | "revenue"
        | "grossProfit"
        | "margin"
        | "net"
        | "roi"
        | "netPerHour"
        | "hours"
        | "hour"
        | "meanRate"
        | "method",
        string
      >
    >;
    /** `only`: what alone is looked at, where that is a part. */
    readonly empty: (period: string, last: string | null, only: string | null) => string;
    /** Under --fail-under: there is nothing to hold against the threshold. */
    readonly noThreshold: (threshold: string) => string;
    readonly bar: string;
  };
  readonly demo: {
    readonly made: (entries: number, file: string) => string;
    /** Commands to try on that file, which is quoted where it has to be. */
    readonly tries: (file: string) => readonly string[];
    readonly yours: string;
  };
  readonly compare: {
    readonly median: string;
    /** The head of the one figure where ledgers have several currencies. */
    readonly perOne: string;
    readonly currencies: string;
  };
  readonly page: PageWords;
  readonly publishing: PublishingWords;
  readonly plan: PlanWords;
  readonly verdict: {
    /** "about 4 chances out of 5" */
    readonly chance: (probability: number) => string;
    readonly focus: (network: string, chance: string, percent: string) => string;
    /** The leader is worth working, but that none pays is likelier. */
    readonly focusOrNone: (network: string, chance: string, percent: string, none: string) => string;
    /** Networks, or null for none at all, with the chance of each to be the answer: the likeliest first. */
    readonly test: (chances: readonly { readonly name: string | null; readonly percent: string }[]) => string;
    readonly none: (chance: string, percent: string) => string;
    readonly ownedPays: (name: string, returned: string, unit: string) => string;
    readonly because: Readonly<Record<Exclude<TestReason, "costly-error">, string>>;
    readonly empty: (period: string) => string;
    readonly summary: (hours: string, sales: number, count: string) => string;
    readonly heads: Readonly<Record<"hours" | "range" | "shortRange" | "pays" | "best" | "todo", string>>;
    readonly actions: Readonly<Record<Action, string>>;
    readonly yours: string;
    readonly labels: Readonly<Record<"why" | "week" | "moved" | "unless" | "beware" | "meanwhile" | "whatIf", string>>;
    readonly evidence: (name: string, sales: number, count: string, hours: string) => string;
    readonly reasons: Readonly<Record<NetworkReason, ((low: string, high: string) => string) | null>>;
    readonly hoursGo: (hours: string, network: string, slots: string) => string;
    readonly onePost: (model: string, weeks: number | null) => string;
    readonly copyTo: (networks: string) => string;
    readonly close: (networks: string) => string;
    readonly moved: (
      from: string,
      to: string,
      hours: string,
      freed: string | null,
      mean: string,
      low: string,
      high: string,
    ) => string;
    /** The beginning of "... would change this answer." */
    readonly reversal: (
      reversal: Exclude<Reversal, { code: "on-the-edge" }>,
      name: (key: string) => string,
      format: Format,
    ) => string;
    /** The sentence under its label. */
    readonly unless: (list: string) => string;
    readonly onTheEdge: string;
    readonly rented: (network: string, share: string, month: string) => string;
    readonly meanwhile: (network: string, hours: string, alone: boolean) => string;
    readonly settles: (weeks: number | null) => string;
    readonly review: (date: string) => string;
    readonly logSales: string;
    readonly whatIf: (mean: string, low: string, high: string) => string;
    readonly whatIfUncounted: (network: string, counted: string) => string;
    readonly whatIfUnknown: (network: string) => string;
    readonly explain: Readonly<
      Record<
        | "title"
        | "rate"
        | "draws"
        | "expectedDeal"
        | "lag"
        | "sigma"
        | "tau"
        | "shape"
        | "level"
        | "exposure"
        | "sales"
        | "costPerHour"
        | "priorClients"
        | "clients"
        | "deal"
        | "ownDeals"
        | "loss"
        | "rule"
        | "method",
        string
      >
    >;
  };
}
