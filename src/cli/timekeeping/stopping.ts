// When a timer ended: as typed, as measured, or for a forgotten timer as asked for or assumed.
import { accepted, failure } from "../../core/errors/failure.ts";
import {
  clockSetBack,
  type Forgotten,
  forgottenOf,
  isRunning,
  minutesOf,
  ofLength,
  pause,
  stoppedAt,
  type Timer,
} from "../../core/timer/timer.ts";
import { parseClock, parseDuration, writeClock, writeDuration } from "../../core/values/duration.ts";
import { type Moment, momentOf } from "../../core/values/moment.ts";
import { sinceText } from "../../render/terminal/entry.ts";
import { taskText } from "../../render/terminal/timer.ts";
import type { Options } from "../args/options.ts";
import type { Context } from "../env/context.ts";
import { LONGEST_ENTRY, logCommand } from "./log-command.ts";

/**
 * Stops the timer with the typed time, else the measured one. For a forgotten timer, asks on a terminal, else assumes a
 * time and says so. Throws a Failure if the clock was set back and no time is given.
 */
export async function stoppedTimer(
  context: Context,
  timer: Timer,
  { at, took, note }: Options<"stoppedAt" | "took" | "note"> = {},
): Promise<Timer> {
  const now = context.now();
  if (at !== undefined && took !== undefined)
    throw failure("usage", "options-exclusive", { first: "--at", second: "--took" });
  const noted = [timer.subject.note, note?.trim()].filter((part) => part).join(" ");
  const named: Timer = noted === "" ? timer : { ...timer, subject: { ...timer.subject, note: noted } };
  const paused = pause(named, now.epoch);
  if (took !== undefined) return ofLength(paused, accepted(parseDuration(took)));
  refuseSetBack(timer, now);
  if (at !== undefined) return bounded(await stoppedAtTime(context, named, at), now);
  const forgotten = forgottenOf(timer, now);
  if (!forgotten) return bounded(paused, now);
  const ask = context.interactive ? askHowLong : tellAssumed;
  return ofLength(paused, await ask(context, named, forgotten));
}

/** Throws a Failure if the clock was set back before the start of a running timer. */
export function refuseSetBack(timer: Timer | null, now: Moment): void {
  if (!timer || !clockSetBack(timer, now.epoch)) return;
  const began = momentOf(timer.runs.at(-1)?.from ?? now.epoch);
  const shown = ({ date, clock }: Moment): string =>
    began.date === now.date ? writeClock(clock) : `${date} ${writeClock(clock)}`;
  throw failure("usage", "clock-set-back", { started: shown(began), now: shown(now) });
}

/** The timer paused at a moment before now. Throws a Failure if it began later. */
export function pausedBy(timer: Timer, { epoch, clock }: Moment): Timer {
  const from = timer.runs.at(-1)?.from ?? epoch;
  if (from <= epoch || !isRunning(timer)) return pause(timer, epoch);
  throw failure("usage", "stop-before-start", { at: writeClock(clock), started: writeClock(momentOf(from).clock) });
}

/** Stops at a time of day. If a clock change repeats that time, asks on a terminal, else throws a Failure. */
async function stoppedAtTime(context: Context, timer: Timer, at: string): Promise<Timer> {
  const { epoch } = context.now();
  const [first, second] = stoppedAt(timer, accepted(parseClock(at)), epoch);
  if (!first) throw failure("usage", "stop-before-start", { at, started: writeClock(timer.clock) });
  if (!second) return first;
  const [earlier, later] = [minutesOf(first, epoch), minutesOf(second, epoch)];
  if (!context.interactive)
    throw failure("usage", "stop-at-twice", { at, first: writeDuration(earlier), second: writeDuration(later) });
  const { words, format } = context.style();
  return context.prompts.choose(words.timer.whichTime(at), [
    { value: first, name: words.timer.firstTime(at, format.duration(earlier)) },
    { value: second, name: words.timer.secondTime(at, format.duration(later)) },
  ]);
}

/** Throws a Failure if no entry can hold the timer's time. */
function bounded(timer: Timer, now: Moment): Timer {
  const minutes = minutesOf(timer, now.epoch);
  if (minutes > 0) accepted(parseDuration(writeDuration(minutes)));
  return timer;
}

function askHowLong(context: Context, timer: Timer, { ran, assumed }: Forgotten): Promise<number> {
  const style = context.style();
  const { words, format } = style;
  const since = sinceText(timer, context.now(), style);
  const question = words.timer.howLong(taskText(timer.subject, style), format.duration(ran), since);
  return context.prompts.text(question, writeDuration(assumed), parseDuration);
}

function tellAssumed(context: Context, timer: Timer, { why, ran, assumed }: Forgotten): number {
  if (context.quiet) return assumed;
  const style = context.style();
  const { words, format } = style;
  const code = why === "midnight" ? "midnight" : timer.subject.planned === undefined ? "longest" : "planned";
  const since = sinceText(timer, context.now(), style);
  context.tell(`${words.timer.assumed(code, format.duration(ran), since, format.duration(assumed))}\n`);
  if (why === "long" && ran <= LONGEST_ENTRY)
    context.tell(`${words.timer.putRight(`socialroi undo && ${logCommand(timer, ran, words)}`)}\n`);
  return assumed;
}
