// Words in a row -> what each of them is. The order is free where kinds cannot be confused; the rest is the note.
import { type Fault, fault, type Parsed, type WordKind } from "../errors/error.ts";

/** One thing that the words can say: how to read it, and what to say of a word that should have been it. */
export interface Field<T> {
  readonly kind: WordKind;
  readonly required: boolean;
  /** The value of a word of this kind, its fault when it is one gone wrong, null when it is something else. */
  readonly read: (word: string) => Parsed<T> | null;
  /** What a word is that no slot could read, when it stands where this one is missing. */
  readonly adopt?: (word: string) => Parsed<T>;
  /** Whether such a word looks like a mistyped one of this kind. */
  readonly resembles?: (word: string) => boolean;
  /** The words to choose from, for the sentence that asks for one. */
  readonly known?: string;
}

export type Slots = Readonly<Record<string, Field<unknown>>>;
type Values<S extends Slots> = { -readonly [Name in keyof S]?: S[Name] extends Field<infer T> ? T : never };

export interface Sorted<S extends Slots> {
  readonly values: Values<S>;
  /** The words that are none of the slots', in order, joined by spaces. */
  readonly note: string;
  readonly faults: readonly Fault[];
}

/** Sorts words into slots. Every fault is found, not only the first. */
export function sortWords<S extends Slots>(words: readonly string[], slots: S): Sorted<S> {
  const values = new Map<string, unknown>();
  const takenBy = new Map<string, string>();
  const faults: Fault[] = [];
  const note: string[] = [];
  const open = (): [string, Field<unknown>][] => Object.entries(slots).filter(([name]) => !takenBy.has(name));
  const missing = (): [string, Field<unknown>][] => open().filter(([, slot]) => slot.required);
  const take = (name: string, word: string, parsed: Parsed<unknown>): void => {
    takenBy.set(name, word);
    if (parsed.fault) faults.push(parsed.fault);
    else values.set(name, parsed.value);
  };

  let strays = 0;
  for (const word of words) {
    const complete = missing().length === 0;
    const noteBegun = complete && note.length > strays;
    const found = noteBegun ? null : firstReading(word, open());
    if (found) take(found.name, word, found.parsed);
    else {
      const rival = complete
        ? null
        : firstReading(
            word,
            Object.entries(slots).filter(([name, { required }]) => required && takenBy.has(name)),
          );
      if (rival)
        faults.push(fault("word-twice", { kind: rival.kind, first: takenBy.get(rival.name) ?? "", second: word }));
      else note.push(word);
      if (!complete && !rival) strays += 1;
    }
  }

  for (const [name, slot] of missing()) {
    const rivals = missing().filter(([other]) => other !== name);
    const candidates = slot.adopt ? note.slice(0, strays) : [];
    const word =
      candidates.find((candidate) => slot.resembles?.(candidate)) ??
      candidates.find((candidate) => !rivals.some(([, rival]) => rival.resembles?.(candidate)));
    if (word === undefined || !slot.adopt) {
      faults.push(fault("word-missing", { kind: slot.kind, known: slot.known ?? "" }));
      takenBy.set(name, "");
      continue;
    }
    note.splice(note.indexOf(word), 1);
    strays -= 1;
    take(name, word, slot.adopt(word));
  }
  return { values: Object.fromEntries(values) as Values<S>, note: note.join(" ").trim(), faults };
}

function firstReading(
  word: string,
  slots: readonly (readonly [string, Field<unknown>])[],
): { name: string; kind: WordKind; parsed: Parsed<unknown> } | null {
  for (const [name, slot] of slots) {
    const parsed = slot.read(word);
    if (parsed) return { name, kind: slot.kind, parsed };
  }
  return null;
}

const PIECE = /(\s+)|"((?:\\.|[^"\\])*)"|(?<!\S)'([^']*)'|\\(.)|((?!(?<!\S)')[^\s"\\]+)|(.)/gsu;

/**
 * The words of a line as a shell would part them: by blanks, but for what stands in quotes or behind a backslash. A
 * single quote inside a word is an apostrophe.
 */
export function splitWords(line: string): Parsed<string[]> {
  const words: string[] = [];
  let open = false;
  for (const [, blank, doubled, single, escaped, plain, stray] of line.matchAll(PIECE)) {
    if (stray !== undefined) return { fault: fault("quote-open", { text: line.trim() }) };
    const piece = doubled?.replace(/\\(.)/gsu, "$1") ?? single ?? escaped ?? plain;
    if (piece !== undefined) words.push(`${open ? (words.pop() ?? "") : ""}${piece}`);
    open = blank === undefined;
  }
  return { value: words };
}
