// The timer stored beside the ledger, validated on load.
import type { Entry } from "../../core/entries/entry.ts";
import { failure } from "../../core/errors/failure.ts";
import { alreadyLogged, timerOf } from "../../core/timer/stored-timer.ts";
import { type Timer, withTimer } from "../../core/timer/timer.ts";
import type { Context } from "../env/context.ts";

type WithState = Pick<Context, "state">;

/** The stored timer; null if there is none, or one that is unreadable. */
export function storedTimer({ state }: WithState): Timer | null {
  return timerOf(state.read("timer"));
}

/** The stored timer; null if there is none. Throws a Failure if it is unreadable. */
export function readableTimer({ state }: WithState): Timer | null {
  const value = state.read("timer");
  const timer = timerOf(value);
  if (value !== undefined && !timer) throw failure("input", "timer-spoilt", { file: state.file("timer") });
  return timer;
}

/** The stored timer. Throws a Failure if there is none, or it is unreadable. */
export function presentTimer(context: WithState): Timer {
  const timer = readableTimer(context);
  if (!timer) throw failure("usage", "timer-none", {});
  return timer;
}

/** The stored timer; null, with a message, if it is unreadable. */
export function timerOrWarning({ state, words, quiet, tell }: Context): Timer | null {
  const timer = storedTimer({ state });
  if (!timer && !quiet && state.read("timer") !== undefined) tell(`${words.timer.spoilt(state.file("timer"))}\n`);
  return timer;
}

/** The entry of a timer that is already logged: a command was interrupted before it could remove the timer. */
export function loggedEntry({ state }: WithState, timer: Timer, entries: readonly Entry[]): Entry | null {
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
export async function dropTimer({ state }: WithState, before: unknown): Promise<void> {
  await state.update("timer", async (now) => {
    if (JSON.stringify(now) !== JSON.stringify(before)) throw failure("usage", "timer-changed", {});
    return { value: undefined };
  });
}
