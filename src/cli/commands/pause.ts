// socialroi pause, resume, stop: pause the timer, resume it or show its countdown, stop it and log its time.
import { begin, isRunning, resume, type Timer } from "../../core/timer/timer.ts";
import { timeLine, timerJson, timerLine } from "../../render/terminal/timer.ts";
import { command, print } from "../command.ts";
import type { Context } from "../env/context.ts";
import { canCountDown, countDown } from "../terminal/countdown.ts";
import { stoppedTimer } from "../timekeeping/stopping.ts";
import { presentTimer } from "../timekeeping/stored-timer.ts";
import { changeTimer, logTimer, reportSaved, stopTimer } from "../timekeeping/timing.ts";

export const commands = {
  pause: command({
    examples: ["pause"],
    run: async (context) => {
      const timer = presentTimer(context);
      const paused = isRunning(timer) ? await stoppedTimer(context, timer) : timer;
      await changeTimer(context, timer, () => ({ timer: paused, appended: null }));
      const now = context.now();
      const sentence = context.words.timer[paused === timer ? "pausedAlready" : "pausedNow"];
      return {
        json: () => ({ timer: timerJson(paused, now) }),
        text: () => `${sentence(timeLine(paused, now, context.style()))}\n`,
      };
    },
  }),
  resume: command({
    examples: ["resume"],
    run: async (context) => {
      const before = presentTimer(context);
      const timer = isRunning(before) ? before : await resumed(context, before);
      if (timer === before) await sayRunning(context, timer);
      await countDown(context, timer);
    },
  }),
  stop: command({
    options: ["stoppedAt", "took", "note"],
    examples: ["stop", "stop --at 09:30", 'stop --took 20m --note "all comments answered"'],
    run: (context, options) => stopTimer(context, presentTimer(context), options),
  }),
};

/** Resumes the timer. A timer of another day is logged under that day and restarted. */
async function resumed(context: Context, before: Timer): Promise<Timer> {
  const changed = await changeTimer(context, before, async () => {
    const now = context.now();
    if (before.date === now.date) return { appended: null, timer: resume(before, now.epoch) };
    return { appended: await logTimer(context, before, before), timer: begin(before.subject, now) };
  });
  reportSaved(context, "resume", changed);
  return changed.timer;
}

async function sayRunning(context: Context, timer: Timer): Promise<void> {
  const now = context.now();
  const { runsAlready } = context.words.timer;
  const text = (): string =>
    canCountDown(context, timer) ? "" : `${runsAlready(timerLine(timer, now, context.style()))}\n`;
  await print("resume", { json: () => ({ timer: timerJson(timer, now) }), text }, context);
}
