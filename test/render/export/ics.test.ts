// The calendar of logged time, as ical.js reads it: its own words, its own times, whatever the ledger holds.
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { Entry, TimeEntry } from "../../../src/core/entry.ts";
import { en } from "../../../src/i18n/en.ts";
import { formatOf } from "../../../src/i18n/format.ts";
import { fr } from "../../../src/i18n/fr.ts";
import { exportIcs } from "../../../src/render/export/ics.ts";
import { ledgerOf } from "../../given.ts";
import { anyEntry } from "../../ledger/arbitrary.ts";

const ENGLISH = { words: en, format: formatOf("en", "EUR") };
const FRENCH = { words: fr, format: formatOf("fr", "EUR") };

function eventsOf(text: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

const LEDGER = ledgerOf(`---
- { date: 2026-11-20, at: "23:30", time: 1h15m, network: linkedin, activity: creation, client: Studio Nova, note: "a; b, c" }
- { date: 2026-11-20, time: 30m, network: instagram, activity: scrolling }
- { date: 2026-11-20, time: 30m, network: instagram, activity: scrolling, note: the same again }
- { date: 2026-11-20, earned: 1200, network: linkedin }
`);

it("has a meeting for what has a time of day, and a note on the day for what has none", () => {
  expect(exportIcs(LEDGER.entries, FRENCH)).toBe(
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//socialroi//socialroi//EN",
      "BEGIN:VEVENT",
      "UID:2026-11-20-2330-75m-linkedin-creation-Studio%20Nova@socialroi",
      "DTSTAMP:20261120T000000Z",
      "DTSTART:20261120T233000",
      "DTEND:20261121T004500",
      "SUMMARY:LinkedIn\\, création\\, Studio Nova",
      "DESCRIPTION:a\\; b\\, c",
      "CATEGORIES:linkedin,creation",
      "X-SOCIALROI-MINUTES:75",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:2026-11-20-day-30m-instagram-scrolling@socialroi",
      "DTSTAMP:20261120T000000Z",
      "DTSTART;VALUE=DATE:20261120",
      "TRANSP:TRANSPARENT",
      "SUMMARY:Instagram\\, veille (30\u00a0min)",
      "CATEGORIES:instagram,scrolling",
      "X-SOCIALROI-MINUTES:30",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:2026-11-20-day-30m-instagram-scrolling#2@socialroi",
      "DTSTAMP:20261120T000000Z",
      "DTSTART;VALUE=DATE:20261120",
      "TRANSP:TRANSPARENT",
      "SUMMARY:Instagram\\, veille (30\u00a0min)",
      "DESCRIPTION:the same again",
      "CATEGORIES:instagram,scrolling",
      "X-SOCIALROI-MINUTES:30",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ].join("\r\n"),
  );
});

describe("whatever the entries hold", () => {
  const anyTime = anyEntry.filter((entry): entry is TimeEntry => entry.kind === "time");
  const check = (about: (entries: readonly Entry[], text: string) => void): void =>
    fc.assert(
      fc.property(fc.array(anyTime, { maxLength: 12 }), (entries) => about(entries, exportIcs(entries, ENGLISH))),
    );

  it("another implementation reads the same times and notes", () => {
    check((entries, text) => {
      const events = eventsOf(text);
      expect(events.length).toBe(entries.length);
      events.forEach((event, index) => {
        const { note, at, minutes, date } = entries[index] as TimeEntry;
        const kept = (note ?? "").replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, "\n").replace(/(?![\t\n])\p{Cc}/gu, "");
        expect(event.description ?? "").toBe(kept);
        expect(event.startDate.isDate).toBe(at === undefined);
        if (at !== undefined) {
          expect(event.endDate.subtractDate(event.startDate).toSeconds()).toBe(minutes * 60);
          if (at < 1440) expect(event.startDate.toString().slice(0, 10)).toBe(date);
        }
      });
    });
  });

  it("lines end in CRLF and have at most 75 bytes", () => {
    check((_entries, text) => {
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    });
  });

  it("no two events have one UID, and the same ledger gives the same ones", () => {
    check((entries, text) => {
      const withoutIds = entries.map(({ id: _, ...entry }) => entry as Entry);
      const uids = eventsOf(exportIcs(withoutIds, ENGLISH)).map(({ uid }) => uid);
      expect(new Set(uids).size).toBe(uids.length);
      expect(exportIcs(entries, ENGLISH)).toBe(text);
    });
  });
});
