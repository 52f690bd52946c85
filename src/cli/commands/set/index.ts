// socialroi set: change one setting, in words.
import type { Command } from "commander";
import { addExamples, addOptions } from "../../args/options.ts";
import type { Context } from "../../env/context.ts";
import { changeSetting } from "./change-setting.ts";

export function register(command: Command, context: Context): void {
  const { words } = context;
  addOptions(command.argument("[words...]", words.help.words.setting), words, ["startingOn", "new"]);
  addExamples(command, words, [
    "set rate 65 --from 2026-12-01",
    "set limit instagram 3h/week",
    "set limit instagram none",
    "set away 2026-12-20 2027-01-03 vacation",
  ]);
  const values = Object.values(words.settings.examples).map((example) => `  ${example}`);
  command.addHelpText("after", `\n${words.settings.values}\n${values.join("\n")}`);
  command.action(async (typed: string[], options: { from?: string; new?: boolean }) => {
    const from = options.from === undefined ? [] : [options.from];
    await changeSetting([...typed, ...from], { allowNew: options.new === true }, "set", context);
  });
}
