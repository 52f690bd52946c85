// A recipe: how a source's table is read, as data. Headers are written as `normalHeader` gives them.
import { MAPPING_COLUMNS, type MappingKind } from "../../core/entries/import-mapping.ts";
import type { SkipReason } from "../row.ts";

/** What a column is for: what it can be in a mapping of somebody's own, and what only some sources have. */
const ROLES = [...MAPPING_COLUMNS, "refunded", "group", "ad", "type", "attributes"] as const;
export type Role = (typeof ROLES)[number];

/** Rows that give no entry, by what stands in a column: the first rule that holds says why. */
export interface SkipRule {
  readonly column: string;
  /** The rule holds for rows whose cell matches; `unless` turns it round. */
  readonly when?: RegExp;
  readonly unless?: RegExp;
  readonly reason: SkipReason;
}

export interface Recipe {
  readonly kind: MappingKind;
  /** Headers that must be there; "a|b" where one of several will do; "amount spent (*)" with a currency in it. */
  readonly all: readonly string[];
  /** Headers that must not be there. */
  readonly none?: readonly string[];
  /** The file has so many columns and no more. */
  readonly width?: number;
  /** For each role the headers it may have; the first that is there. With several values in `text`, all of them. */
  readonly columns: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** What the language of the headers settles. */
  readonly dates?: "DMY" | "MDY";
  readonly decimal?: "." | ",";
  /** Times without a zone are UTC. */
  readonly utc?: boolean;
  /** The days of a file whose rows have none stand above the header. */
  readonly periodAbove?: boolean;
  readonly currency?: string;
  /** What the money is spent for. */
  readonly purpose?: string;
  /** Rows are keyed by what they measure, so that a later export updates them. */
  readonly keyed?: boolean;
  /** A row without a platform is not the file's own network: the breakdown is missing. */
  readonly platformNeeded?: boolean;
  /** Amounts below 0 whose `type` matches are money given back; others are no income. */
  readonly refunds?: RegExp;
  /** What is spent on campaigns or advertisements with such a name is a boost. */
  readonly boosts?: RegExp;
  /** The network of every row that says nothing else. */
  readonly network?: string;
  /** Mends a text that its source does not write as CSV should be. */
  readonly repair?: (text: string) => string;
  readonly skip?: readonly SkipRule[];
  /** One order on several lines: only the first of each id counts. */
  readonly firstOfId?: boolean;
  /** What the note is made of, if anything: only words that the user wrote for themselves. */
  readonly keepNote?: boolean;
  readonly keepClient?: boolean;
  readonly format?: string;
  /** A report that has no days: the report to export in its place. */
  readonly refuse?: string;
}
