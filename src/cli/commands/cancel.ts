// socialroi cancel: drop the timer; what it had counted is said, not logged.
import type { Command } from "commander";
import { minutesOf, type Timer } from "../../core/timer.ts";
import { jsonText } from "../../render/json.ts";
import { timeLine, timerJson } from "../../render/timer.ts";
import type { Context } from "../context.ts";
import { keptTimer, presentTimer } from "../kept-timer.ts";
import { addExamples } from "../options.ts";
import { logCommand } from "../timing.ts";

export function register(command: Command, context: Context): void {
  addExamples(command, context.words, ["cancel"]);
  command.action(async () => {
    const spoilt = context.state.read("timer") !== undefined && keptTimer(context, true) === null;
    const timer = spoilt ? null : presentTimer(context);
    await context.state.update("timer", async () => undefined);
    if (context.json) context.out(jsonText("cancel", { cancelled: timer && timerJson(timer, context.now()) }));
    else if (!context.quiet) context.out(timer ? cancelledText(timer, context) : `${context.words.timer.cleared}\n`);
  });
}

function cancelledText(timer: Timer, context: Context): string {
  const { timer: words } = context.words;
  const now = context.now();
  const minutes = minutesOf(timer, now.epoch);
  const afterAll = minutes > 0 ? `${words.afterAll(logCommand(timer, minutes, context.words))}\n` : "";
  return `${words.cancelled(timeLine(timer, now, context.speech()))}\n${afterAll}`;
}
