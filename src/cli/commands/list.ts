// socialroi list: the entries of a period, in the order of the ledger.
import type { Command } from "commander";
import { ENTRY_KINDS, type Entry } from "../../core/entry.ts";
import { Failure } from "../../core/failure.ts";
import { fault } from "../../core/fault.ts";
import { vocabularyOf } from "../../core/vocabulary.ts";
import type { Ledger } from "../../ledger/read.ts";
import { entryJson, jsonText } from "../../render/json.ts";
import { renderList } from "../../render/list.ts";
import type { Context } from "../context.ts";
import { addExamples, addOptions } from "../options.ts";
import { addPeriodOptions, type PeriodOptions, periodAsked } from "../period-options.ts";

interface ListOptions extends PeriodOptions {
  readonly network?: readonly string[];
  readonly kind?: readonly string[];
  readonly limit?: string;
}

export function register(command: Command, context: Context): void {
  addPeriodOptions(addOptions(command, context.words, ["network", "kind", "limit"]), context.words);
  addExamples(command, context.words, [
    "list --week",
    "list --all --kind earned",
    "list --network instagram --limit 5",
  ]);
  command.action((options: ListOptions) => {
    const ledger = context.store.read();
    const { period } = periodAsked(options, { kind: "running", unit: "month" }, ledger, context.today);
    const wanted = filterOf(options, ledger);
    const inside = ledger.entries.filter(
      (entry) => entry.date >= period.since && entry.date <= period.until && wanted(entry),
    );
    const entries = options.limit === undefined ? inside : inside.slice(-limitOf(options.limit));
    const { currency } = ledger.settings;
    if (context.json) context.out(jsonText("list", { period, currency, entries: entries.map(entryJson) }));
    else if (!context.quiet) context.out(renderList(entries, period, context.speech(currency)));
  });
}

function filterOf({ network = [], kind = [] }: ListOptions, { settings, entries }: Ledger): (entry: Entry) => boolean {
  const { networks } = vocabularyOf(settings, entries);
  const faults = [
    ...network
      .filter((word) => networks.keyOf(word) === null)
      .map((text) => fault("network-not-here", { text, suggestion: networks.suggest(text) })),
    ...kind
      .filter((word) => !ENTRY_KINDS.some((known) => known === word))
      .map((text) => fault("option-unreadable", { option: "--kind", text })),
  ];
  if (faults.length > 0) throw new Failure("usage", faults);
  const keys = network.map((word) => networks.keyOf(word));
  return (entry) =>
    (keys.length === 0 || entry.networks.some((share) => keys.includes(share.network))) &&
    (kind.length === 0 || kind.includes(entry.kind));
}

function limitOf(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new Failure("usage", [fault("option-unreadable", { option: "--limit", text })]);
}
