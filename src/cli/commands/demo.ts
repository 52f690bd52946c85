// socialroi demo: create a sample ledger with a year of a fictional freelancer.
import { DEMO_SETTINGS, demoEntries } from "../../core/setup/demo.ts";
import { typable } from "../../i18n/names.ts";
import { writeEntry } from "../../ledger/edit/write.ts";
import { wholeNumber } from "../args/number-options.ts";
import { command } from "../command.ts";
import type { Context } from "../env/context.ts";

const SEED = 7;

export const commands = {
  demo: command({
    options: ["seed"],
    examples: ["demo"],
    run: async (context, options) => {
      const seed = options.seed === undefined ? SEED : wholeNumber("--seed", options.seed, 0, Number.MAX_SAFE_INTEGER);
      const entries = demoEntries(context.today, seed);
      const lines = entries.map((entry) => writeEntry(entry, "EUR"));
      const text = `${DEMO_SETTINGS}---\n${lines.join("\n")}\n`;
      const ledger = await context.save(context.temporaryFile("ledger.yaml"), text, { kind: "ledger", force: false });
      const tries = ({ demo }: Context["words"]): readonly string[] => demo.tries(typable(ledger));
      return {
        json: async () => ({ ledger, entries: entries.length, commands: tries(await context.english()) }),
        text: () => {
          const { made, yours } = context.words.demo;
          const shown = tries(context.words).map((line) => `  ${line}\n`);
          return `${made(entries.length, ledger)}\n\n${shown.join("")}\n${yours}\n`;
        },
      };
    },
  }),
};
