// The plan of an import: entries added and changed, rows skipped and why, and totals.
import type { Entry, EntryKind } from "../entries/entry.ts";
import { inLedgerCurrency } from "../entries/exchange.ts";
import type { Settings } from "../entries/settings.ts";
import type { InputError } from "../errors/error.ts";
import type { Period } from "../values/period.ts";

/** In the order in which they are shown. */
const SKIP_REASONS = [
  ...(["total", "zero", "date-unreadable", "number-unreadable", "duration-unreadable", "row-unreadable"] as const),
  // What a source says does not count.
  ...(["running", "browser-unseen", "all-day", "cancelled", "not-paid", "test-mode", "dispute-lost"] as const),
  ...(["not-income", "not-social", "type-empty", "by-mapping", "not-kept", "comment-written", "order-line"] as const),
  // What no entry may hold, or the user left out.
  ...(["over-a-day", "too-short", "repeats-too-often", "negative", "too-large", "future"] as const),
  ...(["outside-period", "ignored"] as const),
  // What is not known.
  ...(["no-currency", "currency-unknown", "no-exchange", "what-for", "no-platform"] as const),
  ...(["only-named", "no-network", "two-networks"] as const),
  // What the ledger may have.
  ...(["probable-duplicate", "on-another-network", "changed-since"] as const),
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** The rule that detected the network of a row, most explicit first. */
export type NetworkRule =
  | ("platform" | "address" | "project" | "tag" | "campaign" | "discount")
  | ("text" | "word" | "file" | "option" | "unknown");

/** The network setting that could hold an unmatched name: projects or tags, campaigns, platforms, or words of a text. */
export type UnmatchedRule = "projects" | "campaigns" | "aliases" | "texts";

export interface LeftOut extends Reason {
  readonly file: string;
  readonly line: number;
}

/** A typed line that is not an entry. */
export interface NotUnderstood {
  readonly line: number;
  readonly text: string;
  readonly error: InputError;
}

/** Why there is no entry. */
export interface Reason {
  readonly reason: SkipReason;
  /** The currency without an exchange rate, or the unreadable text. */
  readonly detail?: string;
}

/** A file read: its source, and the headers or markers that identified it. */
export interface PlannedFile {
  readonly file: string;
  readonly source: string;
  readonly title: string;
  readonly why: readonly string[];
}

/** Rows without a network that one rule would take. */
export interface UnmatchedGroup {
  readonly name: string;
  readonly rows: number;
  readonly rule: UnmatchedRule;
  readonly kind: EntryKind;
  /** The network that is named in the text of one of them. */
  readonly proposed?: string;
}

export interface ChangedEntry {
  readonly before: Entry;
  readonly after: Entry;
}

export interface ImportPlan {
  readonly files: readonly PlannedFile[];
  /** First to last day of the rows that became or already are entries. */
  readonly period: Period | null;
  /** Rows read, including skipped ones. */
  readonly rows: number;
  readonly added: readonly Entry[];
  readonly updated: readonly ChangedEntry[];
  /** Entries that probably changed in the source since, but were edited by hand, or have no id that proves it. */
  readonly open: readonly ChangedEntry[];
  /** Entries of the ledger that the source no longer has, or no longer counts. */
  readonly gone: readonly Entry[];
  /** Typed lines that are no entries, with the reason. */
  readonly notUnderstood: readonly (NotUnderstood & { readonly file: string })[];
  /** Entries already in the ledger, by id. */
  readonly duplicates: number;
  readonly skipped: readonly LeftOut[];
  /** Rows per detected network and rule. */
  readonly told: readonly { readonly network: string; readonly rule: NetworkRule; readonly rows: number }[];
  /** Names on rows without a network, the most frequent first. */
  readonly unmatched: readonly UnmatchedGroup[];
  /** Lines of rows whose id a different row has too, so that it identifies none of them. */
  readonly sharedIds: readonly { readonly file: string; readonly lines: readonly number[] }[];
  /** Entries that cover several days, dated on the last one. */
  readonly severalDays: number;
}

/** Sums in minutes, minor units of the ledger's currency, and counts. */
export interface ImportTotals {
  minutes: number;
  spent: number;
  earned: number;
  posts: number;
  reach: number;
}

/** Totals of added and updated entries, overall and by network (in order of first occurrence). */
export function importTotals(
  { added, updated }: Pick<ImportPlan, "added" | "updated">,
  settings: Settings,
): { readonly all: ImportTotals; readonly byNetwork: ReadonlyMap<string, ImportTotals> } {
  const none = (): ImportTotals => ({ minutes: 0, spent: 0, earned: 0, posts: 0, reach: 0 });
  const all = none();
  const byNetwork = new Map<string, ImportTotals>();
  for (const entry of [...added, ...updated.map(({ after }) => after)]) {
    const network = entry.networks[0]?.network ?? "";
    const totals = byNetwork.get(network) ?? none();
    byNetwork.set(network, totals);
    for (const sum of [all, totals]) addEntry(sum, entry, settings);
  }
  return { all, byNetwork };
}

function addEntry(sum: ImportTotals, entry: Entry, settings: Settings): void {
  if (entry.kind === "time") sum.minutes += entry.minutes;
  else if (entry.kind === "earned" || entry.kind === "spent")
    sum[entry.kind] += inLedgerCurrency(entry.amount, entry.date, settings).minor;
  else if (entry.kind === "posted") {
    sum.posts += 1;
    sum.reach += entry.reach ?? 0;
  } else if (entry.kind === "reach") sum.reach += entry.count;
}

interface SkippedGroup {
  readonly reason: SkipReason;
  readonly file: string;
  readonly lines: number[];
  /** At most three. */
  readonly details: string[];
}

/** Skipped rows by reason (in the order of `SKIP_REASONS`) and file. */
export function groupSkipped(skipped: readonly LeftOut[]): SkippedGroup[] {
  const groups = new Map<string, SkippedGroup>();
  for (const { reason, file, line, detail } of skipped) {
    const key = `${reason}\n${file}`;
    const group = groups.get(key) ?? { reason, file, lines: [], details: [] };
    groups.set(key, group);
    group.lines.push(line);
    if (detail && group.details.length < 3 && !group.details.includes(detail)) group.details.push(detail);
  }
  return [...groups.values()].sort((a, b) => SKIP_REASONS.indexOf(a.reason) - SKIP_REASONS.indexOf(b.reason));
}
