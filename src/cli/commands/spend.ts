// socialroi spend: append an expense.
import type { Command } from "commander";
import { addExamples } from "../args/options.ts";
import type { Context } from "../env/context.ts";
import { addEntryWords, appendEntries, type TypedLine } from "./log/append-entries.ts";

export function register(command: Command, context: Context): void {
  addEntryWords(command, context.words, "spend", "spent");
  addExamples(command, context.words, ["spend 45 instagram boost --audience own", "spend 19 newsletter tools"]);
  command.action((words: string[], options: TypedLine["options"]) =>
    appendEntries(context, "spend", "spent", [{ words, options, line: 0 }]),
  );
}
