// A mapping of the user's own: which columns of somebody's table mean what, and how its dates and numbers are written.

export const MAPPING_KINDS = ["time", "earned", "spent", "money", "posted", "reach", "followers"] as const;
/** What the rows are; money: the sign decides between earned and spent. */
export type MappingKind = (typeof MAPPING_KINDS)[number];

/** What a column can be for, in a mapping. */
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

/** A mapping under `imports:` in the settings. */
export interface ImportMapping {
  /** Headers that a file must have to be read with it. */
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
}

/** Rules of a network's own that tell it in imported rows. */
export interface NetworkRules {
  /** Projects or tags, whole, in any case. */
  readonly projects: readonly string[];
  readonly discounts: readonly string[];
  /** Regular expressions on the name of the campaign. */
  readonly campaigns: readonly string[];
}

/** A mapping that was guessed from a file, for a person to mend. */
export interface DraftMapping {
  readonly file: string;
  /** The source of the program that knows the file without a mapping. */
  readonly known: { readonly source: string; readonly title: string } | null;
  readonly name: string;
  /** Every header of the file, as it writes them. */
  readonly headers: readonly string[];
  readonly match: readonly string[];
  readonly kind: MappingKind;
  readonly columns: Readonly<Partial<Record<MappingColumn, string>>>;
  readonly dates: "DMY" | "MDY" | null;
  readonly decimal: "." | "," | null;
}
