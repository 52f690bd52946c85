// socialroi demo: a year of an invented freelancer to play with, in a ledger of its own.
import type { Command } from "commander";
import { DEMO_SETTINGS, demoEntries } from "../../core/demo.ts";
import { writeEntry } from "../../ledger/write.ts";
import { renderDemo } from "../../render/demo.ts";
import { jsonText } from "../../render/json.ts";
import type { Context } from "../context.ts";
import { addExamples, addOptions } from "../options.ts";
import { wholeNumber } from "../whole-number.ts";

const SEED = 7;

export function register(command: Command, context: Context): void {
  addOptions(command, context.words, ["seed"]);
  addExamples(command, context.words, ["demo"]);
  command.action(async (options: { seed?: string }) => {
    const seed = options.seed === undefined ? SEED : wholeNumber("--seed", options.seed, 0, Number.MAX_SAFE_INTEGER);
    const entries = demoEntries(context.today, seed);
    const lines = entries.map((entry) => writeEntry(entry, "EUR"));
    const file = await context.save(context.temporaryFile("ledger.yaml"), `${DEMO_SETTINGS}---\n${lines.join("\n")}\n`);
    const { demo } = context.json ? await context.english() : context.words;
    const commands = demo.tries(/\s/.test(file) ? JSON.stringify(file) : file);
    if (context.json) context.out(jsonText("demo", { ledger: file, entries: entries.length, commands }));
    else if (!context.quiet) context.out(renderDemo(file, entries.length, commands, context.words));
  });
}
