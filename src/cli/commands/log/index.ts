// socialroi log: append time entries, from words or standard input.
import type { Command } from "commander";
import { addExamples } from "../../args/options.ts";
import type { Context } from "../../env/context.ts";
import { addEntryWords, appendEntries, askedLine, batchLines, type TypedLine } from "./append-entries.ts";

export function register(command: Command, context: Context): void {
  addEntryWords(command, context.words, "log", "time");
  addExamples(command, context.words, [
    "log 30m instagram creation",
    'log ig 1h15 scrolling -d yesterday "lost in reels"',
    "log 45m linkedin interaction --planned 15m",
    "log - < today.txt",
  ]);
  command.action(async (words: string[], options: TypedLine["options"]) => {
    await appendEntries(context, "log", "time", await linesOf(words, options, context));
  });
}

/** From standard input (`-`), from questions on a terminal without words, else from the words. */
async function linesOf(words: string[], options: TypedLine["options"], context: Context): Promise<TypedLine[]> {
  if (words.length === 1 && words[0] === "-") return batchLines(await context.readStdin(), context.words, options);
  const line: TypedLine = { words, options, line: 0 };
  if (words.length > 0 || !context.attended) return [line];
  const asked = await askedLine(context, "time", line);
  const note = options.note === undefined ? await context.prompts.line(context.words.asking.log.note) : "";
  return [note.trim() === "" ? asked : { ...asked, options: { ...options, note } }];
}
