// Calendars (RFC 5545), read by ical.js: each meeting as time, each repetition for itself.
import type ICAL from "ical.js";
import { type Parsed, refuse } from "../../core/errors/error.ts";
import { type CalendarDate, parseIsoDate } from "../../core/values/dates.ts";
import type { Hints, Identity, Kept, Reading, Row, Skipped } from "../row.ts";
import type { Choices, ImportFile, Source } from "../source.ts";
import { isWorkable, listsFewDates, zoneFilter } from "./recurrence.ts";
import { startOf } from "./start.ts";
import { sorted, timeRow } from "./time-row.ts";
import { zonedInstant } from "./zones.ts";

/** An event that repeats more often than this is left out, and listed: fifty years of every day. */
const MOST = 20_000;
/** Repetitions of all events together, wanted or not. */
const MOST_OF_ALL = 250_000;
/** What export writes beside an event: the minutes of one that is no more than a note on its day. */
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
    const zone = parsed(text, ical);
    if (zone && fits(zone)) calendar.addSubcomponent(zone);
  }
  const read = events.map(({ line, text }) => ({ line, component: parsed(text, ical) }));
  if (events.length > 0 && read.every(({ component }) => component === null))
    return refuse("import-broken", { file: file.name, format: "iCalendar" });
  const skipped = read.flatMap(({ line, component }): Skipped[] =>
    component === null ? [{ line, reason: "row-unreadable" }] : [],
  );
  const numbered = read.flatMap(({ line, component }): Numbered[] => {
    if (component === null) return [];
    calendar.addSubcomponent(component);
    return [{ line, event: new ical.Event(component, { strictExceptions: false, exceptions: [] }) }];
  });
  const budget = { left: MOST_OF_ALL };
  const made = seriesOf(numbered).flatMap((series) => (budget.left < 0 ? [] : rowsOf(series, choices, budget)));
  if (budget.left < 0) return refuse("import-too-many", { file: file.name, rows: MOST_OF_ALL });
  return { value: sorted([...skipped, ...made].sort((a, b) => a.line - b.line)) };
}

interface Block {
  readonly line: number;
  readonly text: string;
}

/** The text of each event with the line it begins on, and that of all zones: one broken event costs no other. */
function blocksOf(text: string): { readonly zones: readonly string[]; readonly events: readonly Block[] } {
  const events: Block[] = [];
  const zones: string[] = [];
  let open: { name: string; line: number; lines: string[] } | null = null;
  text.split(/\r\n|[\r\n]/).forEach((line, index) => {
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

/** The component that a text describes; null for one that ical.js cannot read. */
function parsed(text: string, ical: typeof ICAL): ICAL.Component | null {
  try {
    // Of text that is not balanced, ical.js gives a list of components, or one without its parts.
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

/** An event, and what became of single repetitions of it. */
interface Series {
  readonly master: Numbered;
  readonly changes: readonly Numbered[];
}

/** Changes without the event that they change stand for themselves. */
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

/** How many repetitions the file may still have; below 0 where they were too many. */
interface Budget {
  left: number;
}

function rowsOf({ master, changes }: Series, choices: Choices, budget: Budget): (Row | Skipped)[] {
  const { line, event } = master;
  try {
    if (!event.isRecurring()) return [rowOf(toldOf(line, event), event.startDate, event.endDate)];
    if (isCancelled(event)) return [{ line, reason: "cancelled" }];
    if (!isWorkable(event.component)) return [{ line, reason: "row-unreadable" }];
    if (!listsFewDates(event.component)) return [{ line, reason: "repeats-too-often" }];
    return repetitionsOf(master, changes, choices, budget);
  } catch {
    return [{ line, reason: "row-unreadable" }];
  }
}

function repetitionsOf(
  { line, event }: Numbered,
  changes: readonly Numbered[],
  { since, until }: Choices,
  budget: Budget,
): (Row | Skipped)[] {
  for (const change of changes) event.relateException(change.event);
  const told = new Map([[event, toldOf(line, event)]]);
  for (const change of changes) told.set(change.event, toldOf(change.line, change.event));
  const { duration } = event;
  const rows: (Row | Skipped)[] = [];
  const repetitions = event.iterator();
  for (let count = 0; count <= MOST; count += 1) {
    const next = repetitions.next() as ICAL.Time | undefined;
    const date = next && dateOf(next);
    if (!next || !date || (until !== undefined && date > until)) return rows;
    budget.left -= 1;
    if (budget.left < 0) return [];
    if (since !== undefined && date < since) continue;
    const { item, startDate, endDate } =
      changes.length > 0 ? event.getOccurrenceDetails(next) : plainRepetition(event, next, duration);
    const known = told.get(item) ?? toldOf(line, item);
    rows.push(rowOf(known, startDate, endDate, next.toString()));
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

/** What is the same for all repetitions of an event: looked up once, since an event may list thousands of days. */
interface Told {
  readonly line: number;
  readonly cancelled: boolean;
  readonly ownMinutes: number;
  readonly zone: string | undefined;
  readonly uid: string;
  readonly about: { readonly line: number; readonly hints: Hints; readonly keep?: Kept };
}

function toldOf(line: number, event: ICAL.Event): Told {
  const zone = event.component.getFirstProperty("dtstart")?.getFirstParameter("tzid");
  return {
    line,
    cancelled: isCancelled(event),
    ownMinutes: Number(event.component.getFirstPropertyValue(OWN_MINUTES)),
    zone,
    uid: event.uid,
    about: { line, hints: hintsOf(event), ...keptOf(event) },
  };
}

function rowOf(
  { line, cancelled, ownMinutes, zone, uid, about }: Told,
  start: ICAL.Time | null,
  end: ICAL.Time,
  repetition?: string,
): Row | Skipped {
  if (cancelled) return { line, reason: "cancelled" };
  if (!start) return { line, reason: "date-unreadable" };
  const identity = identityOf(uid, repetition);
  if (start.isDate) {
    const date = dateOf(start);
    if (!date) return { line, reason: "date-unreadable" };
    if (!(ownMinutes > 0)) return { line, reason: "all-day" };
    return { ...about, date, value: { kind: "time", seconds: ownMinutes * 60 }, identity: identity(date) };
  }
  return timeRow(instantOf(start, zone), instantOf(end, zone), { ...about, identity: ({ text }) => identity(text) });
}

function identityOf(uid: string, repetition: string | undefined): (moment: string) => Identity {
  if (!uid) return (moment) => ({ by: "content", moment });
  return () => ({ by: "own", id: repetition === undefined ? uid : `${uid}/${repetition}` });
}

/** A time with a zone of the file is an instant; one with a zone that only has a name, or none, is what clocks showed. */
function instantOf(time: ICAL.Time, zone: string | undefined): number {
  if (time.zone && time.zone.tzid !== "floating") return time.toUnixTime() * 1000;
  return zonedInstant([time.year, time.month, time.day, time.hour, time.minute, time.second], zone);
}

function dateOf(time: ICAL.Time): CalendarDate | undefined {
  return parseIsoDate(time.toString().slice(0, 10)).value;
}

function hintsOf({ component, summary }: ICAL.Event): Hints {
  const tags = component
    .getAllProperties("categories")
    .flatMap((property) => property.getValues())
    .map(String);
  return { ...(tags.length > 0 ? { tags } : {}), ...(summary ? { texts: [String(summary)] } : {}) };
}

/** The title is the user's own words, unless others were invited or it was made by export, whose words are below it. */
function keptOf({ component, summary, description }: ICAL.Event): { keep?: Kept } {
  const note = component.hasProperty(OWN_MINUTES) ? description : component.hasProperty("attendee") ? null : summary;
  return note ? { keep: { note: String(note) } } : {};
}
