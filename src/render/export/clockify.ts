// Time as CSV for Clockify (clockify.me/help, "Import data into Clockify").
import type { Entry } from "../../core/entries/entry.ts";
import { csvText } from "../csv-text.ts";
import type { OutputStyle } from "../terminal/layout/output-style.ts";
import { type Moment, type Session, sessionsOf } from "./sessions.ts";
import { hoursMinutes, projectOf, tagsOf } from "./toggl.ts";

/**
 * Time entries of the account with this e-mail address, in the format of Clockify's own export: dates MM/DD/YYYY,
 * 12-hour times, durations HH:MM:SS. The account must use the same settings.
 */
export function exportClockify(
  entries: readonly Entry[],
  email: string,
  { words }: Pick<OutputStyle, "words">,
): string {
  return csvText<Session>(sessionsOf(entries), [
    ["Project", ({ entry }) => projectOf(entry, words)],
    ["Client", ({ entry }) => entry.client ?? ""],
    ["Description", ({ entry }) => entry.note ?? ""],
    ["Task", () => ""],
    ["Email", () => email],
    ["Tags", ({ entry }) => tagsOf(entry)],
    ["Billable", () => "No"],
    ["Start Date", ({ start }) => start.date.replace(/^(\d+)-(\d+)-(\d+)$/, "$2/$3/$1")],
    ["Start Time", ({ start }) => twelveHours(start)],
    ["Duration (h)", ({ entry }) => hoursMinutes(entry.minutes)],
  ]);
}

/** 09:05 AM; midnight is 12:00 AM, noon 12:00 PM. */
function twelveHours({ minutes }: Moment): string {
  const hours = Math.floor(minutes / 60);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(hours % 12 || 12)}:${two(minutes % 60)} ${hours < 12 ? "AM" : "PM"}`;
}
