// Calendars (RFC 5545), read by ical.js: each event or repetition is a row of time.
import type ICAL from "ical.js";
import { type Parsed, refuse } from "../../core/errors/error.ts";
import { type CalendarDate, parseIsoDate } from "../../core/values/dates.ts";
import type { Hints, Identity, Reading } from "../row.ts";
import type { Choices, ImportFile, Source } from "../source.ts";
import { linesOf, type Made, rowBetween, sorted, startOf, timeRow } from "./reader.ts";
import { isWorkable, listsFewDates, zoneFilter } from "./recurrence.ts";
import { zonedInstant } from "./zones.ts";

/** Repetitions of one event in the period (over fifty years of days); an event with more is skipped. */
const MOST_REPETITIONS = 20_000;
/** Repetitions of one event before and in the period: ten years of hours. */
const MOST_COUNTED = 100_000;
/** Repetitions of all events, inside the period or not. */
const MOST_IN_ALL = 250_000;
/** Property that our export writes: the minutes of an all-day event. */
const OWN_MINUTES = "x-socialroi-minutes";

export const icalendar: Source = {
  id: "ics",
  kinds: ["time"],
  title: "Calendar (.ics): Google, Apple, Outlook, Nextcloud",
  verified: true,
  recognise: (file) => (/^BEGIN:VCALENDAR\s/i.test(startOf(file)) ? { marks: 3, why: ["BEGIN:VCALENDAR"] } : null),
  read,
};

async function read(file: ImportFile, choices: Choices): Promise<Parsed<Reading>> {
  const { default: ical } = await import("ical.js");
  const { zones, events } = blocksOf(file.text() ?? "");
  const calendar = new ical.Component("vcalendar");
  const fits = zoneFilter();
  for (const text of zones) {
    const zone = parseComponent(text, ical);
    if (zone && fits(zone)) calendar.addSubcomponent(zone);
  }
  const unreadable: Made[] = [];
  const numbered: Numbered[] = [];
  for (const { line, text } of events) {
    const component = parseComponent(text, ical);
    if (!component) {
      unreadable.push({ line, reason: "row-unreadable" });
      continue;
    }
    calendar.addSubcomponent(component);
    numbered.push({ line, event: new ical.Event(component, { strictExceptions: false, exceptions: [] }) });
  }
  if (events.length > 0 && numbered.length === 0)
    return refuse("import-broken", { file: file.name, format: "iCalendar" });
  const budget = { left: MOST_IN_ALL };
  const rows = seriesOf(numbered).flatMap((series) => (budget.left < 0 ? [] : rowsOf(series, choices, budget)));
  if (budget.left < 0) return refuse("import-too-many", { file: file.name, rows: MOST_IN_ALL });
  return { value: sorted([...unreadable, ...rows].sort((a, b) => a.line - b.line)) };
}

/** Splits the text into events (with their first lines) and zones, so that a broken event does not affect others. */
function blocksOf(text: string) {
  const events: { readonly line: number; readonly text: string }[] = [];
  const zones: string[] = [];
  let open: { name: string; line: number; lines: string[] } | null = null;
  linesOf(text).forEach((line, index) => {
    const [, edge = "", name = ""] = /^(BEGIN|END):(VEVENT|VTIMEZONE)\s*$/i.exec(line) ?? [];
    if (!open && /^begin$/i.test(edge)) open = { name: name.toUpperCase(), line: index + 1, lines: [] };
    open?.lines.push(line);
    if (open && /^end$/i.test(edge) && name.toUpperCase() === open.name) {
      const block = `${open.lines.join("\r\n")}\r\n`;
      if (open.name === "VEVENT") events.push({ line: open.line, text: block });
      else zones.push(block);
      open = null;
    }
  });
  return { zones, events };
}

/** The component of a text; null if ical.js cannot read it. */
function parseComponent(text: string, ical: typeof ICAL): ICAL.Component | null {
  try {
    // For unbalanced text, ical.js returns a list of components or an incomplete one.
    const [name, properties, components]: unknown[] = ical.parse(text);
    if (typeof name !== "string" || !Array.isArray(properties) || !Array.isArray(components)) return null;
    return new ical.Component([name, properties, components]);
  } catch {
    return null;
  }
}

interface Numbered {
  readonly line: number;
  readonly event: ICAL.Event;
}

interface Series {
  readonly master: Numbered;
  readonly changes: readonly Numbered[];
}

/** Groups events into series. A change without its event is a separate series. */
function seriesOf(events: readonly Numbered[]): Series[] {
  const masters = new Map<string, Numbered>();
  const changes = new Map<string, Numbered[]>();
  for (const one of events) {
    const { uid } = one.event;
    if (!one.event.isRecurrenceException()) masters.set(uid, one);
    else if (!changes.get(uid)?.push(one)) changes.set(uid, [one]);
  }
  return events.flatMap((one): Series[] => {
    const { uid } = one.event;
    const master = masters.get(uid);
    const repeats = master?.event.isRecurring() === true;
    if (one.event.isRecurrenceException()) return repeats ? [] : [{ master: one, changes: [] }];
    return [{ master: one, changes: repeats && master === one ? (changes.get(uid) ?? []) : [] }];
  });
}

/** The repetitions that may still be read of a file; below 0 if there were too many. */
interface Budget {
  left: number;
}

function rowsOf({ master, changes }: Series, choices: Choices, budget: Budget): Made[] {
  const { line, event } = master;
  try {
    if (!event.isRecurring()) return [rowOf(detailsOf(master), event.startDate, event.endDate)];
    if (!isWorkable(event.component)) return [{ line, reason: "row-unreadable" }];
    if (!listsFewDates(event.component)) return [{ line, reason: "repeats-too-often" }];
    const rows = repetitionsOf(master, changes, choices, budget);
    if (!isCancelled(event)) return rows;
    return [
      { line, reason: "cancelled", ownIds: rows.flatMap((made) => ("reason" in made ? (made.ownIds ?? []) : [])) },
    ];
  } catch {
    return [{ line, reason: "row-unreadable" }];
  }
}

function repetitionsOf(
  master: Numbered,
  changes: readonly Numbered[],
  { since, until }: Choices,
  budget: Budget,
): Made[] {
  const { line, event } = master;
  for (const change of changes) event.relateException(change.event);
  const details = new Map([master, ...changes].map((one) => [one.event, detailsOf(one)]));
  const { duration } = event;
  const rows: Made[] = [];
  const repetitions = event.iterator();
  for (let count = 0; rows.length <= MOST_REPETITIONS && count <= MOST_COUNTED; count += 1) {
    const next = repetitions.next() as ICAL.Time | undefined;
    const date = next && dateOf(next);
    if (!next || !date || (until !== undefined && date > until)) return rows;
    budget.left -= 1;
    if (budget.left < 0) return [];
    if (since !== undefined && date < since) continue;
    const { item, startDate, endDate } =
      changes.length > 0 ? event.getOccurrenceDetails(next) : plainRepetition(event, next, duration);
    rows.push(rowOf(details.get(item) ?? detailsOf({ line, event: item }), startDate, endDate, next.toString()));
  }
  return [{ line, reason: "repeats-too-often" }];
}

function plainRepetition(item: ICAL.Event, startDate: ICAL.Time, duration: ICAL.Duration) {
  const endDate = startDate.clone();
  endDate.addDuration(duration);
  return { item, startDate, endDate };
}

function isCancelled({ component }: ICAL.Event): boolean {
  return /^cancelled$/i.test(String(component.getFirstPropertyValue("status") ?? ""));
}

/** What all repetitions of an event, which may be thousands, have in common. */
function detailsOf({ line, event }: Numbered) {
  const { component, uid, summary, description } = event;
  const tags = component
    .getAllProperties("categories")
    .flatMap((property) => property.getValues())
    .map(String);
  const hints: Hints = { ...(tags.length > 0 ? { tags } : {}), ...(summary ? { texts: [String(summary)] } : {}) };
  // The title of an event with other guests may not be the user's.
  const note = component.hasProperty(OWN_MINUTES) ? description : component.hasProperty("attendee") ? null : summary;
  return {
    uid,
    cancelled: isCancelled(event),
    ownMinutes: Number(component.getFirstPropertyValue(OWN_MINUTES)),
    zone: component.getFirstProperty("dtstart")?.getFirstParameter("tzid"),
    about: { line, hints, note: note ? String(note) : undefined },
  };
}

function rowOf(
  { uid, cancelled, ownMinutes, zone, about }: ReturnType<typeof detailsOf>,
  start: ICAL.Time | null,
  end: ICAL.Time,
  repetition?: string,
): Made {
  const { line } = about;
  const id = repetition === undefined ? uid : `${uid}/${repetition}`;
  if (cancelled) return { line, reason: "cancelled", ownIds: [id] };
  if (!start) return { line, reason: "date-unreadable" };
  const identity = (moment: string): Identity => (uid ? { by: "own", id } : { by: "content", moment });
  if (!start.isDate)
    return rowBetween(about, instantOf(start, zone), instantOf(end, zone), ({ text }) => identity(text));
  const date = dateOf(start);
  if (!date) return { line, reason: "date-unreadable" };
  return ownMinutes > 0 ? timeRow(about, { date }, ownMinutes * 60, identity(date)) : { line, reason: "all-day" };
}

/** Milliseconds since 1970. A zone not defined in the file is looked up by name; without one, the time is local. */
function instantOf(time: ICAL.Time, zone: string | undefined): number {
  if (time.zone && time.zone.tzid !== "floating") return time.toUnixTime() * 1000;
  return zonedInstant([time.year, time.month, time.day, time.hour, time.minute, time.second], zone);
}

function dateOf(time: ICAL.Time): CalendarDate | undefined {
  return parseIsoDate(time.toString().slice(0, 10)).value;
}
