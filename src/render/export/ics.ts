// Logged time as calendar events.

import type { Entry, TimeEntry } from "../../core/entries/entry.ts";
import { writeClock } from "../../core/values/duration.ts";
import { networkName, wordFor } from "../../i18n/names.ts";
import { type CalendarEvent, calendarText } from "../calendar.ts";
import type { OutputStyle } from "../terminal/layout/output-style.ts";
import { capital } from "../terminal/layout/text.ts";

/** Language and formats of the events' texts. */
type TextStyle = Pick<OutputStyle, "words" | "format">;

/**
 * Time entries as events in floating local time, with stable UIDs. Entries without a time of day become whole-day
 * events that are not busy, with the duration in the title.
 */
export function exportIcs(entries: readonly Entry[], written: Date, style: TextStyle): string {
  const counts = new Map<string, number>();
  const events = entries.flatMap((entry): CalendarEvent[] => {
    if (entry.kind !== "time") return [];
    const key = keyOf(entry);
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    return [eventOf(entry, `${key}${before === 0 ? "" : `#${before + 1}`}@socialroi`, style)];
  });
  const { language, exporting } = style.words;
  return calendarText({ name: exporting.calendar, language, written, events });
}

/** Identifies an entry: its id, else its time, task, client and person. Notes are left out: they get corrected. */
function keyOf({ id, date, at, minutes, networks, activity, client, person }: TimeEntry): string {
  if (id !== undefined && id !== "") return encodeURIComponent(id.toWellFormed());
  const words = [networks[0]?.network, activity, client, person].map((word) =>
    encodeURIComponent((word ?? "").toWellFormed()),
  );
  return [date, at === undefined ? "day" : writeClock(at).replace(":", ""), `${minutes}m`, ...words]
    .join("-")
    .replace(/-+$/, "");
}

function eventOf(entry: TimeEntry, uid: string, style: TextStyle): CalendarEvent {
  const { date, at, minutes, note, networks, activity, campaign } = entry;
  const categories = [networks[0]?.network, activity, campaign].flatMap((word) => word || []);
  return {
    uid,
    summary: summaryOf(entry, style),
    ...(note ? { description: note } : {}),
    date,
    ...(at === undefined ? {} : { at }),
    minutes,
    logged: minutes,
    categories,
  };
}

/** Instagram, creation, Studio Nova (30m): with the duration for whole-day events. */
function summaryOf(entry: TimeEntry, { words, format }: TextStyle): string {
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
