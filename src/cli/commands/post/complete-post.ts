// post --update: find a post and fill in its figures.

import type { Completion, PostedEntry } from "../../../core/entries/entry.ts";
import { answersAbove } from "../../../core/entries/warnings.ts";
import { type InputError, inputError, type Parsed } from "../../../core/errors/error.ts";
import { Failure } from "../../../core/errors/failure.ts";
import { parseTypedDate } from "../../../core/values/dates.ts";
import { dateSlot, known, knownNetworkSlot, optional } from "../../../core/words/fields.ts";
import type { ParseContext } from "../../../core/words/parse-context.ts";
import { type EntryOptions, parseCount } from "../../../core/words/typed-entry.ts";
import { sortWords } from "../../../core/words/words.ts";
import { planPostChanges } from "../../../ledger/edit/change-posts.ts";
import { entriesOnLines } from "../../../ledger/edit/delete.ts";
import { wordsOf } from "../../../ledger/read/read.ts";
import { entryJson, jsonText } from "../../../render/json.ts";
import { completionText } from "../../../render/terminal/posts.ts";
import type { Context } from "../../env/context.ts";
import { type Inspected, validLedger } from "../../env/open-ledger.ts";

export interface UpdateOptions extends EntryOptions {
  readonly line?: string;
}

export async function completePost(context: Context, words: readonly string[], options: UpdateOptions): Promise<void> {
  const completion = completionOf(options);
  const { before, currency } = await context.store.replace((inspected) => {
    const { currency } = validLedger(inspected).settings;
    const post = postMeant(words, options, inspected, context);
    const above = answersAbove({ ...post, ...completion });
    if (above && (completion.answered !== undefined || completion.comments !== undefined))
      throw new Failure("usage", [above]);
    return { text: changedText(inspected, [{ post, completion }]), before: post, currency };
  });
  const after: PostedEntry = { ...before, ...completion };
  if (context.json)
    context.out(jsonText("post", { ledger: context.ledgerFile, updated: entryJson(after), before: entryJson(before) }));
  else if (!context.quiet) context.out(completionText(before, completion, context.today, context.style(currency)));
}

/** The text with updated posts. Throws a Failure if that cannot be done safely. */
export function changedText(
  { ledger, source }: Inspected,
  changes: readonly { readonly post: PostedEntry; readonly completion: Completion }[],
): string {
  const next = planPostChanges(source.text, ledger, changes);
  if (next !== null) return next;
  throw new Failure("input", [inputError("update-unsafe", { line: changes[0]?.post.line ?? 0 })]);
}

function completionOf(options: UpdateOptions): Completion {
  const errors: InputError[] = (["note", "person"] as const)
    .filter((name) => options[name] !== undefined)
    .map((name) => inputError("options-exclusive", { first: "--update", second: `--${name}` }));
  const text = (typed: string | undefined): string | undefined => typed?.trim() || undefined;
  const count = (typed: string | undefined): number | undefined => {
    const parsed: Parsed<number> | null = text(typed) === undefined ? null : parseCount(typed ?? "");
    if (parsed?.error) errors.push(parsed.error);
    return parsed?.value;
  };
  const given = {
    format: text(options.format),
    reach: count(options.reach),
    comments: count(options.comments),
    answered: count(options.answered),
    copy: options.copy,
    url: text(options.url),
    campaign: text(options.campaign),
  };
  const completion = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  if (errors.length === 0 && Object.keys(completion).length === 0) errors.push(inputError("update-empty", {}));
  if (errors.length > 0) throw new Failure("usage", errors);
  return completion;
}

/** The post on the named line, else the latest of the network that matches template and date. */
function postMeant(
  words: readonly string[],
  options: UpdateOptions,
  { ledger, source }: Inspected,
  { today }: Context,
): PostedEntry {
  if (options.line !== undefined) {
    const [entry] = entriesOnLines(ledger, source.text, [Number(options.line)]);
    if (entry?.kind === "posted" && words.length === 0) return entry;
    throw new Failure("usage", [
      words.length > 0
        ? inputError("words-beside-line", { words: words.join(" ") })
        : inputError("line-without-post", { text: options.line }),
    ]);
  }
  const vocabulary = wordsOf(ledger);
  const parsing: ParseContext = {
    settings: ledger.settings,
    vocabulary,
    today,
    allowNew: false,
    newKind: null,
    force: false,
  };
  const sorted = sortWords(words, {
    date: dateSlot(parsing),
    network: knownNetworkSlot(parsing),
    model: optional("model", (word) => known(word, vocabulary.models)),
  });
  const typedDate = options.date === undefined ? null : parseTypedDate(options.date, today);
  const errors = [...sorted.errors, ...(typedDate?.error ? [typedDate.error] : [])];
  if (errors.length === 0 && sorted.note !== "") errors.push(inputError("arguments-many", { text: sorted.note }));
  if (errors.length > 0) throw new Failure("usage", errors);
  const { network = "", model, date = typedDate?.value } = sorted.values;
  const latest = ledger.entries
    .filter((entry): entry is PostedEntry => entry.kind === "posted" && entry.networks[0]?.network === network)
    .filter((post) => (model === undefined || post.model === model) && (date === undefined || post.date === date))
    .reduce<PostedEntry | null>((last, post) => (last !== null && last.date > post.date ? last : post), null);
  if (latest) return latest;
  throw new Failure("usage", [inputError("post-missing", { network })]);
}
