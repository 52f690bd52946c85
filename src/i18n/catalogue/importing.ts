// Messages of `import`.
import type { EntryKind } from "../../core/entries/entry.ts";
import type { NetworkRule, SkipReason } from "../../core/setup/import-plan.ts";

export interface ImportingWords {
  /** What a source is, by its id, where its own title is in another language. */
  readonly sources: Readonly<Record<string, string>>;
  readonly recognised: (file: string, source: string, why: string) => string;
  readonly passedOver: (files: string) => string;
  /** The file that a "-" stands for. */
  readonly standardInput: string;
  /** What became of so many rows; `entries` where they are not one for one: rows of a day that add up, or that are divided. */
  readonly counts: (
    counts: Readonly<Record<"rows" | "added" | "updated" | "duplicates" | "skipped", string>> & {
      readonly entries: string | null;
    },
  ) => string;
  readonly heads: Readonly<Record<"network" | "time" | "spent" | "earned" | "posts" | "reach", string>>;
  /** The first ones of so many, or null where all are shown. */
  readonly firstEntries: (shown: number, all: string | null) => string;
  readonly skippedTitle: string;
  /** "lines 3, 7 and 12 more" */
  readonly lines: (lines: readonly string[], more: string | null) => string;
  /** Why so many rows were left out. */
  readonly reasons: Readonly<Record<SkipReason, (rows: number) => string>>;
  readonly told: (network: string, rows: string) => string;
  readonly rules: Readonly<Record<NetworkRule, string>>;
  readonly unmatched: (names: string, example: string) => string;
  readonly severalDays: (entries: number) => string;
  readonly dryRun: string;
  readonly nothingNew: string;
  readonly done: string;
  readonly progress: (file: string, percent: string) => string;
  /** While rows that were read are compared with the ledger and written. */
  readonly writing: (rows: string) => string;
  readonly list: {
    readonly heads: Readonly<Record<"name" | "takes" | "from" | "verified", string>>;
    readonly kinds: Readonly<Record<EntryKind, string>>;
    readonly verified: string;
    readonly unverified: string;
    readonly except: (parts: string) => string;
    /** Parts of a source that no real file was read with, as recipes name them. */
    readonly parts: Readonly<Record<string, string>>;
    readonly own: string;
    readonly footer: string;
  };
  readonly draft: {
    readonly title: (file: string) => string;
    /** That a source knows the file, which needs no mapping then. */
    readonly known: (source: string, title: string) => string;
    readonly guess: string;
    readonly columns: string;
  };
}
