// Typed dates in both languages, and errors for ambiguous ones.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CalendarDate, dateOfDayNumber, dayNumber, parseIsoDate } from "../../../../src/core/values/dates.ts";
import { typedDay } from "../../../../src/core/words/typed-value.ts";
import { day, outcome } from "../../../given.ts";
import { anyString } from "../../arbitrary.ts";

const FRIDAY = day("2026-11-20");
const read = (text: string, today: CalendarDate = FRIDAY) => typedDay(text, { today, order: null });

describe("a typed date, on Friday 20 November 2026", () => {
  it.each([
    ["2026-11-18", "2026-11-18"],
    ["today", "2026-11-20"],
    ["Aujourd’hui", "2026-11-20"],
    ["aujourd'hui", "2026-11-20"],
    ["yesterday", "2026-11-19"],
    ["hier", "2026-11-19"],
    ["avant-hier", "2026-11-18"],
    ["-3d", "2026-11-17"],
    ["\u22123d", "2026-11-17"],
    ["-3j", "2026-11-17"],
    ["-2w", "2026-11-06"],
    ["3 days ago", "2026-11-17"],
    ["1 week ago", "2026-11-13"],
    ["il y a 3 jours", "2026-11-17"],
    ["il y a 2 semaines", "2026-11-06"],
    ["thursday", "2026-11-19"],
    ["Jeudi", "2026-11-19"],
    ["saturday", "2026-11-14"],
    ["dimanche", "2026-11-15"],
    ["last friday", "2026-11-13"],
    ["vendredi dernier", "2026-11-13"],
    ["20/11", "2026-11-20"],
    ["11/20/2025", "2025-11-20"],
    ["04/04", "2026-04-04"],
    ["25 sept", "2026-09-25"],
    ["2028-02-29", "2028-02-29"],
    ["2000-02-29", "2000-02-29"],
    ["1000-01-01", "1000-01-01"],
    [" today ", "2026-11-20"],
    [" 2026-11-18 ", "2026-11-18"],
  ])("%s is %s", (text, date) => {
    expect(read(text)).toEqual({ value: date });
  });

  it.each([
    ["03/04", { code: "date-ambiguous", params: { text: "03/04", dayFirst: "2026-04-03", monthFirst: "2026-03-04" } }],
    [
      "3.4.25",
      { code: "date-ambiguous", params: { text: "3.4.25", dayFirst: "2025-04-03", monthFirst: "2025-03-04" } },
    ],
    ["friday", { code: "weekday-today", params: { text: "friday", today: "2026-11-20", weekAgo: "2026-11-13" } }],
    ["tuesday 16 nov", { code: "weekday-differs", params: { text: "tuesday 16 nov", date: "2026-11-16" } }],
    ["25 dec", { code: "date-year", params: { text: "25 dec", thisYear: "2026-12-25", lastYear: "2025-12-25" } }],
    ["31/31", { code: "date-impossible", params: { text: "31/31" } }],
    ["2026-02-30", { code: "date-impossible", params: { text: "2026-02-30" } }],
    ["2026-02-29", { code: "date-impossible", params: { text: "2026-02-29" } }],
    ["1900-02-29", { code: "date-impossible", params: { text: "1900-02-29" } }],
    ["2028-04-31", { code: "date-impossible", params: { text: "2028-04-31" } }],
    ["2026-11-00", { code: "date-impossible", params: { text: "2026-11-00" } }],
    ["n20/11", { code: "date-unreadable", params: { text: "n20/11" } }],
    ["20/11/202", { code: "date-unreadable", params: { text: "20/11/202" } }],
    ["2026-13-01", { code: "date-impossible", params: { text: "2026-13-01" } }],
    ["0026-11-20", { code: "date-impossible", params: { text: "0026-11-20" } }],
    ["9999-01-01", { code: "date-impossible", params: { text: "9999-01-01" } }],
    ["2026-1-5", { code: "date-unreadable", params: { text: "2026-1-5" } }],
    ["+3d", { code: "date-unreadable", params: { text: "+3d" } }],
    ["constructor", { code: "date-unreadable", params: { text: "constructor" } }],
  ])("%s is refused, with every reading that it has", (text, error) => {
    expect(read(text)).toEqual({ error });
  });

  it("is never one to come when it is a weekday, whatever today is", () => {
    const names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), fc.constantFrom(...names), (number, name) => {
        const { value } = read(`last ${name}`, dateOfDayNumber(number));
        const back = number - dayNumber(value ?? FRIDAY);
        expect(back >= 1 && back <= 7).toBe(true);
        expect(new Date(`${value}T00:00:00Z`).getUTCDay()).toBe((names.indexOf(name) + 1) % 7);
      }),
    );
  });

  it("is not the plain date of a ledger", () => {
    expect(parseIsoDate("today")).toEqual({ error: { code: "date-not-iso", params: { text: "today" } } });
    expect(parseIsoDate("2026-02-30")).toEqual({ error: { code: "date-impossible", params: { text: "2026-02-30" } } });
  });

  it("gives a real day or a fault for any text", () => {
    const nearly = fc.string({ unit: fc.constantFrom(..."0123459-/.dwj ago".split("")), maxLength: 11 });
    fc.assert(
      fc.property(fc.oneof(anyString, nearly), (text) => {
        const parsed = read(text);
        if (parsed.error) expect(parsed.error.code).toMatch(/^(date|weekday)-/);
        else expect(outcome(parseIsoDate(parsed.value))).toBe(parsed.value);
      }),
      { numRuns: 1000 },
    );
  });
});
