// The words after a command that reads. What reads them is loaded only if there are any.
import type { Ledger } from "../../ledger/read/read.ts";
import type { Context } from "../env/context.ts";
import { NOTHING_SAID, type Said } from "./period-options.ts";
import type { AnsweringCommand } from "./query-words.ts";

/** The options with what the words say, and what only words can say. Throws a Failure for words that are refused. */
export async function readWords<Options extends object>(
  words: readonly string[],
  options: Options,
  command: AnsweringCommand,
  ledger: Ledger,
  context: Context,
): Promise<{ readonly options: Options; readonly said: Said }> {
  if (words.length === 0) return { options, said: NOTHING_SAID };
  const { withWords } = await import("./query-words.ts");
  return withWords(words, options, command, ledger, context);
}
