// socialroi list: list the entries of a period, in ledger order.

import type { Command } from "commander";
import { passes } from "../../core/entries/filter.ts";
import { isWithin, type PeriodChoice } from "../../core/values/period.ts";
import { entryJson, jsonText } from "../../render/json.ts";
import { renderList } from "../../render/terminal/list.ts";
import { addFilterOptions, type FilterOptions, filterFrom, kindsFrom } from "../args/filter-options.ts";
import { addExamples, addOptions } from "../args/options.ts";
import { addPeriodOptions, type PeriodOptions, periodFrom } from "../args/period-options.ts";
import { readWords } from "../args/read-words.ts";
import { wholeNumber } from "../args/whole-number.ts";
import type { Context } from "../env/context.ts";

/** More entries than any ledger has. */
const MOST = 999_999_999;

interface ListOptions extends PeriodOptions, FilterOptions {
  readonly kind?: readonly string[];
  readonly limit?: string;
}

export function register(command: Command, context: Context): void {
  command.argument("[words...]", context.words.help.words.list);
  addPeriodOptions(
    addOptions(addFilterOptions(command, context.words), context.words, ["kind", "limit"]),
    context.words,
  );
  addExamples(command, context.words, [
    "list this week",
    "list instagram last 2 weeks",
    "list sales 2026",
    "list last 5",
    "list --all --kind earned",
  ]);
  command.action(async (words: string[], typed: ListOptions) => {
    const ledger = context.store.read();
    const { options, said } = await readWords(words, typed, "list", ledger, context);
    // The last entries may be of any month.
    const usual: PeriodChoice = options.limit === undefined ? { kind: "running", unit: "month" } : { kind: "all" };
    const { period } = periodFrom(options, usual, ledger, context.today, said);
    const filter = filterFrom(options, ledger);
    const kinds = kindsFrom(options.kind ?? []);
    const inside = ledger.entries.filter(
      (entry) => isWithin(entry.date, period) && passes(filter, entry) && kinds.includes(entry.kind),
    );
    const { limit } = options;
    const entries = limit === undefined ? inside : inside.slice(-wholeNumber("--limit", limit, 1, MOST));
    const { currency } = ledger.settings;
    if (context.json) context.out(jsonText("list", { period, currency, entries: entries.map(entryJson) }));
    else if (!context.quiet) context.out(renderList(entries, { period, filter, kinds }, context.style(currency)));
  });
}
