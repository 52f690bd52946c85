// The timer: a task and the runs in which it was active. Runs are instants, so that durations are correct across
// midnight and clock changes; date and time of day are those of the start.

import type { Entry, TimeEntry, TimerTask } from "../entries/entry.ts";
import type { CalendarDate } from "../values/dates.ts";
import { instantsOf, MINUTE, type Moment, momentOf, nextAt } from "../values/moment.ts";

/** An interval in Unix milliseconds; `to` is null while the timer runs. */
export interface Run {
  readonly from: number;
  readonly to: number | null;
}

export interface Timer {
  readonly subject: TimerTask;
  /** Start: date, and minutes since midnight. */
  readonly date: CalendarDate;
  readonly clock: number;
  /** Chronological, at least one; only the last may be open. */
  readonly runs: readonly Run[];
}

/** Minutes (or the planned time, if more) after which a timer counts as forgotten. */
const FORGOTTEN_AFTER = 180;

export function begin(subject: TimerTask, { date, clock, epoch }: Moment): Timer {
  return { subject, date, clock, runs: [{ from: epoch, to: null }] };
}

export function isRunning({ runs }: Timer): boolean {
  return runs.at(-1)?.to === null;
}

export function pause(timer: Timer, now: number): Timer {
  return { ...timer, runs: timer.runs.map(({ from, to }) => ({ from, to: to ?? Math.max(from, now) })) };
}

/**
 * Resumes a paused timer. If the clock was set back during the pause, earlier runs are shifted back too, which keeps
 * their order and lengths.
 */
export function resume(timer: Timer, now: number): Timer {
  if (isRunning(timer)) return timer;
  const shift = Math.max(0, (timer.runs.at(-1)?.to ?? now) - now);
  const earlier = timer.runs.map(({ from, to }) => ({ from: from - shift, to: (to ?? now) - shift }));
  return { ...timer, runs: [...earlier, { from: now, to: null }] };
}

/** Whether its run starts in the future by half a minute or more, so that the elapsed time is unknown. */
export function clockSetBack({ runs }: Timer, now: number): boolean {
  const last = runs.at(-1);
  return last?.to === null && Math.round((last.from - now) / MINUTE) > 0;
}

/** Elapsed milliseconds. Runs that start in the future count as 0. */
export function elapsed({ runs }: Timer, now: number): number {
  return runs.reduce((sum, { from, to }) => sum + Math.max(0, (to ?? now) - from), 0);
}

/** Elapsed minutes, rounded. */
export function minutesOf(timer: Timer, now: number): number {
  return Math.round(elapsed(timer, now) / MINUTE);
}

/**
 * The timer as if stopped at the next occurrence of `clock` after its start: none if that is in the future, two of
 * different lengths if a clock change repeats that time.
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

/** If the start date is in the future because the clock was set back, moves the start to `minutes` before now. */
export function begunByNow(timer: Timer, minutes: number, now: Moment): Timer {
  if (timer.date <= now.date) return timer;
  const { date, clock } = momentOf(now.epoch - minutes * MINUTE);
  return { ...timer, date, clock };
}

/** The timer stopped, with its runs cut or extended to `minutes` in total. */
export function ofLength(timer: Timer, minutes: number): Timer {
  let left = minutes * MINUTE;
  const last = timer.runs.length - 1;
  const runs = timer.runs.map(({ from, to }, index) => {
    const length = index === last ? left : Math.min(left, Math.max(0, (to ?? from) - from));
    left -= length;
    return { from, to: from + length };
  });
  return { ...timer, runs };
}

/** The reason, its elapsed minutes, and the minutes to assume. */
export type Forgotten = NonNullable<ReturnType<typeof forgottenOf>>;

/**
 * Whether a timer was forgotten: it has run for more than three hours and its planned time ("long"), or past midnight
 * and its planned time ("midnight"). "long" assumes the planned time, else three hours, but at least the time before
 * its last pause; "midnight" assumes the elapsed time.
 */
export function forgottenOf(timer: Timer, now: Moment) {
  const last = timer.runs.at(-1);
  if (last?.to !== null) return null;
  const { planned } = timer.subject;
  const ran = minutesOf(timer, now.epoch);
  if (ran > Math.max(FORGOTTEN_AFTER, planned ?? 0)) {
    const before = minutesOf(timer, last.from);
    return { why: "long" as const, ran, assumed: Math.max(planned ?? FORGOTTEN_AFTER, before) };
  }
  return now.date > timer.date && ran > (planned ?? 0) ? { why: "midnight" as const, ran, assumed: ran } : null;
}

/** The entry of a timer, on its start date. `minutes` must be at least 1. */
export function entryOf({ subject, date, clock }: Timer, minutes: number): TimeEntry {
  return { kind: "time", date, at: clock, minutes, line: 0, ...subject };
}

/** The entries plus the timer's time so far. */
export function withTimer(entries: readonly Entry[], timer: Timer | null, now: Moment): readonly Entry[] {
  return timer ? [...entries, entryOf(timer, minutesOf(timer, now.epoch))] : entries;
}
