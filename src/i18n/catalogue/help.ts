// Help texts, and the names of commands and options.

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
  | "card"
  | "verdict"
  | "answered"
  | "model"
  | "plan"
  | "nudge"
  | "settings"
  | "set"
  | "off"
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
  | "newKind"
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
  | "rowKind"
  | "column"
  | "saveAs"
  | "guess"
  | "replace"
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
  | "cardOutput"
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
  | "startingOn"
  | "next"
  | "ics";

export interface HelpWords {
  readonly tagline: string;
  readonly usage: string;
  readonly optionsTitle: string;
  readonly argumentsTitle: string;
  readonly periodTitle: string;
  readonly commonTitle: string;
  /** The common options on one line. */
  readonly commonLine: (flags: string) => string;
  /** The first commands to type. */
  readonly firstExamples: readonly string[];
  readonly commandsTitle: string;
  /** Placeholder of the command in a usage line. */
  readonly commandPlace: string;
  /** Section titles and placeholders of the manual page. */
  readonly manual: Readonly<
    Record<"name" | "synopsis" | "commands" | "options" | "command" | "optionsPlace" | "words", string>
  >;
  /** The last sections of the manual page: a title, and terms with what they are. */
  readonly manualLists: readonly {
    readonly title: string;
    readonly items: readonly (readonly [term: string, text: string])[];
  }[];
  readonly groups: Readonly<Record<"day" | "log" | "time" | "read" | "setUp" | "fix", string>>;
  /** Points to the help topics. */
  readonly more: (topics: readonly string[]) => string;
  readonly examples: string;
  /** Translated examples; null to use those defined by the commands. */
  readonly ownExamples: Readonly<Record<CommandName, readonly string[]>> | null;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly options: Readonly<Record<OptionName, string>>;
  /** Headings of the lists of words that can be typed. */
  readonly wordLists: {
    readonly labels: Readonly<
      Record<
        "days" | "months" | "units" | "which" | "from" | "spans" | "groupings" | "against" | "kinds" | "formats",
        string
      >
    >;
  };
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
      | "steps"
      | "report"
      | "compare"
      | "list"
      | "verdict"
      | "plan"
      | "export"
      | "kind"
      | "from"
      | "to"
      | "mergeFiles"
      | "importFiles"
      | "answered"
      | "modelName"
      | "modelShown"
      | "modelLines"
      | "setting"
      | "off"
      | "shell",
      string
    >
  >;
}
