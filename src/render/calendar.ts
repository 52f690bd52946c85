// Calendar files (iCalendar, RFC 5545).

import { addDays, type CalendarDate } from "../core/values/dates.ts";
import { MINUTES_A_DAY } from "../core/values/duration.ts";

/** Maximum line length in octets of UTF-8 without the line end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

export interface CalendarEvent {
  /** Unique and stable between exports, so that a calendar updates the event. */
  readonly uid: string;
  readonly summary: string;
  readonly description?: string;
  readonly date: CalendarDate;
  /** Local time of day in minutes since midnight; absent for a whole day. */
  readonly at?: number;
  /** Duration in minutes; ignored for a whole day. */
  readonly minutes?: number;
  /** Logged minutes (X-SOCIALROI-MINUTES); absent for future events. */
  readonly logged?: number;
  /** Number of daily repetitions; default 1. */
  readonly days?: number;
  readonly categories?: readonly string[];
  readonly url?: string;
  /** Shown as busy; by default only if the event has a time of day. */
  readonly busy?: boolean;
}

export interface CalendarFile {
  /** Display name of the calendar. */
  readonly name: string;
  readonly language: string;
  /** Time of export; the events of a later one replace these. */
  readonly written: Date;
  readonly events: readonly CalendarEvent[];
}

/**
 * The text of a calendar file. Times are floating (local wherever the file is opened), like slots and logged times.
 * SEQUENCE grows with the time of export.
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

/** A local date and time; `minutes` may exceed a day. */
function local(date: CalendarDate, minutes: number): string {
  const day = addDays(date, Math.floor(minutes / MINUTES_A_DAY));
  const inDay = minutes % MINUTES_A_DAY;
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

/** Minutes since 2020; fits into 32 bits for 4,000 years. */
function sequence(instant: Date): number {
  return Math.max(0, Math.floor((instant.getTime() - SEQUENCE_FROM) / 60_000));
}

/** Escapes a text value and removes control characters. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll("\n", "\\n")
    .replace(/\t/g, " ")
    .replace(/\p{Cc}/gu, "");
}

/** Whether a URL needs no escaping: ASCII without spaces, with a scheme. */
function isUri(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:[\x21-\x7e]+$/i.test(url);
}

/** Folds a line into pieces of at most 75 octets, without splitting a character. */
function folded(line: string): string {
  if (line.length <= LONGEST_LINE && /^[\x20-\x7e]*$/.test(line)) return line;
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const character of line) {
    const more = encoder.encode(character).length;
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
