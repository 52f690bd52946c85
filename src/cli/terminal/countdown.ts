// The countdown on a terminal: redrawn every second until Ctrl-C, or until another command stops the timer.
import { setTimeout as sleep } from "node:timers/promises";
import { elapsed, type Timer } from "../../core/timer/timer.ts";
import { MINUTE } from "../../core/values/moment.ts";
import { countdownLine } from "../../render/terminal/timer.ts";
import type { Context } from "../env/context.ts";
import { readableTimer } from "../timekeeping/stored-timer.ts";
import { stopTimer } from "../timekeeping/timing.ts";

const SECOND = 1000;

/** Whether there is a terminal and a planned time. */
export function canCountDown({ attended, plain, env }: Context, timer: Timer): boolean {
  return attended && !plain && env.TERM !== "dumb" && timer.subject.planned !== undefined;
}

/**
 * Counts down if that is possible, rings once at the end and counts on. Ctrl-C stops the timer and logs its time. Closing the
 * terminal does not stop the stored timer.
 */
export async function countDown(context: Context, begun: Timer): Promise<void> {
  if (!canCountDown(context, begun)) return;
  const interrupt = new AbortController();
  const letGo = context.onInterrupt(() => interrupt.abort());
  const style = context.style();
  const planned = (begun.subject.planned ?? 0) * MINUTE;
  let rung = false;
  try {
    for (;;) {
      const timer = readableTimer(context);
      if (!timer || timer.runs[0]?.from !== begun.runs[0]?.from) {
        context.redraw(`${style.words.timer.elsewhere}\n`);
        return;
      }
      if (interrupt.signal.aborted) {
        context.redraw("");
        return await stopTimer(context, timer);
      }
      const now = context.now();
      const over = elapsed(timer, now.epoch) >= planned;
      context.redraw(countdownLine(timer, now, style), { rings: over && !rung });
      rung ||= over;
      await sleep(SECOND - (elapsed(timer, now.epoch) % SECOND), undefined, { signal: interrupt.signal }).catch(
        () => undefined,
      );
    }
  } finally {
    letGo();
  }
}
