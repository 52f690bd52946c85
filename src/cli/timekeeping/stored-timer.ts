// The timer as commands find it: kept beside the ledger, looked at closely when it is read.
import type { Entry } from "../../core/entries/entry.ts";
import { fault } from "../../core/errors/error.ts";
import { Failure } from "../../core/errors/failure.ts";
import { alreadyLogged, timerOf } from "../../core/timer/stored-timer.ts";
import { type Timer, withTimer } from "../../core/timer/timer.ts";
import type { Context } from "../env/context.ts";

interface ReadTimer {
  /** Returns null for a timer that cannot be read. */
  readonly ignoreUnreadable?: boolean;
}

/** The timer that is kept; null where there is none. One that cannot be read is a Failure, unless it is to be replaced. */
export function keptTimer({ state }: Pick<Context, "state">, options: ReadTimer = {}): Timer | null {
  return timerIn(state.read("timer"), { state }, options);
}

/** The timer that a value of the state holds. */
export function timerIn(
  value: unknown,
  { state }: Pick<Context, "state">,
  { ignoreUnreadable = false }: ReadTimer = {},
): Timer | null {
  const timer = value === undefined ? null : timerOf(value);
  if (value !== undefined && timer === null && !ignoreUnreadable)
    throw new Failure("input", [fault("timer-spoilt", { file: state.file("timer") })]);
  return timer;
}

/** The entry of a timer whose time is in the ledger already: a command was cut off before it could drop the timer. */
export function loggedEntry({ state }: Pick<Context, "state">, timer: Timer, entries: readonly Entry[]): Entry | null {
  return alreadyLogged(state.read("timer"), timer, entries);
}

/** The entries with the time of the timer so far, once. */
export function withKeptTimer(context: Pick<Context, "state" | "now">, timer: Timer | null, entries: readonly Entry[]) {
  return withTimer(entries, timer && loggedEntry(context, timer, entries) ? null : timer, context.now());
}

/** Keeps no timer any more, nor what could not be read as one. A Failure when it is not what was kept before. */
export async function dropTimer({ state }: Pick<Context, "state">, before: unknown): Promise<void> {
  await state.update("timer", async (now) => {
    if (JSON.stringify(now) !== JSON.stringify(before)) throw new Failure("usage", [fault("timer-changed", {})]);
    return { value: undefined };
  });
}

/** The timer that has to be there. */
export function presentTimer(context: Context): Timer {
  const timer = keptTimer(context);
  if (!timer) throw new Failure("usage", [fault("timer-none", {})]);
  return timer;
}
