// Shared by the commands that append entries: parses words, appends the entries and echoes them.
import { Command, CommanderError } from "commander";
import type { Entry } from "../../../core/entries/entry.ts";
import { at, type InputError, inputError } from "../../../core/errors/error.ts";
import { Failure } from "../../../core/errors/failure.ts";
import { type LimitStatus, limitStatusOf, spannedBy } from "../../../core/limits/limit-status.ts";
import { costOf } from "../../../core/report/cost.ts";
import type { CalendarDate } from "../../../core/values/dates.ts";
import type { ParseContext } from "../../../core/words/parse-context.ts";
import { type EntryOptions, type TypedKind, typedEntry } from "../../../core/words/typed-entry.ts";
import { splitWords } from "../../../core/words/words.ts";
import type { Catalogue, CommandName, OptionName } from "../../../i18n/catalogue.ts";
import { LINE_END } from "../../../ledger/read/line-ends.ts";
import { entriesWithin, type Ledger, wordsOf } from "../../../ledger/read/read.ts";
import { entryJson, jsonText } from "../../../render/json.ts";
import { entryLine } from "../../../render/terminal/entry.ts";
import { printable } from "../../../render/terminal/layout/text.ts";
import { standingLine } from "../../../render/terminal/limit-status.ts";
import { markNegative, unmark, unmarkValues } from "../../args/negative-words.ts";
import { addOptions } from "../../args/options.ts";
import type { Context } from "../../env/context.ts";
import type { Appended } from "../../env/open-ledger.ts";
import { refusalOf } from "../../terminal/explain.ts";

/** A typed entry: words, options, and its line in standard input (0 for the command line). */
export interface TypedLine {
  readonly words: readonly string[];
  readonly options: EntryOptions & { readonly new?: boolean; readonly force?: boolean };
  readonly line: number;
}

type EntryOptionName = keyof EntryOptions & OptionName;

/** Also for the parser of a batch line. */
export function addEntryWords(
  command: Command,
  words: Catalogue,
  name: keyof Catalogue["help"]["words"],
  names: readonly EntryOptionName[],
): Command {
  return addOptions(command.argument("[words...]", words.help.words[name]), words, [...names, "new", "force"]);
}

/** Appends all entries or none, and echoes them. */
export async function appendEntries(
  context: Context,
  command: CommandName,
  kind: TypedKind,
  lines: readonly TypedLine[],
): Promise<void> {
  const appended = await append(context, (ledger) => entriesOf(lines, kind, ledger, context));
  if (context.json) context.out(jsonText(command, echoJson(appended, context)));
  else if (!context.quiet) context.out(echo(appended, context));
}

/** Appends the entries of `compose`, ends `timer`, and reports a new ledger or a repaired line. */
export async function append(
  { store, words, ledgerName, quiet, tell }: Context,
  compose: (ledger: Ledger) => readonly Entry[],
  timer?: unknown,
): Promise<Appended> {
  const appended = await store.append((ledger) => ({ entries: compose(ledger) }), timer);
  if (appended.begun && !quiet) tell(`${words.echo.newLedger(ledgerName)}\n`);
  if (appended.truncated !== null && !quiet) tell(`${words.mend.torn(printable(appended.truncated))}\n`);
  return appended;
}

function entriesOf(lines: readonly TypedLine[], kind: TypedKind, ledger: Ledger, { today }: Context): Entry[] {
  const vocabulary = wordsOf(ledger);
  const errors: InputError[] = [];
  const entries = lines.flatMap(({ words, options, line }) => {
    const parsing: ParseContext = {
      settings: ledger.settings,
      vocabulary,
      today,
      allowNew: options.new === true,
      force: options.force === true,
    };
    const typed = typedEntry(kind, words, options, parsing);
    if (typed.entry) return [typed.entry];
    for (const found of typed.errors) errors.push(line > 0 ? at({ line, column: 1, length: 1 }, found) : found);
    return [];
  });
  if (errors.length > 0) throw new Failure("usage", errors);
  return entries;
}

/** Parses a batch of one entry a line; skips blank lines and comments. `common` options apply to every line. */
export function batchLines(
  text: string,
  words: Catalogue,
  names: readonly EntryOptionName[],
  common: TypedLine["options"],
): TypedLine[] {
  const errors: InputError[] = [];
  const lines = text.split(LINE_END).flatMap((typed, index): TypedLine[] => {
    if (/^\s*(#|$)/.test(typed)) return [];
    const place = { line: index + 1, column: 1, length: 1 };
    const split = splitWords(typed);
    if (split.error) {
      errors.push(at(place, split.error));
      return [];
    }
    const reader = addEntryWords(
      new Command()
        .exitOverride()
        .helpOption(false)
        .configureOutput({ writeErr: () => undefined }),
      words,
      "log",
      names,
    );
    try {
      reader.parse(split.value.map(markNegative), { from: "user" });
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

/** One line for each entry; a single time entry also with its limit status. */
export function echo({ ledger, entries }: Appended, context: Context): string {
  const style = context.style(ledger.settings.currency);
  const lines = entries.map((entry) => entryLine(entry, costOf(entry, ledger.settings), context.today, style));
  const [only] = entries;
  const standing = entries.length === 1 && only ? limitStatusAfter(only, ledger, context.today) : null;
  const tail = standing ? `        ${standingLine(standing, style)}` : "";
  const count = entries.length > 1 ? [style.words.echo.added(entries.length)] : [];
  return `${[...lines, ...count].join("\n")}${tail}\n`;
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
  return limitStatusOf([...before, entry], settings, entry, entry.date, today);
}
