// socialroi off: note days off. Reminders, silences, pace and regularity leave them out.
import type { Command } from "commander";
import { addExamples } from "../args/options.ts";
import type { Context } from "../env/context.ts";
import { changeSetting } from "./set/change-setting.ts";

export function register(command: Command, context: Context): void {
  command.argument("[words...]", context.words.help.words.off);
  addExamples(command, context.words, ["off", "off tomorrow", "off 2026-12-20 2027-01-03 vacation", "off none"]);
  command.action(async (typed: string[]) => {
    await changeSetting(["away", ...(typed.length === 0 ? ["today"] : typed)], { allowNew: false }, "off", context);
  });
}
