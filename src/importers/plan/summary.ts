// Sums up what becomes of the rows of all files as an import plan.
import type { Entry } from "../../core/entries/entry.ts";
import type { ChangedEntry, ImportPlan, LeftOut, NetworkRule, UnmatchedGroup } from "../../core/setup/import-plan.ts";
import type { CalendarDate } from "../../core/values/dates.ts";
import { phraseOf } from "../networks/network.ts";
import type { Reading, Row, Skipped, SkipReason } from "../row.ts";
import type { Source } from "../source.ts";
import type { IdMatch } from "./duplicates.ts";

/** A file that was read. */
export interface ReadFile {
  readonly file: string;
  readonly source: Pick<Source, "id" | "title" | "summed" | "looseIds">;
  readonly why: readonly string[];
  readonly reading: Reading;
}

export interface Placed {
  readonly row: Row;
  readonly network: string;
  readonly rule: NetworkRule;
}

/** A row with its network, or why it has none. */
export type Placement =
  | Placed
  | {
      readonly row: Row;
      readonly reason: SkipReason;
      /** The network that is named in its text. */
      readonly proposed?: string;
    };

/** What becomes of an entry, or of a row that makes none. */
export type Outcome =
  | {
      readonly is: "skipped";
      readonly skipped: Skipped;
      readonly days?: Days;
      /** The entry of the ledger that the row has probably changed, and what it would become. */
      readonly open?: ChangedEntry;
    }
  | { readonly is: "new"; readonly entry: Entry; readonly days: Days }
  | (Exclude<IdMatch, { readonly is: "new" | "open" }> & { readonly days: Days });

/** The days of the row that an entry is made of. */
export interface Days {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly several: boolean;
}

export interface FilePlan extends ReadFile {
  /** Entries that the source no longer has. */
  readonly gone: readonly Entry[];
  readonly placements: readonly Placement[];
  readonly outcomes: readonly Outcome[];
}

/** The plan for all files, in their order. */
export function importPlan(files: readonly FilePlan[]): ImportPlan {
  const days = files.flatMap(({ outcomes }) => outcomes.flatMap((outcome) => outcome.days ?? []));
  const placements = files.flatMap((file) => file.placements);
  return {
    files: files.map(({ file, source, why }) => ({ file, source: source.id, title: source.title, why })),
    period: periodOf(days),
    rows: files.reduce((sum, { reading }) => sum + rowsIn(reading), 0),
    ...changesOf(files),
    skipped: skippedIn(files),
    told: rulesIn(placements),
    unmatched: unmatchedIn(placements),
    sharedIds: files.flatMap(({ file, reading: { sharedIds = [] } }) =>
      sharedIds.length === 0 ? [] : [{ file, lines: sharedIds }],
    ),
    open: files.flatMap(({ outcomes }) =>
      outcomes.flatMap((outcome) => (outcome.is === "skipped" && outcome.open ? [outcome.open] : [])),
    ),
    notUnderstood: files.flatMap(({ file, reading: { notUnderstood = [] } }) =>
      notUnderstood.map((one) => ({ file, ...one })),
    ),
    gone: files.flatMap(({ gone }) => gone),
    severalDays: days.filter(({ several }) => several).length,
  };
}

function rowsIn({ rows, skipped, entries = [], notUnderstood = [] }: Reading): number {
  return rows.length + skipped.length + entries.length + notUnderstood.length;
}

function periodOf(days: readonly Days[]): ImportPlan["period"] {
  const [one] = days;
  if (!one) return null;
  let [since, until] = [one.first, one.last];
  for (const { first, last } of days) {
    if (first < since) since = first;
    if (last > until) until = last;
  }
  return { since, until };
}

/** Changes of an entry that an earlier file adds are made to the added entry; those in the same file are ignored. */
function changesOf(files: readonly FilePlan[]): Pick<ImportPlan, "added" | "updated" | "duplicates"> {
  const added: { file: string; entry: Entry }[] = [];
  const indexes = new Map<string, number>();
  const updated = new Map<string, { before: Entry; after: Entry }>();
  const hasChanges = files.some(({ outcomes }) => outcomes.some(({ is }) => is === "changed"));
  let duplicates = 0;
  for (const { file, outcomes } of files)
    for (const outcome of outcomes) {
      if (outcome.is === "same") duplicates += 1;
      if (outcome.is === "new") {
        if (hasChanges && outcome.entry.id !== undefined) indexes.set(outcome.entry.id, added.length);
        added.push({ file, entry: outcome.entry });
      }
      if (outcome.is !== "changed") continue;
      const { before, after } = outcome;
      const earlier = added[indexes.get(after.id ?? "") ?? -1];
      if (!earlier) updated.set(after.id ?? "", { before, after });
      else {
        duplicates += 1;
        if (earlier.file !== file) earlier.entry = after;
      }
    }
  return { added: added.map(({ entry }) => entry), updated: [...updated.values()], duplicates };
}

/** What is skipped, by file and line. */
function skippedIn(files: readonly FilePlan[]): LeftOut[] {
  const order = new Map(files.map(({ file }, index) => [file, index]));
  return files
    .flatMap((plan) => skippedInFile(plan).map((skipped) => ({ file: plan.file, ...skipped })))
    .sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line);
}

function skippedInFile({ reading, placements, outcomes }: FilePlan): Skipped[] {
  return [
    ...reading.skipped,
    ...placements.flatMap((placement) => ("reason" in placement ? [skippedRow(placement)] : [])),
    ...outcomes.flatMap((outcome) => (outcome.is === "skipped" ? [outcome.skipped] : [])),
  ];
}

function skippedRow({ row, reason, proposed }: Extract<Placement, { readonly reason: SkipReason }>): Skipped {
  return { line: row.line, reason, ...(reason === "only-named" && proposed ? { detail: proposed } : {}) };
}

/** How many rows each rule gave which network, the most frequent first. */
function rulesIn(placements: readonly Placement[]): ImportPlan["told"] {
  const counts = new Map<string, { network: string; rule: NetworkRule; rows: number }>();
  for (const placement of placements) {
    if ("reason" in placement) continue;
    const { network, rule } = placement;
    const key = `${network} ${rule}`;
    counts.set(key, { network, rule, rows: (counts.get(key)?.rows ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.rows - a.rows);
}

const MOST_NAMES = 10_000;
const UNMATCHED: ReadonlySet<SkipReason> = new Set(["no-network", "no-platform", "only-named", "what-for"]);

/**
 * The rows without a network, grouped by what a rule could take them by: a campaign, project, platform, or words of a
 * text. The most frequent first.
 */
function unmatchedIn(placements: readonly Placement[]): UnmatchedGroup[] {
  const groups = new Map<string, { -readonly [key in keyof UnmatchedGroup]: UnmatchedGroup[key] }>();
  for (const placement of placements) {
    if (!("reason" in placement) || !UNMATCHED.has(placement.reason)) continue;
    const { row, proposed } = placement;
    const named = nameOf(row);
    if (!named) continue;
    const key = `${named.rule}\n${named.name}`;
    const group = groups.get(key);
    if (group) {
      group.rows += 1;
      if (group.proposed === undefined && proposed !== undefined) group.proposed = proposed;
    } else if (groups.size < MOST_NAMES)
      groups.set(key, { ...named, rows: 1, kind: row.value.kind, ...(proposed === undefined ? {} : { proposed }) });
  }
  return [...groups.values()].sort((a, b) => b.rows - a.rows);
}

function nameOf({ value, hints }: Row): Pick<UnmatchedGroup, "name" | "rule"> | null {
  const { projects = [], tags = [], campaign = "", platforms = [], texts = [] } = hints;
  const [project = tags[0]] = projects;
  const [platform] = platforms;
  const [text = ""] = texts;
  const unexplained = value.kind === "spent" && value.unexplained;
  // What money came through is not always where it came from; time was spent where its column says.
  if (platform !== undefined && value.kind !== "earned" && value.kind !== "spent")
    return { name: platform, rule: "aliases" };
  if (campaign !== "" && !unexplained) return { name: campaign, rule: "campaigns" };
  if (project !== undefined && !unexplained) return { name: project, rule: "projects" };
  if (platform !== undefined && !unexplained) return { name: platform, rule: "aliases" };
  const phrase = phraseOf(text);
  return phrase === "" ? null : { name: phrase, rule: "texts" };
}
