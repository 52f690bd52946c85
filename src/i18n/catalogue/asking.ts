// Questions on a terminal, and the texts of `init` and `completion`.

export interface AskingWords {
  /** Translations of inquirer's key names and key actions; empty in English. */
  readonly keys: Readonly<Record<string, string>>;
  readonly keyActions: Readonly<Record<string, string>>;
  readonly nothingFound: string;
  /** Ends a prompt for typed choices; `otherwise` is the default. */
  readonly lines: Readonly<Record<"choose" | "several" | "search", (otherwise: string) => string>>;
  /** Hint of a prompt whose default is yes. */
  readonly yesFirst: string;
  readonly newKind: (network: string) => string;
  readonly log: Readonly<
    Record<"network" | "origin" | "purpose" | "activity" | "noActivity" | "time" | "amount" | "count" | "note", string>
  > & {
    /** After the first time of a ledger. */
    readonly rate: (unit: string) => string;
    /** A sale from a search engine, where hours went to SEO. */
    readonly seo: string;
    /** A client whose name differs little from a known one. */
    readonly clientQuestion: (client: string) => string;
    readonly clientKnown: (client: string) => string;
    readonly clientNew: (client: string) => string;
  };
  readonly init: {
    /** Translates a typed pace or limit: 5h/week, 3 days. */
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
  /** First line of a new ledger. */
  readonly header: string;
  /** Comments after the settings of a new ledger. */
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
  /** Single words for periods of queries, most used first. */
  readonly periods: readonly string[];
  /** The weeks that can be planned. */
  readonly weeks: readonly string[];
  /** Units after a word for the last one. */
  readonly units: readonly string[];
  /** Words that a period or comparison follows. */
  readonly joints: readonly string[];
  /** The last lines of a ledger. */
  readonly last: string;
  /** A single word that groups by this. */
  readonly by: (grouping: string) => string;
  /** `startFile` is null if no shell start file was changed. */
  readonly installed: (shell: string, file: string, startFile: string | null) => string;
}
