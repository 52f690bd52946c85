// socialroi post: append a publication.
import type { Command } from "commander";
import { addEntryWords, appendEntries, type TypedLine } from "../append-entries.ts";
import type { Context } from "../context.ts";
import { addExamples } from "../options.ts";

export function register(command: Command, context: Context): void {
  addEntryWords(command, context.words, "post", [
    "date",
    "format",
    "reach",
    "comments",
    "answered",
    "copy",
    "url",
    "campaign",
    "person",
    "note",
  ]);
  addExamples(command, context.words, [
    "post linkedin tip --reach 1240 --comments 14 --answered 12",
    "post instagram --copy",
  ]);
  command.action((words: string[], options: TypedLine["options"]) =>
    appendEntries(context, "post", "posted", [{ words, options, line: 0 }]),
  );
}
