// The timer stored beside the ledger, validated on load.
import type { Entry } from "../../core/entries/entry.ts";
import { failure } from "../../core/errors/failure.ts";
import { alreadyLogged, timerOf } from "../../core/timer/stored-timer.ts";
import { type Timer, withTimer } from "../../core/timer/timer.ts";
import type { Context } from "../env/context.ts";

interface ReadTimer {
  /** Treats an unreadable timer as none instead of throwing a Failure. */
  readonly ignoreUnreadable?: boolean;
}

/** The stored timer; null if there is none. Throws a Failure if it is unreadable. */
export function storedTimer({ state }: Pick<Context, "state">, options: ReadTimer = {}): Timer | null {
  return parseStoredTimer(state.read("timer"), { state }, options);
}

export function parseStoredTimer(
  value: unknown,
  { state }: Pick<Context, "state">,
  { ignoreUnreadable = false }: ReadTimer = {},
): Timer | null {
  const timer = value === undefined ? null : timerOf(value);
  if (value !== undefined && timer === null && !ignoreUnreadable)
    throw failure("input", "timer-spoilt", { file: state.file("timer") });
  return timer;
}

/** The entry of a timer that is already logged: a command was interrupted before it could remove the timer. */
export function loggedEntry({ state }: Pick<Context, "state">, timer: Timer, entries: readonly Entry[]): Entry | null {
  return alreadyLogged(state.read("timer"), timer, entries);
}

/** The entries plus the timer's time so far, without counting it twice. */
export function withStoredTimer(
  context: Pick<Context, "state" | "now">,
  timer: Timer | null,
  entries: readonly Entry[],
) {
  return withTimer(entries, timer && loggedEntry(context, timer, entries) ? null : timer, context.now());
}

/** Removes the stored timer, readable or not. Throws a Failure if it is not `before` any more. */
export async function dropTimer({ state }: Pick<Context, "state">, before: unknown): Promise<void> {
  await state.update("timer", async (now) => {
    if (JSON.stringify(now) !== JSON.stringify(before)) throw failure("usage", "timer-changed", {});
    return { value: undefined };
  });
}

/** The stored timer. Throws a Failure if there is none. */
export function presentTimer(context: Context): Timer {
  const timer = storedTimer(context);
  if (!timer) throw failure("usage", "timer-none", {});
  return timer;
}
