// The pace of publishing: how many posts in how many days, weeks or months, and the turns that a calendar makes of it.
import { addMonths } from "date-fns/addMonths";
import { addDays, type CalendarDate, dateOf, dayNumber, noonOf } from "./dates.ts";
import { around, type Calendar, type Period } from "./period.ts";

/** So many posts in each turn of so many days, weeks or months: "2 a week" is { posts: 2, count: 1, unit: "week" }. */
export interface PublishingPace {
  readonly posts: number;
  readonly count: number;
  readonly unit: "day" | "week" | "month";
}

const UNITS: Readonly<Record<string, PublishingPace["unit"]>> = {
  d: "day",
  day: "day",
  days: "day",
  daily: "day",
  j: "day",
  jour: "day",
  jours: "day",
  w: "week",
  week: "week",
  weeks: "week",
  weekly: "week",
  semaine: "week",
  semaines: "week",
  month: "month",
  months: "month",
  monthly: "month",
  mois: "month",
};
const MOST_POSTS = 50;
const LONGEST: Readonly<Record<PublishingPace["unit"], number>> = { day: 366, week: 52, month: 12 };

/**
 * The pace that a text names: week, day, month, 3 days, 2 weeks, 2 a week, 3/week, twice a month, and the French of these
 * (semaine, 2 par semaine). Null for anything else, for no posts at all, and for turns longer than a year.
 */
export function parsePace(text: string): PublishingPace | null {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^once /, "1 ")
    .replace(/^twice /, "2 ");
  const often = /^(\d{1,2}) ?(?:x|times|fois)? ?(?:a|an|per|par|\/) ?([a-z]+)$/.exec(typed);
  const seldom = /^(?:(\d{1,3}) ?)?([a-z]+)$/.exec(typed);
  const unit = unitOf((often ?? seldom)?.[2]);
  const posts = Number(often?.[1] ?? 1);
  const count = Number(often ? 1 : (seldom?.[1] ?? 1));
  if (unit === null || posts < 1 || posts > MOST_POSTS || count < 1 || count > LONGEST[unit]) return null;
  return { posts, count, unit };
}

function unitOf(word: string | undefined): PublishingPace["unit"] | null {
  return word !== undefined && Object.hasOwn(UNITS, word) ? (UNITS[word] ?? null) : null;
}

/** The pace as the settings write it: week, 3 days, 2 a week. */
export function writePace({ posts, count, unit }: PublishingPace): string {
  if (posts > 1) return `${posts} a ${unit}`;
  return count === 1 ? unit : `${count} ${unit}s`;
}

/** About how many days lie between two posts that keep this pace. */
export function daysBetweenPosts({ posts, count, unit }: PublishingPace): number {
  return (count * { day: 1, week: 7, month: 365.25 / 12 }[unit]) / posts;
}

/** The turns of a pace by their numbers: 0 is the one that it begins in, those before are below. */
export interface Turns {
  readonly numberOf: (date: CalendarDate) => number;
  readonly turn: (number: number) => Period;
}

/**
 * The turns of a pace from the one that a day lies in. Turns of weeks and months are those of the calendar; turns of days
 * begin on that day. None is looked for one after the other: a day that was mistyped can lie centuries off.
 */
export function turnsFrom({ count, unit }: PublishingPace, day: CalendarDate, weekStart: Calendar["weekStart"]): Turns {
  const first = around(day, unit, weekStart).since;
  if (unit === "month") {
    const begin = (number: number): CalendarDate => dateOf(addMonths(noonOf(first), number * count));
    return {
      numberOf: (date) => Math.floor((monthNumber(date) - monthNumber(first)) / count),
      turn: (number) => ({ since: begin(number), until: addDays(begin(number + 1), -1) }),
    };
  }
  const length = unit === "week" ? 7 * count : count;
  return {
    numberOf: (date) => Math.floor((dayNumber(date) - dayNumber(first)) / length),
    turn: (number) => ({ since: addDays(first, number * length), until: addDays(first, (number + 1) * length - 1) }),
  };
}

function monthNumber(date: CalendarDate): number {
  return 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7));
}

/** The day in a turn on which the post with this number (from 0) of the turn's posts keeps the steadiest pace. */
export function steadyDay({ since, until }: Period, post: number, posts: number): CalendarDate {
  const days = dayNumber(until) - dayNumber(since) + 1;
  return addDays(since, Math.floor(((post + 0.5) * days) / Math.max(posts, post + 1)));
}
