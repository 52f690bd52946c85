// The common form of an imported row. Every reader yields these.

import type { Entry } from "../core/entries/entry.ts";
import type { NotUnderstood, Reason } from "../core/setup/import-plan.ts";
import type { CalendarDate } from "../core/values/dates.ts";

export type { NotUnderstood, Reason, SkipReason } from "../core/setup/import-plan.ts";

/** A signed amount: "-12.5". The currency is null if the file does not name one. */
export interface RowAmount {
  readonly decimal: string;
  readonly currency: string | null;
}

/** The quantity of a row. Time is in seconds; they are rounded to minutes once, when the entry is created. */
export type RowValue =
  | { readonly kind: "time"; readonly seconds: number; readonly activity?: string }
  | { readonly kind: "earned"; readonly amount: RowAmount }
  | {
      readonly kind: "spent";
      readonly amount: RowAmount;
      readonly purpose?: string;
      /** A debit of an account: no sign that it was spent on a network. */
      readonly unexplained?: boolean;
    }
  | {
      readonly kind: "posted";
      readonly format?: string;
      readonly reach?: number;
      readonly comments?: number;
      readonly url?: string;
    }
  | { readonly kind: "reach"; readonly count: number }
  | { readonly kind: "followers"; readonly count: number };

export type RowKind = RowValue["kind"];

/** Evidence for the network of a row. Hints are not written to the ledger. */
export interface Hints {
  /** A platform or UTM source column, or the account of a file: any name of a network. */
  readonly platforms?: readonly string[];
  readonly urls?: readonly string[];
  readonly androidPackage?: string;
  readonly projects?: readonly string[];
  readonly tags?: readonly string[];
  readonly campaign?: string;
  readonly discounts?: readonly string[];
  /** Free text: a description, a note, an ad name. */
  readonly texts?: readonly string[];
}

/**
 * Identifies a row across imports.
 * own: an id of the source, stable between exports.
 * key: what is measured (campaign, ad, platform) without the amount, so that a later export updates it. Rows of one
 *   subject whose periods overlap at another grain are refused.
 * content: all values of the row, with the time ("2026-11-20T08:05:10") if known. Slices that are summed by day use
 *   only the device: one day on two devices gives two entries.
 */
export type Identity =
  | { readonly by: "own"; readonly id: string }
  | { readonly by: "key"; readonly subject: string; readonly detail: string; readonly grain: string }
  | { readonly by: "content"; readonly moment?: string; readonly text?: string; readonly device?: string };

/** Texts stored in the entry: never customer names, addresses, account numbers, window titles or comments. */
export interface Kept {
  readonly note?: string;
  readonly campaign?: string;
  readonly client?: string;
}

export interface Row {
  /** The first line in the file, from 1; the record number in formats without lines. */
  readonly line: number;
  /** The local day; the first of several. */
  readonly date: CalendarDate;
  /** The last of several days. */
  readonly until?: CalendarDate;
  /** Minutes since local midnight. */
  readonly at?: number;
  readonly value: RowValue;
  readonly hints: Hints;
  readonly identity: Identity;
  readonly keep?: Kept;
}

export interface Skipped extends Reason {
  readonly line: number;
  /** The source's own ids of what no longer counts, since the ledger may have it. */
  readonly ownIds?: readonly string[];
}

export interface Reading {
  readonly rows: readonly Row[];
  readonly skipped: readonly Skipped[];
  /** Complete entries, from an export of this program. */
  readonly entries?: readonly { readonly line: number; readonly entry: Entry }[];
  /** The complete entries are typed lines, each of which is taken once: what the ledger has by its id stays as it is. */
  readonly isOnce?: boolean;
  readonly notUnderstood?: readonly NotUnderstood[];
  /** Lines of rows that share their id with a different row. */
  readonly sharedIds?: readonly number[];
  /** The network of the whole file, if there is only one. */
  readonly network?: string;
  /** Every row is a sale: without a sign of its origin, that is unknown. */
  readonly isSales?: boolean;
  /** The rows belong to several networks, but the export lacks the platform column. */
  readonly platformNeeded?: boolean;
}
