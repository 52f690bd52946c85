// Shared by the timer commands: changing, stopping and logging the stored timer.

import type { TimerTask } from "../../core/entries/entry.ts";
import { failure, failureReason } from "../../core/errors/failure.ts";
import { alreadyLogged, keptOf, timerOf } from "../../core/timer/stored-timer.ts";
import { begin, begunByNow, entryOf, minutesOf, type Timer } from "../../core/timer/timer.ts";
import { MINUTE, momentOf } from "../../core/values/moment.ts";
import type { CommandName } from "../../i18n/catalogue.ts";
import { jsonText } from "../../render/json.ts";
import { sinceText } from "../../render/terminal/entry.ts";
import { plannedLine, taskText, timeLine, timerJson } from "../../render/terminal/timer.ts";
import type { Options } from "../args/options.ts";
import { append, echo, echoJson } from "../commands/log/echo.ts";
import type { Context } from "../env/context.ts";
import type { Appended } from "../env/open-ledger.ts";
import { pausedBy, stoppedTimer } from "./stopping.ts";
import { timerOrWarning } from "./stored-timer.ts";

interface Change {
  /** The timer from now on. */
  readonly timer: Timer | null;
  /** The entry of the timer until now. */
  readonly appended: Appended | null;
}

/**
 * Saves the timer of `change` and returns its result, with the error if the entry is logged but the timer not saved.
 * Throws a Failure if nothing is logged and the timer not saved, if the timer is not `before` any more, or if its time is
 * already in the ledger because a command was interrupted.
 */
export async function changeTimer<T extends Change>(
  { state, store }: Context,
  before: Timer | null,
  change: () => T | Promise<T>,
): Promise<T & { readonly unsaved: unknown }> {
  const { changed } = await state.update("timer", async (value) => {
    if (JSON.stringify(timerOf(value)) !== JSON.stringify(before)) throw failure("usage", "timer-changed", {});
    // The ledger is read only if a command has begun to log the timer.
    const mayBeLogged = typeof value === "object" && value !== null && "logging" in value;
    const logged = before && mayBeLogged && alreadyLogged(value, before, store.readOrNew().entries);
    if (logged) throw failure("input", "timer-logged", { line: logged.line });
    const made = await change();
    let unsaved: unknown = null;
    try {
      state.write("timer", made.timer === null ? undefined : keptOf(made.timer));
    } catch (error) {
      if (!made.appended) throw error;
      unsaved = error;
    }
    // Already saved: an unchanged value is not written again.
    return { value, changed: { ...made, unsaved } };
  });
  return changed;
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
  const { words, quiet, tell, style } = context;
  if (!quiet) tell(`${words.timer.tooShort(taskText(stopped.subject, style()))}\n`);
  return null;
}

export async function stopTimer(
  context: Context,
  timer: Timer,
  ending?: Options<"stoppedAt" | "took" | "note">,
): Promise<void> {
  const stopped = await stoppedTimer(context, timer, ending);
  const { appended, unsaved } = await changeTimer(context, timer, async () => ({
    timer: null,
    appended: await logTimer(context, timer, stopped),
  }));
  if (unsaved !== null) context.tell(`${context.words.fix.notices.timer(failureReason(unsaved))}\n`);
  report(context, "stop", { appended, timer: null });
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
  const kept = timerOrWarning(context);
  const stopped = kept && (ago === 0 ? await stoppedTimer(context, kept) : pausedBy(kept, began));
  const timer = begin(subject, began);
  const change = async () => ({ appended: kept && stopped && (await logTimer(context, kept, stopped)), timer });
  reportSaved(context, command, await changeTimer(context, kept, change), more);
  return timer;
}

/** Reports what was logged and the timer that runs now; throws the error if that could not be saved. */
export function reportSaved(
  context: Context,
  command: CommandName,
  { appended, timer, unsaved }: Change & { readonly unsaved: unknown },
  more?: object,
): void {
  report(context, command, { appended, timer: unsaved === null ? timer : null }, more);
  if (unsaved !== null) throw unsaved;
}

function report(context: Context, command: CommandName, { appended, timer }: Change, more: object = {}): void {
  const now = context.now();
  if (context.json) {
    const logged = appended ? echoJson(appended, context) : { ledger: context.ledgerFile, entries: [], standings: [] };
    context.out(jsonText(command, { ...logged, ...more, timer: timer && timerJson(timer, now) }));
    return;
  }
  if (context.quiet) return;
  if (appended) context.out(echo(appended, context));
  if (timer) context.out(`${runningText(timer, context)}\n`);
}

function runningText(timer: Timer, context: Context): string {
  const style = context.style();
  const now = context.now();
  const { started, resumed } = style.words.timer;
  const [first, ...others] = timer.runs;
  if (others.length > 0) return resumed(timeLine(timer, now, style));
  const isEarlier = first !== undefined && first.from <= now.epoch - MINUTE;
  return started([plannedLine(timer, style), ...(isEarlier ? [sinceText(timer, now, style)] : [])].join(" · "));
}
