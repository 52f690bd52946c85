// Plans an import: what each row of each file becomes, compared with the ledger. Pure: writes nothing.

import type { Entry } from "../../core/entries/entry.ts";
import { UNKNOWN_ORIGIN } from "../../core/entries/network.ts";
import type { Settings } from "../../core/entries/settings.ts";
import type { OneNetwork } from "../../core/entries/share.ts";
import { vocabularyOf } from "../../core/entries/vocabulary.ts";
import { type Parsed, refuse } from "../../core/errors/error.ts";
import type { ImportPlan } from "../../core/setup/import-plan.ts";
import { memoize } from "../../core/text/memoize.ts";
import type { CalendarDate } from "../../core/values/dates.ts";
import type { Decimal } from "../../core/values/money.ts";
import {
  costlyPattern,
  type FoundNetwork,
  type NetworkFinder,
  type NetworkOptions,
  networkFinder,
  ruleFinder,
} from "../networks/network.ts";
import type { Reading, Row, SkipReason } from "../row.ts";
import { MOST_ROWS } from "../table/pick.ts";
import { AbsentEntries } from "./absent.ts";
import { spreadDays, spreadRow, sumDays } from "./by-day.ts";
import { fieldsText, Pool } from "./compare.ts";
import { ExistingEntries } from "./duplicates.ts";
import { type Conversion, entryOf, wholeEntry } from "./entry-of.ts";
import { identifier, stamped } from "./identity.ts";
import { firstOverlap, type Measured } from "./overlap.ts";
import {
  type Days,
  type FilePlan,
  importPlan,
  type Outcome,
  type Placed,
  type Placement,
  type ReadFile,
} from "./summary.ts";

export type { ReadFile } from "./summary.ts";

export interface ImportOptions extends NetworkOptions {
  readonly today: CalendarDate;
  readonly exchange: ReadonlyMap<string, Decimal>;
  readonly keepDuplicates: boolean;
  /** `--replace`: takes the source's new version of entries that changed there, or were edited by hand. */
  readonly replace?: boolean;
  readonly spread: boolean;
  readonly since: CalendarDate | null;
  readonly until: CalendarDate | null;
}

interface Ledger {
  readonly settings: Settings;
  readonly entries: readonly Entry[];
}

/** What rows are compared with. The indexes change with each row: entries are added, or used up as duplicates. */
interface Context {
  readonly options: ImportOptions;
  readonly finder: NetworkFinder;
  readonly ignoredBy: (hints: Row["hints"]) => readonly unknown[];
  readonly conversion: Conversion;
  readonly existing: ExistingEntries;
  readonly entries: readonly Entry[];
  /** Complete entries, by all their fields. */
  readonly identical: Pool;
  /** Rows that later exports update, so far. */
  readonly measured: Measured[];
  /** The ids of the ledger and of what earlier files add, if a file has complete entries. */
  readonly ids: Set<string>;
}

/**
 * The plan for importing files into a ledger. Errors: the same spend at another grain, too many rows after `spread`,
 * or a pattern in the settings that may take too long.
 */
export function planImport(files: readonly ReadFile[], ledger: Ledger, options: ImportOptions): Parsed<ImportPlan> {
  const costly = costlyPattern(ledger.settings);
  if (costly) return refuse("import-pattern-costly", costly);
  const context = contextOf(files, ledger, options);
  const plans: FilePlan[] = [];
  let rows = 0;
  for (const file of files) {
    if (options.spread) rows += file.reading.rows.reduce((sum, row) => sum + spreadDays(row), 0);
    if (rows > MOST_ROWS) return refuse("import-too-many", { file: file.file, rows: MOST_ROWS });
    const plan = planFile(file, context);
    for (const outcome of plan.outcomes)
      if (outcome.is === "new" && outcome.entry.id !== undefined) context.ids.add(outcome.entry.id);
    plans.push(plan);
  }
  const overlap = firstOverlap(ledger.entries, context.measured);
  return overlap ? refuse("import-overlap", overlap) : { value: importPlan(plans) };
}

function contextOf(files: readonly ReadFile[], { settings, entries }: Ledger, options: ImportOptions): Context {
  const vocabulary = vocabularyOf(settings, () => entries);
  const activityOf = memoize((word) => vocabulary.activities.keyOf(word.trim()));
  const peopleOf = ruleFinder([...settings.peopleRules]);
  const sharesOf = memoize((network): OneNetwork => [{ network, weight: 1 }]);
  const { exchange, today } = options;
  const needsIds = files.some(({ reading }) => reading.entries !== undefined);
  return {
    options,
    finder: networkFinder(settings, vocabulary, options),
    ignoredBy: ruleFinder([["", settings.ignored]]),
    conversion: { settings, vocabulary, activityOf, peopleOf, sharesOf, exchange, today },
    existing: new ExistingEntries(entries),
    entries,
    identical: new Pool(fieldsText, entries),
    measured: [],
    ids: new Set(needsIds ? entries.flatMap(({ id }) => id || []) : []),
  };
}

function planFile(file: ReadFile, context: Context): FilePlan {
  const { reading, source } = file;
  const placements = placementsOf(reading, context);
  const placed = placements.flatMap((placement) => ("reason" in placement ? [] : [placement]));
  const rows = source.summed ? sumDays(placed) : placed;
  const identify = identifier(source.id);
  const ids = rows.map(({ row, network }) => identify(row, network));
  context.existing.startFile();
  const absent = new AbsentEntries(source.id, context.entries, new Set(ids));
  const outcomes = (reading.entries ?? []).map(({ line, entry }) => wholeOutcome(entry, line, reading, context));
  const inFile: FileContext = { ...context, absent };
  for (const [index, one] of rows.entries()) outcomes.push(rowOutcome(one, ids[index] ?? "", file, inFile));
  return { ...file, placements, outcomes, gone: goneFrom(file, absent, context) };
}

/** The rows of a file, spread if wanted, each with its network or the reason to skip it. */
function placementsOf(reading: Reading, { options, finder, ignoredBy }: Context): Placement[] {
  const rows = options.spread ? reading.rows.flatMap(spreadRow) : reading.rows;
  return rows.map((row) => {
    const reason = row.date > options.today ? "future" : outsidePeriod(row.until ?? row.date, options);
    if (reason) return { row, reason };
    const placement = placementOf(row, finder(row.hints, reading.network, row.value.kind === "earned"), reading);
    return "reason" in placement && ignoredBy(row.hints).length > 0 ? { row, reason: "ignored" } : placement;
  });
}

function placementOf(row: Row, found: FoundNetwork, { platformNeeded, isSales }: Reading): Placement {
  // --network says nothing about a single row.
  const proposed = found.network === null ? found.proposed : found.rule === "option" ? undefined : found.network;
  if (row.value.kind === "spent" && row.value.unexplained && !EXPLAINING.has(found.rule))
    return { row, reason: "what-for", ...(proposed === undefined ? {} : { proposed }) };
  if (found.network !== null) return { row, network: found.network, rule: found.rule };
  if (found.rule === "two") return { row, reason: "two-networks" };
  if (platformNeeded) return { row, reason: "no-platform" };
  const isUnknown = isSales && proposed === undefined && (row.hints.platforms ?? []).length === 0;
  if (isUnknown) return { row, network: UNKNOWN_ORIGIN, rule: "unknown" };
  return proposed === undefined ? { row, reason: "no-network" } : { row, reason: "only-named", proposed };
}

/** A column, or a rule of the user, by which a debit of an account is known to be spending on a network. */
const EXPLAINING: ReadonlySet<FoundNetwork["rule"]> = new Set([
  ...(["platform", "project", "tag", "campaign", "discount", "text"] as const),
]);

/** Entries that the source no longer has, or no longer counts: cancelled events, payments that were taken back. */
function goneFrom({ reading, source }: ReadFile, absent: AbsentEntries, { existing }: Context): Entry[] {
  if (source.summed || reading.entries) return [];
  const identify = identifier(source.id);
  const named = reading.skipped.flatMap(({ ownIds = [] }) =>
    ownIds.flatMap((id) => existing.find(identify.own(id)) ?? []),
  );
  return [...new Set([...named, ...absent.gone(reading.rows)])];
}

interface FileContext extends Context {
  readonly absent: AbsentEntries;
}

function rowOutcome(
  { row, network, rule }: Placed,
  id: string,
  { file, source }: ReadFile,
  context: FileContext,
): Outcome {
  const { existing, measured } = context;
  const { line } = row;
  const converted = entryOf(row, network, rule, id, context.conversion);
  if ("reason" in converted) return { is: "skipped", skipped: { line, ...converted } };
  if (row.identity.by === "key") measured.push({ id, file, line });
  const follows = converted.entry.kind === "time" && row.identity.by === "own";
  const entry = follows ? stamped(converted.entry) : converted.entry;
  const days = { first: row.date, last: entry.date, several: row.until !== undefined };
  const { looseIds = false } = source;
  const match = existing.match(entry, { looseIds, fallback: rule === "option" });
  if (match.is === "open") return openOutcome(match, line, days, context.options);
  if (match.is !== "new") return { ...match, days };
  const reason = reasonToSkip(entry, context);
  if (reason) return { is: "skipped", skipped: { line, reason }, days };
  const before = context.options.keepDuplicates ? null : context.absent.takeChanged(entry);
  if (before) return openOutcome({ before, after: { ...entry, line: before.line } }, line, days, context.options);
  existing.add(entry);
  return { is: "new", entry, days };
}

/** What changed in the source since, but perhaps by hand as well: replaced if the user wants it, else left as it is. */
function openOutcome(
  { before, after }: { readonly before: Entry; readonly after: Entry },
  line: number,
  days: Days,
  { replace, keepDuplicates }: ImportOptions,
): Outcome {
  if (replace) return { is: "changed", before, after, days };
  if (keepDuplicates && before.id !== after.id) return { is: "new", entry: { ...after, line: 0 }, days };
  return { is: "skipped", skipped: { line, reason: "changed-since" }, days, open: { before, after } };
}

/** The reason to skip an entry with a new id: it is worth nothing, or the ledger probably has it. */
function reasonToSkip(entry: Entry, { existing, options, absent }: FileContext): SkipReason | null {
  // A fully refunded sale only matters if the ledger has it.
  if ("amount" in entry && entry.amount.minor === 0) return "zero";
  if (options.keepDuplicates) return null;
  if (existing.takeSimilar(entry)) return "probable-duplicate";
  return absent.takeMoved(entry) ? "on-another-network" : null;
}

/** The outcome of a complete entry, from an export of this program. */
function wholeOutcome(written: Entry, line: number, { isOnce }: Reading, context: Context): Outcome {
  const { existing, identical, ids } = context;
  const reason = outsidePeriod(written.date, context.options);
  const converted = reason ? { reason } : wholeEntry(written, context.conversion);
  if ("reason" in converted) return { is: "skipped", skipped: { line, ...converted } };
  const { entry } = converted;
  const days = { first: entry.date, last: entry.date, several: false };
  if (isOnce ? existing.find(entry.id ?? "") : identical.take(entry)) return { is: "same", days };
  const match = ids.has(entry.id ?? "") ? existing.match(entry) : null;
  if (match && match.is !== "new" && match.is !== "open") return { ...match, days };
  existing.add(entry);
  return { is: "new", entry, days };
}

function outsidePeriod(date: string, { since, until }: ImportOptions): SkipReason | null {
  return (since !== null && date < since) || (until !== null && date > until) ? "outside-period" : null;
}
