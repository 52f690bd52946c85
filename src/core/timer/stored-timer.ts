// Serializes the timer to JSON between commands, and validates it on load.

import { ACTIVITY } from "../entries/codecs.ts";
import { type Entry, type TimerTask, writtenKeysOf } from "../entries/entry.ts";
import { parseIsoDate } from "../values/dates.ts";
import { MINUTES_A_DAY } from "../values/duration.ts";
import type { Run, Timer } from "./timer.ts";

/** Format version. Other versions are ignored. */
const VERSION = 1;
const TEXTS = writtenKeysOf("time")
  .filter(({ codec }) => codec === ACTIVITY || codec.isFreeText)
  .map(({ property }) => property);

/** The JSON value of a timer. `logging`: the minutes being logged, while a command appends the entry. */
export function keptOf({ subject, date, clock, runs }: Timer, logging?: number): object {
  const { networks, ...rest } = subject;
  return { version: VERSION, network: networks[0]?.network, ...rest, date, clock, runs, logging };
}

/** The entry of a timer whose logging was interrupted, if it reached the ledger; the timer can then be removed. */
export function alreadyLogged(value: unknown, timer: Timer, entries: readonly Entry[]): Entry | null {
  if (!isRecord(value) || !isWhole(value.logging, 1, MINUTES_A_DAY)) return null;
  const { networks, activity } = timer.subject;
  const same = (entry: Entry): boolean =>
    entry.kind === "time" &&
    entry.date === timer.date &&
    entry.at === timer.clock &&
    entry.minutes === value.logging &&
    entry.activity === activity &&
    entry.networks[0]?.network === networks[0]?.network;
  return entries.findLast(same) ?? null;
}

/** Validates a stored value; null if it is not a timer. */
export function timerOf(value: unknown): Timer | null {
  if (!isRecord(value) || value.version !== VERSION) return null;
  const { network, planned, date, clock, runs } = value;
  const day = typeof date === "string" ? parseIsoDate(date).value : undefined;
  const texts = TEXTS.filter((key) => value[key] !== undefined);
  if (typeof network !== "string" || network === "" || day === undefined) return null;
  if (!isWhole(clock, 0, MINUTES_A_DAY - 1) || !(planned === undefined || isWhole(planned, 1, MINUTES_A_DAY)))
    return null;
  if (texts.some((key) => typeof value[key] !== "string") || !isRuns(runs)) return null;
  const subject: TimerTask = {
    networks: [{ network, weight: 1 }],
    ...(Object.fromEntries(texts.map((key) => [key, value[key]])) as Partial<TimerTask>),
    ...(planned === undefined ? {} : { planned }),
  };
  return { subject, date: day, clock, runs };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

/** Chronological, without overlap; only the last may be open. */
function isRuns(value: unknown): value is readonly Run[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  let after = 0;
  return value.every((run: unknown, index) => {
    if (!isRecord(run) || !isWhole(run.from, after, Number.MAX_SAFE_INTEGER)) return false;
    if (run.to === null) return index === value.length - 1;
    after = run.from;
    if (!isWhole(run.to, after, Number.MAX_SAFE_INTEGER)) return false;
    after = run.to;
    return true;
  });
}
