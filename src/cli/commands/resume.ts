// socialroi resume: resume a paused timer, or show the countdown of a running one.
import type { Command } from "commander";
import { begin, isRunning, resume, type Timer } from "../../core/timer/timer.ts";
import { jsonText } from "../../render/json.ts";
import { timerJson, timerLine } from "../../render/terminal/timer.ts";
import { addExamples } from "../args/options.ts";
import type { Context } from "../env/context.ts";
import { canCountDown, countDown } from "../terminal/countdown.ts";
import { presentTimer } from "../timekeeping/stored-timer.ts";
import { changeTimer, logTimer, report } from "../timekeeping/timing.ts";

export function register(command: Command, context: Context): void {
  addExamples(command, context.words, ["resume"]);
  command.action(async () => {
    const before = presentTimer(context);
    const timer = isRunning(before) ? before : await resumed(context, before);
    if (timer === before) sayRunning(context, timer);
    if (canCountDown(context, timer)) await countDown(context, timer);
  });
}

/** Resumes the timer. A timer of another day is logged under that day and restarted. */
async function resumed(context: Context, before: Timer): Promise<Timer> {
  const { appended, timer } = await changeTimer(context, before, async () => {
    const now = context.now();
    if (before.date === now.date) return { appended: null, timer: resume(before, now.epoch) };
    return { appended: await logTimer(context, before, before), timer: begin(before.subject, now) };
  });
  report(context, "resume", appended, timer);
  return timer;
}

function sayRunning(context: Context, timer: Timer): void {
  const now = context.now();
  if (context.json) context.out(jsonText("resume", { timer: timerJson(timer, now) }));
  else if (!context.quiet && !canCountDown(context, timer))
    context.out(`${context.words.timer.runsAlready(timerLine(timer, now, context.style()))}\n`);
}
