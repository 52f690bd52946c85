// Publishing pace: posts per number of days, weeks or months, and the turns it makes on the calendar.
import { addMonths } from "date-fns/addMonths";
import { addDays, type CalendarDate, dateOf, dayNumber, noonOf } from "../values/dates.ts";
import { around, type Calendar, daysIn, type Period } from "../values/period.ts";
import { type LimitSpan, unitNamed } from "./units.ts";

/** Posts per `count` units: "2 a week" is { posts: 2, count: 1, unit: "week" }. */
export interface PublishingPace {
  readonly posts: number;
  readonly count: number;
  readonly unit: LimitSpan;
}

const MAX_POSTS = 50;
const MAX_COUNT: Readonly<Record<LimitSpan, number>> = { day: 366, week: 52, month: 12 };

/**
 * Parses a pace: week, day, month, 3 days, 2 weeks, 2 a week, 3/week, twice a month, or the French equivalent (semaine,
 * 2 par semaine). Null if unreadable, without posts, or with turns longer than a year.
 */
export function parsePace(text: string): PublishingPace | null {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^once /, "1 ")
    .replace(/^twice /, "2 ");
  const frequent = /^(\d{1,2}) ?(?:x|times|fois)? ?(?:a|an|per|par|\/) ?([a-z]+)$/.exec(typed);
  const interval = /^(?:(\d{1,3}) ?)?([a-z]+)$/.exec(typed);
  const unit = unitNamed((frequent ?? interval)?.[2] ?? "");
  const posts = Number(frequent?.[1] ?? 1);
  const count = Number(frequent ? 1 : (interval?.[1] ?? 1));
  if (unit === null || posts < 1 || posts > MAX_POSTS || count < 1 || count > MAX_COUNT[unit]) return null;
  return { posts, count, unit };
}

/** Formats a pace as the settings store it: week, 3 days, 2 a week. */
export function writePace({ posts, count, unit }: PublishingPace): string {
  if (posts > 1) return `${posts} a ${unit}`;
  return count === 1 ? unit : `${count} ${unit}s`;
}

/** Average number of days between two posts. */
export function daysBetweenPosts({ posts, count, unit }: PublishingPace): number {
  return (count * { day: 1, week: 7, month: 365.25 / 12 }[unit]) / posts;
}

/** Numbered turns of a pace: 0 is the first one, earlier ones are negative. */
export interface Turns {
  readonly numberOf: (date: CalendarDate) => number;
  readonly turn: (number: number) => Period;
}

/**
 * The turns of a pace, starting with the one that contains `day`. Turns of weeks and months follow the calendar; turns
 * of days start on that day. Computed without iterating, because a mistyped date can be centuries away.
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

/** The day of a turn that spaces its posts evenly, for post number `post` (from 0) of `posts`. */
export function steadyDay({ since, until }: Period, post: number, posts: number): CalendarDate {
  return addDays(since, Math.floor(((post + 0.5) * daysIn({ since, until })) / Math.max(posts, post + 1)));
}
