// The timer: what is being done, and the spans in which it ran. Spans are instants, so that minutes are true through
// midnight and changes of the clock; the day and the time of day are those of its beginning.

import type { Entry, TimeEntry, TimerTask } from "../entries/entry.ts";
import type { CalendarDate } from "../values/dates.ts";
import { instantsOf, MINUTE, type Moment, momentOf, nextAt } from "../values/moment.ts";

/** A span in which a timer ran, in milliseconds since 1970; without an end while it runs. */
export interface Run {
  readonly from: number;
  readonly to: number | null;
}

export interface Timer {
  readonly subject: TimerTask;
  /** The day it began, and the time of that day in minutes since midnight. */
  readonly date: CalendarDate;
  readonly clock: number;
  /** In order of time, at least one; only the last may be without an end. */
  readonly runs: readonly Run[];
}

/** A timer that nobody stopped in time: why it is taken for one, what it ran, and what is assumed. Minutes. */
export interface Forgotten {
  readonly why: "long" | "midnight";
  readonly ran: number;
  readonly assumed: number;
}

/** Minutes that a timer is believed without a word, or its planned time where that is more. */
const LONGEST = 180;

export function begin(subject: TimerTask, { date, clock, epoch }: Moment): Timer {
  return { subject, date, clock, runs: [{ from: epoch, to: null }] };
}

export function isRunning({ runs }: Timer): boolean {
  return runs.at(-1)?.to === null;
}

/** The timer, not running from this instant on. */
export function pause(timer: Timer, now: number): Timer {
  return { ...timer, runs: timer.runs.map(({ from, to }) => ({ from, to: to ?? Math.max(from, now) })) };
}

/**
 * The timer, running from this instant on. One that runs already goes on. Where the clock was set back while it was paused,
 * the earlier runs move back too: they stay in order and keep their lengths.
 */
export function resume(timer: Timer, now: number): Timer {
  if (isRunning(timer)) return timer;
  const setBack = Math.max(0, (timer.runs.at(-1)?.to ?? now) - now);
  const earlier = timer.runs.map(({ from, to }) => ({ from: from - setBack, to: (to ?? now) - setBack }));
  return { ...timer, runs: [...earlier, { from: now, to: null }] };
}

/** Whether it runs since a time that is still to come (by half a minute or more): how long it ran is then unknown. */
export function clockSetBack({ runs }: Timer, now: number): boolean {
  const last = runs.at(-1);
  return last?.to === null && Math.round((last.from - now) / MINUTE) > 0;
}

/** Milliseconds that it ran until now. A clock that was set back takes nothing away. */
export function elapsed({ runs }: Timer, now: number): number {
  return runs.reduce((sum, { from, to }) => sum + Math.max(0, (to ?? now) - from), 0);
}

/** Whole minutes that it ran until now, to the nearest. */
export function minutesOf(timer: Timer, now: number): number {
  return Math.round(elapsed(timer, now) / MINUTE);
}

/**
 * The timer as if it had been stopped at the next such time of day after it began: none where that is still to come, two of
 * different lengths where a clock change repeats that time.
 */
export function stoppedAt(timer: Timer, clock: number, now: number): readonly Timer[] {
  const { date, epoch } = nextAt(clock, timer.runs[0]?.from ?? now);
  const instants = [epoch, ...instantsOf(date, clock).filter((instant) => instant > epoch)];
  const stopped = instants.filter((instant) => instant <= now).map((instant) => cutAt(timer, instant, now));
  const [first, second] = stopped;
  if (!first || !second || minutesOf(first, now) === minutesOf(second, now)) return stopped.slice(0, 1);
  return stopped.filter((each) => minutesOf(each, now) > 0);
}

function cutAt(timer: Timer, instant: number, now: number): Timer {
  const runs = timer.runs.map(({ from, to }) => ({ from, to: Math.max(from, Math.min(to ?? now, instant)) }));
  return { ...timer, runs };
}

/** The timer; where the day it began is still to come, since the clock was set back, it began these minutes ago instead. */
export function begunByNow(timer: Timer, minutes: number, now: Moment): Timer {
  if (timer.date <= now.date) return timer;
  const { date, clock } = momentOf(now.epoch - minutes * MINUTE);
  return { ...timer, date, clock };
}

/** The timer, not running, cut or drawn out to these minutes in all. */
export function ofLength(timer: Timer, minutes: number): Timer {
  let left = minutes * MINUTE;
  const last = timer.runs.length - 1;
  const runs = timer.runs.map(({ from, to }, index) => {
    const took = index === last ? left : Math.min(left, Math.max(0, (to ?? from) - from));
    left -= took;
    return { from, to: from + took };
  });
  return { ...timer, runs };
}

/**
 * Whether it was forgotten: it runs, and has for more than three hours (or its planned time, if that is more), or into
 * another day beyond its planned time. Over three hours its planned time is assumed, or three hours where none was given, but not less than what it
 * had run before its last pause; else what it ran.
 */
export function forgottenOf(timer: Timer, now: Moment): Forgotten | null {
  const last = timer.runs.at(-1);
  if (last?.to !== null) return null;
  const { planned } = timer.subject;
  const ran = minutesOf(timer, now.epoch);
  if (ran > Math.max(LONGEST, planned ?? 0)) {
    const before = minutesOf(timer, last.from);
    return { why: "long", ran, assumed: Math.max(planned ?? LONGEST, before) };
  }
  return now.date > timer.date && ran > (planned ?? 0) ? { why: "midnight", ran, assumed: ran } : null;
}

/** The entry of a timer that took these minutes, which must be 1 at least, on the day it began. */
export function entryOf({ subject, date, clock }: Timer, minutes: number): TimeEntry {
  return { kind: "time", date, at: clock, minutes, line: 0, ...subject };
}

/** The entries with the time of a timer so far. */
export function withTimer(entries: readonly Entry[], timer: Timer | null, now: Moment): readonly Entry[] {
  return timer ? [...entries, entryOf(timer, minutesOf(timer, now.epoch))] : entries;
}
