// socialroi earn: append a sale.
import type { Command } from "commander";
import { addExamples } from "../args/options.ts";
import type { Context } from "../env/context.ts";
import { addEntryWords, appendEntries, type TypedLine } from "./log/append-entries.ts";

export function register(command: Command, context: Context): void {
  addEntryWords(command, context.words, "earn", "earned");
  addExamples(command, context.words, [
    'earn 1200 linkedin --client "Studio Nova" --evidence asked',
    "earn 450 linkedin=70%,newsletter=30% -d yesterday",
  ]);
  command.action((words: string[], options: TypedLine["options"]) =>
    appendEntries(context, "earn", "earned", [{ words, options, line: 0 }]),
  );
}
