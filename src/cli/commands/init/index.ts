// socialroi init: write the settings from questions or flags. A second run changes only different answers.
import type { Command } from "commander";
import { addExamples, addOptions } from "../../args/options.ts";
import type { Context } from "../../env/context.ts";
import { ANSWERS } from "./init-flags.ts";
import { type InitOptions, writeSettings } from "./write-settings.ts";

export function register(command: Command, context: Context): void {
  const { words } = context;
  addOptions(command, words, [...ANSWERS, "new", "dryRun"]);
  addExamples(command, words, [
    "init --rate 60 --networks linkedin=4/3,instagram=2/5 --owned newsletter",
    "init --day-rate 420 --limits total=5h/week --yes",
    "init --slots 08:00-08:15,13:00-13:30 --dry-run",
  ]);
  command.action(async (options: InitOptions) => {
    const isLanguageGiven = command.optsWithGlobals().lang !== undefined;
    await writeSettings(options, isLanguageGiven ? words.language : null, context);
  });
}
