// Publishing steadily: which turns of the pace were kept, how long the silences were, which posts came in bursts.

import { byDay } from "../entries/chronology.ts";
import type { Entry, PostedEntry } from "../entries/entry.ts";
import type { Settings } from "../entries/settings.ts";
import { addDays, type CalendarDate, dayNumber } from "../values/dates.ts";
import { isWithin, type Period } from "../values/period.ts";
import { daysBetweenPosts, type PublishingPace, steadyDay, turnsFrom } from "../values/publishing-pace.ts";

/** Posts on one day from which on they are a burst, where silence follows. */
const BURST_POSTS = 3;
/** A silence after a burst is one from so many times the days between two posts of the pace. */
const BURST_SILENCE_TURNS = 2;
/** The same where no pace is set. Days. */
const BURST_SILENCE_DAYS = 14;

/** Days in a row without a post, both ends inside. */
export interface Silence extends Period {
  readonly days: number;
  /** Whether nothing has ended it yet. */
  readonly ongoing: boolean;
}

/** Several posts on one day, and the days of silence that followed. */
export interface Burst {
  readonly date: CalendarDate;
  readonly posts: number;
  readonly silence: number;
}

/** How steadily posts came in a period. */
export interface Regularity {
  /** The network that the pace is about; null where the settings name none, and posts of all networks count. */
  readonly network: string | null;
  /** null where the settings name no pace. */
  readonly pace: PublishingPace | null;
  /** Posts in the period. */
  readonly posts: number;
  /** Finished turns of the pace that end in the period, from the one of the first post on; 0 without a pace. */
  readonly turns: number;
  /** Those of them that have all their posts. */
  readonly kept: number;
  readonly lastPost: CalendarDate | null;
  /** The longest silence that reaches into the period, from its true beginning; null without posts, or without a silent day. */
  readonly longestSilence: Silence | null;
  readonly bursts: readonly Burst[];
}

/**
 * The posts that a pace is about, the oldest first: those on the network of the settings; where they name none, all but
 * one-click copies, which are the same post again.
 */
function postsInPace(entries: readonly Entry[], { publishing: { network } }: Settings): PostedEntry[] {
  return entries
    .filter((entry): entry is PostedEntry => entry.kind === "posted")
    .filter((post) => (network === undefined ? post.copy !== true : post.networks[0]?.network === network))
    .sort(byDay);
}

/**
 * How steadily posts came in a period, as known today. All entries of the ledger are wanted, not only the period's: turns
 * count from the first post of all, and a silence may have begun before the period. Today counts for no silence yet.
 */
export function regularityOf(
  entries: readonly Entry[],
  settings: Settings,
  { since, until }: Period,
  today: CalendarDate,
): Regularity {
  const { network = null, every: pace = null } = settings.publishing;
  const end = until < today ? until : today;
  const dates = postsInPace(entries, settings)
    .map(({ date }) => date)
    .filter((date) => date <= end);
  const lastSilent = end === today ? addDays(today, -1) : end;
  const silences = silencesOf(dates, lastSilent);
  const reaching = silences.filter((silence) => silence.days > 0 && silence.until >= since);
  const turns = pace === null ? NO_TURNS : finishedTurns(dates, pace, { since, until: lastSilent }, settings);
  return {
    network,
    pace,
    posts: dates.filter((date) => date >= since).length,
    ...turns,
    lastPost: dates.at(-1) ?? null,
    longestSilence: reaching.reduce<Silence | null>(
      (best, next) => (best && best.days > next.days ? best : next),
      null,
    ),
    bursts: burstsOf(dates, silences, pace).filter(({ date }) => date >= since),
  };
}

/** A turn with its posts. */
interface Turn extends Period {
  readonly posts: number;
}

const NO_TURNS = { turns: 0, kept: 0 };

/** How many turns end in the period, and how many of them have all their posts. */
function finishedTurns(
  dates: readonly CalendarDate[],
  pace: PublishingPace,
  { since, until }: Period,
  { weekStart }: Settings,
): Pick<Regularity, "turns" | "kept"> {
  const [start] = dates;
  if (start === undefined) return NO_TURNS;
  const { numberOf } = turnsFrom(pace, start, weekStart);
  const first = Math.max(0, numberOf(since));
  const last = numberOf(addDays(until, 1)) - 1;
  const posts = [...countsOf(dates.map(numberOf))].filter(([number]) => number >= first && number <= last);
  return { turns: Math.max(0, last - first + 1), kept: posts.filter(([, count]) => count >= pace.posts).length };
}

/** How often each value comes. */
function countsOf<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** What lies between each day with posts and the next, the last one up to `end`; of 0 days where they touch. */
function silencesOf(dates: readonly CalendarDate[], end: CalendarDate): Silence[] {
  const days = [...new Set(dates)];
  return days.map((date, index) => {
    const next = days[index + 1];
    const silence = { since: addDays(date, 1), until: next === undefined ? end : addDays(next, -1) };
    const length = Math.max(0, dayNumber(silence.until) - dayNumber(silence.since) + 1);
    return { ...silence, days: length, ongoing: next === undefined };
  });
}

function burstsOf(dates: readonly CalendarDate[], silences: readonly Silence[], pace: PublishingPace | null): Burst[] {
  const least = pace === null ? BURST_SILENCE_DAYS : BURST_SILENCE_TURNS * daysBetweenPosts(pace);
  return [...countsOf(dates)].flatMap(([date, posts], index) => {
    const silence = silences[index]?.days ?? 0;
    return posts >= BURST_POSTS && silence >= least ? [{ date, posts, silence }] : [];
  });
}

/** A post that is due: the day that keeps the steadiest pace (today at the earliest), and the last day that keeps it. */
export interface DuePost {
  readonly on: CalendarDate;
  readonly by: CalendarDate;
  /** Its number among the posts of its turn, from 1. */
  readonly number: number;
}

/** Where the posts of a pace stand in a week. */
export interface PostsDue {
  readonly network: string | null;
  readonly pace: PublishingPace;
  /** Posts in the week so far. */
  readonly posted: number;
  /** Still to come in the week: those of turns that end in it. The earliest first. */
  readonly due: readonly DuePost[];
  /** How many posts the turn still wants that goes on beyond the week, and its last day; null where there is none, or none is wanted. */
  readonly later: { readonly posts: number; readonly by: CalendarDate } | null;
  /** Whether a whole turn passed without all its posts, and nothing was posted since. */
  readonly overdue: boolean;
  readonly lastPost: CalendarDate | null;
}

/** The posts due in a week, as known today; null where the settings name no pace. */
export function postsDue(
  entries: readonly Entry[],
  settings: Settings,
  week: Period,
  today: CalendarDate,
): PostsDue | null {
  const { network = null, every: pace } = settings.publishing;
  if (pace === undefined) return null;
  const dates = postsInPace(entries, settings).map(({ date }) => date);
  const turns = turnsAround(dates, dates[0] ?? firstDay(entries, today), pace, settings, week, today);
  const open = turns.filter((turn) => turn.until >= week.since && turn.until >= today);
  const due = open
    .filter((turn) => turn.until <= week.until)
    .flatMap((turn) => missing(turn, pace).map((number) => dueIn(turn, number, pace, week, today)));
  const running = open.find((turn) => turn.until > week.until);
  const wanted = running ? missing(running, pace).length : 0;
  return {
    network,
    pace,
    posted: dates.filter((date) => isWithin(date, week)).length,
    due,
    later: running && wanted > 0 ? { posts: wanted, by: running.until } : null,
    overdue: isOverdue(turns, pace, today),
    lastPost: dates.findLast((date) => date <= today) ?? null,
  };
}

/** The turns of a week with their posts, and the last one that was over before today. */
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

function firstDay(entries: readonly Entry[], today: CalendarDate): CalendarDate {
  let first = today;
  for (const { date } of entries) if (date < first) first = date;
  return first;
}

/** The numbers, from 1, of the posts that a turn still wants. */
function missing({ posts }: Turn, pace: PublishingPace): number[] {
  return Array.from({ length: Math.max(0, pace.posts - posts) }, (_, index) => posts + index + 1);
}

function dueIn(turn: Turn, number: number, pace: PublishingPace, week: Period, today: CalendarDate): DuePost {
  const steady = steadyDay(turn, number - 1, pace.posts);
  const earliest = [steady, today, week.since].reduce((a, b) => (a > b ? a : b));
  return { on: earliest, by: turn.until, number };
}

function isOverdue(turns: readonly Turn[], pace: PublishingPace, today: CalendarDate): boolean {
  const past = turns.findLast((turn) => turn.until < today);
  const since = turns.filter((turn) => turn.until >= today && turn.since <= today);
  return past !== undefined && past.posts < pace.posts && since.every(({ posts }) => posts === 0);
}
