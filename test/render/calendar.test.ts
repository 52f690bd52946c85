// Calendar files, checked against RFC 5545 and read back by ical.js.
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type CalendarEvent, type CalendarFile, calendarText } from "../../src/render/calendar.ts";
import { day } from "../given.ts";

const WRITTEN = new Date("2026-11-20T08:00:00Z");

function file(events: readonly CalendarEvent[], more: Partial<CalendarFile> = {}): string {
  return calendarText({ name: "socialroi", language: "en", written: WRITTEN, events, ...more });
}

function read(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
}

const SLOT: CalendarEvent = { uid: "slot-1", summary: "Slot", date: day("2026-11-16"), at: 480, minutes: 15, days: 7 };

describe("a calendar", () => {
  it("is written as RFC 5545 has it", () => {
    expect(file([SLOT]).split("\r\n")).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//socialroi//socialroi//EN",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "X-WR-CALNAME:socialroi",
      "BEGIN:VEVENT",
      "UID:slot-1",
      "DTSTAMP:20261120T080000Z",
      "SEQUENCE:3622080",
      "DTSTART:20261116T080000",
      "DTEND:20261116T081500",
      "RRULE:FREQ=DAILY;COUNT=7",
      "SUMMARY:Slot",
      "TRANSP:OPAQUE",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  it("repeats events daily for a week, at floating times", () => {
    const [event] = read(file([SLOT]));
    const found: string[] = [];
    const days = event?.iterator();
    for (let next = days?.next(); next; next = days?.next()) found.push(next.toString());
    expect(found).toHaveLength(7);
    expect([found[0], found[6]]).toEqual(["2026-11-16T08:00:00", "2026-11-22T08:00:00"]);
    expect(event?.startDate.zone).toBe(ICAL.Timezone.localTimezone);
  });

  it("marks whole days as free", () => {
    const text = file([{ uid: "post", summary: "Post", date: day("2026-12-31") }]);
    const [event] = read(text);
    expect([event?.startDate.isDate, event?.startDate.toString(), event?.endDate.toString()]).toEqual([
      true,
      "2026-12-31",
      "2027-01-01",
    ]);
    expect(text).toContain("TRANSP:TRANSPARENT");
  });

  it("lets time run past midnight", () => {
    const [event] = read(file([{ uid: "late", summary: "Late", date: day("2026-12-31"), at: 1410, minutes: 90 }]));
    expect(event?.endDate.toString()).toBe("2027-01-01T01:00:00");
  });

  it("keeps the uid and raises the sequence when it is written again, so that calendars update", () => {
    const later = file([SLOT], { written: new Date("2026-11-21T08:00:00Z") });
    const [before, after] = [file([SLOT]), later].map((text) => read(text)[0]);
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Number.NaN);
  });

  it("leaves out an invalid URL", () => {
    const events = ["https://example.com/a?b=c,d", "not an address", "https://example.com/\r\nX:1"].map(
      (url, index) => ({ ...SLOT, uid: String(index), url }),
    );
    const urls = read(file(events)).map((event) => event.component.getFirstPropertyValue("url"));
    expect(urls).toEqual(["https://example.com/a?b=c,d", null, null]);
  });

  it("gives back any text to another reader, in lines of at most 75 octets", () => {
    const anyText = fc.string({ unit: "grapheme", maxLength: 200 });
    fc.assert(
      fc.property(anyText, anyText, fc.array(anyText, { maxLength: 3 }), (summary, description, categories) => {
        const text = file([{ ...SLOT, summary, description, categories }], { name: summary });
        for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        const clean = (value: string): string =>
          value
            .toWellFormed()
            .replace(/\r\n?/g, "\n")
            .replace(/\t/g, " ")
            .replace(/(?!\n)\p{Cc}/gu, "");
        const [event] = read(text);
        expect([event?.summary, event?.description]).toEqual([clean(summary), clean(description)]);
        const given = event?.component.getFirstProperty("categories")?.getValues() ?? [];
        expect(given).toEqual(categories.map(clean));
      }),
    );
  });
});
