// A text file of typed entries, one a line, as after `log` or `earn`, with an optional date and time in front. A phone's
// shortcut or note app appends to it.
import type { Entry, EntryOptions } from "../../core/entries/entry.ts";
import type { InputError, Parsed } from "../../core/errors/error.ts";
import type { ParseContext } from "../../core/words/parse-context.ts";
import { splitWords } from "../../core/words/split-words.ts";
import { type TypedKind, typedEntry } from "../../core/words/typed-entry.ts";
import { lineIds } from "../plan/identity.ts";
import type { NotUnderstood, Reading } from "../row.ts";
import type { ImportFile, Source } from "../source.ts";
import { startOf } from "./start.ts";

/** In characters; longer lines are prose. */
const LONGEST_LINE = 500;
/** The lines at the beginning that tell whether a file is one of entries. */
const LOOKED_AT = 20;
/** Commands that may stand in front, in English and French. */
const VERBS: Readonly<Record<string, TypedKind>> = {
  log: "time",
  noter: "time",
  earn: "earned",
  encaisser: "earned",
  vendre: "earned",
  vente: "earned",
  spend: "spent",
  dépenser: "spent",
  dépense: "spent",
  post: "posted",
  publier: "posted",
  followers: "followers",
  abonnés: "followers",
};
const BULLET = /^\s*(?:[-*•]\s+)?(?:\[[ xX]?\]\s*)?/;
const MOMENT =
  /^(\d{4}-\d\d-\d\d)(?:[T ,]+(\d{1,2})[:h](\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?(?=[\s,;]|$))?[\s,;:·-]*/;

/** The source for a ledger: names of networks, clients and activities are its own. */
export function inboxSource(parsing: ParseContext): Source {
  return {
    id: "inbox",
    kinds: ["time", "earned", "spent", "posted", "followers"],
    title: "Text file: one typed entry a line, as after log or earn",
    verified: false,
    recognise: (file) => {
      if (!/\.(?:txt|md)$/i.test(file.name)) return null;
      const lines = linesOf(startOf(file)).slice(0, LOOKED_AT);
      const read = lines.filter(({ text }) => readLine(text, parsing).value);
      return read.length > 0 && read.length * 2 >= lines.length ? { marks: 1, why: [read[0]?.text ?? ""] } : null;
    },
    read: (file) => ({ value: read(file, parsing) }),
  };
}

function read(file: ImportFile, parsing: ParseContext): Reading {
  const idOf = lineIds("inbox");
  const entries: { line: number; entry: Entry }[] = [];
  const notUnderstood: NotUnderstood[] = [];
  for (const { line, text } of linesOf(file.text() ?? "")) {
    const id = idOf(text);
    const found = readLine(text, parsing);
    if (found.value) entries.push({ line, entry: { ...found.value, id } });
    else notUnderstood.push({ line, text, error: found.error });
  }
  return { rows: [], skipped: [], entries, isOnce: true, notUnderstood };
}

function linesOf(text: string): { readonly line: number; readonly text: string }[] {
  return text.split(/\r\n|[\r\n]/).flatMap((line, index) => {
    const plain = line.replace(BULLET, "").trim();
    return plain === "" || plain.startsWith("#") ? [] : [{ line: index + 1, text: plain.slice(0, LONGEST_LINE) }];
  });
}

/** The entry of a line: of the kind of its verb, else time, else a sale. */
function readLine(text: string, parsing: ParseContext): Parsed<Entry> {
  const [front = "", date, hour, minute] = MOMENT.exec(text) ?? [];
  const words = splitWords(text.slice(front.length));
  if (words.error) return words;
  const [verb = "", ...rest] = words.value;
  const kind = Object.hasOwn(VERBS, verb.toLowerCase()) ? VERBS[verb.toLowerCase()] : undefined;
  const at = hour === undefined ? undefined : `${hour.padStart(2, "0")}:${minute}`;
  const read = (as: TypedKind, typed: readonly string[]): Entry | readonly InputError[] => {
    const options: EntryOptions = {
      ...(date === undefined ? {} : { date }),
      ...(at === undefined || as !== "time" ? {} : { at }),
    };
    const found = typedEntry(as, typed, options, parsing);
    return found.entry ?? found.errors;
  };
  if (kind) return one(read(kind, rest));
  const time = read("time", words.value);
  if (isEntry(time)) return { value: time };
  const sale = read("earned", words.value);
  return isEntry(sale) ? { value: sale } : one(hasAmount(sale) ? sale : time);
}

function one(found: Entry | readonly InputError[]): Parsed<Entry> {
  if (isEntry(found)) return { value: found };
  const [error] = found;
  return error ? { error } : { error: { code: "batch-empty", params: {} } };
}

function isEntry(found: Entry | readonly InputError[]): found is Entry {
  return !Array.isArray(found);
}

/** Whether a line has an amount, so that its errors as a sale are reported. */
function hasAmount(errors: Entry | readonly InputError[]): boolean {
  return (
    !isEntry(errors) &&
    !errors.some(({ code, params }) => code === "word-missing" && "kind" in params && params.kind === "amount")
  );
}
