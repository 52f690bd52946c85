// Parsing and writing durations and times of day.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  limitMinutes,
  parseClock,
  parseDuration,
  writeClock,
  writeDuration,
} from "../../../src/core/values/duration.ts";
import { outcome } from "../../given.ts";
import { anyString } from "../arbitrary.ts";

describe("the duration of a limit", () => {
  it.each([
    ["30m", 30],
    ["3h", 180],
    ["0h", 0],
    ["40h", 2400],
    ["30h30", 1830],
    ["25.5h", 1530],
    ["999h", 59_940],
    ["1000h", null],
    ["40", null],
    ["-3h", null],
    ["much", null],
    ["", null],
  ])("%j is %j minutes", (text, minutes) => {
    expect(limitMinutes(text)).toBe(minutes);
  });
});

describe("a typed duration", () => {
  it.each([
    ["30m", 30],
    ["30min", 30],
    ["30 minutes", 30],
    ["90m", 90],
    ["1h", 60],
    ["1 heure", 60],
    ["1h30", 90],
    ["1h 30m", 90],
    ["1H30M", 90],
    ["1:30", 90],
    ["0:05", 5],
    ["1.5h", 90],
    ["1,5h", 90],
    [".25h", 15],
    [" 1h ", 60],
    ["2,5 heures", 150],
    ["PT1H30M", 90],
    ["PT45M", 45],
    ["24h", 1440],
  ])("%s is %i minutes", (text, minutes) => {
    expect(parseDuration(text)).toEqual({ value: minutes });
  });

  it.each([
    ["30", "duration-bare"],
    ["1,5", "duration-bare"],
    ["0m", "duration-zero"],
    ["0:00", "duration-zero"],
    ["PT0S", "duration-zero"],
    ["0.001h", "duration-zero"],
    ["1,25", "duration-bare"],
    ["- 5m", "duration-negative"],
    ["5-10m", "duration-unreadable"],
    ["-m5", "duration-unreadable"],
    ["-5m", "duration-negative"],
    ["\u22125m", "duration-negative"],
    ["25h", "duration-too-long"],
    ["24h01", "duration-too-long"],
    ["1h60", "duration-unreadable"],
    ["1:60", "duration-unreadable"],
    ["30s", "duration-unreadable"],
    ["an hour", "duration-unreadable"],
    ["", "duration-unreadable"],
  ])("%j is refused: %s", (text, code) => {
    expect(parseDuration(text)).toEqual({ error: { code, params: { text } } });
  });

  it("is never read as months, and is written the one way that reads back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1440 }), (minutes) => {
        expect(parseDuration(writeDuration(minutes))).toEqual({ value: minutes });
        expect(parseDuration(`${minutes}m`)).toEqual({ value: minutes });
      }),
    );
    expect([0, 5, 60, 75, 1440].map(writeDuration)).toEqual(["0m", "5m", "1h", "1h15m", "24h"]);
  });

  it("gives a value or a fault for any text", () => {
    const nearly = fc.string({ unit: fc.constantFrom(..."0159hmnptPT:., -\u2212+".split("")), maxLength: 8 });
    fc.assert(
      fc.property(fc.oneof(anyString, nearly), (text) => {
        const { value, error } = parseDuration(text);
        if (error) expect(error.code).toMatch(/^duration-/);
        else expect(Number.isInteger(value) && value >= 1 && value <= 1440).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a time of day", () => {
  it.each([
    ["08:05", 485],
    ["8:05", 485],
    ["8h05", 485],
    ["8h", 480],
    [" 8h ", 480],
    ["108:05", "clock-unreadable"],
    ["8h055", "clock-unreadable"],
    ["00:00", 0],
    ["24:00", 1440],
    ["24:01", "clock-unreadable"],
    ["8", "clock-unreadable"],
    ["08:60", "clock-unreadable"],
    ["noon", "clock-unreadable"],
  ])("%s reads as %s", (text, expected) => {
    expect(outcome(parseClock(text))).toBe(expected);
  });

  it("is refused in the words that were typed", () => {
    expect(parseClock("noon").error?.params).toEqual({ text: "noon" });
  });

  it("is written with two digits each", () => {
    expect([0, 485, 1440].map(writeClock)).toEqual(["00:00", "08:05", "24:00"]);
  });
});
