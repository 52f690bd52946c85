// A text file of typed entries, one a line, as after `log` or `earn`, with an optional date and time in front. A phone's
// shortcut or note app appends to it.
import type { Entry } from "../../core/entries/entry.ts";
import type { InputError, Parsed } from "../../core/errors/error.ts";
import { defined } from "../../core/values/defined.ts";
import type { ParseContext } from "../../core/words/parse-context.ts";
import { splitWords } from "../../core/words/split-words.ts";
import { type TypedKind, typedEntry } from "../../core/words/typed-entry.ts";
import { lineIds } from "../plan/identity.ts";
import type { NotUnderstood, Reading } from "../row.ts";
import type { ImportFile, Source } from "../source.ts";
import { linesOf, startOf } from "./reader.ts";

/** In characters; longer lines are prose. */
const LONGEST_LINE = 500;
/** The lines at the beginning that tell whether a file is one of entries. */
const LOOKED_AT = 20;
/** Commands that may stand in front, in English and French. */
const VERBS: Readonly<Record<TypedKind, readonly string[]>> = {
  time: ["log", "noter"],
  earned: ["earn", "encaisser", "vendre", "vente"],
  spent: ["spend", "dépenser", "dépense"],
  posted: ["post", "publier"],
  followers: ["followers", "abonnés"],
};
const KINDS = Object.keys(VERBS) as TypedKind[];
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
      const lines = typedLines(startOf(file)).slice(0, LOOKED_AT);
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
  for (const { line, text } of typedLines(file.text() ?? "")) {
    const id = idOf(text);
    const found = readLine(text, parsing);
    if (found.value) entries.push({ line, entry: { ...found.value, id } });
    else notUnderstood.push({ line, text, error: found.error });
  }
  return { rows: [], skipped: [], entries, isOnce: true, notUnderstood };
}

function typedLines(text: string): { readonly line: number; readonly text: string }[] {
  return linesOf(text).flatMap((line, index) => {
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
  const at = hour === undefined ? undefined : `${hour.padStart(2, "0")}:${minute}`;
  const read = (kind: TypedKind, typed: readonly string[]) =>
    typedEntry(kind, typed, defined({ date, at: kind === "time" ? at : undefined }), parsing);
  const kind = KINDS.find((one) => VERBS[one].includes(verb.toLowerCase()));
  if (kind) return parsed(read(kind, rest));
  const time = read("time", words.value);
  const sale = time.entry ? time : read("earned", words.value);
  return parsed(sale.errors?.some(isAmountMissing) ? time : sale);
}

function parsed({ entry, errors = [] }: ReturnType<typeof typedEntry>): Parsed<Entry> {
  return entry ? { value: entry } : { error: errors[0] ?? { code: "batch-empty", params: {} } };
}

/** A line without an amount is not a sale: its errors as a sale would not help. */
function isAmountMissing({ code, params }: InputError): boolean {
  return code === "word-missing" && "kind" in params && params.kind === "amount";
}
