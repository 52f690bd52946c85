// Messages of commands that add, list, check, fix and merge entries.
import type { EntryKind } from "../../core/entries/entry.ts";
import type { LimitSpan } from "../../core/entries/settings.ts";

/** Confirmation of added entries. */
export interface EchoWords {
  readonly saved: (file: string) => string;
  readonly newLedger: (file: string) => string;
  /** Limit status; `ended`: the span ended before today. */
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
  /** A note in quotes. */
  readonly note: (text: string) => string;
  /** Networks that share an amount equally. */
  readonly equalShares: (networks: string) => string;
  readonly reach: (count: string) => string;
  readonly followers: (count: string) => string;
  readonly added: (entries: number) => string;
}

export interface ListWords {
  /** `only`: a filter, or an empty text. */
  readonly title: (period: string, only: string, entries: number) => string;
  readonly empty: (period: string, only: string) => string;
  readonly kinds: Readonly<Record<EntryKind, string>>;
}

export interface CheckWords {
  readonly fine: (entries: number) => string;
  readonly warnings: (count: number) => string;
  readonly warning: string;
}

/** Undo, redo, rename, delete and edit. */
export interface FixWords {
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
  /** For editors with a window of their own: a prompt on a terminal, a message elsewhere. */
  readonly saveThere: string;
  readonly stillOpen: (file: string) => string;
  readonly saved: string;
  readonly reopen: string;
  readonly fewer: (before: number, after: number) => string;
  readonly draft: (file: string) => string;
  /** What failed after a successful write; `reason` is the system's error code. */
  readonly notices: Readonly<Record<"undo" | "hard-links" | "owner" | "flush" | "timer", (reason: string) => string>>;
  readonly timerRestored: string;
  readonly timerRemoved: string;
}

export interface MergeWords {
  /** Entries added from a copy of the ledger. */
  readonly copy: (added: number, copy: string, dryRun: boolean) => string;
  /** Changes taken from the other version. */
  readonly versions: (counts: Readonly<Record<"added" | "changed" | "removed", number>>, dryRun: boolean) => string;
  readonly settings: (names: string) => string;
  readonly keptSetting: (name: string, ours: string, theirs: string) => string;
  readonly keptLine: (line: number, theirs: string) => string;
  readonly alike: (line: number, other: number) => string;
}
