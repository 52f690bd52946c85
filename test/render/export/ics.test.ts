// The calendar of logged time, read back by ical.js.
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { Entry, TimeEntry } from "../../../src/core/entries/entry.ts";
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

const WRITTEN = new Date("2026-11-22T08:00:00Z");

it("has timed events, and whole-day events for entries without a time of day", () => {
  const told = (event: ICAL.Event): (string | number | boolean | null)[] => [
    event.uid,
    event.startDate.toString(),
    event.endDate.toString(),
    event.summary,
    event.description,
    String(event.component.getFirstProperty("categories")?.getValues()),
    Number(event.component.getFirstPropertyValue("x-socialroi-minutes")),
    String(event.component.getFirstPropertyValue("transp")),
  ];
  expect(eventsOf(exportIcs(LEDGER.entries, WRITTEN, FRENCH)).map(told)).toEqual([
    [
      "2026-11-20-2330-75m-linkedin-creation-Studio%20Nova@socialroi",
      "2026-11-20T23:30:00",
      "2026-11-21T00:45:00",
      "LinkedIn, création, Studio Nova",
      "a; b, c",
      "linkedin,creation",
      75,
      "OPAQUE",
    ],
    [
      "2026-11-20-day-30m-instagram-scrolling@socialroi",
      "2026-11-20",
      "2026-11-21",
      "Instagram, scroll (30\u00a0min)",
      null,
      "instagram,scrolling",
      30,
      "TRANSPARENT",
    ],
    [
      "2026-11-20-day-30m-instagram-scrolling#2@socialroi",
      "2026-11-20",
      "2026-11-21",
      "Instagram, scroll (30\u00a0min)",
      "the same again",
      "instagram,scrolling",
      30,
      "TRANSPARENT",
    ],
  ]);
});

describe("whatever the entries hold", () => {
  const anyTime = anyEntry.filter((entry): entry is TimeEntry => entry.kind === "time");
  const check = (about: (entries: readonly Entry[], text: string) => void): void =>
    fc.assert(
      fc.property(fc.array(anyTime, { maxLength: 12 }), (entries) =>
        about(entries, exportIcs(entries, WRITTEN, ENGLISH)),
      ),
    );

  it("another implementation reads the same times and notes", () => {
    check((entries, text) => {
      const events = eventsOf(text);
      expect(events.length).toBe(entries.length);
      events.forEach((event, index) => {
        const { note, at, minutes, date } = entries[index] as TimeEntry;
        const kept = (note ?? "")
          .replace(/\r\n?/g, "\n")
          .replace(/\t/g, " ")
          .replace(/(?!\n)\p{Cc}/gu, "");
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
      const uids = eventsOf(exportIcs([...entries, ...entries], WRITTEN, ENGLISH)).map(({ uid }) => uid);
      expect(new Set(uids).size).toBe(uids.length);
      expect(exportIcs(entries, WRITTEN, ENGLISH)).toBe(text);
    });
  });
});
