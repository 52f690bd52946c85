// socialroi answered: log a round of replies, oldest waiting comments first.
import { accepted, Failure } from "../../core/errors/failure.ts";
import { answerableDays, answerOldest, repliesOf } from "../../core/publishing/replies.ts";
import { repliesReference } from "../../core/words/typed-reference.ts";
import { entryJson } from "../../render/json.ts";
import { repliesText } from "../../render/terminal/posts.ts";
import { parseContextOf } from "../args/parse-context.ts";
import { command } from "../command.ts";
import { validLedger } from "../env/open-ledger.ts";
import { withMissingWords } from "./log/missing-words.ts";
import { changedText } from "./post/complete-post.ts";

export const commands = {
  answered: command({
    args: { "[words...]": "answered" },
    examples: ["answered 3 linkedin", "answered all linkedin"],
    run: async (context, _options, words: string[]) => {
      const { today } = context;
      const answer = (typed: readonly string[]) =>
        context.store.replace((inspected) => {
          const ledger = validLedger(inspected);
          const round = repliesReference(typed, parseContextOf(ledger, context));
          if (round.errors) throw new Failure("usage", round.errors);
          const { network, count } = round;
          const raised = accepted(answerOldest(ledger.entries, network, count, today));
          const changes = raised.map(({ post, answered }) => ({ post, completion: { answered } }));
          return { text: changedText(inspected, changes), ledger, network, raised };
        });
      const { ledger, network, raised } = await withMissingWords(context, words, (asked) => answer(asked.words), {
        count: "all",
      });
      const { entries, settings } = ledger;
      const replies = raised.reduce((sum, { post, answered }) => sum + answered - (post.answered ?? 0), 0);
      const owed = repliesOf(entries, answerableDays(today)).find((row) => row.network === network)?.waiting ?? 0;
      const waiting = owed - replies;
      const updated = raised.map(({ post, answered }) => entryJson({ ...post, answered }));
      return {
        json: () => ({ ledger: context.ledgerFile, network, replies, waiting, updated }),
        text: () => repliesText(network, raised, waiting, today, context.style(settings.currency)),
      };
    },
  }),
};
