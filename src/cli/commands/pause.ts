// socialroi pause: let the timer wait; nothing is logged before it is stopped.
import type { Command } from "commander";
import { isRunning } from "../../core/timer.ts";
import { jsonText } from "../../render/json.ts";
import { timeLine, timerJson } from "../../render/timer.ts";
import type { Context } from "../context.ts";
import { presentTimer } from "../kept-timer.ts";
import { addExamples } from "../options.ts";
import { changeTimer, settled } from "../timing.ts";

export function register(command: Command, context: Context): void {
  addExamples(command, context.words, ["pause"]);
  command.action(async () => {
    const timer = presentTimer(context);
    const paused = isRunning(timer) ? await settled(context, timer, {}) : timer;
    await changeTimer(context, timer, async () => paused);
    const now = context.now();
    if (context.json) context.out(jsonText("pause", { timer: timerJson(paused, now) }));
    else if (!context.quiet) {
      const said = context.words.timer[paused === timer ? "pausedAlready" : "pausedNow"];
      context.out(`${said(timeLine(paused, now, context.speech()))}\n`);
    }
  });
}
