// Logged time as a calendar (RFC 5545): a meeting for what has a time of day, a note on the day for what has none.
import { addDays, type CalendarDate } from "../../core/dates.ts";
import { writeClock } from "../../core/duration.ts";
import type { Entry, TimeEntry } from "../../core/entry.ts";
import { networkName, wordFor } from "../../i18n/names.ts";
import type { Speech } from "../speech.ts";
import { capital } from "../text.ts";

const DAY = 24 * 60;
/** A line has at most so many bytes, its line end left aside. */
const LINE = 75;

/**
 * The time among the entries as events in the local time of whoever opens it, with the same UID each time. An entry without
 * a time of day is an event of its whole day that takes no time in the calendar, its duration in its title.
 */
export function exportIcs(entries: readonly Entry[], speech: Pick<Speech, "words" | "format">): string {
  const twins = new Map<string, number>();
  const events = entries.flatMap((entry) => {
    if (entry.kind !== "time") return [];
    const key = keyOf(entry);
    const before = twins.get(key) ?? 0;
    twins.set(key, before + 1);
    return eventOf(entry, `${key}${before === 0 ? "" : `#${before + 1}`}@socialroi`, speech);
  });
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//socialroi//socialroi//EN", ...events, "END:VCALENDAR"]
    .map((line) => `${folded(line)}\r\n`)
    .join("");
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

function eventOf(entry: TimeEntry, uid: string, speech: Pick<Speech, "words" | "format">): string[] {
  const { date, at, minutes, note, networks, activity, campaign } = entry;
  const categories = [networks[0]?.network, activity, campaign].flatMap((word) => (word ? [escaped(word)] : []));
  const when =
    at === undefined
      ? [`DTSTART;VALUE=DATE:${compact(date)}`, "TRANSP:TRANSPARENT"]
      : [`DTSTART:${moment(date, at)}`, `DTEND:${moment(date, at + minutes)}`];
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${compact(date)}T000000Z`,
    ...when,
    `SUMMARY:${escaped(summaryOf(entry, speech))}`,
    ...(note ? [`DESCRIPTION:${escaped(note)}`] : []),
    ...(categories.length > 0 ? [`CATEGORIES:${categories.join(",")}`] : []),
    `X-SOCIALROI-MINUTES:${minutes}`,
    "END:VEVENT",
  ];
}

/** Instagram, creation, Studio Nova (30m): the duration where the calendar does not show it. */
function summaryOf(entry: TimeEntry, { words, format }: Pick<Speech, "words" | "format">): string {
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

function moment(date: CalendarDate, minutes: number): string {
  const day = addDays(date, Math.floor(minutes / DAY));
  return `${compact(day)}T${writeClock(minutes % DAY).replace(":", "")}00`;
}

function compact(date: CalendarDate): string {
  return date.replaceAll("-", "");
}

/** A text as a value: no control characters but line ends, which are written \n. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, "\\n")
    .replace(/(?!\t)\p{Cc}/gu, "");
}

/** A line cut into lines of at most 75 bytes, between characters, each after the first behind a space. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = "";
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character);
    if (bytes + size > LINE) {
      lines.push(current);
      current = " ";
      bytes = 1;
    }
    current += character;
    bytes += size;
  }
  return [...lines, current].join("\r\n");
}

/** Bytes that a character takes in UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}
