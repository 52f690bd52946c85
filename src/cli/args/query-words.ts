// The words after a reading command, as the options that say the same.
import { ENTRY_KIND_WORDS, type Entry } from "../../core/entries/entry.ts";
import type { Language } from "../../core/entries/settings.ts";
import { type Lexicon, lexiconOf } from "../../core/entries/vocabulary.ts";
import { Failure, failure } from "../../core/errors/failure.ts";
import { GROUPING_WORDS } from "../../core/report/grouping.ts";
import { fold } from "../../core/text/fold.ts";
import type { CalendarDate } from "../../core/values/dates.ts";
import { defined } from "../../core/values/defined.ts";
import { resolvePeriod } from "../../core/values/period.ts";
import { compact, meaningsOf } from "../../core/words/lexicon/lexicon.ts";
import { phrasesOf } from "../../core/words/phrases.ts";
import { atomsOf, type LedgerNames } from "../../core/words/query/atoms.ts";
import { readQuery, suggestWord } from "../../core/words/query/query.ts";
import type { Query, QueryKey } from "../../core/words/query/query-parts.ts";
import { tokenize } from "../../core/words/tokens.ts";
import type { OptionName } from "../../i18n/catalogue.ts";
import { frenchOptions } from "../../i18n/french-names.ts";
import { type Ledger, wordsOf } from "../../ledger/read/read.ts";
import type { Context } from "../env/context.ts";
import { longFlag } from "./options.ts";
import { NOTHING_SAID, type Said } from "./period-options.ts";

/** What a command can answer: the keys of a query, and the formats that it writes. */
export interface Answerable {
  readonly keys: readonly QueryKey[];
  readonly formats?: readonly string[];
  /** Whether it answers for what is to come. */
  readonly ahead?: boolean;
  /** Options that people type as words. */
  readonly flags?: readonly OptionName[];
}

const FILTERS = ["network", "activity", "client", "campaign", "person"] as const;

/** The commands that words are read after. */
export const ANSWERABLE = {
  report: {
    keys: ["period", "against", ...FILTERS, "by", "format", "file", "top"],
    formats: ["csv", "csvExcel", "md", "html", "json"],
    flags: ["findings", "explain", "breakdown", "average", "sort"],
  },
  list: { keys: ["period", ...FILTERS, "kind", "format", "limit"], formats: ["json"] },
  verdict: { keys: ["period", "network", "format"], formats: ["json"], flags: ["whatIf", "explain"] },
  plan: { keys: ["period", "format"], formats: ["ics", "json"], ahead: true },
  export: {
    keys: ["period", ...FILTERS, "kind", "format", "file"],
    formats: ["csv", "csvExcel", "jsonl", "json", "hledger", "timeclock", "ics", "toggl", "clockify"],
  },
  compare: { keys: ["period", "format"], formats: ["csv", "json"] },
} as const satisfies Readonly<Record<string, Answerable>>;
export type AnsweringCommand = keyof typeof ANSWERABLE;

/** The file of a page whose name is not typed. */
const PAGE = "report.html";

/**
 * The options with what the words say, and what only words can say. Throws a Failure for a word that is not understood,
 * or that an option contradicts.
 */
export function withWords<Options extends object>(
  typed: readonly string[],
  options: Options,
  command: AnsweringCommand,
  ledger: Ledger,
  context: Pick<Context, "today" | "words" | "json">,
): { readonly options: Options; readonly said: Said } {
  const words = typed.join(" ").trim();
  if (words === "") return { options, said: NOTHING_SAID };
  const answerable: Answerable = ANSWERABLE[command];
  const { formats = [] } = answerable;
  const query = queryOf(typed, answerable, ledger, context);
  const given = saidOptions(query, typed, formats, context);
  const keysOf = comparable(ledger);
  for (const [name, value] of Object.entries(given)) {
    const option = (options as Readonly<Record<string, unknown>>)[name];
    if (option !== undefined && keysOf(name, option) !== keysOf(name, value))
      throw failure("usage", "query-option", { words, option: `--${name}` });
  }
  if (query.against !== undefined && "compare" in options)
    throw failure("usage", "query-option", { words, option: "--compare" });
  const against = isLastYear(query.against, context.today) ? "year-ago" : query.against;
  return { options: { ...options, ...given }, said: { words, ...defined({ period: query.period, against }) } };
}

/** Whatever the period is, its days a year ago are meant by `vs last year`. */
function isLastYear(against: Query["against"], today: CalendarDate): boolean {
  if (typeof against !== "object") return false;
  if (against.kind === "last") return against.unit === "year";
  const isYear = against.kind === "calendar" && against.unit === "year";
  return isYear && Number(against.period.since.slice(0, 4)) === Number(today.slice(0, 4)) - 1;
}

/** The query of the words. Throws a Failure. */
function queryOf(
  typed: readonly string[],
  { keys, ahead = false, flags = [] }: Answerable,
  ledger: Ledger,
  { today, words }: Pick<Context, "today" | "words">,
): Query {
  const { settings } = ledger;
  const vocabulary = wordsOf(ledger);
  const line = tokenize(typed);
  const sentence = { ...line, phrases: phrasesOf(line, settings, vocabulary) };
  const names = namesIn(ledger.entries, vocabulary.people.keys);
  const order = settings.dates ?? (words.language === "fr" ? "DMY" : null);
  const calendar = { today, weekStart: settings.weekStart };
  const { value: query, error } = readQuery(sentence, atomsOf(sentence, { today, order, ahead }, names), {
    calendar,
    takes: new Set(keys),
    suggest: (word) =>
      flagCalled(word, flags, words.language) || suggestWord(word, words.language, names, vocabulary.networks.keys),
  });
  if (error) throw new Failure("usage", [error]);
  const { period } = query;
  if (period?.kind === "next" && !ahead) {
    const { since } = resolvePeriod(period, { ...calendar, logged: null }).period;
    throw failure("usage", "query-future", { date: since, text: typed.join(" ") });
  }
  return query;
}

function namesIn(entries: readonly Entry[], people: readonly string[]): LedgerNames {
  const used = (nameOf: (entry: Entry) => string | undefined): string[] =>
    entries.flatMap((entry) => nameOf(entry) ?? []);
  return {
    client: [...new Set(used((entry) => ("client" in entry ? entry.client : undefined)))],
    campaign: [...new Set(used(({ campaign }) => campaign))],
    person: [...new Set([...people, ...used(({ person }) => person)])],
  };
}

/** The options that say the same as the words. */
function saidOptions(
  query: Query,
  typed: readonly string[],
  formats: readonly string[],
  { json }: Pick<Context, "json">,
): Readonly<Record<string, unknown>> {
  const { period: _period, against: _against, format, file, by, top, limit, ...names } = query;
  if (format !== undefined && !formats.includes(format))
    throw failure("usage", "query-not-here", { text: typedFormat(typed, format) });
  if (format === "json" && !json)
    throw failure("usage", "query-word", { text: format, suggestion: "--json", understood: "" });
  const isPage = format === "html" || (file !== undefined && /\.html?$/i.test(file));
  return defined({
    ...names,
    by: by?.join(","),
    top: top?.toString(),
    limit: limit?.toString(),
    ...(isPage
      ? { html: file ?? PAGE }
      : { output: file, ...(format === undefined || format === "json" ? {} : { [format]: true }) }),
  });
}

/** The word that was typed for a format: excel for csvExcel. */
function typedFormat(typed: readonly string[], format: string): string {
  const means = (word: string): boolean =>
    meaningsOf(compact(word)).some(({ category, key }) => category === "output" && key === format);
  return typed.find(means) ?? typed.join(" ");
}

/** Values of an option in one form: in any order, by any of their names. */
function comparable(ledger: Ledger): (option: string, value: unknown) => string {
  const { networks, activities } = wordsOf(ledger);
  const lexicons: Readonly<Record<string, Lexicon>> = {
    network: networks,
    activity: activities,
    by: lexiconOf(GROUPING_WORDS),
    kind: lexiconOf(ENTRY_KIND_WORDS),
  };
  return (option, value) =>
    [value]
      .flat()
      .flatMap((each) => String(each).split(option === "by" ? /\s*,\s*/ : /$/))
      .map((each) => lexicons[option]?.keyOf(each) ?? fold(each))
      .sort()
      .join(",");
}

/** The flag that words without dashes name, in either language; empty if they name none: findings, what if. */
function flagCalled(words: string, options: readonly OptionName[], language: Language): string {
  const typed = compact(words);
  for (const option of options) {
    const english = longFlag(option);
    const french = frenchOptions(option).map((name) => `--${name}`);
    if ([english, ...french].some((flag) => compact(flag) === typed))
      return (language === "fr" && french[0]) || english;
  }
  return "";
}
