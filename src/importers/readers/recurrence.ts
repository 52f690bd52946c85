// Limits which recurrence rules are expanded; with others ical.js may search for very long.
import type ICAL from "ical.js";
import { largest } from "../../core/values/largest.ts";

/** The rule parts allowed for each frequency, which ical.js can step through quickly. */
const NARROWED_BY: Readonly<Record<string, RegExp>> = {
  DAILY: /^(?:BYDAY|BYMONTH|BYHOUR|BYMINUTE|BYSECOND)$/,
  WEEKLY: /^(?:BYDAY|BYMONTH|BYHOUR|BYMINUTE|BYSECOND)$/,
  MONTHLY: /^BY/,
  YEARLY: /^(?:BYMONTH|BYMONTHDAY|BYDAY|BYHOUR|BYMINUTE|BYSECOND)$/,
};
/** A longer interval (in days, weeks, months or years) is a mistake. */
const LONGEST = 366;
const MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const [SHORTEST_MONTH, LONGEST_MONTH] = [28, 31];
/** The most occurrences of a weekday. */
const [WEEKS_A_MONTH, WEEKS_A_YEAR] = [5, 53];

/** RDATE and EXDATE values of one event. */
const MOST_DATES = 2000;
/** Clock changes in all zones of a file. One zone has about 200 in a hundred years. */
const MOST_CHANGES = 100_000;
/** Years of a zone that ical.js expands. */
const YEARS = 70;

/** Whether an event lists few enough dates to sort. */
export function listsFewDates(event: ICAL.Component): boolean {
  const listed = ["rdate", "exdate"].flatMap((name) => event.getAllProperties(name));
  return listed.reduce((sum, property) => sum + property.getValues().length, 0) <= MOST_DATES;
}

/** A filter that accepts zones, in order, until their clock changes exceed the limit. */
export function zoneFilter(): (zone: ICAL.Component) => boolean {
  let left = MOST_CHANGES;
  return (zone) => {
    const changes = zone.getAllSubcomponents().map(changesIn);
    const cost = changes.reduce((sum, count) => sum + count, 0);
    if (cost > left) return false;
    left -= cost;
    return true;
  };
}

/** Clock changes by one part of a zone; infinite for rules other than plain yearly ones. */
function changesIn(part: ICAL.Component): number {
  const ruled = part.getAllProperties("rrule").map((property) => {
    const { freq = "", parts = {} } = (property.getFirstValue() ?? {}) as Partial<ICAL.Recur>;
    const plain = freq === "YEARLY" && Object.keys(parts).every((name) => /^BY(?:MONTH|MONTHDAY|DAY)$/.test(name));
    return plain ? YEARS * Object.values(parts).flat().length : Number.POSITIVE_INFINITY;
  });
  const listed = part.getAllProperties("rdate").map((property) => property.getValues().length);
  return [...ruled, ...listed].reduce((sum, count) => sum + count, 1);
}

/** Whether every rule of an event can be expanded quickly. */
export function isWorkable(event: ICAL.Component): boolean {
  return event.getAllProperties("rrule").every((property) => {
    const rule = property.getFirstValue() as Partial<ICAL.Recur> | null;
    const { freq = "", interval = 1, parts = {} } = rule ?? {};
    const narrowedBy = Object.hasOwn(NARROWED_BY, freq) ? NARROWED_BY[freq] : undefined;
    const names = Object.keys(parts);
    if (!narrowedBy || interval > LONGEST || !names.every((name) => narrowedBy.test(name))) return false;
    if (freq === "MONTHLY" || freq === "YEARLY") return hasDays(freq, parts);
    return isPlain(parts) && (freq === "WEEKLY" || interval === 1 || names.length === 0);
  });
}

/** Whether no weekday is numbered: MO, not 1MO. */
function isPlain(parts: Partial<ICAL.Recur["parts"]>): boolean {
  return [parts.BYDAY ?? []].flat().every((weekday) => /^[A-Z]{2}$/.test(String(weekday)));
}

/** Whether a rule names days that exist and are soon found. ical.js searches long for a fifth Monday on the 31st. */
function hasDays(freq: "MONTHLY" | "YEARLY", parts: Partial<ICAL.Recur["parts"]>): boolean {
  const numbers = (name: keyof typeof parts): readonly number[] => [parts[name] ?? []].flat().map(Number);
  const days = numbers("BYMONTHDAY");
  const months = numbers("BYMONTH").map((month) => MONTHS[month - 1] ?? 0);
  const longest = months.length === 0 ? LONGEST_MONTH : largest(months);
  if (days.length > 0 && days.every((day) => Math.abs(day) > longest)) return false;
  if (numbers("BYSETPOS").some((place) => Math.abs(place) > LONGEST_MONTH)) return false;
  const most = freq === "YEARLY" && months.length === 0 ? WEEKS_A_YEAR : WEEKS_A_MONTH;
  const weekdays = [parts.BYDAY ?? []].flat().map((weekday) => Math.abs(Number.parseInt(String(weekday), 10) || 0));
  if (weekdays.some((place) => place > most)) return false;
  const both = weekdays.length > 0 && days.length > 0;
  return freq === "MONTHLY" || !both || (isPlain(parts) && days.every((day) => day > 0 && day <= SHORTEST_MONTH));
}
