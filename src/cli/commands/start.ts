// socialroi start: start the timer; with a countdown of its planned time on a terminal.
import type { Command } from "commander";
import { addExamples } from "../args/options.ts";
import { addStartWords, declare, type TypedStart, taskOf } from "../args/start-words.ts";
import type { Context } from "../env/context.ts";
import { canCountDown, countDown } from "../terminal/countdown.ts";
import { startTimer } from "../timekeeping/timing.ts";

export function register(command: Command, context: Context): void {
  addStartWords(command, context, "start");
  addExamples(command, context.words, [
    "start instagram interaction --for 15m",
    'start li creation 1h "case study, first draft"',
    "start newsletter creation --client Nova",
  ]);
  command.action(async (words: string[], options: TypedStart) => {
    const { subject, ago, declared } = await taskOf(words, options, context.store.readOrNew(), context);
    await declare(context, declared);
    const timer = await startTimer(context, "start", subject, { ago });
    if (canCountDown(context, timer)) await countDown(context, timer);
  });
}
