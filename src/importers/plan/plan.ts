// Plans an import: what each row of each file becomes, compared with the ledger. Pure: writes nothing.

import type { Entry, Share } from "../../core/entries/entry.ts";
import type { Settings } from "../../core/entries/settings.ts";
import { vocabularyOf } from "../../core/entries/vocabulary.ts";
import { type Parsed, refuse } from "../../core/errors/error.ts";
import { memoize } from "../../core/errors/memoize.ts";
import type { ImportPlan, LeftOut, NetworkRule } from "../../core/setup/import-plan.ts";
import type { CalendarDate } from "../../core/values/dates.ts";
import type { Decimal } from "../../core/values/money.ts";
import type { Reading, Row, Skipped, SkipReason } from "../row.ts";
import { ExistingEntries } from "./duplicates.ts";
import { entryOf, type Making } from "./entry-of.ts";
import { IdenticalEntries } from "./identical.ts";
import { identifier } from "./identity.ts";
import { costlyPattern, type NetworkFinder, networkFinder } from "./network.ts";
import { GrainIndex } from "./overlap.ts";
import { MOST_ROWS } from "./pick.ts";
import { spreadDays, spreadRow } from "./spread.ts";
import { sumDays } from "./sum-days.ts";
import { wholeEntry } from "./whole-entry.ts";

/** A file that was read. */
export interface ReadFile {
  readonly file: string;
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly summed?: boolean;
  };
  readonly why: readonly string[];
  readonly reading: Reading;
}

export interface ImportOptions {
  readonly today: CalendarDate;
  /** The network of rows without other evidence. */
  readonly network?: string;
  readonly exchange: ReadonlyMap<string, Decimal>;
  readonly keepDuplicates: boolean;
  readonly spread: boolean;
  readonly since: CalendarDate | null;
  readonly until: CalendarDate | null;
}

interface Placed {
  readonly row: Row;
  readonly network: string;
  readonly rule: NetworkRule;
}

/**
 * The plan for importing files into a ledger. Errors: the same spend at another grain, too many rows after `spread`,
 * or a pattern in the settings that may take too long.
 */
export function planImport(
  files: readonly ReadFile[],
  ledger: { readonly settings: Settings; readonly entries: readonly Entry[] },
  options: ImportOptions,
): Parsed<ImportPlan> {
  const costly = costlyPattern(ledger.settings);
  if (costly) return refuse("import-pattern-costly", costly);
  const vocabulary = vocabularyOf(ledger.settings, () => ledger.entries);
  const finder = networkFinder(ledger.settings, vocabulary, options.network);
  const { exchange, today } = options;
  const activityOf = memoize((word) => vocabulary.activities.keyOf(word.trim()));
  const sharesOf = memoize((network): readonly Share[] => [{ network, weight: 1 }]);
  const making: Making = { settings: ledger.settings, vocabulary, activityOf, sharesOf, exchange, today };
  const present = new ExistingEntries(ledger.entries);
  const grains = new GrainIndex(ledger.entries);
  const anyWhole = files.some(({ reading }) => reading.entries !== undefined);
  const ids = new Set(anyWhole ? ledger.entries.flatMap(({ id }) => id || []) : []);
  const held: Held = { present, identical: new IdenticalEntries(ledger.entries), ids };
  const draft = new Draft();
  let spread = 0;
  for (const file of files) {
    if (options.spread) for (const row of file.reading.rows) spread += spreadDays(row);
    if (spread > MOST_ROWS) return refuse("import-too-many", { file: file.file, rows: MOST_ROWS });
    const identify = identifier(file.source.id);
    draft.read(file);
    const placed = placedRows(file, finder, options, draft);
    const rows = file.source.summed ? sumDays(placed) : placed;
    const rowIds = rows.map(({ row, network }) => identify(row, network));
    present.startFile(rowIds);
    takeWhole(file, held, making, options, draft);
    for (const [index, { row, network, rule }] of rows.entries()) {
      const id = rowIds[index] ?? "";
      const made = entryOf(row, network, rule, id, making);
      if ("reason" in made) {
        draft.skip(file.file, { line: row.line, ...made });
        continue;
      }
      const clash = row.identity.by === "key" ? grains.clash(id) : null;
      if (clash) return refuse("import-overlap", { file: file.file, line: row.line, ...clash });
      const { entry } = made;
      const standing = present.match(entry);
      draft.see(entry, row.date, row.until !== undefined);
      if (standing.is === "new" && isNothing(entry)) draft.skip(file.file, { line: row.line, reason: "zero" });
      else if (standing.is === "same") draft.duplicates += 1;
      else if (standing.is === "changed") draft.change(id, standing, file.file);
      else if (!options.keepDuplicates && present.takeSimilar(entry))
        draft.skip(file.file, { line: row.line, reason: "probable-duplicate" });
      else if (!options.keepDuplicates && isSized(entry) && present.takeMoved(entry))
        draft.skip(file.file, { line: row.line, reason: "on-another-network" });
      else {
        present.add(entry);
        draft.add(entry, file.file);
      }
    }
  }
  return { value: draft.plan() };
}

/** The entries of the ledger, to compare complete entries with. */
interface Held {
  readonly present: ExistingEntries;
  readonly identical: IdenticalEntries;
  readonly ids: ReadonlySet<string>;
}

/** Plans complete entries, from an export of this program: skips identical ones, updates those whose id is known. */
function takeWhole(
  { file, reading }: ReadFile,
  { present, identical, ids }: Held,
  making: Making,
  options: ImportOptions,
  draft: Draft,
): void {
  for (const { line, entry } of reading.entries ?? []) {
    const reason = outsidePeriod(entry.date, options);
    const made = reason ? { reason } : wholeEntry(entry, making);
    if ("reason" in made) {
      draft.skip(file, { line, ...made });
      continue;
    }
    const { entry: taken } = made;
    const standing = ids.has(taken.id ?? "") ? present.match(taken) : null;
    draft.see(taken, taken.date, false);
    if (identical.take(taken) || standing?.is === "same") draft.duplicates += 1;
    else if (standing?.is === "changed") draft.change(taken.id ?? "", standing, file);
    else {
      present.add(taken);
      draft.add(taken, file);
    }
  }
}

/** A fully refunded sale: it only matters if the ledger has it. */
function isNothing(entry: Entry): boolean {
  return (entry.kind === "earned" || entry.kind === "spent") && entry.amount.minor === 0;
}

/** Time and money. Posts and audiences of two networks may well be equal. */
function isSized({ kind }: Entry): boolean {
  return kind === "time" || kind === "earned" || kind === "spent";
}

function placedRows(
  { file, reading }: ReadFile,
  finder: NetworkFinder,
  options: ImportOptions,
  draft: Draft,
): Placed[] {
  const whole = options.spread ? reading.rows.flatMap(spreadRow) : reading.rows;
  return whole.flatMap((row): Placed[] => {
    const reason = row.date > options.today ? "future" : outsidePeriod(row.until ?? row.date, options);
    if (reason) {
      draft.skip(file, { line: row.line, reason });
      return [];
    }
    const { network, rule } = finder(row.hints, reading.network, row.value.kind === "earned");
    if (network !== null) {
      draft.tell(network, rule);
      return [{ row, network, rule }];
    }
    if (rule === "two") {
      draft.skip(file, { line: row.line, reason: "two-networks" });
      return [];
    }
    draft.unmatch(row);
    draft.skip(file, { line: row.line, reason: reading.platformNeeded ? "no-platform" : "no-network" });
    return [];
  });
}

function outsidePeriod(date: string, { since, until }: ImportOptions): SkipReason | null {
  return (since !== null && date < since) || (until !== null && date > until) ? "outside-period" : null;
}

class Draft {
  readonly added: Entry[] = [];
  readonly updated = new Map<string, { before: Entry; after: Entry }>();
  duplicates = 0;
  /** The file of each added entry, and their indexes by id, built on first use. */
  private readonly addedFrom: string[] = [];
  private places: Map<string, number> | null = null;
  private readonly files: ImportPlan["files"][number][] = [];
  private readonly skipped: LeftOut[] = [];
  private readonly told = new Map<string, { network: string; rule: NetworkRule; rows: number }>();
  private readonly unmatched = new Map<string, ImportPlan["unmatched"][number]>();
  private rows = 0;
  private since = "";
  private until = "";
  private severalDays = 0;

  add(entry: Entry, file: string): void {
    if (entry.id !== undefined) this.places?.set(entry.id, this.added.length);
    this.addedFrom.push(file);
    this.added.push(entry);
  }

  /** Updates an entry of the ledger, or one that an earlier file of this import added. */
  change(id: string, change: { before: Entry; after: Entry }, file: string): void {
    this.places ??= new Map(this.added.map((entry, index) => [entry.id ?? "", index]));
    const place = this.places.get(id);
    if (place === undefined) this.updated.set(id, change);
    else {
      this.duplicates += 1;
      if (this.addedFrom[place] !== file) this.added[place] = change.after;
    }
  }

  read({ file, source, why, reading }: ReadFile): void {
    this.files.push({ file, source: source.id, title: source.title, why });
    this.rows += reading.rows.length + reading.skipped.length + (reading.entries?.length ?? 0);
    for (const skipped of reading.skipped) this.skip(file, skipped);
  }

  skip(file: string, skipped: Skipped): void {
    this.skipped.push({ file, ...skipped });
  }

  see({ date }: Entry, first: CalendarDate, severalDays: boolean): void {
    if (this.since === "" || first < this.since) this.since = first;
    if (date > this.until) this.until = date;
    if (severalDays) this.severalDays += 1;
  }

  tell(network: string, rule: NetworkRule): void {
    const key = `${network} ${rule}`;
    const told = this.told.get(key) ?? { network, rule, rows: 0 };
    told.rows += 1;
    this.told.set(key, told);
  }

  unmatch({ hints: { projects = [], tags = [], campaign = "", platforms = [] } }: Row): void {
    const [project = tags[0]] = projects;
    const [source] = platforms;
    const named = campaign !== "" ? campaign : (project ?? source);
    if (named === undefined) return;
    const rule = campaign !== "" ? "campaigns" : project === undefined ? "aliases" : "projects";
    const before = this.unmatched.get(named);
    if (before || this.unmatched.size < 10_000)
      this.unmatched.set(named, { name: named, rule, rows: (before?.rows ?? 0) + 1 });
  }

  private inOrder(): LeftOut[] {
    const order = new Map(this.files.map(({ file }, index) => [file, index]));
    return this.skipped.sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line);
  }

  plan(): ImportPlan {
    const period = this.since === "" ? null : { since: this.since as CalendarDate, until: this.until as CalendarDate };
    return {
      files: this.files,
      period,
      rows: this.rows,
      added: this.added,
      updated: [...this.updated.values()],
      duplicates: this.duplicates,
      skipped: this.inOrder(),
      told: [...this.told.values()].sort((a, b) => b.rows - a.rows),
      unmatched: [...this.unmatched.values()].sort((a, b) => b.rows - a.rows).slice(0, 5),
      severalDays: this.severalDays,
    };
  }
}
