// Which rules of repetition are worked out: those of calendars that people keep. Others could be searched without an end.
import type ICAL from "ical.js";

/** What may narrow a rule of each frequency; every step of such a rule is found at once. */
const NARROWED_BY: Readonly<Record<string, RegExp>> = {
  DAILY: /^(?:BYDAY|BYMONTH|BYHOUR|BYMINUTE|BYSECOND)$/,
  WEEKLY: /^(?:BYDAY|BYMONTH|BYHOUR|BYMINUTE|BYSECOND)$/,
  MONTHLY: /^BY/,
  YEARLY: /^(?:BYMONTH|BYMONTHDAY|BYDAY|BYHOUR|BYMINUTE|BYSECOND)$/,
};
/** A rule that waits for so many days, weeks, months or years is a mistake. */
const LONGEST = 366;

/** Whether every rule of an event goes on in steps that can be found. */
export function isWorkable(event: ICAL.Component): boolean {
  return event.getAllProperties("rrule").every((property) => {
    const rule = property.getFirstValue() as Partial<ICAL.Recur> | null;
    const { freq = "", interval = 1, parts = {} } = rule ?? {};
    const narrowedBy = Object.hasOwn(NARROWED_BY, freq) ? NARROWED_BY[freq] : undefined;
    const names = Object.keys(parts);
    if (!narrowedBy || interval > LONGEST || !names.every((name) => narrowedBy.test(name))) return false;
    if (freq === "MONTHLY" || freq === "YEARLY") return true;
    const isPlain = [parts.BYDAY ?? []].flat().every((weekday) => /^[A-Z]{2}$/.test(String(weekday)));
    return isPlain && (freq === "WEEKLY" || interval === 1 || names.length === 0);
  });
}
