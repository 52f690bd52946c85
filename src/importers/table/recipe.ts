// Recipes: describe as data how a source's table is read. Headers are normalized by `normalHeader`.
import { MAPPING_COLUMNS, type MappingKind } from "../../core/entries/import-mapping.ts";
import type { SkipReason } from "../row.ts";

/** The roles of columns: those of user mappings, and some for built-in sources only. */
const ROLES = [...MAPPING_COLUMNS, "refunded", "adjusted", "group", "ad", "type", "attributes"] as const;
export type Role = (typeof ROLES)[number];

/** Skips rows by the cell of a column. The first matching rule gives the reason. */
export interface SkipRule {
  readonly column: string;
  /** Skip if the cell matches; `unless`: if it does not. */
  readonly when?: RegExp;
  readonly unless?: RegExp;
  readonly reason: SkipReason;
  /** The column tells what a row is about; an empty cell leaves that open, and the user's `--network` settles it. */
  readonly isType?: boolean;
}

export interface Recipe {
  readonly kind: MappingKind;
  /** Required headers. "a|b" are alternatives, "amount spent (*)" matches any currency. */
  readonly all: readonly string[];
  readonly none?: readonly string[];
  readonly width?: number;
  /** The possible headers of each role. The first that exists is used; for `text` and `tags`, all of them. */
  readonly columns: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** Formats implied by the language of the headers. */
  readonly dates?: "DMY" | "MDY";
  readonly decimal?: "." | ",";
  /** Times without a zone are UTC. */
  readonly utc?: boolean;
  /** If every row has the day on which the period above the header begins, each covers the whole period. */
  readonly reportPeriod?: boolean;
  /** Rows have no date; the period is given above the header. */
  readonly periodAbove?: boolean;
  readonly currency?: string;
  /** A user's mapping: amounts that name no currency are in the ledger's, and times are not from an ad account. */
  readonly ownTable?: boolean;
  readonly purpose?: string;
  /** Rows are identified by what they measure, so that a later export updates them. */
  readonly keyed?: boolean;
  /** The platform column is needed to know the network. */
  readonly platformNeeded?: boolean;
  /** Negative amounts whose `type` matches are refunds; other negative ones are skipped. */
  readonly refunds?: RegExp;
  /** Names of campaigns or ads that are boosted posts. */
  readonly boosts?: RegExp;
  /** The network of rows without other evidence. */
  readonly network?: string;
  readonly repair?: (text: string) => string;
  readonly skip?: readonly SkipRule[];
  /** An order has several lines; only the first of each id counts. */
  readonly firstOfId?: boolean;
  /** The instant (milliseconds since 1970) encoded in an id, for dates without a year; null for other ids. */
  readonly instantOfId?: (id: string) => number | null;
  readonly format?: string;
  /** The file is a report without days: the name of the report to export instead. */
  readonly refuse?: string;
}

/**
 * A recipe as it is written: "a|b" are the headers of a role, the first that exists is used; "!" in front if a file needs
 * one of them. `has` are further headers that it needs.
 */
export interface RecipeText extends Omit<Recipe, "all" | "columns"> {
  readonly columns?: Readonly<Partial<Record<Role, string>>>;
  readonly has?: readonly string[];
}

/** The recipe of a text. Notes are texts too. */
export function recipeOf({ columns = {}, has = [], ...recipe }: RecipeText): Recipe {
  const { text, note } = columns;
  const roles = Object.entries({ ...columns, ...(note === undefined ? {} : { text: text ?? note.replace("!", "") }) });
  return {
    ...recipe,
    all: [...roles.flatMap(([, headers]) => (headers.startsWith("!") ? [headers.slice(1)] : [])), ...has],
    columns: Object.fromEntries(roles.map(([role, headers]) => [role, headers.replace("!", "").split("|")])),
  };
}

/** What stands in each language, from rows with one text a language; without those that are empty in it. */
export function inLanguages<Key extends string>(
  rows: Readonly<Record<Key, readonly string[]>>,
): Readonly<Record<Key, string>>[] {
  const all = Object.entries<readonly string[]>(rows);
  return (all[0]?.[1] ?? []).map((_, language) =>
    Object.fromEntries(all.flatMap(([key, texts]) => (texts[language] ? [[key, texts[language]]] : []))),
  ) as Record<Key, string>[];
}
