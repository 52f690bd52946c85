// socialroi followers: append an audience count.
import type { Command } from "commander";
import { addEntryWords, appendEntries, type TypedLine } from "../append-entries.ts";
import type { Context } from "../context.ts";
import { addExamples } from "../options.ts";

export function register(command: Command, context: Context): void {
  addEntryWords(command, context.words, "followers", ["date", "note"]);
  addExamples(command, context.words, ["followers 1840 instagram"]);
  command.action((words: string[], options: TypedLine["options"]) =>
    appendEntries(context, "followers", "followers", [{ words, options, line: 0 }]),
  );
}
