// post --update: find a post and fill in its figures.

import type { TypingContext } from "../../../core/entries/codecs.ts";
import { COMPLETION_KEYS, type Completion, type EntryOptions, type PostedEntry } from "../../../core/entries/entry.ts";
import { answersAbove } from "../../../core/entries/warnings.ts";
import { type InputError, inputError } from "../../../core/errors/error.ts";
import { accepted, Failure, failure } from "../../../core/errors/failure.ts";
import { typedOptions } from "../../../core/words/typed-entry.ts";
import { postReference } from "../../../core/words/typed-reference.ts";
import { withLabelledOptions } from "../../../core/words/values/labelled-options.ts";
import { planPostChanges } from "../../../ledger/edit/change-posts.ts";
import { entriesOnLines } from "../../../ledger/edit/delete.ts";
import { wordsOf } from "../../../ledger/read/read.ts";
import { entryJson } from "../../../render/json.ts";
import { completionText } from "../../../render/terminal/posts.ts";
import { parseContextOf } from "../../args/parse-context.ts";
import type { Answer } from "../../command.ts";
import type { Context } from "../../env/context.ts";
import { type Inspected, validLedger } from "../../env/open-ledger.ts";

export interface UpdateOptions extends EntryOptions {
  readonly line?: string;
}

export async function completePost(context: Context, typed: readonly string[], given: UpdateOptions): Promise<Answer> {
  const { words, options: labelled } = accepted(withLabelledOptions("posted", { words: typed, options: given }));
  const options: UpdateOptions = { ...given, ...labelled };
  const { before, currency, completion } = await context.store.replace((inspected) => {
    const ledger = validLedger(inspected);
    const { settings } = ledger;
    const completion = completionOf(options, { settings, vocabulary: wordsOf(ledger), allowNew: false });
    const post = postMeant(words, options, inspected, context);
    const above = answersAbove({ ...post, ...completion });
    if (above && (completion.answered !== undefined || completion.comments !== undefined))
      throw new Failure("usage", [above]);
    const text = changedText(inspected, [{ post, completion }]);
    return { text, before: post, currency: settings.currency, completion };
  });
  const after: PostedEntry = { ...before, ...completion };
  return {
    json: () => ({ ledger: context.ledgerFile, updated: entryJson(after), before: entryJson(before) }),
    text: () => completionText(before, completion, context.today, context.style(currency)),
  };
}

/** The text with updated posts. Throws a Failure if that cannot be done safely. */
export function changedText(
  { ledger, source }: Inspected,
  changes: readonly { readonly post: PostedEntry; readonly completion: Completion }[],
): string {
  const next = planPostChanges(source.text, ledger, changes);
  if (next !== null) return next;
  throw failure("input", "update-unsafe", { line: changes[0]?.post.line ?? 0 });
}

function completionOf(options: UpdateOptions, context: TypingContext): Completion {
  const errors: InputError[] = (["note", "person"] as const)
    .filter((name) => options[name] !== undefined)
    .map((name) => inputError("options-exclusive", { first: "--update", second: `--${name}` }));
  const typed = typedOptions("posted", options, context);
  const completion: Record<string, unknown> = {};
  for (const { property } of COMPLETION_KEYS) {
    const parsed = typed[property];
    if (parsed?.error) errors.push(parsed.error);
    else if (parsed) completion[property] = parsed.value;
  }
  if (errors.length === 0 && Object.keys(completion).length === 0) errors.push(inputError("update-empty", {}));
  if (errors.length > 0) throw new Failure("usage", errors);
  return completion;
}

/** The post on the named line, else the latest of the network that matches template and date. */
function postMeant(
  words: readonly string[],
  options: UpdateOptions,
  { ledger, source }: Inspected,
  context: Context,
): PostedEntry {
  if (options.line !== undefined) {
    if (words.length > 0) throw failure("usage", "words-beside-line", { words: words.join(" ") });
    const [entry] = entriesOnLines(ledger, source.text, [Number(options.line)]);
    if (entry?.kind === "posted") return entry;
    throw failure("usage", "line-without-post", { text: options.line });
  }
  const reference = postReference(words, options.date, parseContextOf(ledger, context));
  if (reference.errors) throw new Failure("usage", reference.errors);
  const { network, model, date } = reference;
  const [latest] = ledger.entries
    .filter((entry) => entry.kind === "posted")
    .filter((post) => post.networks[0]?.network === network)
    .filter((post) => (model ?? post.model) === post.model && (date ?? post.date) === post.date)
    .reverse()
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  if (!latest) throw failure("usage", "post-missing", { network });
  return latest;
}
