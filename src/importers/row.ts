// One row of somebody else's file as this program understands it, whatever the format it came in. Every reader yields these.

import type { Entry } from "../core/entries/entry.ts";
import type { SkipReason } from "../core/setup/import-plan.ts";
import type { CalendarDate } from "../core/values/dates.ts";

export type { SkipReason } from "../core/setup/import-plan.ts";

/** An amount as it was read, sign and all: "-12.5". The currency is null where the file does not name one. */
export interface RowAmount {
  readonly decimal: string;
  readonly currency: string | null;
}

/** What a row adds. Time in seconds, which are rounded to minutes once, when the entry is made. */
export type RowValue =
  | { readonly kind: "time"; readonly seconds: number; readonly activity?: string }
  | { readonly kind: "earned"; readonly amount: RowAmount }
  | { readonly kind: "spent"; readonly amount: RowAmount; readonly purpose: string }
  | {
      readonly kind: "posted";
      readonly format?: string;
      readonly reach?: number;
      /** Comments received. */
      readonly comments?: number;
      readonly url?: string;
    }
  | { readonly kind: "reach"; readonly count: number }
  | { readonly kind: "followers"; readonly count: number };

export type RowKind = RowValue["kind"];

/** What tells the network of a row. Nothing of it is written to the ledger by being here. */
export interface Hints {
  /** A platform or UTM source column, or the account a file is about: the network by any name people give it. */
  readonly platforms?: readonly string[];
  /** Addresses or bare hosts. */
  readonly urls?: readonly string[];
  readonly androidPackage?: string;
  readonly projects?: readonly string[];
  readonly tags?: readonly string[];
  readonly campaign?: string;
  readonly discounts?: readonly string[];
  /** Free text: a description, a note, the name of an advertisement. */
  readonly texts?: readonly string[];
}

/**
 * What makes a row the same row when it is imported again.
 * own: the source's own id, stable from one export to the next.
 * key: what is measured (campaign, advertisement, platform), without the amount, so that a later export updates it; rows
 *   of the same subject whose periods overlap at another grain are refused.
 * content: everything the row says, with its moment ("2026-11-20T08:05:10") where the source gives more than a day. Of
 *   slices that are summed by day only the device counts: the same day on two devices is two entries.
 */
export type Identity =
  | { readonly by: "own"; readonly id: string }
  | { readonly by: "key"; readonly subject: string; readonly detail: string; readonly grain: string }
  | { readonly by: "content"; readonly moment?: string; readonly text?: string; readonly device?: string };

/** Words that go into the entry: never names of customers, addresses, account numbers, titles of windows, comments. */
export interface Kept {
  readonly note?: string;
  readonly campaign?: string;
  readonly client?: string;
}

export interface Row {
  /** The line of the file it begins on, from 1; the number of the record in a format without lines. */
  readonly line: number;
  /** The local day; the first one where the row covers several. */
  readonly date: CalendarDate;
  /** The last day of a row that covers several. */
  readonly until?: CalendarDate;
  /** Minutes since local midnight. */
  readonly at?: number;
  readonly value: RowValue;
  readonly hints: Hints;
  readonly identity: Identity;
  readonly keep?: Kept;
}

export interface Skipped {
  readonly line: number;
  readonly reason: SkipReason;
  /** What the reason is about: the currency that has no exchange, the words that could not be read. */
  readonly detail?: string;
}

/** A file as rows: what can become an entry, and what cannot with the reason. */
export interface Reading {
  readonly rows: readonly Row[];
  readonly skipped: readonly Skipped[];
  /** Entries as they are, from an export of this program: nothing of them has to be found out. */
  readonly entries?: readonly { readonly line: number; readonly entry: Entry }[];
  /** The network of all of it, where the file is about one. */
  readonly network?: string;
  /** Its rows are of several networks, and a column that would say which was left out of the export. */
  readonly platformNeeded?: boolean;
}
