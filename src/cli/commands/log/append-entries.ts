// Shared by the commands that append entries: parses words, appends the entries and echoes them.

import { Command, CommanderError } from "commander";
import { type Entry, type EntryOptions, type OptionKey, optionsOf } from "../../../core/entries/entry.ts";
import { NETWORK_KINDS, type NetworkKind } from "../../../core/entries/network.ts";
import type { Settings } from "../../../core/entries/settings.ts";
import type { Vocabulary } from "../../../core/entries/vocabulary.ts";
import { at, type InputError, inputError } from "../../../core/errors/error.ts";
import { Failure } from "../../../core/errors/failure.ts";
import { type LimitStatus, limitStatusOf, spannedBy } from "../../../core/limits/limit-status.ts";
import { costOf } from "../../../core/report/roi.ts";
import type { SettingChange } from "../../../core/setup/setting-change.ts";
import type { CalendarDate } from "../../../core/values/dates.ts";
import { splitWords } from "../../../core/words/split-words.ts";
import { type TypedKind, typedEntry } from "../../../core/words/typed-entry.ts";
import { withLabelledOptions } from "../../../core/words/values/labelled-options.ts";
import type { Catalogue, OptionName } from "../../../i18n/catalogue.ts";
import { declarations } from "../../../ledger/edit/declare-networks.ts";
import { LINE_END } from "../../../ledger/read/line-ends.ts";
import { entriesWithin, type Ledger } from "../../../ledger/read/read.ts";
import { entryJson } from "../../../render/json.ts";
import { entryLine, understoodText } from "../../../render/terminal/entry.ts";
import { printable, wrap } from "../../../render/terminal/layout/text.ts";
import { standingLine } from "../../../render/terminal/limit-status.ts";
import { statusText } from "../../../render/terminal/timer.ts";
import { markNegative, unmark, unmarkValues } from "../../args/negative-words.ts";
import { addOptions } from "../../args/options.ts";
import { joinNewKind, parseContextOf } from "../../args/parse-context.ts";
import type { Answer } from "../../command.ts";
import type { Context } from "../../env/context.ts";
import type { Addition, Appended } from "../../env/open-ledger.ts";
import { refusalOf } from "../../terminal/explain.ts";
import { withKnownClients } from "./known-client.ts";
import { withMissingWords } from "./missing-words.ts";
import { isThroughSeo, throughSeo } from "./seo-origin.ts";

/** A typed entry: words, options, and its line in standard input (0 for the command line). */
export interface TypedLine {
  readonly words: readonly string[];
  readonly options: EntryOptions & { readonly new?: string; readonly force?: boolean };
  readonly line: number;
  /** Its activity may be left out without a question. */
  readonly isOpen?: boolean;
  /** A sale from a search engine is credited to SEO. */
  readonly isSeo?: boolean;
}

/** The options of a kind of entry. */
export function entryOptions(kind: TypedKind): readonly OptionName[] {
  return [...optionsOf(kind).map(({ key }) => key as OptionKey), "newKind", "force"];
}

/** Appends all entries or none, and echoes them. Asks for what a single line lacks. */
export async function appendEntries(context: Context, kind: TypedKind, lines: readonly TypedLine[]): Promise<Answer> {
  const labelled = lines.map((line) => withLabels(kind, line));
  const known = await withKnownClients(await askNewKind(context, kind, labelled), context);
  const write = async (typed: readonly TypedLine[]): Promise<Appended> => {
    const settled = kind === "earned" ? await withOrigins(context, kind, typed) : typed;
    return append(context, (ledger) => entriesOf(settled, kind, ledger, context));
  };
  const appended = await asking(context, known, write);
  const settings = lacksRate(appended.ledger, kind, context)
    ? await (await import("./first-rate.ts")).askFirstRate(appended.ledger.settings, context)
    : appended.ledger.settings;
  return { json: () => echoJson(appended, context), text: () => echo(appended, context, settings) };
}

/** Whether to ask for the hourly rate: once, after the first time in a ledger that has none. */
function lacksRate(ledger: Ledger, kind: TypedKind, { interactive }: Context): boolean {
  if (!interactive || kind !== "time" || ledger.settings.rates.some(({ minor }) => minor > 0)) return false;
  // Reading all entries comes last, since it takes time.
  return !ledger.entries.some((entry) => entry.kind === "time");
}

/** The line with words such as `1200 views` as options. Throws a Failure. */
function withLabels(kind: TypedKind, line: TypedLine): TypedLine {
  const { value, error } = withLabelledOptions(kind, line);
  if (value) return { ...line, ...value };
  throw new Failure("usage", [line.line > 0 ? at({ line: line.line, column: 1, length: 1 }, error) : error]);
}

/** Asks for each sale from a search engine whether it came through SEO. */
async function withOrigins(
  context: Context,
  kind: TypedKind,
  lines: readonly TypedLine[],
): Promise<readonly TypedLine[]> {
  if (!context.interactive) return lines;
  const ledger = context.store.readOrNew();
  const { entries } = entriesOf(lines, kind, ledger, context);
  const settled: TypedLine[] = [];
  for (const [index, line] of lines.entries()) {
    const entry = entries[index];
    settled.push(entry && (await isThroughSeo(entry, ledger, context)) ? { ...line, isSeo: true } : line);
  }
  return settled;
}

/** Calls `attempt` with the lines, or with a line of the command line and the words that it lacked. */
async function asking<T>(
  context: Context,
  lines: readonly TypedLine[],
  attempt: (lines: readonly TypedLine[]) => T | Promise<T>,
): Promise<T> {
  const [only] = lines;
  if (!only || only.line > 0) return attempt(lines);
  return withMissingWords(context, only.words, ({ words, isOpen }) =>
    attempt([{ ...only, words, isOpen: only.isOpen ?? isOpen }]),
  );
}

/** A line with all its words: asked for one after the other if there are none yet. */
export async function askedLine(context: Context, kind: TypedKind, line: TypedLine): Promise<TypedLine> {
  const ledger = context.store.readOrNew();
  return asking(context, [line], ([typed = line]) => {
    entriesOf([typed], kind, ledger, context);
    return { ...typed, isOpen: true };
  });
}

/** Asks on a terminal what a new network of a line about money is, unless the line says it. */
async function askNewKind(
  context: Context,
  kind: TypedKind,
  lines: readonly TypedLine[],
): Promise<readonly TypedLine[]> {
  const isOpen = ({ options }: TypedLine): boolean => options.new === "";
  if (!context.interactive || (kind !== "earned" && kind !== "spent") || !lines.some(isOpen)) return lines;
  const as = (newKind: NetworkKind): readonly TypedLine[] =>
    lines.map((line) => (isOpen(line) ? { ...line, options: { ...line.options, new: newKind } } : line));
  const [name] = entriesOf(as("elsewhere"), kind, context.store.readOrNew(), context).declared;
  if (name === undefined) return lines;
  const { asking, networkKinds } = context.words;
  const choices = NETWORK_KINDS.map((value) => ({ value, name: networkKinds[value] }));
  return as(await context.prompts.choose(asking.newKind(printable(String(name.path[1] ?? ""))), choices, "elsewhere"));
}

/** Appends the entries of `compose`, ends `timer`, and reports a new ledger or a repaired line. */
export async function append(
  { store, words, ledgerName, quiet, tell }: Context,
  compose: (ledger: Ledger) => Addition,
  timer?: unknown,
): Promise<Appended> {
  const appended = await store.append(compose, timer);
  if (appended.begun && !quiet) tell(`${words.echo.newLedger(ledgerName)}\n`);
  if (appended.truncated !== null && !quiet) tell(`${words.fix.torn(printable(appended.truncated))}\n`);
  return appended;
}

/** The entries, and the declarations of networks that are new in them. */
function entriesOf(lines: readonly TypedLine[], kind: TypedKind, ledger: Ledger, context: Context): Required<Addition> {
  const errors: InputError[] = [];
  const understood: string[] = [];
  const declared = new Map<string, SettingChange>();
  const entries = lines.flatMap(({ words, options, line, isOpen = true, isSeo = false }) => {
    const parsing = parseContextOf(ledger, context, options);
    const typed = typedEntry(kind, words, options, parsing);
    const found = [...(typed.errors ?? [])];
    const activity = typed.entry?.kind === "time" ? typed.entry.activity : typed.understood?.activity;
    const isMissing = found.every(({ code }) => code === "word-missing");
    if (kind === "time" && !isOpen && activity === undefined && isMissing)
      found.push(inputError("word-missing", { kind: "activity", line: "" }));
    if (typed.entry && found.length === 0) {
      const names = newNetworks(typed.entry, parsing.vocabulary);
      for (const change of declarations(names, parsing.newKind)) declared.set(change.path.join(" "), change);
      return [isSeo ? throughSeo(typed.entry) : typed.entry];
    }
    if (typed.understood && !isMissing && line === 0)
      understood.push(understoodText(kind, typed.understood, context.today, context.style(ledger.settings.currency)));
    for (const error of found) errors.push(line > 0 ? at({ line, column: 1, length: 1 }, error) : error);
    return [];
  });
  if (errors.length > 0) throw new Failure("usage", errors, null, understood.join(""));
  return { entries, declared: [...declared.values()] };
}

function newNetworks({ networks }: Pick<Entry, "networks">, vocabulary: Vocabulary): string[] {
  return networks.map(({ network }) => network).filter((network) => vocabulary.networks.keyOf(network) === null);
}

/** Parses a batch of one entry a line; skips blank lines and comments. `common` options apply to every line. */
export function batchLines(text: string, words: Catalogue, common: TypedLine["options"]): TypedLine[] {
  const errors: InputError[] = [];
  const lines = text.split(LINE_END).flatMap((typed, index): TypedLine[] => {
    if (/^\s*(#|$)/.test(typed)) return [];
    const place = { line: index + 1, column: 1, length: 1 };
    const split = splitWords(typed);
    if (split.error) {
      errors.push(at(place, split.error));
      return [];
    }
    const reader = addOptions(
      new Command()
        .argument("[words...]")
        .exitOverride()
        .helpOption(false)
        .configureOutput({ writeErr: () => undefined }),
      words,
      entryOptions("time"),
    );
    try {
      reader.parse(joinNewKind(split.value, reader).map(markNegative), { from: "user" });
      return [
        { words: reader.args.map(unmark), options: { ...common, ...unmarkValues(reader.opts()) }, line: index + 1 },
      ];
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error;
      for (const found of refusalOf(error, reader, words).errors) errors.push(at(place, found));
      return [];
    }
  });
  if (errors.length === 0 && lines.length === 0) errors.push(inputError("batch-empty", {}));
  if (errors.length > 0) throw new Failure("usage", errors);
  return lines;
}

/** One line for each entry; a single time entry also with its limit status. On a terminal, within its width. */
export function echo({ ledger, entries }: Appended, context: Context, settings: Settings = ledger.settings): string {
  const style = context.style(settings.currency);
  const lines = entries.map((entry) => entryLine(entry, costOf(entry, settings), context.today, style));
  const [only] = entries;
  const standing = entries.length === 1 && only ? limitStatusAfter(only, ledger, context.today) : null;
  const count = entries.length > 1 ? [style.words.echo.added(entries.length)] : [];
  const width = context.watched ? style.width : Number.POSITIVE_INFINITY;
  return standing
    ? statusText(lines.join(""), standingLine(standing, style), { width })
    : [...lines, ...count].map((line) => `${wrap(line, width)}\n`).join("");
}

export function echoJson({ ledger, entries, begun }: Appended, { ledgerFile, today }: Context): object {
  return {
    ledger: ledgerFile,
    begun,
    currency: ledger.settings.currency,
    entries: entries.map((entry) => ({ ...entryJson(entry), cost: costOf(entry, ledger.settings) })),
    standings: entries.flatMap((entry) => limitStatusAfter(entry, ledger, today) ?? []),
  };
}

function limitStatusAfter(entry: Entry, ledger: Ledger, today: CalendarDate): LimitStatus | null {
  if (entry.kind !== "time") return null;
  const { settings } = ledger;
  const before = entriesWithin(ledger, spannedBy(entry.date, settings));
  return limitStatusOf([...before, entry], settings, entry, { date: entry.date, today });
}
