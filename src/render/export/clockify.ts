// Time as CSV for Clockify (clockify.me/help, "Import data into Clockify").
import type { Entry } from "../../core/entries/entry.ts";
import { csvText } from "../csv-cell.ts";
import type { OutputStyle } from "../terminal/layout/output-style.ts";
import type { Moment } from "./sessions.ts";
import { sessionsOf } from "./sessions.ts";
import { hoursMinutes, projectOf, tagsOf } from "./toggl.ts";

const HEADS = [
  ...["Project", "Client", "Description", "Task", "Email", "Tags", "Billable"],
  ...["Start Date", "Start Time", "Duration (h)"],
];

/**
 * Time entries of the account with this e-mail address, in the format of Clockify's own export: dates MM/DD/YYYY,
 * 12-hour times, durations HH:MM:SS. The account must use the same settings.
 */
export function exportClockify(
  entries: readonly Entry[],
  email: string,
  { words }: Pick<OutputStyle, "words">,
): string {
  const rows = sessionsOf(entries).map(({ entry, start }) => {
    const [year = "", month = "", day = ""] = start.date.split("-");
    return [
      projectOf(entry, words),
      entry.client ?? "",
      entry.note ?? "",
      "",
      email,
      tagsOf(entry),
      "No",
      `${month}/${day}/${year}`,
      twelveHours(start),
      hoursMinutes(entry.minutes),
    ];
  });
  return csvText([HEADS, ...rows], ",");
}

/** 09:05 AM; midnight is 12:00 AM, noon 12:00 PM. */
function twelveHours({ minutes }: Moment): string {
  const hours = Math.floor(minutes / 60);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(hours % 12 || 12)}:${two(minutes % 60)} ${hours < 12 ? "AM" : "PM"}`;
}
