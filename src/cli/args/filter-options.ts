// Options that filter entries.
import { ENTRY_KIND_WORDS, ENTRY_KINDS, type Entry, type EntryKind } from "../../core/entries/entry.ts";
import { type Filter, NO_FILTER, passes } from "../../core/entries/filter.ts";
import type { Part } from "../../core/entries/part.ts";
import { type Lexicon, lexicon } from "../../core/entries/vocabulary.ts";
import { type InputError, inputError } from "../../core/errors/error.ts";
import { Failure } from "../../core/errors/failure.ts";
import { type Grouping, groupingKey } from "../../core/report/grouping.ts";
import { isWithin, type PeriodChoice } from "../../core/values/period.ts";
import { type Ledger, wordsOf } from "../../ledger/read/read.ts";
import type { ListQuery } from "../../render/terminal/list.ts";
import type { Context } from "../env/context.ts";
import type { FILTERS, Options } from "./options.ts";
import { type PeriodOptions, periodFrom, type Said } from "./period-options.ts";

export type FilterOptions = Options<(typeof FILTERS)[number]>;

const WORDS: readonly (keyof FilterOptions)[] = ["network", "activity", "campaign", "client", "person"];
const WHOLE_ENTRY: Part = { network: null, minor: 0, fraction: 1 };

/** The entries that options and words ask for. Throws a Failure for unknown names. */
export function listed(
  ledger: Ledger,
  options: PeriodOptions & FilterOptions & Options<"kind">,
  usual: PeriodChoice,
  said: Said,
  { today }: Pick<Context, "today">,
): ListQuery & { readonly entries: readonly Entry[] } {
  const { period } = periodFrom(options, usual, ledger, today, said);
  const filter = filterFrom(options, ledger);
  const kinds = kindsFrom(options.kind ?? []);
  const entries = ledger.entries.filter(
    (entry) => isWithin(entry.date, period) && passes(filter, entry) && kinds.includes(entry.kind),
  );
  return { period, filter, kinds, entries };
}

/** The filter. Throws a Failure that lists every unknown name. */
export function filterFrom(options: FilterOptions, ledger: Ledger): Filter {
  if (WORDS.every((what) => options[what] === undefined)) return NO_FILTER;
  const { settings, entries } = ledger;
  const { networks, activities } = wordsOf(ledger);
  const used = (by: Grouping): string[] => {
    const keyOf = groupingKey(by, settings);
    return [...new Set(entries.flatMap((entry) => keyOf(entry, WHOLE_ENTRY) ?? []))];
  };
  const named = (by: Grouping): Lexicon => lexicon(used(by).map((name) => [name, []]));
  const errors: InputError[] = [];
  const keysOf = (what: keyof FilterOptions, words: Lexicon): string[] =>
    (options[what] ?? []).flatMap((text) => {
      const key = words.keyOf(text);
      if (key === null) errors.push(unknownName(what, text, words));
      return key ?? [];
    });
  const filter: Filter = {
    networks: keysOf("network", networks),
    activities: keysOf("activity", withUsed(activities, used("activity"))),
    campaigns: keysOf("campaign", named("campaign")),
    clients: keysOf("client", named("client")),
    people: keysOf("person", named("person")),
  };
  if (errors.length > 0) throw new Failure("usage", errors);
  return filter;
}

/** The error for an unused name, with the nearest key that is used. */
export function unknownName(what: keyof FilterOptions, text: string, words: Lexicon): InputError {
  const near = words.suggest(text);
  return inputError("not-here", { what, text, suggestion: words.keyOf(near) ?? near });
}

function withUsed(known: Lexicon, names: readonly string[]): Lexicon {
  const own = lexicon(names.map((name) => [name, []]));
  return {
    keys: [...new Set([...known.keys, ...own.keys])],
    keyOf: (word) => known.keyOf(word) ?? own.keyOf(word),
    suggest: (word) => known.suggest(word) || own.suggest(word),
  };
}

/** The entry kinds to show; all if none is given. Throws a Failure for an unknown kind. */
function kindsFrom(words: readonly string[]): readonly EntryKind[] {
  const known = lexicon(Object.entries(ENTRY_KIND_WORDS));
  const errors = words
    .filter((word) => known.keyOf(word) === null)
    .map((text) => inputError("option-unreadable", { option: "--kind", text }));
  if (errors.length > 0) throw new Failure("usage", errors);
  return words.length === 0
    ? ENTRY_KINDS
    : ENTRY_KINDS.filter((kind) => words.some((word) => known.keyOf(word) === kind));
}
