// socialroi redo: redo the last undone change.
import type { Command } from "commander";
import { addExamples } from "../args/options.ts";
import type { Context } from "../env/context.ts";
import { stepCount, takeSteps } from "./undo/undo-redo.ts";

export function register(command: Command, context: Context): void {
  addExamples(command.argument("[words...]", context.words.help.words.steps), context.words, ["redo", "redo 2"]);
  command.action(async (words: string[]) => takeSteps(context, "redo", await stepCount(words)));
}
