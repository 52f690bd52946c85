// Options that filter entries.
import { ENTRY_KIND_WORDS, ENTRY_KINDS, type Entry, type EntryKind } from "../../core/entries/entry.ts";
import { type Filter, NO_FILTER, passes } from "../../core/entries/filter.ts";
import type { Part } from "../../core/entries/part.ts";
import { type Lexicon, lexicon, lexiconOf } from "../../core/entries/vocabulary.ts";
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
  const { networks, activities } = wordsOf(ledger);
  const errors: InputError[] = [];
  const used = (by: Grouping): Lexicon => {
    const keyOf = groupingKey(by, ledger.settings);
    const names = new Set(ledger.entries.flatMap((entry) => keyOf(entry, WHOLE_ENTRY) ?? []));
    return lexicon([...names].map((name) => [name, []]));
  };
  const keysOf = (what: keyof FilterOptions, ...lexicons: Lexicon[]): string[] =>
    (options[what] ?? []).flatMap((text) => {
      const key = lexicons.map(({ keyOf }) => keyOf(text)).find((found) => found !== null);
      if (key === undefined) errors.push(unknownName(what, text, ...lexicons));
      return key ?? [];
    });
  const filter: Filter = {
    networks: keysOf("network", networks),
    activities: keysOf("activity", activities, used("activity")),
    campaigns: keysOf("campaign", used("campaign")),
    clients: keysOf("client", used("client")),
    people: keysOf("person", used("person")),
  };
  if (errors.length > 0) throw new Failure("usage", errors);
  return filter;
}

/** The error for an unused name, with the nearest key that is used. */
export function unknownName(what: keyof FilterOptions, text: string, ...lexicons: Lexicon[]): InputError {
  const words = lexicons.find(({ suggest }) => suggest(text) !== "");
  const near = words?.suggest(text) ?? "";
  return inputError("not-here", { what, text, suggestion: words?.keyOf(near) ?? near });
}

/** The entry kinds to show; all if none is given. Throws a Failure for an unknown kind. */
function kindsFrom(words: readonly string[]): readonly EntryKind[] {
  const { keyOf } = lexiconOf(ENTRY_KIND_WORDS);
  const errors = words
    .filter((word) => keyOf(word) === null)
    .map((text) => inputError("option-unreadable", { option: "--kind", text }));
  if (errors.length > 0) throw new Failure("usage", errors);
  return words.length === 0 ? ENTRY_KINDS : ENTRY_KINDS.filter((kind) => words.some((word) => keyOf(word) === kind));
}
