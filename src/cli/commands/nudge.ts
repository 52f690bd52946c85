// socialroi nudge: remind of something forgotten, at most once a day. It never blocks the shell profile that calls it.
import { Failure } from "../../core/errors/failure.ts";
import { type ForgottenTimer, nudgeOf } from "../../core/overview/nudge.ts";
import { timerOf } from "../../core/timer/stored-timer.ts";
import { forgottenOf } from "../../core/timer/timer.ts";
import { nudgeLine } from "../../render/terminal/nudge.ts";
import { command } from "../command.ts";
import type { Context } from "../env/context.ts";

export const commands = {
  nudge: command({
    examples: ["nudge", "nudge --json"],
    run: async (context) => {
      const { today, json } = context;
      try {
        if (!json && (context.quiet || context.state.read("nudge") === today)) return;
        const { entries, settings } = context.store.read();
        const nudge = nudgeOf(entries, settings, today, forgottenTimer(context));
        if (!json && (!nudge || !(await isFirstToday(context)))) return;
        return {
          json: () => ({ date: today, nudge }),
          text: () => (nudge ? nudgeLine(nudge, today, context.style(settings.currency)) : ""),
        };
      } catch (error) {
        if (json || !(error instanceof Failure)) throw error;
        const [found] = error.errors;
        if (error.kind === "input" && found?.code !== "ledger-missing") await sayOnce(context);
      }
    },
  }),
};

/** Whether nothing was shown today. Marks it as shown, also for shells that start at the same time. */
async function isFirstToday({ state, today }: Context): Promise<boolean> {
  const { isFirst } = await state.update("nudge", async (last) => ({ value: today, isFirst: last !== today }));
  return isFirst;
}

/** Reports a ledger with errors. A missing ledger or unwritable state is ignored at shell startup. */
async function sayOnce(context: Context): Promise<void> {
  if (await isFirstToday(context).catch(() => false)) context.tell(`${context.words.plan.nudge.broken}\n`);
}

function forgottenTimer(context: Context): ForgottenTimer | null {
  const timer = timerOf(context.state.read("timer"));
  const forgotten = timer && forgottenOf(timer, context.now());
  const network = timer?.subject.networks[0]?.network;
  return forgotten && network !== undefined ? { network, minutes: forgotten.ran } : null;
}
