// Parses and writes durations (whole minutes) and times of day.
import { type Parsed, refuse } from "../errors/error.ts";

export const MINUTES_A_DAY = 24 * 60;
/** More than the minutes in a month. */
const MAX_LIMIT = 999 * 60;

/** The patterns match lower-cased text: case-insensitive patterns compile slowly, which delays every prompt. */
const HOURS_MINUTES = /^(?:pt)?(\d+)\s*(?:h|hours?|heures?)\s*(?:(\d{1,2})\s*(?:m|mn|min|mins|minutes?)?)?$/;
const MINUTES = /^(?:pt)?(\d+)\s*(?:m|mn|min|mins|minutes?)$/;
const CLOCK = /^(\d+):([0-5]\d)$/;
const DECIMAL_HOURS = /^(\d*[.,]\d+)\s*(?:h|hours?|heures?)$/;
const ISO_ZERO = /^pt?0?[hms]?$/;

/**
 * Parses a duration into minutes: 30m, 30min, 1h, 1h30, 1h30m, 1:30, 1.5h, 1,5h, PT1H30M. `m` always means minutes.
 * Errors: a bare number, zero, a negative, or more than 24 hours.
 */
export function parseDuration(text: string): Parsed<number> {
  const typed = text.trim();
  if (/^[-−]\s*\d/.test(typed)) return refuse("duration-negative", { text });
  if (/^\d+([.,]\d+)?$/.test(typed)) return refuse("duration-bare", { text: typed });
  const minutes = minutesOf(typed);
  if (minutes === null) return refuse("duration-unreadable", { text });
  if (minutes === 0) return refuse("duration-zero", { text });
  if (minutes > MINUTES_A_DAY) return refuse("duration-too-long", { text });
  return { value: minutes };
}

/** Minutes of a limit, which may be zero or exceed 24 hours: 3h, 30h30. Null if unreadable. */
export function limitMinutes(text: string): number | null {
  const minutes = minutesOf(text.trim());
  return minutes === null || minutes > MAX_LIMIT ? null : minutes;
}

function minutesOf(text: string): number | null {
  const typed = text.toLowerCase();
  const clock = CLOCK.exec(typed);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const whole = HOURS_MINUTES.exec(typed);
  if (whole) {
    const minutes = Number(whole[2] ?? 0);
    return minutes < 60 ? Number(whole[1]) * 60 + minutes : null;
  }
  const minutes = MINUTES.exec(typed);
  if (minutes) return Number(minutes[1]);
  const decimal = DECIMAL_HOURS.exec(typed);
  if (decimal?.[1]) return Math.round(Number(decimal[1].replace(",", ".")) * 60);
  return ISO_ZERO.test(typed) ? 0 : null;
}

/** The durations that a bare number may be: 20 is 20m or 20h, 45 only 45m, 1.5 only 1.5h. */
export function withUnits(number: string): readonly string[] {
  return [`${number}m`, `${number}h`].filter((text) => parseDuration(text).value !== undefined);
}

/** A bare number above this is rather an amount. */
export const LIKELY_AMOUNT = 240;

/** Formats minutes (at least 1) as the ledger stores them: 30m, 1h, 1h15m. */
export function writeDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `${hours > 0 ? `${hours}h` : ""}${rest > 0 || hours === 0 ? `${rest}m` : ""}`;
}

/** Parses a time of day into minutes since midnight: 08:05, 8:05, 8h05, 8h, 24:00. Error: `clock-unreadable`. */
export function parseClock(text: string): Parsed<number> {
  const match = /^(\d{1,2})(?::([0-5]\d)|h([0-5]\d)?)$/i.exec(text.trim());
  const hours = Number(match?.[1]);
  const minutes = Number(match?.[2] ?? match?.[3] ?? 0);
  if (!match || hours * 60 + minutes > MINUTES_A_DAY) return refuse("clock-unreadable", { text });
  return { value: hours * 60 + minutes };
}

/** Formats a time slot, in minutes since midnight, as the ledger stores it: 08:00-08:15. */
export function writeSlot({ from, to }: { readonly from: number; readonly to: number }): string {
  return `${writeClock(from)}-${writeClock(to)}`;
}

/** Formats minutes since midnight as 08:05. */
export function writeClock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
