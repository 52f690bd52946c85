// Parses words that name what is in the ledger already: a post to update, comments that were answered.
import { type InputError, inputError, type Parsed } from "../errors/error.ts";
import type { CalendarDate } from "../values/dates.ts";
import type { Places } from "./candidates.ts";
import { compact, meaningsOf } from "./lexicon/lexicon.ts";
import { momentFrom } from "./moments.ts";
import { suggestionFor } from "./names.ts";
import type { ParseContext } from "./parse-context.ts";
import { type Understood, understand } from "./understand.ts";

type Reference<T> = T | { readonly errors: readonly InputError[] };

const POST: Places = { fields: ["networks", "model", "day"], required: [["networks"]] };
const REPLIES: Places = { fields: ["count", "all", "networks"], required: [["count", "all"], ["networks"]] };

export interface PostReference {
  readonly network: string;
  /** undefined if any template is meant; null for a post without one. */
  readonly model: string | null | undefined;
  readonly date: CalendarDate | undefined;
  readonly errors?: never;
}

export function postReference(
  words: readonly string[],
  date: string | undefined,
  context: ParseContext,
): Reference<PostReference> {
  const read = understand(words, POST, context);
  const moment = momentFrom(read, { date });
  const { network, errors } = networkOf(read);
  if (errors.length + moment.errors.length > 0) return { errors: [...errors, ...moment.errors] };
  const isDated = date !== undefined || read.values.day !== undefined;
  return { network, model: read.values.model, date: isDated ? moment.date : undefined };
}

/** The number of comments is null for all that wait. */
export function repliesReference(
  words: readonly string[],
  context: ParseContext,
): Reference<{ readonly network: string; readonly count: number | null; readonly errors?: never }> {
  const understood = understand(words, REPLIES, context);
  const read = { ...understood, rest: understood.rest.filter(({ text, isName }) => isName && !isReply(text)) };
  const { network, errors } = networkOf(read);
  const count: Parsed<number> | undefined = read.values.count;
  const found = [...errors, ...(count?.error ? [count.error] : [])];
  if (count?.value === 0) found.push(inputError("count-unreadable", { text: read.texts.get("count") ?? "0" }));
  return found.length > 0 ? { errors: found } : { network, count: count?.value ?? null };
}

/** comments, replies, messages: what is answered, said once more. */
function isReply(text: string): boolean {
  return meaningsOf(compact(text)).some(
    ({ category, key }) => key === "interaction" && (category === "activity" || category === "thing"),
  );
}

function networkOf({ context, values: { networks }, rest: [unknown], missing, errors: found }: Understood): {
  readonly network: string;
  readonly errors: readonly InputError[];
} {
  const [first, second] = networks?.value ?? [];
  const errors = [...found, ...(networks?.error ? [networks.error] : [])];
  if (unknown && networks) errors.push(inputError("arguments-many", { text: unknown.text }));
  else if (unknown) {
    const suggestion = suggestionFor("network", unknown.text, context);
    errors.push(inputError("not-here", { what: "network", text: unknown.text, suggestion }));
  }
  if (first && second) errors.push(inputError("network-one", { first: first.network, second: second.network }));
  const field = missing[0]?.[0];
  if (field && errors.length === 0)
    errors.push(inputError("word-missing", { kind: field === "networks" ? "network" : "count", line: "" }));
  return { network: first?.network ?? "", errors };
}
