// socialroi demo: create a sample ledger with a year of a fictional freelancer.
import type { Command } from "commander";
import { DEMO_SETTINGS, demoEntries } from "../../core/setup/demo.ts";
import { typable } from "../../i18n/names.ts";
import { writeEntry } from "../../ledger/edit/write.ts";
import { jsonText } from "../../render/json.ts";
import { renderDemo } from "../../render/terminal/demo.ts";
import { addExamples, addOptions } from "../args/options.ts";
import { wholeNumber } from "../args/whole-number.ts";
import type { Context } from "../env/context.ts";

const SEED = 7;

export function register(command: Command, context: Context): void {
  addOptions(command, context.words, ["seed"]);
  addExamples(command, context.words, ["demo"]);
  command.action(async (options: { seed?: string }) => {
    const seed = options.seed === undefined ? SEED : wholeNumber("--seed", options.seed, 0, Number.MAX_SAFE_INTEGER);
    const entries = demoEntries(context.today, seed);
    const lines = entries.map((entry) => writeEntry(entry, "EUR"));
    const text = `${DEMO_SETTINGS}---\n${lines.join("\n")}\n`;
    const file = await context.save(context.temporaryFile("ledger.yaml"), text, { kind: "ledger", force: false });
    if (context.json) {
      const commands = (await context.english()).demo.tries(typable(file));
      context.out(jsonText("demo", { ledger: file, entries: entries.length, commands }));
    } else if (!context.quiet) {
      context.out(renderDemo(file, entries.length, context.words.demo.tries(typable(file)), context.words));
    }
  });
}
