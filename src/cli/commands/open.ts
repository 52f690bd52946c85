// socialroi open: check slot and limits before a network is opened; then open the page and start the timer.

import { printable } from "../../render/terminal/layout/text.ts";
import { gateJson } from "../../render/terminal/limit-status.ts";
import { declare, START_OPTIONS, taskOf } from "../args/start-words.ts";
import { command } from "../command.ts";
import { countDown } from "../terminal/countdown.ts";
import { gateNow, openPage, passGate } from "../timekeeping/gate.ts";
import { refuseSetBack } from "../timekeeping/stopping.ts";
import { storedTimer } from "../timekeeping/stored-timer.ts";
import { startTimer } from "../timekeeping/timing.ts";

export const commands = {
  open: command({
    args: { "[words...]": "open" },
    options: [...START_OPTIONS, "print", "anyway"],
    examples: ["open instagram interaction --for 15m --print", "open linkedin creation --anyway --print"],
    run: async (context, options, words: string[]) => {
      refuseSetBack(storedTimer(context), context.now());
      const ledger = context.store.readOrNew();
      const typed = await taskOf(words, options, ledger, context, { needsActivity: false });
      const subject = await passGate(typed.subject, ledger, options, context);
      if (!subject) return;
      await declare(context, typed.declared);
      const { purpose } = ledger.settings;
      const gate = gateJson(gateNow(subject, ledger, context));
      if (purpose !== null && !context.quiet && !context.json)
        context.tell(`${context.words.gate.purpose(printable(purpose))}\n`);
      const page = await openPage(subject, ledger, options, context);
      const more = { gate, purpose, ...page };
      await countDown(context, await startTimer(context, "open", subject, { ago: typed.ago, more }));
    },
  }),
};
