// A calendar file: events -> the text of an .ics, RFC 5545, that any calendar takes and takes again as an update.
import { addDays, type CalendarDate } from "../core/values/dates.ts";

/** A day's minutes. */
const DAY = 24 * 60;
/** A line is at most so many octets of UTF-8, its end not counted: RFC 5545, 3.1. */
const LONGEST_LINE = 75;

export interface CalendarEvent {
  /** What stays the same when the event is written again, so that a calendar replaces it. Unlike that of any other event. */
  readonly uid: string;
  readonly summary: string;
  readonly description?: string;
  readonly date: CalendarDate;
  /** Local time of day in minutes since midnight; a whole day where absent. */
  readonly at?: number;
  /** Minutes it lasts; passed over on a whole day. */
  readonly minutes?: number;
  /** Minutes of work that it records, for programs that count them (X-SOCIALROI-MINUTES); absent for what is to come. */
  readonly logged?: number;
  /** So many days in a row, this one counted; once where absent. */
  readonly days?: number;
  readonly categories?: readonly string[];
  readonly url?: string;
  /** Whether the time is taken for others who look: a whole day is not, unless told. */
  readonly busy?: boolean;
}

export interface CalendarFile {
  /** What the calendar is called where it is shown by itself. */
  readonly name: string;
  readonly language: string;
  /** When it is written. A later one replaces an earlier one's events. */
  readonly written: Date;
  readonly events: readonly CalendarEvent[];
}

/**
 * The text of a calendar file. Times float: 08:00 is eight o'clock wherever its owner is, in summer and in winter, which is
 * what a slot and a logged time mean. Each event carries a sequence that grows by the minute it is written.
 */
export function calendarText({ name, language, written, events }: CalendarFile): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//socialroi//socialroi//${language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, written)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(event: CalendarEvent, written: Date): string[] {
  const { uid, summary, description, logged, days = 1, categories = [], url, busy = event.at !== undefined } = event;
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp(written)}`,
    `SEQUENCE:${sequence(written)}`,
    ...span(event),
    ...(days > 1 ? [`RRULE:FREQ=DAILY;COUNT=${days}`] : []),
    `SUMMARY:${escaped(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(escaped).join(",")}`]),
    ...(url !== undefined && isUri(url) ? [`URL:${url}`] : []),
    ...(logged === undefined ? [] : [`X-SOCIALROI-MINUTES:${logged}`]),
    `TRANSP:${busy ? "OPAQUE" : "TRANSPARENT"}`,
    "END:VEVENT",
  ];
}

function span({ date, at, minutes = 0 }: CalendarEvent): string[] {
  if (at === undefined) return [`DTSTART;VALUE=DATE:${compact(date)}`, `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`];
  return minutes > 0
    ? [`DTSTART:${local(date, at)}`, `DTEND:${local(date, at + minutes)}`]
    : [`DTSTART:${local(date, at)}`];
}

/** A local date and time; minutes beyond a day lie on the days after. */
function local(date: CalendarDate, minutes: number): string {
  const day = addDays(date, Math.floor(minutes / DAY));
  const inDay = minutes % DAY;
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${compact(day)}T${two(Math.floor(inDay / 60))}${two(inDay % 60)}00`;
}

function compact(date: CalendarDate): string {
  return date.replaceAll("-", "");
}

/** An instant in UTC: 20261120T080000Z. */
function stamp(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}

const SEQUENCE_FROM = Date.UTC(2020, 0, 1);

/** Minutes since 2020: grows with every file, and stays within 32 bits for four thousand years. */
function sequence(instant: Date): number {
  return Math.max(0, Math.floor((instant.getTime() - SEQUENCE_FROM) / 60_000));
}

/** Text as a value: what would end or part it stands behind a backslash, and no other control character is left. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll("\n", "\\n")
    .replace(/\t/g, " ")
    .replace(/\p{Cc}/gu, "");
}

/** What stands in a calendar as it is: ASCII without blanks, with a scheme. */
function isUri(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:[\x21-\x7e]+$/i.test(url);
}

/** A line in pieces of at most 75 octets, each after the first behind a blank; no character is cut. */
function folded(line: string): string {
  if (line.length <= LONGEST_LINE && /^[\x20-\x7e]*$/.test(line)) return line;
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > LONGEST_LINE) {
      pieces.push(piece);
      piece = " ";
      octets = 1;
    }
    piece += character;
    octets += more;
  }
  return [...pieces, piece].join("\r\n");
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
