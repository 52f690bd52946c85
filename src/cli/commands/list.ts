// socialroi list: the entries of a period, in the order of the ledger.
import type { Command } from "commander";
import { ENTRY_KIND_WORDS, ENTRY_KINDS, type EntryKind } from "../../core/entry.ts";
import { Failure } from "../../core/failure.ts";
import { fault } from "../../core/fault.ts";
import { passes } from "../../core/filter.ts";
import { lexicon } from "../../core/vocabulary.ts";
import { entryJson, jsonText } from "../../render/json.ts";
import { renderList } from "../../render/list.ts";
import type { Context } from "../context.ts";
import { addFilterOptions, type FilterOptions, filterAsked } from "../filter-options.ts";
import { addExamples, addOptions } from "../options.ts";
import { addPeriodOptions, type PeriodOptions, periodAsked } from "../period-options.ts";

interface ListOptions extends PeriodOptions, FilterOptions {
  readonly kind?: readonly string[];
  readonly limit?: string;
}

export function register(command: Command, context: Context): void {
  addPeriodOptions(
    addOptions(addFilterOptions(command, context.words), context.words, ["kind", "limit"]),
    context.words,
  );
  addExamples(command, context.words, [
    "list --week",
    "list --all --kind earned",
    "list --network instagram --limit 5",
  ]);
  command.action((options: ListOptions) => {
    const ledger = context.store.read();
    const { period } = periodAsked(options, { kind: "running", unit: "month" }, ledger, context.today);
    const filter = filterAsked(options, ledger);
    const kinds = kindsOf(options.kind ?? []);
    const inside = ledger.entries.filter(
      (entry) =>
        entry.date >= period.since && entry.date <= period.until && passes(filter, entry) && kinds.includes(entry.kind),
    );
    const entries = options.limit === undefined ? inside : inside.slice(-limitOf(options.limit));
    const { currency } = ledger.settings;
    if (context.json) context.out(jsonText("list", { period, currency, entries: entries.map(entryJson) }));
    else if (!context.quiet) context.out(renderList(entries, period, context.speech(currency)));
  });
}

/** The kinds asked for; all of them where none is. */
function kindsOf(words: readonly string[]): readonly EntryKind[] {
  const known = lexicon(Object.entries(ENTRY_KIND_WORDS));
  const faults = words
    .filter((word) => known.keyOf(word) === null)
    .map((text) => fault("option-unreadable", { option: "--kind", text }));
  if (faults.length > 0) throw new Failure("usage", faults);
  return words.length === 0
    ? ENTRY_KINDS
    : ENTRY_KINDS.filter((kind) => words.some((word) => known.keyOf(word) === kind));
}

function limitOf(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new Failure("usage", [fault("option-unreadable", { option: "--limit", text })]);
}
