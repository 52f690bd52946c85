// Regularity of publishing: turns kept, silences and bursts; and the posts due.

import { type Away, awayOn, workingDays } from "../entries/away.ts";
import { byDay, daysOf } from "../entries/chronology.ts";
import type { Entry, PostedEntry } from "../entries/entry.ts";
import { daysBetweenPosts, type PublishingPace, steadyDay, turnsFrom } from "../entries/publishing-pace.ts";
import type { Settings } from "../entries/settings.ts";
import { countsOf } from "../values/counts.ts";
import { addDays, type CalendarDate, dayNumber } from "../values/dates.ts";
import { largest } from "../values/largest.ts";
import { daysIn, earlier, isWithin, type Period } from "../values/period.ts";

/** Minimum posts on one day for a burst, if silence follows. */
const BURST_POSTS = 3;
/** Minimum silence after a burst, in average intervals between posts. */
const BURST_SILENCE_TURNS = 2;
/** The same without a pace, in days. */
const BURST_SILENCE_DAYS = 14;

/** The posts that count for the pace, oldest first: those on its network, or all except one-click copies. */
function postsInPace(entries: readonly Entry[], { publishing: { network } }: Settings): PostedEntry[] {
  return entries
    .filter((entry): entry is PostedEntry => entry.kind === "posted")
    .filter((post) => (network === undefined ? post.copy !== true : post.networks[0]?.network === network))
    .sort(byDay);
}

export type Regularity = ReturnType<typeof regularityOf>;

/**
 * The regularity of a period. Needs all entries of the ledger: turns count from the first post, and a silence may start
 * before the period. Today is not counted as silent.
 */
export function regularityOf(
  entries: readonly Entry[],
  settings: Settings,
  { since, until }: Period,
  today: CalendarDate,
) {
  const { network = null, every: pace = null } = settings.publishing;
  const end = until < today ? until : today;
  const dates = postsInPace(entries, settings)
    .map(({ date }) => date)
    .filter((date) => date <= end);
  const lastSilent = end === today ? addDays(today, -1) : end;
  const silences = silencesOf(dates, lastSilent, settings.away);
  const least = pace === null ? BURST_SILENCE_DAYS : BURST_SILENCE_TURNS * daysBetweenPosts(pace);
  const isBurst = ({ date, posts, days }: Silence): boolean => date >= since && posts >= BURST_POSTS && days >= least;
  return {
    /** The network of the pace; null if the settings name none, so that all networks count. */
    network,
    /** null if the settings have no pace. */
    pace,
    ...(pace === null ? NO_TURNS : finishedTurns(dates, pace, { since, until: lastSilent }, settings)),
    /** Days of the longest silence that overlaps the period, in full, without days off. */
    longestSilence: largest(
      silences.filter((silence) => silence.until >= since).map(({ days }) => days),
      0,
    ),
    /** Days of the period with several posts and a long silence after them. */
    bursts: silences.filter(isBurst).length,
  };
}

interface Turn extends Period {
  readonly posts: number;
}

const NO_TURNS = { turns: 0, kept: 0 };

/** The finished turns that end in the period, since the first post, without those of days off; and those with all their posts. */
function finishedTurns(
  dates: readonly CalendarDate[],
  pace: PublishingPace,
  { since, until }: Period,
  { weekStart, away }: Settings,
): typeof NO_TURNS {
  const [start] = dates;
  if (start === undefined) return NO_TURNS;
  const { numberOf, turn } = turnsFrom(pace, start, weekStart);
  const first = Math.max(0, numberOf(since));
  const last = numberOf(addDays(until, 1)) - 1;
  const posts = [...countsOf(dates.map(numberOf))].filter(([number]) => number >= first && number <= last);
  const kept = new Set(posts.filter(([, count]) => count >= pace.posts).map(([number]) => number));
  const excused = new Set<number>();
  for (const { from, to } of away) {
    const end = Math.min(last, numberOf(to));
    for (let number = Math.max(first, numberOf(from)); number <= end; number += 1)
      if (!kept.has(number) && isExcused(turn(number), away)) excused.add(number);
  }
  return { turns: Math.max(0, last - first + 1) - excused.size, kept: kept.size };
}

/** Whether at least half of a turn is days off. */
function isExcused({ since, until }: Period, away: readonly Away[]): boolean {
  return 2 * workingDays({ since, until }, away) <= daysIn({ since, until });
}

/** The gap after a day with posts: its last day, and its number of days without those off. */
interface Silence {
  readonly date: CalendarDate;
  readonly posts: number;
  readonly until: CalendarDate;
  readonly days: number;
}

/** The gap after each day with posts, 0 days between consecutive ones; the last gap ends at `end`. */
function silencesOf(dates: readonly CalendarDate[], end: CalendarDate, away: readonly Away[]): Silence[] {
  const days = [...countsOf(dates)];
  return days.map(([date, posts], index) => {
    const next = days[index + 1]?.[0];
    const until = next === undefined ? end : addDays(next, -1);
    return { date, posts, until, days: workingDays({ since: addDays(date, 1), until }, away) };
  });
}

export type PostsDue = NonNullable<ReturnType<typeof postsDue>>;

/** The posts published and due in a week, as of today; null without a pace. */
export function postsDue(entries: readonly Entry[], settings: Settings, week: Period, today: CalendarDate) {
  const { network = null, every: pace } = settings.publishing;
  if (pace === undefined) return null;
  const dates = postsInPace(entries, settings).map(({ date }) => date);
  const turns = turnsAround(dates, dates[0] ?? earlier(daysOf(entries)?.since, today), pace, settings, week, today);
  const open = turns.filter((turn) => turn.until >= week.since && turn.until >= today);
  const due = open
    .filter((turn) => turn.until <= week.until)
    .flatMap((turn) =>
      missing(turn, pace).flatMap((number) => dueIn(turn, number, pace, week, today, settings.away) ?? []),
    );
  const running = open.find((turn) => turn.until > week.until);
  const missingPosts = running ? missing(running, pace).length : 0;
  return {
    network,
    pace,
    posted: dates.filter((date) => isWithin(date, week)).length,
    /** Posts due in turns that end in the week, earliest first. */
    due,
    /** Missing posts of the turn that ends after the week, and its last day; null if none. */
    later: running && missingPosts > 0 ? { posts: missingPosts, by: running.until } : null,
    /** Whether the last finished turn misses posts and nothing was posted since. */
    overdue: isOverdue(turns, pace, today, settings.away),
    lastPost: dates.findLast((date) => date <= today) ?? null,
  };
}

/** The turns that overlap the week, and the last one finished before today. */
function turnsAround(
  dates: readonly CalendarDate[],
  start: CalendarDate,
  pace: PublishingPace,
  { weekStart }: Settings,
  week: Period,
  today: CalendarDate,
): Turn[] {
  const { numberOf, turn } = turnsFrom(pace, start, weekStart);
  const posts = countsOf(dates.map(numberOf));
  const first = Math.max(0, numberOf(week.since < today ? week.since : today) - 1);
  const count = Math.max(0, numberOf(week.until) - first + 1);
  return Array.from({ length: count }, (_, index) => ({
    ...turn(first + index),
    posts: posts.get(first + index) ?? 0,
  }));
}

/** Positions, from 1, of the missing posts of a turn. */
function missing({ posts }: Turn, pace: PublishingPace): number[] {
  return Array.from({ length: Math.max(0, pace.posts - posts) }, (_, index) => posts + index + 1);
}

/**
 * A missing post, the last day of its turn, and the day that spaces posts evenly: not before today, and no day off if its turn has
 * another one left; null if it has not.
 */
function dueIn(
  turn: Turn,
  number: number,
  pace: PublishingPace,
  week: Period,
  today: CalendarDate,
  away: readonly Away[],
) {
  const steady = steadyDay(turn, number - 1, pace.posts);
  const earliest = [steady, today, week.since].reduce((a, b) => (a > b ? a : b));
  const days = Array.from({ length: dayNumber(turn.until) - dayNumber(earliest) + 1 }, (_, index) =>
    addDays(earliest, index),
  );
  const on = days.find((day) => !awayOn(day, away));
  return on === undefined ? null : { on, by: turn.until, number };
}

function isOverdue(turns: readonly Turn[], pace: PublishingPace, today: CalendarDate, away: readonly Away[]): boolean {
  const past = turns.findLast((turn) => turn.until < today);
  const since = turns.filter((turn) => turn.until >= today && turn.since <= today);
  if (past === undefined || past.posts >= pace.posts || isExcused(past, away)) return false;
  return since.every(({ posts }) => posts === 0);
}
