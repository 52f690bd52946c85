// Calendars with endless or expensive recurrence are read in bounded time, and skipped events are listed.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { icalendar } from "../../src/importers/readers/icalendar.ts";
import { day } from "../given.ts";
import { importFile } from "./given.ts";

const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = "Europe/Paris";
});
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const event = (uid: string, start: string, more: readonly string[] = [], tzid = ""): string =>
  [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTART${tzid}:${start}`,
    `DTEND${tzid}:${start.replace("T10", "T11")}`,
    "SUMMARY:Instagram",
    ...more,
    "END:VEVENT",
  ].join("\n");
const read = async (...parts: readonly string[]) => {
  const text = ["BEGIN:VCALENDAR", ...parts, "END:VCALENDAR", ""].join("\n");
  return icalendar.read(importFile("a.ics", text), { until: day("2026-11-20") });
};
/** `count` iCalendar times, one hour apart. */
const hours = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const moment = new Date(Date.UTC(2020, 0, 1, index));
    return moment.toISOString().replace(/[-:]|\.000Z/g, "");
  });

describe("an event", () => {
  it("with RDATEs has a row for each", async () => {
    const listed = hours(2000).map((at) => `RDATE:${at}`);
    const { value } = await read(event("a", "20260101T100000", listed));
    expect(value?.rows).toHaveLength(2000);
    expect(value?.skipped).toEqual([]);
  });

  it("that repeats ten times a day for years gives those of the period", async () => {
    const often = event("a", "20200101T100000", ["RRULE:FREQ=DAILY;BYHOUR=8,9,10,11,12,13,14,15,16,17"]);
    const file = importFile("a.ics", ["BEGIN:VCALENDAR", often, "END:VCALENDAR", ""].join("\n"));
    const { value } = await icalendar.read(file, { since: day("2026-11-01"), until: day("2026-11-02") });
    expect([value?.rows.length, value?.skipped]).toEqual([20, []]);
  });

  it.each(["RDATE", "EXDATE"])("with tens of thousands of %s is skipped", async (name) => {
    const listed = hours(60_000).map((at) => `${name}:${at}`);
    const { value } = await read(
      event("a", "20260101T100000", ["RRULE:FREQ=DAILY;COUNT=3", ...listed]),
      event("b", "20260102T100000"),
    );
    expect(value?.rows.map(({ date }) => date)).toEqual(["2026-01-02"]);
    expect(value?.skipped).toEqual([{ line: 2, reason: "repeats-too-often" }]);
  });

  it("that repeats daily beyond the limit is skipped as a whole", async () => {
    const { value } = await read(event("a", "19000101T100000", ["RRULE:FREQ=DAILY"]));
    expect(value).toEqual({ rows: [], skipped: [{ line: 2, reason: "repeats-too-often" }] });
  });

  it.each([
    "FREQ=SECONDLY",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=YEARLY;BYMONTHDAY=-31;BYDAY=MO",
    "FREQ=YEARLY;BYMONTHDAY=1;BYDAY=53MO",
    "FREQ=MONTHLY;BYDAY=6MO",
    "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300",
  ])("whose rule names days that there are not, or too many, costs nothing: %s", async (rule) => {
    const all = Array.from({ length: 3000 }, (_, index) => event(`u${index}`, "20200101T100000", [`RRULE:${rule}`]));
    const { value } = await read(...all);
    expect(value?.rows).toEqual([]);
    expect(value?.skipped).toHaveLength(3000);
    expect(new Set(value?.skipped.map(({ reason }) => reason))).toEqual(new Set(["row-unreadable"]));
  });

  it.each([
    [
      "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
      "20201103T100000",
      ["2020-11-03", "2024-11-05"],
    ],
    ["FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "20260213T100000", ["2026-02-13", "2026-03-13", "2026-11-13"]],
    ["FREQ=MONTHLY;BYDAY=-1MO;COUNT=2", "20260126T100000", ["2026-01-26", "2026-02-23"]],
    ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "20200229T100000", ["2020-02-29", "2024-02-29"]],
  ])("is read where its days are rare but there: %s", async (rule, start, dates) => {
    const { value } = await read(event("a", start, [`RRULE:${rule}`]));
    expect(value?.rows.map(({ date }) => date)).toEqual(dates);
  });
});

describe("a calendar", () => {
  it("with more repetitions than the limit is refused", async () => {
    const all = Array.from({ length: 200 }, (_, index) => event(`u${index}`, "19750101T100000", ["RRULE:FREQ=DAILY"]));
    expect((await read(...all)).error).toMatchObject({ code: "import-too-many", params: { rows: 250_000 } });
  });

  it("of many events with one change each applies every change to its event", async () => {
    const all = Array.from({ length: 12_000 }, (_, index) => [
      event(`u${index}`, "20261101T100000", ["RRULE:FREQ=DAILY;COUNT=2"]),
      event(`u${index}`, "20261103T100000", ["RECURRENCE-ID:20261102T100000"]),
    ]);
    const { value } = await read(...all.flat());
    expect(value?.rows).toHaveLength(24_000);
    expect(value?.rows.filter(({ date }) => date === "2026-11-03")).toHaveLength(12_000);
  });
});

describe("a zone of the file", () => {
  const described = (rule: readonly string[]): string =>
    [
      "BEGIN:VTIMEZONE",
      "TZID:Asia/Tokyo",
      "BEGIN:STANDARD",
      "DTSTART:19700101T000000",
      "TZOFFSETFROM:+0000",
      "TZOFFSETTO:+0000",
      ...rule,
      "END:STANDARD",
      "END:VTIMEZONE",
    ].join("\n");
  const tokyo = event("a", "20260101T100000", [], ";TZID=Asia/Tokyo");

  it.each([
    ["once a year", ["RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"], 11 * 60],
    ["never", [], 11 * 60],
    ["every second: then its name tells it", ["RRULE:FREQ=SECONDLY"], 2 * 60],
    ["every hour: then its name tells it", ["RRULE:FREQ=HOURLY"], 2 * 60],
    ["on tens of thousands of days: then its name tells it", hours(200_000).map((at) => `RDATE:${at}`), 2 * 60],
  ])("whose clocks change %s", async (_name, rule, at) => {
    const { value } = await read(described(rule), tokyo);
    expect(value?.rows.map((row) => row.at)).toEqual([at]);
  });
});
