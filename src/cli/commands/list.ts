// socialroi list: list the entries of a period, in ledger order.

import type { Command } from "commander";
import { passes } from "../../core/entries/filter.ts";
import { isWithin } from "../../core/values/period.ts";
import { entryJson, jsonText } from "../../render/json.ts";
import { renderList } from "../../render/terminal/list.ts";
import { addFilterOptions, type FilterOptions, filterFrom, kindsFrom } from "../args/filter-options.ts";
import { addExamples, addOptions } from "../args/options.ts";
import { addPeriodOptions, type PeriodOptions, periodFrom } from "../args/period-options.ts";
import { wholeNumber } from "../args/whole-number.ts";
import type { Context } from "../env/context.ts";

/** More entries than any ledger has. */
const MOST = 999_999_999;

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
    const { period } = periodFrom(options, { kind: "running", unit: "month" }, ledger, context.today);
    const filter = filterFrom(options, ledger);
    const kinds = kindsFrom(options.kind ?? []);
    const inside = ledger.entries.filter(
      (entry) => isWithin(entry.date, period) && passes(filter, entry) && kinds.includes(entry.kind),
    );
    const { limit } = options;
    const entries = limit === undefined ? inside : inside.slice(-wholeNumber("--limit", limit, 1, MOST));
    const { currency } = ledger.settings;
    if (context.json) context.out(jsonText("list", { period, currency, entries: entries.map(entryJson) }));
    else if (!context.quiet) context.out(renderList(entries, period, context.style(currency)));
  });
}
