// Shared by the timer commands: changing, stopping and logging the stored timer.

import type { TimerTask } from "../../core/entries/entry.ts";
import type { Parsed } from "../../core/errors/error.ts";
import { Failure, failure, failureReason } from "../../core/errors/failure.ts";
import { alreadyLogged, keptOf } from "../../core/timer/stored-timer.ts";
import {
  begin,
  begunByNow,
  clockSetBack,
  entryOf,
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
import { MINUTE, type Moment, momentOf } from "../../core/values/moment.ts";
import type { Catalogue, CommandName } from "../../i18n/catalogue.ts";
import { wordFor } from "../../i18n/names.ts";
import { jsonText } from "../../render/json.ts";
import { sinceText } from "../../render/terminal/entry.ts";
import { sayParsed } from "../../render/terminal/error.ts";
import { printable } from "../../render/terminal/layout/text.ts";
import { plannedLine, taskText, timeLine, timerJson } from "../../render/terminal/timer.ts";
import { append, echo, echoJson } from "../commands/log/append-entries.ts";
import type { Context } from "../env/context.ts";
import type { Appended } from "../env/open-ledger.ts";
import { parseStoredTimer, storedTimer } from "./stored-timer.ts";

/** How a timer ended, as typed: a time of day, or a duration. */
export interface Ending {
  readonly at?: string;
  readonly took?: string;
  readonly note?: string;
}

interface ChangedTimer {
  readonly timer: Timer | null;
  readonly unsaved: unknown;
}

/**
 * Saves the timer of `change` and returns its result. Throws a Failure if the timer is not `before` any more, or its
 * time is already in the ledger because a command was interrupted.
 */
export async function changeTimer<T extends Pick<ChangedTimer, "timer">>(
  context: Context,
  before: Timer | null,
  change: () => Promise<T>,
): Promise<T> {
  const changed = await tryChangeTimer(context, before, change);
  if (changed.unsaved !== null) throw changed.unsaved;
  return changed;
}

/** Like `changeTimer`, but returns a save error, since `change` may already have logged the time. */
async function tryChangeTimer<T extends Pick<ChangedTimer, "timer">>(
  context: Context,
  before: Timer | null,
  change: () => Promise<T>,
): Promise<T & ChangedTimer> {
  const { state } = context;
  const { changed } = await state.update("timer", async (value) => {
    const now = parseStoredTimer(value, context, { ignoreUnreadable: true });
    if (JSON.stringify(now) !== JSON.stringify(before)) throw failure("usage", "timer-changed", {});
    if (before) refuseLogged(context, value, before);
    const made = await change();
    let unsaved: unknown = null;
    try {
      state.write("timer", made.timer === null ? undefined : keptOf(made.timer));
    } catch (error) {
      unsaved = error;
    }
    // Already saved: an unchanged value is not written again.
    return { value, changed: { ...made, unsaved } };
  });
  return changed;
}

function refuseLogged({ store }: Context, value: unknown, timer: Timer): void {
  if (typeof value !== "object" || value === null || !("logging" in value)) return;
  const logged = alreadyLogged(value, timer, store.readOrNew().entries);
  if (logged) throw failure("input", "timer-logged", { line: logged.line });
}

/**
 * Stops the timer with the typed time, else the measured one. For a forgotten timer, asks on a terminal, else assumes a
 * time and says so. Throws a Failure if the clock was set back and no time is given.
 */
export async function stoppedTimer(context: Context, timer: Timer, ending: Ending): Promise<Timer> {
  const now = context.now();
  const { at, took, note } = ending;
  if (at !== undefined && took !== undefined)
    throw failure("usage", "options-exclusive", { first: "--at", second: "--took" });
  const noted = [timer.subject.note, note?.trim()].filter((part) => part).join(" ");
  const named: Timer = noted === "" ? timer : { ...timer, subject: { ...timer.subject, note: noted } };
  if (took !== undefined) return ofLength(pause(named, now.epoch), read(parseDuration(took)));
  refuseSetBack(timer, now);
  if (at !== undefined) return bounded(await stoppedAtTime(context, named, at), now.epoch);
  const forgotten = forgottenOf(timer, now);
  if (!forgotten) return bounded(pause(named, now.epoch), now.epoch);
  const minutes = context.interactive
    ? await askHowLong(context, timer, forgotten)
    : tellAssumed(context, named, forgotten);
  return ofLength(pause(named, now.epoch), minutes);
}

/** Throws a Failure if the clock was set back before the start of a running timer. */
export function refuseSetBack(timer: Timer | null, now: Moment): void {
  if (!timer || !clockSetBack(timer, now.epoch)) return;
  const began = momentOf(timer.runs.at(-1)?.from ?? now.epoch);
  const [started, shown] = [began, now].map(({ date, clock }) =>
    began.date === now.date ? writeClock(clock) : `${date} ${writeClock(clock)}`,
  ) as [string, string];
  throw failure("usage", "clock-set-back", { started, now: shown });
}

/** Stops at a time of day. If a clock change repeats that time, asks on a terminal, else throws a Failure. */
async function stoppedAtTime(context: Context, timer: Timer, at: string): Promise<Timer> {
  const now = context.now();
  const [first, second] = stoppedAt(timer, read(parseClock(at)), now.epoch);
  if (!first) throw failure("usage", "stop-before-start", { at, started: writeClock(timer.clock) });
  if (!second) return first;
  const minutes = (stopped: Timer): number => minutesOf(stopped, now.epoch);
  if (context.interactive) {
    const { words, format } = context.style();
    return context.prompts.choose(words.timer.whichTime(at), [
      { value: first, name: words.timer.firstTime(at, format.duration(minutes(first))) },
      { value: second, name: words.timer.secondTime(at, format.duration(minutes(second))) },
    ]);
  }
  const [earlier, later] = [writeDuration(minutes(first)), writeDuration(minutes(second))];
  throw failure("usage", "stop-at-twice", { at, first: earlier, second: later });
}

function read<T>(parsed: Parsed<T>): T {
  if (parsed.error) throw new Failure("usage", [parsed.error]);
  return parsed.value;
}

/** Throws a Failure if no entry can hold the timer's time. */
function bounded(timer: Timer, now: number): Timer {
  const minutes = minutesOf(timer, now);
  if (minutes > 0) read(parseDuration(writeDuration(minutes)));
  return timer;
}

function askHowLong(context: Context, timer: Timer, { ran, assumed }: Forgotten): Promise<number> {
  const style = context.style();
  const { words, format } = style;
  const question = words.timer.howLong(
    taskText(timer.subject, style),
    format.duration(ran),
    sinceText(timer, context.now(), style),
  );
  return context.prompts.text(question, writeDuration(assumed), parseDuration, (found) => sayParsed(found, words));
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

/** The longest time of an entry. In minutes. */
export const LONGEST_ENTRY = 24 * 60;

/** For display, in the user's language. */
export function logCommand({ subject, date }: Timer, minutes: number, { activities }: Catalogue): string {
  const { networks, activity, planned, note } = subject;
  const words = [writeDuration(minutes), networks[0]?.network ?? "", activity && wordFor(activities, activity)];
  const options = [
    ...(planned === undefined ? [] : ["--planned", writeDuration(planned)]),
    ...(["client", "campaign", "person", "format"] as const).flatMap((name) =>
      subject[name] === undefined ? [] : [`--${name}`, typable(subject[name])],
    ),
    ...(note === undefined ? [] : ["--note", typable(note)]),
  ];
  const typed = words.filter((word) => word).map((word) => typable(word ?? ""));
  return ["socialroi log", ...typed, "-d", date, ...options].join(" ");
}

function typable(word: string): string {
  return /^[\p{L}\p{N}_-]+$/u.test(word) ? word : `'${printable(word).replaceAll("'", "'\\''")}'`;
}

/** Appends the entry of a stopped timer; null, with a message, if it took no time. Call within `changeTimer`. */
export async function logTimer(context: Context, kept: Timer, stopped: Timer): Promise<Appended | null> {
  const now = context.now();
  const minutes = minutesOf(stopped, now.epoch);
  if (minutes > 0) {
    const logged = begunByNow(stopped, minutes, now);
    const { date, clock } = logged;
    context.state.write("timer", keptOf({ ...kept, date, clock }, minutes));
    return append(context, () => ({ entries: [entryOf(logged, minutes)] }), keptOf(kept));
  }
  const { words } = context;
  if (!context.quiet) context.tell(`${words.timer.tooShort(taskText(stopped.subject, context.style()))}\n`);
  return null;
}

export async function stopTimer(context: Context, timer: Timer, ending: Ending): Promise<void> {
  const stopped = await stoppedTimer(context, timer, ending);
  const { appended, unsaved } = await tryChangeTimer(context, timer, async () => ({
    timer: null,
    appended: await logTimer(context, timer, stopped),
  }));
  if (unsaved !== null && !appended) throw unsaved;
  if (unsaved !== null) tellUnchanged(context, unsaved);
  report(context, "stop", appended, null);
}

/** A timer paused at a moment before now. Throws a Failure if it began later. */
function pausedBy(timer: Timer, { epoch, clock }: Moment): Timer {
  const from = timer.runs.at(-1)?.from ?? epoch;
  if (from <= epoch || !isRunning(timer)) return pause(timer, epoch);
  throw failure("usage", "stop-before-start", { at: writeClock(clock), started: writeClock(momentOf(from).clock) });
}

function tellUnchanged({ tell, words }: Context, error: unknown): void {
  tell(`${words.fix.notices.timer(failureReason(error))}\n`);
}

/**
 * Starts and returns a timer that began `ago` minutes before now; stops and logs a running one first, at that time. `more`
 * goes into the JSON.
 */
export async function startTimer(
  context: Context,
  command: CommandName,
  subject: TimerTask,
  { ago = 0, more = {} }: { readonly ago?: number; readonly more?: object } = {},
): Promise<Timer> {
  const began = ago === 0 ? context.now() : momentOf(context.now().epoch - ago * MINUTE);
  const kept = storedTimer(context, { ignoreUnreadable: true });
  const stopped = kept && (ago === 0 ? await stoppedTimer(context, kept, {}) : pausedBy(kept, began));
  if (!kept && context.state.read("timer") !== undefined && !context.quiet)
    context.tell(`${context.words.timer.spoilt(context.state.file("timer"))}\n`);
  const { appended, timer, unsaved } = await tryChangeTimer(context, kept, async () => ({
    appended: kept && stopped && (await logTimer(context, kept, stopped)),
    timer: begin(subject, began),
  }));
  if (unsaved !== null && appended) report(context, command, appended, null, more);
  if (unsaved !== null) throw unsaved;
  report(context, command, appended, timer, more);
  return timer;
}

export function report(
  context: Context,
  command: CommandName,
  appended: Appended | null,
  timer: Timer | null,
  more: object = {},
): void {
  if (context.json) {
    const logged = appended ? echoJson(appended, context) : { ledger: context.ledgerFile, entries: [], standings: [] };
    context.out(jsonText(command, { ...logged, ...more, timer: timer && timerJson(timer, context.now()) }));
    return;
  }
  if (context.quiet) return;
  if (appended) context.out(echo(appended, context));
  if (!timer) return;
  const style = context.style();
  const { started, resumed } = style.words.timer;
  const now = context.now();
  const [first, ...others] = timer.runs;
  const isEarlier = first !== undefined && first.from <= now.epoch - MINUTE;
  const since = isEarlier ? [sinceText(timer, now, style)] : [];
  const sentence =
    others.length === 0
      ? started([plannedLine(timer, style), ...since].join(" · "))
      : resumed(timeLine(timer, now, style));
  context.out(`${sentence}\n`);
}
