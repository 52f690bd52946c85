// The nudge: the most urgent thing the user forgot, if any.

import { type Away, awayOn } from "../entries/away.ts";
import type { Entry } from "../entries/entry.ts";
import type { Settings } from "../entries/settings.ts";
import { type LimitStatus, leftOf, limitStatusesOfAll, tightest } from "../limits/limit-status.ts";
import { postsDue } from "../publishing/publishing.ts";
import { addDays, type CalendarDate, weekdayOf, weeksBetween } from "../values/dates.ts";
import { around } from "../values/period.ts";

/** A timer that seems forgotten, and its elapsed minutes. */
export interface ForgottenTimer {
  readonly network: string;
  readonly minutes: number;
}

/** By urgency: a forgotten timer, an exceeded limit, a working day without entries, an overdue post. */
export type Nudge =
  | { readonly code: "timer"; readonly timer: ForgottenTimer }
  | { readonly code: "limit"; readonly standing: LimitStatus }
  | { readonly code: "day"; readonly date: CalendarDate }
  | { readonly code: "post"; readonly network: string | null; readonly lastPost: CalendarDate | null };

const LEARNING_WEEKS = 8;
/** Minimum weeks of entries for that; before, working days are Monday to Friday. */
const MIN_WEEKS = 4;
/** A weekday is a working day if at least this share of them has entries. */
const MIN_SHARE = 0.5;

/** The nudge of the day; null if nothing was forgotten or the ledger is empty. On a day off, only of the timer. */
export function nudgeOf(
  entries: readonly Entry[],
  settings: Settings,
  today: CalendarDate,
  timer: ForgottenTimer | null,
): Nudge | null {
  if (timer) return { code: "timer", timer };
  if (awayOn(today, settings.away)) return null;
  const tight = tightest(limitStatusesOfAll(entries, settings, { today }));
  if (tight && (leftOf(tight) ?? 0) < 0) return { code: "limit", standing: tight };
  const missed = missedDay(entries, today, settings.away);
  if (missed) return { code: "day", date: missed };
  const posts = postsDue(entries, settings, around(today, "week", settings.weekStart), today);
  return posts?.overdue ? { code: "post", network: posts.network, lastPost: posts.lastPost } : null;
}

/** After this many days without entries, the user is assumed to be away. */
const AWAY_DAYS = 7;

/** The last working day before today, if it has no entry. Null if the ledger starts later or the user is away. */
export function missedDay(
  entries: readonly Entry[],
  today: CalendarDate,
  away: readonly Away[] = [],
): CalendarDate | null {
  const from = addDays(today, -7 * LEARNING_WEEKS);
  const days = new Set<CalendarDate>();
  let first = today;
  for (const { date } of entries) {
    if (date < first) first = date;
    if (date >= from && date < today) days.add(date);
  }
  for (let back = 1; back <= 7; back += 1) {
    const date = addDays(today, -back);
    if (date <= first) return null;
    if (!awayOn(date, away) && isWorkingDay(date, days, first, away))
      return days.has(date) || seemsAway(date, days) ? null : date;
  }
  return null;
}

function seemsAway(date: CalendarDate, days: ReadonlySet<CalendarDate>): boolean {
  return Array.from({ length: AWAY_DAYS }, (_, index) => addDays(date, -index - 1)).every((day) => !days.has(day));
}

/** Whether a day is a working day, judged by the same weekday of the weeks before. */
function isWorkingDay(
  date: CalendarDate,
  days: ReadonlySet<CalendarDate>,
  first: CalendarDate,
  away: readonly Away[],
): boolean {
  const weeks = Math.min(LEARNING_WEEKS - 1, weeksBetween(first, date));
  const before = Array.from({ length: weeks }, (_, index) => addDays(date, -7 * (index + 1)));
  const present = before.filter((day) => !awayOn(day, away));
  if (present.length < MIN_WEEKS) return weekdayOf(date) !== 0 && weekdayOf(date) !== 6;
  return present.filter((day) => days.has(day)).length / present.length >= MIN_SHARE;
}
