// socialroi answered: log a round of replies, oldest waiting comments first.
import type { Command } from "commander";
import { accepted, Failure } from "../../core/errors/failure.ts";
import { answerableDays, answerOldest, repliesOf } from "../../core/publishing/replies.ts";
import { repliesReference } from "../../core/words/typed-reference.ts";
import { entryJson, jsonText } from "../../render/json.ts";
import { repliesText } from "../../render/terminal/posts.ts";
import { addExamples } from "../args/options.ts";
import { parseContextOf } from "../args/parse-context.ts";
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
      const round = repliesReference(words, parseContextOf(ledger, context));
      if (round.errors) throw new Failure("usage", round.errors);
      const { network, count } = round;
      const replies = accepted(answerOldest(ledger.entries, network, count, today));
      const raised = replies;
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
