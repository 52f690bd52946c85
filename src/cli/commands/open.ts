// socialroi open: check slot and limits before a network is opened; then open the page and start the timer.
import type { Command } from "commander";
import { gateJson } from "../../render/terminal/gate.ts";
import { printable } from "../../render/terminal/layout/text.ts";
import { addExamples, addOptions } from "../args/options.ts";
import { addStartWords, declare, type TypedStart, taskOf } from "../args/start-words.ts";
import type { Context } from "../env/context.ts";
import { canCountDown, countDown } from "../terminal/countdown.ts";
import { type GateOptions, gateNow, openPage, passGate } from "../timekeeping/gate.ts";
import { storedTimer } from "../timekeeping/stored-timer.ts";
import { refuseSetBack, startTimer } from "../timekeeping/timing.ts";

export function register(command: Command, context: Context): void {
  addOptions(addStartWords(command, context, "open"), context.words, ["print", "anyway"]);
  addExamples(command, context.words, [
    "open instagram interaction --for 15m --print",
    "open linkedin creation --anyway --print",
  ]);
  command.action(async (words: string[], options: TypedStart & GateOptions) => {
    refuseSetBack(storedTimer(context, { ignoreUnreadable: true }), context.now());
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
    const timer = await startTimer(context, "open", subject, {
      ago: typed.ago,
      more: { gate, purpose, ...page },
    });
    if (canCountDown(context, timer)) await countDown(context, timer);
  });
}
