// A user's import mapping: the meaning of a table's columns, and the form of its dates and numbers.

export const MAPPING_KINDS = ["time", "earned", "spent", "money", "posted", "reach", "followers"] as const;
/** The kind of the rows; for money, the sign decides between earned and spent. */
export type MappingKind = (typeof MAPPING_KINDS)[number];

/** The meaning of a column. */
export const MAPPING_COLUMNS = [
  "date",
  "time",
  "until",
  "end-date",
  "end-time",
  "duration",
  "hours",
  "minutes",
  "seconds",
  "amount",
  "credit",
  "debit",
  "side",
  "currency",
  "platform",
  "url",
  "project",
  "tags",
  "campaign",
  "discount",
  "text",
  "note",
  "client",
  "id",
  "reach",
  "comments",
  "format",
  "link",
  "count",
] as const;
export type MappingColumn = (typeof MAPPING_COLUMNS)[number];

const OF_MONEY = [["date"], ["amount", "credit", "debit"]] as const;
const OF_A_COUNT = [["date"], ["count"]] as const;

/** Groups of columns of which a kind needs one each. */
export const NEEDED_COLUMNS: Readonly<Record<MappingKind, readonly (readonly MappingColumn[])[]>> = {
  time: [["date"], ["duration", "hours", "minutes", "seconds", "end-time", "end-date"]],
  earned: OF_MONEY,
  spent: OF_MONEY,
  money: OF_MONEY,
  posted: [["date"]],
  reach: OF_A_COUNT,
  followers: OF_A_COUNT,
};

/** A mapping under `imports:` in the settings. */
export interface ImportMapping {
  /** Headers that a file must have. */
  readonly match: readonly string[];
  readonly kind: MappingKind;
  readonly columns: Readonly<Partial<Record<MappingColumn, readonly string[]>>>;
  readonly dates?: "DMY" | "MDY";
  readonly decimal?: "." | ",";
  readonly network?: string;
  readonly currency?: string;
  /** What the money is spent for. */
  readonly purpose?: string;
  /** Whether times without a zone are UTC. */
  readonly utc?: boolean;
  /** Takes only the rows with one of these values under a header; leaves out those with one of `skip`. Any case. */
  readonly keep?: Readonly<Record<string, readonly string[]>>;
  readonly skip?: Readonly<Record<string, readonly string[]>>;
}

/** Rules that recognise a network in imported rows. */
export interface NetworkRules {
  /** Whole projects or tags, ignoring case. */
  readonly projects: readonly string[];
  readonly discounts: readonly string[];
  /** Regular expressions on the name of the campaign. */
  readonly campaigns: readonly string[];
  /** Words that a description, note or bank statement contains. */
  readonly texts: readonly string[];
}

/** How sure a guess is: header and values agree; one of them; neither says much. */
export type Confidence = "sure" | "likely" | "guess";

/** What a guessed mapping leaves open. */
export type DraftWarning =
  | { readonly code: "kind-open"; readonly candidates: readonly MappingKind[] }
  | { readonly code: "column-missing"; readonly columns: readonly MappingColumn[] }
  /** Several columns could be the amount. */
  | { readonly code: "amounts-several"; readonly headers: readonly string[] }
  /** Slashed dates of which each can be read two ways. */
  | { readonly code: "dates-open" }
  | { readonly code: "decimal-open" }
  /** Amounts with no currency: taken as the ledger's. */
  | { readonly code: "currency-assumed" }
  /** A column of states, of which some rows may not count. */
  | { readonly code: "status-open"; readonly header: string }
  /** Names of people or firms, which are not stored unless mapped. */
  | { readonly code: "names-unmapped"; readonly header: string };

/** A mapping guessed from a file, to be corrected by the user. */
export interface DraftMapping {
  readonly file: string;
  /** The built-in source that reads the file without a mapping. */
  readonly known: { readonly source: string; readonly title: string } | null;
  readonly name: string;
  /** Every header of the file. */
  readonly headers: readonly string[];
  readonly match: readonly string[];
  /** Null if it is open. */
  readonly kind: MappingKind | null;
  readonly columns: Readonly<Partial<Record<MappingColumn, string>>>;
  readonly dates: "DMY" | "MDY" | null;
  readonly decimal: "." | "," | null;
  readonly network: string | null;
  /** Values of a column of states that count: { Status: [Paid] }. */
  readonly keep: Readonly<Record<string, readonly string[]>>;
  readonly confidence: {
    readonly kind: Confidence;
    readonly columns: Readonly<Partial<Record<MappingColumn, Confidence>>>;
  };
  readonly warnings: readonly DraftWarning[];
}
