// Logged time as a calendar: a meeting for what has a time of day, a note on the day for what has none.

import type { Entry, TimeEntry } from "../../core/entries/entry.ts";
import { writeClock } from "../../core/values/duration.ts";
import { networkName, wordFor } from "../../i18n/names.ts";
import { type CalendarEvent, calendarText } from "../calendar.ts";
import type { OutputStyle } from "../terminal/layout/output-style.ts";
import { capital } from "../terminal/layout/text.ts";

/** The language and the formats that events are described in. */
type Describing = Pick<OutputStyle, "words" | "format">;

/**
 * The time among the entries as events in the local time of whoever opens it, each with the same UID from one export to the
 * next. An entry without a time of day is an event of its whole day that keeps nobody busy, its duration in its title.
 */
export function exportIcs(entries: readonly Entry[], written: Date, describing: Describing): string {
  const twins = new Map<string, number>();
  const events = entries.flatMap((entry): CalendarEvent[] => {
    if (entry.kind !== "time") return [];
    const key = keyOf(entry);
    const before = twins.get(key) ?? 0;
    twins.set(key, before + 1);
    return [eventOf(entry, `${key}${before === 0 ? "" : `#${before + 1}`}@socialroi`, describing)];
  });
  const { language, exporting } = describing.words;
  return calendarText({ name: exporting.calendar, language, written, events });
}

/** What tells an entry from others: its own id, else when, how long, on what, for whom. Not its note, which is corrected. */
function keyOf({ id, date, at, minutes, networks, activity, client, person }: TimeEntry): string {
  if (id !== undefined && id !== "") return encodeURIComponent(id.toWellFormed());
  const words = [networks[0]?.network, activity, client, person].map((word) =>
    encodeURIComponent((word ?? "").toWellFormed()),
  );
  return [date, at === undefined ? "day" : writeClock(at).replace(":", ""), `${minutes}m`, ...words]
    .join("-")
    .replace(/-+$/, "");
}

function eventOf(entry: TimeEntry, uid: string, describing: Describing): CalendarEvent {
  const { date, at, minutes, note, networks, activity, campaign } = entry;
  const categories = [networks[0]?.network, activity, campaign].flatMap((word) => word || []);
  return {
    uid,
    summary: summaryOf(entry, describing),
    ...(note ? { description: note } : {}),
    date,
    ...(at === undefined ? {} : { at }),
    minutes,
    logged: minutes,
    categories,
  };
}

/** Instagram, creation, Studio Nova (30m): the duration where the calendar does not show it. */
function summaryOf(entry: TimeEntry, { words, format }: Describing): string {
  const [share] = entry.networks;
  const parts = [
    share && networkName(share.network, words),
    entry.activity && wordFor(words.activities, entry.activity),
    entry.client,
  ].filter((part) => part !== undefined && part !== "");
  const duration = format.duration(entry.minutes);
  if (parts.length === 0) return duration;
  return `${capital(parts.join(", "))}${entry.at === undefined ? ` (${duration})` : ""}`;
}
