// socialroi followers: append an audience count.
import type { Command } from "commander";
import { addExamples } from "../args/options.ts";
import type { Context } from "../env/context.ts";
import { addEntryWords, appendEntries, type TypedLine } from "./log/append-entries.ts";

export function register(command: Command, context: Context): void {
  addEntryWords(command, context.words, "followers", "followers");
  addExamples(command, context.words, ["followers 1840 instagram"]);
  command.action((words: string[], options: TypedLine["options"]) =>
    appendEntries(context, "followers", "followers", [{ words, options, line: 0 }]),
  );
}
