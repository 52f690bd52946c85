// socialroi pause: pause the timer; nothing is logged until it stops.
import type { Command } from "commander";
import { isRunning } from "../../core/timer/timer.ts";
import { jsonText } from "../../render/json.ts";
import { timeLine, timerJson } from "../../render/terminal/timer.ts";
import { addExamples } from "../args/options.ts";
import type { Context } from "../env/context.ts";
import { presentTimer } from "../timekeeping/stored-timer.ts";
import { changeTimer, stoppedTimer } from "../timekeeping/timing.ts";

export function register(command: Command, context: Context): void {
  addExamples(command, context.words, ["pause"]);
  command.action(async () => {
    const timer = presentTimer(context);
    const paused = isRunning(timer) ? await stoppedTimer(context, timer, {}) : timer;
    await changeTimer(context, timer, async () => ({ timer: paused }));
    const now = context.now();
    if (context.json) context.out(jsonText("pause", { timer: timerJson(paused, now) }));
    else if (!context.quiet) {
      const sentence = context.words.timer[paused === timer ? "pausedAlready" : "pausedNow"];
      context.out(`${sentence(timeLine(paused, now, context.style()))}\n`);
    }
  });
}
