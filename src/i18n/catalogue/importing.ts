// Messages of `import`.
import type { EntryKind } from "../../core/entries/entry.ts";
import type { Confidence, DraftWarning, MappingKind } from "../../core/entries/import-mapping.ts";
import type { NetworkRule, SkipReason } from "../../core/setup/import-plan.ts";

export interface ImportingWords {
  /** Titles of sources by id, if they differ from the source's own title. */
  readonly sources: Readonly<Record<string, string>>;
  readonly recognised: (file: string, source: string, why: string) => string;
  readonly passedOver: (files: string) => string;
  /** Shown as the file name for "-". */
  readonly standardInput: string;
  /** Result of an import. `entries` is null if each row made one entry. */
  readonly counts: (
    counts: Readonly<Record<"rows" | "added" | "updated" | "duplicates" | "skipped", string>> & {
      readonly entries: string | null;
    },
  ) => string;
  readonly heads: Readonly<Record<"network" | "time" | "spent" | "earned" | "posts" | "reach", string>>;
  /** `all` is the total, or null if all are shown. */
  readonly firstEntries: (shown: number, all: string | null) => string;
  readonly skippedTitle: string;
  /** "lines 3, 7 and 12 more" */
  readonly lines: (lines: readonly string[], more: string | null) => string;
  readonly reasons: Readonly<Record<SkipReason, (rows: number) => string>>;
  /** An entry of the ledger, and what the source has now. */
  readonly open: (line: string, before: string, after: string) => string;
  readonly openTitle: string;
  readonly gone: (line: string, entry: string) => string;
  readonly goneTitle: string;
  readonly notUnderstood: string;
  readonly sharedIds: (file: string, lines: string) => string;
  readonly told: (network: string, rows: string) => string;
  readonly rules: Readonly<Record<NetworkRule, string>>;
  readonly unmatched: (names: string, example: string) => string;
  readonly severalDays: (entries: number) => string;
  readonly dryRun: string;
  readonly nothingNew: string;
  readonly done: string;
  readonly progress: (file: string, percent: string) => string;
  /** Progress while rows are compared with the ledger and written. */
  readonly writing: (rows: string) => string;
  readonly list: {
    readonly heads: Readonly<Record<"name" | "takes" | "from" | "verified", string>>;
    readonly kinds: Readonly<Record<EntryKind, string>>;
    readonly verified: string;
    readonly unverified: string;
    readonly except: (parts: string) => string;
    /** Names of a source's parts that were not tested with a real file. */
    readonly parts: Readonly<Record<string, string>>;
    readonly own: string;
    readonly footer: string;
  };
  /** The conversation about an unknown file, and about rows without a network. */
  readonly asking: {
    readonly unknown: (file: string) => string;
    readonly kind: string;
    readonly kinds: Readonly<Record<MappingKind, string>>;
    readonly leaveOut: string;
    readonly columns: Readonly<Record<"date" | "time" | "amount" | "count" | "reach" | "activity" | "note", string>>;
    readonly pair: (credit: string, debit: string) => string;
    readonly noColumn: string;
    readonly network: string;
    readonly byColumn: (header: string) => string;
    readonly sameForAll: string;
    readonly byRow: string;
    readonly order: (example: string) => string;
    readonly dayFirst: string;
    readonly monthFirst: string;
    readonly decimal: (example: string) => string;
    readonly point: string;
    readonly comma: string;
    readonly currency: string;
    readonly states: (header: string) => string;
    readonly right: string;
    readonly yes: string;
    readonly again: string;
    readonly name: string;
    readonly kept: (name: string) => string;
    readonly unplaced: (groups: number) => string;
    readonly whichNetwork: (name: string, rows: string) => string;
    readonly rows: (count: number, shown: string) => string;
    readonly never: string;
    readonly later: string;
    readonly stop: string;
    readonly replace: (count: number) => string;
  };
  readonly draft: {
    readonly title: (file: string) => string;
    /** A source already supports the file: no mapping needed. */
    readonly known: (source: string, title: string) => string;
    readonly columns: string;
    readonly confidence: Readonly<Record<Confidence, string>>;
    readonly warnings: {
      readonly [Code in DraftWarning["code"]]: (warning: Extract<DraftWarning, { readonly code: Code }>) => string;
    };
  };
}
