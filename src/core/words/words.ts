// Assigns typed words to fields, in any order where the kinds are unambiguous; the rest is the note.
import { type InputError, inputError, type Parsed, type WordKind } from "../errors/error.ts";

/** A field to fill from the words. */
export interface Field<T> {
  readonly kind: WordKind;
  readonly required: boolean;
  /** The value, an error for an invalid value of this kind, or null if the word is something else. */
  readonly read: (word: string) => Parsed<T> | null;
  /** Parses a word that no field recognized, if this field is missing. */
  readonly adopt?: (word: string) => Parsed<T>;
  /** Whether the word looks like a typing error for this kind. */
  readonly resembles?: (word: string) => boolean;
  /** The accepted words, for error messages. */
  readonly known?: string;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;
type Values<S extends Fields> = { -readonly [Name in keyof S]?: S[Name] extends Field<infer T> ? T : never };

export interface Sorted<S extends Fields> {
  readonly values: Values<S>;
  /** The remaining words in order, joined by spaces. */
  readonly note: string;
  readonly errors: readonly InputError[];
}

/** Assigns words to fields. Collects all errors, not only the first. */
export function sortWords<S extends Fields>(words: readonly string[], fields: S): Sorted<S> {
  const values = new Map<string, unknown>();
  const takenBy = new Map<string, string>();
  const errors: InputError[] = [];
  const note: string[] = [];
  const open = (): [string, Field<unknown>][] => Object.entries(fields).filter(([name]) => !takenBy.has(name));
  const missing = (): [string, Field<unknown>][] => open().filter(([, field]) => field.required);
  const take = (name: string, word: string, parsed: Parsed<unknown>): void => {
    takenBy.set(name, word);
    if (parsed.error) errors.push(parsed.error);
    else values.set(name, parsed.value);
  };

  let strays = 0;
  for (const word of words) {
    const isComplete = missing().length === 0;
    const noteBegun = isComplete && note.length > strays;
    const found = noteBegun ? null : firstReading(word, open());
    if (found) take(found.name, word, found.parsed);
    else {
      const rival = isComplete
        ? null
        : firstReading(
            word,
            Object.entries(fields).filter(([name, { required }]) => required && takenBy.has(name)),
          );
      if (rival)
        errors.push(inputError("word-twice", { kind: rival.kind, first: takenBy.get(rival.name) ?? "", second: word }));
      else note.push(word);
      if (!isComplete && !rival) strays += 1;
    }
  }

  for (const [name, field] of missing()) {
    const rivals = missing().filter(([other]) => other !== name);
    const candidates = field.adopt ? note.slice(0, strays) : [];
    const word =
      candidates.find((candidate) => field.resembles?.(candidate)) ??
      candidates.find((candidate) => !rivals.some(([, rival]) => rival.resembles?.(candidate)));
    if (word === undefined || !field.adopt) {
      errors.push(inputError("word-missing", { kind: field.kind, known: field.known ?? "" }));
      takenBy.set(name, "");
      continue;
    }
    note.splice(note.indexOf(word), 1);
    strays -= 1;
    take(name, word, field.adopt(word));
  }
  return { values: Object.fromEntries(values) as Values<S>, note: note.join(" ").trim(), errors };
}

function firstReading(
  word: string,
  fields: readonly (readonly [string, Field<unknown>])[],
): { name: string; kind: WordKind; parsed: Parsed<unknown> } | null {
  for (const [name, field] of fields) {
    const parsed = field.read(word);
    if (parsed) return { name, kind: field.kind, parsed };
  }
  return null;
}

const PIECE = /(\s+)|"((?:\\.|[^"\\])*)"|(?<!\S)'([^']*)'|\\(.)|((?!(?<!\S)')[^\s"\\]+)|(.)/gsu;

/**
 * Splits a line like a shell: at blanks outside quotes, honouring backslashes. A single quote inside a word is an
 * apostrophe. Error: `quote-open`.
 */
export function splitWords(line: string): Parsed<string[]> {
  const words: string[] = [];
  let open = false;
  for (const [, blank, doubled, single, escaped, plain, stray] of line.matchAll(PIECE)) {
    if (stray !== undefined) return { error: inputError("quote-open", { text: line.trim() }) };
    const piece = doubled?.replace(/\\(.)/gsu, "$1") ?? single ?? escaped ?? plain;
    if (piece !== undefined) words.push(`${open ? (words.pop() ?? "") : ""}${piece}`);
    open = blank === undefined;
  }
  return { value: words };
}
