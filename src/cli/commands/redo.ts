// socialroi redo: bring back what was taken back last.
import type { Command } from "commander";
import type { Context } from "../context.ts";
import { addExamples } from "../options.ts";
import { takeStep } from "../take-step.ts";

export function register(command: Command, context: Context): void {
  addExamples(command, context.words, ["redo"]);
  command.action(() => takeStep(context, "redo"));
}
