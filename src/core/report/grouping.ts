// Assigns entries to report rows, for each grouping.
import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import { getQuarter } from "date-fns/getQuarter";
import type { Entry, PostedEntry } from "../entries/entry.ts";
import type { Part } from "../entries/part.ts";
import type { Settings } from "../entries/settings.ts";
import { memoize } from "../text/memoize.ts";
import { addDays, type CalendarDate, noonOf } from "../values/dates.ts";
import { around, type Period } from "../values/period.ts";
import { otherWords } from "../words/lexicon/lexicon.ts";

/** Other words for each. */
export const GROUPING_WORDS = otherWords("words", "grouping");
export type Grouping = keyof typeof GROUPING_WORDS;
export const GROUPINGS = Object.keys(GROUPING_WORDS) as readonly Grouping[];

const CHRONOLOGICAL: ReadonlySet<Grouping> = new Set(["day", "week", "month", "quarter"]);

export function isChronological(by: Grouping): boolean {
  return CHRONOLOGICAL.has(by);
}

/**
 * Returns a function from a part of an entry to its row key; null if the entry names no network, activity, client etc.
 * `post` is the post that the part is attributed to, if known (attribution.ts).
 */
export function groupingKey(
  by: Grouping,
  settings: Settings,
  ledger?: string,
): (entry: Entry, part: Part, post?: PostedEntry | null) => string | null {
  switch (by) {
    case "network":
      return (_entry, part) => part.network;
    case "activity":
      return (entry) => (entry.kind === "time" ? (entry.activity ?? null) : null);
    case "model":
      return (entry, _part, post) => (entry.kind === "posted" ? entry.model : (post?.model ?? null));
    case "client":
      return (entry) => (entry.kind === "time" || entry.kind === "earned" ? (entry.client ?? null) : null);
    case "format":
      return (entry) => (entry.kind === "time" || entry.kind === "posted" ? (entry.format ?? null) : null);
    case "campaign":
      return (entry) => entry.campaign ?? null;
    case "person":
      return (entry) => entry.person ?? null;
    case "day":
      return (entry) => entry.date;
    case "ledger":
      return () => ledger ?? null;
    case "month":
    case "week":
    case "quarter":
      return byDate(spanKey(by, settings));
  }
}

/** Returns a function from a day to the key of its week, month or quarter. */
function spanKey(
  by: "week" | "month" | "quarter",
  { weekStart }: Pick<Settings, "weekStart">,
): (date: CalendarDate) => string {
  if (by === "month") return (date) => date.slice(0, 7);
  if (by === "week") return (date) => weekKey(date, weekStart);
  return (date) => `${date.slice(0, 4)}-Q${getQuarter(noonOf(date))}`;
}

function byDate(keyOf: (date: CalendarDate) => string): (entry: Entry) => string {
  const keyOn = memoize(keyOf);
  return ({ date }) => keyOn(date);
}

export function isoWeekOf(date: CalendarDate): number {
  return getISOWeek(noonOf(date));
}

/** The ISO week (2026-W47) if weeks start on Monday, else the first day of the week. */
function weekKey(date: CalendarDate, weekStart: Settings["weekStart"]): string {
  if (weekStart !== 1) return around(date, "week", weekStart).since;
  const noon = noonOf(date);
  return `${getISOWeekYear(noon)}-W${String(getISOWeek(noon)).padStart(2, "0")}`;
}

/** Beyond this, a mistyped date centuries away would give a table of empty rows. */
const MOST_SPANS = 520;

/** The keys of all weeks, months or quarters that a period touches; none for other groupings, or for too many. */
export function spanKeys(by: Grouping, { since, until }: Period, settings: Settings): string[] {
  if (by !== "week" && by !== "month" && by !== "quarter") return [];
  const keyOf = spanKey(by, settings);
  const keys: string[] = [];
  for (let day = since; day <= until; ) {
    if (keys.length === MOST_SPANS) return [];
    keys.push(keyOf(day));
    day = addDays(around(day, by, settings.weekStart).until, 1);
  }
  return keys;
}
