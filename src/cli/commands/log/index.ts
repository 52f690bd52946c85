// socialroi log, earn, spend, followers: append entries, from words; time also from questions or standard input.
import type { TypedKind } from "../../../core/words/typed-entry.ts";
import { command } from "../../command.ts";
import type { Context } from "../../env/context.ts";
import { appendEntries, askedLine } from "./append-entries.ts";
import { batchLines, entryOptions, type TypedLine } from "./typed-line.ts";

type Typed = TypedLine["options"];

const appends = (kind: TypedKind) => (context: Context, options: Typed, words: string[]) =>
  appendEntries(context, kind, [{ words, options, line: 0 }]);

export const commands = {
  log: command({
    args: { "[words...]": "log" },
    options: entryOptions("time"),
    examples: [
      "log 30m instagram creation",
      'log ig 1h15 scrolling -d yesterday "lost in reels"',
      "log 45m linkedin interaction --planned 15m",
      "log - < today.txt",
    ],
    run: async (context, options: Typed, words: string[]) =>
      appendEntries(context, "time", await linesOf(words, options, context)),
  }),
  earn: command({
    args: { "[words...]": "earn" },
    options: entryOptions("earned"),
    examples: [
      'earn 1200 linkedin --client "Studio Nova" --evidence asked',
      "earn 450 linkedin=70%,newsletter=30% -d yesterday",
    ],
    run: appends("earned"),
  }),
  spend: command({
    args: { "[words...]": "spend" },
    options: entryOptions("spent"),
    examples: ["spend 45 instagram boost --audience own", "spend 19 newsletter tools"],
    run: appends("spent"),
  }),
  followers: command({
    args: { "[words...]": "followers" },
    options: entryOptions("followers"),
    examples: ["followers 1840 instagram"],
    run: appends("followers"),
  }),
};

/** From standard input (`-`), from questions on a terminal without words, else from the words. */
async function linesOf(words: string[], options: Typed, context: Context): Promise<TypedLine[]> {
  if (words.length === 1 && words[0] === "-") return batchLines(await context.readStdin(), context.words, options);
  const line: TypedLine = { words, options, line: 0 };
  if (words.length > 0 || !context.attended) return [line];
  const asked = await askedLine(context, "time", line);
  const note = options.note === undefined ? await context.prompts.line(context.words.asking.log.note) : "";
  return [note.trim() === "" ? asked : { ...asked, options: { ...options, note } }];
}
