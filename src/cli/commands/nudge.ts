// socialroi nudge: one line when something was forgotten, at most once a day; for a shell profile, which it never keeps from
// starting.
import type { Command } from "commander";
import { Failure } from "../../core/failure.ts";
import { nudgeOf } from "../../core/nudge.ts";
import { jsonText } from "../../render/json.ts";
import { nudgeLine } from "../../render/nudge.ts";
import type { Context } from "../context.ts";
import { addExamples } from "../options.ts";

export function register(command: Command, context: Context): void {
  addExamples(command, context.words, ["nudge", "nudge --json"]);
  command.action(async () => {
    const { today, json } = context;
    try {
      if (!json && (context.quiet || context.state.read("nudge") === today)) return;
      const { entries, settings } = context.store.read();
      const nudge = nudgeOf(entries, settings, today, null);
      if (json) context.out(jsonText("nudge", { date: today, nudge }));
      else if (nudge) {
        context.out(nudgeLine(nudge, today, context.speech(settings.currency)));
        await context.state.write("nudge", today);
      }
    } catch (error) {
      if (json || !(error instanceof Failure)) throw error;
      const [found] = error.faults;
      if (error.kind === "input" && found?.code !== "ledger-missing") await sayOnce(context);
    }
  });
}

/** That the ledger has a fault. No ledger at all, or none that can be read now, is nothing for a shell's start. */
async function sayOnce(context: Context): Promise<void> {
  context.tell(`${context.words.plan.nudge.broken}\n`);
  await context.state.write("nudge", context.today).catch(() => undefined);
}
