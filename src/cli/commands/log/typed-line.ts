// An entry as typed: on the command line, or as one of the lines in standard input.
import { Command, CommanderError } from "commander";
import { type EntryOptions, type OptionKey, optionsOf } from "../../../core/entries/entry.ts";
import { at, type InputError, inputError } from "../../../core/errors/error.ts";
import { accepted, Failure } from "../../../core/errors/failure.ts";
import { splitWords } from "../../../core/words/split-words.ts";
import type { TypedKind } from "../../../core/words/typed-entry.ts";
import type { Catalogue, OptionName } from "../../../i18n/catalogue.ts";
import { LINE_END } from "../../../ledger/read/line-ends.ts";
import { argvFor, unmark, unmarkValues } from "../../args/argv.ts";
import { addOptions } from "../../args/options.ts";
import { refusalOf } from "../../terminal/explain.ts";

export interface TypedLine {
  readonly words: readonly string[];
  readonly options: EntryOptions & { readonly new?: string; readonly force?: boolean };
  /** In standard input; 0 for the command line. */
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

/** The error, placed at a line of standard input. */
export function onLine(line: number, error: InputError): InputError {
  return line > 0 ? at({ line, column: 1, length: 1 }, error) : error;
}

/** Parses a batch of one entry a line; skips blank lines and comments. `common` options apply to every line. */
export function batchLines(text: string, words: Catalogue, common: TypedLine["options"]): TypedLine[] {
  const errors: InputError[] = [];
  const lines = text.split(LINE_END).flatMap((typed, index): TypedLine[] => {
    if (/^\s*(#|$)/.test(typed)) return [];
    const line = index + 1;
    try {
      return [{ ...parsedLine(typed, words, common), line }];
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      for (const found of error.errors) errors.push(onLine(line, found));
      return [];
    }
  });
  if (errors.length === 0 && lines.length === 0) errors.push(inputError("batch-empty", {}));
  if (errors.length > 0) throw new Failure("usage", errors);
  return lines;
}

function parsedLine(text: string, words: Catalogue, common: TypedLine["options"]): Omit<TypedLine, "line"> {
  const typed = accepted(splitWords(text));
  const reader = new Command()
    .argument("[words...]")
    .exitOverride()
    .helpOption(false)
    .configureOutput({ writeErr: () => undefined });
  addOptions(reader, words, entryOptions("time"));
  try {
    reader.parse(argvFor(typed, reader), { from: "user" });
  } catch (error) {
    throw error instanceof CommanderError ? refusalOf(error, reader, words) : error;
  }
  return { words: reader.args.map(unmark), options: { ...common, ...unmarkValues(reader.opts()) } };
}
