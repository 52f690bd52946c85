// Questions on a terminal, and the texts of `init` and `completion`.

export interface AskingWords {
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
}

export interface InitWords {
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
}

export interface CompletionWords {
  /** `startFile` is null where nothing had to be added to one. */
  readonly installed: (shell: string, file: string, startFile: string | null) => string;
}
