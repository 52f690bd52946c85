// socialroi answered: log a round of replies, oldest waiting comments first.
import type { Command } from "commander";
import { parseCount } from "../../core/entries/codecs.ts";
import { inputError, refuse } from "../../core/errors/error.ts";
import { Failure } from "../../core/errors/failure.ts";
import { answerableDays, answerOldest, repliesOf } from "../../core/publishing/replies.ts";
import { knownNetworkSlot, slot } from "../../core/words/fields.ts";
import { sortWords } from "../../core/words/words.ts";
import { type Ledger, wordsOf } from "../../ledger/read/read.ts";
import { entryJson, jsonText } from "../../render/json.ts";
import { repliesText } from "../../render/terminal/posts.ts";
import { addExamples } from "../args/options.ts";
import type { Context } from "../env/context.ts";
import { validLedger } from "../env/open-ledger.ts";
import { changedText } from "./post/complete-post.ts";

export function register(command: Command, context: Context): void {
  command.argument("[words...]", context.words.help.words.answered);
  addExamples(command, context.words, ["answered 3 linkedin", "answered all linkedin"]);
  command.action(async (words: string[]) => {
    const { today } = context;
    const { ledger, network, raised } = await context.store.replace((inspected) => {
      const ledger = validLedger(inspected);
      const { network, count } = roundOf(words, ledger, context);
      const replies = answerOldest(ledger.entries, network, count, today);
      if (replies.error) throw new Failure("usage", [replies.error]);
      const raised = replies.value;
      const changes = raised.map(({ post, answered }) => ({ post, completion: { answered } }));
      return { text: changedText(inspected, changes), ledger, network, raised };
    });
    const { entries, settings } = ledger;
    const replies = raised.reduce((sum, { post, answered }) => sum + answered - (post.answered ?? 0), 0);
    const owed = repliesOf(entries, answerableDays(today)).find((row) => row.network === network)?.waiting ?? 0;
    const updated = raised.map(({ post, answered }) => entryJson({ ...post, answered }));
    const answer = { ledger: context.ledgerFile, network, replies, waiting: owed - replies, updated };
    if (context.json) context.out(jsonText("answered", answer));
    else if (!context.quiet)
      context.out(repliesText(network, raised, owed - replies, today, context.style(settings.currency)));
  });
}

/** The number is null for all that wait. */
function roundOf(
  words: readonly string[],
  ledger: Ledger,
  { today }: Context,
): { network: string; count: number | null } {
  const { settings } = ledger;
  const vocabulary = wordsOf(ledger);
  const parsing = { settings, vocabulary, today, allowNew: false, newKind: null, force: false };
  const sorted = sortWords(words, {
    count: slot<number | null>("count", (word) => {
      if (/^(all|tout|tous|toutes)$/i.test(word)) return { value: null };
      if (!/^[-−+]?\d/.test(word)) return null;
      return parseCount(word).value === 0 ? refuse("count-unreadable", { text: word }) : parseCount(word);
    }),
    network: knownNetworkSlot(parsing),
  });
  const errors = [
    ...sorted.errors,
    ...(sorted.note === "" || sorted.errors.length > 0 ? [] : [inputError("arguments-many", { text: sorted.note })]),
  ];
  if (errors.length > 0) throw new Failure("usage", errors);
  return { network: sorted.values.network ?? "", count: sorted.values.count ?? null };
}
