// socialroi redo: redo the last undone change.
import type { Command } from "commander";
import { addExamples } from "../args/options.ts";
import type { Context } from "../env/context.ts";
import { takeStep } from "./undo/undo-redo.ts";

export function register(command: Command, context: Context): void {
  addExamples(command, context.words, ["redo"]);
  command.action(() => takeStep(context, "redo"));
}
