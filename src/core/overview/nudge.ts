// The nudge: the most pressing thing that was forgotten, if anything was.

import type { Entry } from "../entries/entry.ts";
import type { Settings } from "../entries/settings.ts";
import { type LimitStatus, leftOf, limitStatusesOfAll, tightest } from "../limits/limit-status.ts";
import { postsDue } from "../publishing/publishing.ts";
import { addDays, type CalendarDate, dayNumber, weekdayOf } from "../values/dates.ts";
import { around } from "../values/period.ts";

/** A timer that seems forgotten: where, and for how many minutes it has run. */
export interface ForgottenTimer {
  readonly network: string;
  readonly minutes: number;
}

/**
 * What was forgotten, the most pressing first: a timer that goes on running, a limit that is broken, a working day that
 * nothing was logged for (memory fades), a post that is overdue.
 */
export type Nudge =
  | { readonly code: "timer"; readonly timer: ForgottenTimer }
  | { readonly code: "limit"; readonly standing: LimitStatus }
  | { readonly code: "day"; readonly date: CalendarDate }
  | { readonly code: "post"; readonly network: string | null; readonly lastPost: CalendarDate | null };

/** Weeks that working days are learnt from. */
const LEARNT_WEEKS = 8;
/** From so many weeks on a ledger says itself which days are worked; until then Monday to Friday are. */
const ENOUGH_WEEKS = 4;
/** A day of the week is worked when entries lie on at least this part of them. */
const OFTEN = 0.5;

/** The nudge of a day; null where nothing was forgotten, and in a ledger without entries. */
export function nudgeOf(
  entries: readonly Entry[],
  settings: Settings,
  today: CalendarDate,
  timer: ForgottenTimer | null,
): Nudge | null {
  if (timer) return { code: "timer", timer };
  const tight = tightest(limitStatusesOfAll(entries, settings, today, today));
  if (tight && (leftOf(tight) ?? 0) < 0) return { code: "limit", standing: tight };
  const missed = missedDay(entries, today);
  if (missed) return { code: "day", date: missed };
  const posts = postsDue(entries, settings, around(today, "week", settings.weekStart), today);
  return posts?.overdue ? { code: "post", network: posts.network, lastPost: posts.lastPost } : null;
}

/** After so many days without an entry nobody forgot one: it is a holiday, or the ledger is at rest. */
const RESTING_DAYS = 7;

/** The last working day before today, if nothing lies on it; null in a ledger that began after it, or is at rest. */
export function missedDay(entries: readonly Entry[], today: CalendarDate): CalendarDate | null {
  const from = addDays(today, -7 * LEARNT_WEEKS);
  const days = new Set<CalendarDate>();
  let first = today;
  for (const { date } of entries) {
    if (date < first) first = date;
    if (date >= from && date < today) days.add(date);
  }
  for (let back = 1; back <= 7; back += 1) {
    const date = addDays(today, -back);
    if (date <= first) return null;
    if (isWorked(date, days, first)) return days.has(date) || isResting(date, days) ? null : date;
  }
  return null;
}

function isResting(date: CalendarDate, days: ReadonlySet<CalendarDate>): boolean {
  return Array.from({ length: RESTING_DAYS }, (_, index) => addDays(date, -index - 1)).every((day) => !days.has(day));
}

/** Whether such a day is worked, by the weeks before it. */
function isWorked(date: CalendarDate, days: ReadonlySet<CalendarDate>, first: CalendarDate): boolean {
  const weeks = Math.min(LEARNT_WEEKS - 1, Math.floor((dayNumber(date) - dayNumber(first)) / 7));
  if (weeks < ENOUGH_WEEKS) return weekdayOf(date) !== 0 && weekdayOf(date) !== 6;
  const worked = Array.from({ length: weeks }, (_, index) => addDays(date, -7 * (index + 1))).filter((day) =>
    days.has(day),
  );
  return worked.length / weeks >= OFTEN;
}
