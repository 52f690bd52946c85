// The formats of dates and numbers are inferred per column, or are ambiguous.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateColumn, readClock } from "../../src/importers/table/date-column.ts";
import { numberColumn, readDuration } from "../../src/importers/table/number-column.ts";
import { anyString } from "../core/arbitrary.ts";

const WHERE = { file: "file.csv", column: "Date" };

function dates(values: string[], settled?: "DMY" | "MDY"): (string | undefined)[] | string {
  const column = dateColumn(values, WHERE, settled, false);
  return column.error ? column.error.code : values.map((value) => column.value(value)?.text);
}

function numbers(values: string[], settled?: "." | ","): (string | null)[] | string {
  const column = numberColumn(values, WHERE, settled);
  return column.error ? column.error.code : values.map((value) => column.value(value));
}

describe("a column of dates", () => {
  it.each<[string[], (string | undefined)[] | string]>([
    [
      ["03/04/2026", "13/04/2026"],
      ["2026-04-03", "2026-04-13"],
    ],
    [
      ["03/04/2026", "04/13/2026"],
      ["2026-03-04", "2026-04-13"],
    ],
    [["03/04/2026", "05/06/2026"], "import-dates-ambiguous"],
    [["13/04/2026", "04/13/2026"], "import-dates-ambiguous"],
    [["13/15/2026"], [undefined]],
    [["05/05/2026"], ["2026-05-05"]],
    [
      ["3.4.26", "30.4.26"],
      ["2026-04-03", "2026-04-30"],
    ],
    [
      ["2026-11-20", "2026/1/2", "20261120"],
      ["2026-11-20", "2026-01-02", "2026-11-20"],
    ],
    [
      ["2026-11-20 08:05", "2026-11-20T08:05:10"],
      ["2026-11-20T08:05:00", "2026-11-20T08:05:10"],
    ],
    [
      ["Sep 26, 2026", "26 Sep 2026", "28 sept. 2026", "1er août 2026", "3. März 2026"],
      ["2026-09-26", "2026-09-26", "2026-09-28", "2026-08-01", "2026-03-03"],
    ],
    [
      ["11/20/2026 1:05 PM", "11/02/2026 12:00 AM"],
      ["2026-11-20T13:05:00", "2026-11-02T00:00:00"],
    ],
    [
      ["2026-02-30", "2026-13-01", "", "soon"],
      [undefined, undefined, undefined, undefined],
    ],
    [["2026-11-20 25:00"], [undefined]],
  ])("%j is %j", (values, expected) => {
    expect(dates(values)).toEqual(expected);
  });

  it("uses the order of the user or of the headers' language if ambiguous", () => {
    expect(dates(["03/04/2026"], "DMY")).toEqual(["2026-04-03"]);
    expect(dates(["03/04/2026"], "MDY")).toEqual(["2026-03-04"]);
  });

  it("converts an instant to the local day: 23:30 UTC is tomorrow in Paris", () => {
    const utc = dateColumn([], WHERE, "DMY", true).value;
    expect(utc?.("2026-11-20 23:30:00")).toMatchObject({ date: "2026-11-21", at: 30 });
    expect(utc?.("2026-07-20 22:30:00")).toMatchObject({ date: "2026-07-21", at: 30 });
    expect(utc?.("2026-11-20")).toMatchObject({ date: "2026-11-20" });
    const zoned = dateColumn([], WHERE, "DMY", false).value;
    expect(zoned?.("2026-11-20 21:55:16 -0400")).toMatchObject({ date: "2026-11-21", at: 175 });
    expect(zoned?.("2026-11-20T08:00:00Z")).toMatchObject({ date: "2026-11-20", at: 540 });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.array(anyString), (values) => {
        const column = dateColumn(values, WHERE, undefined, true);
        for (const value of values) column.value?.(value);
      }),
    );
  });
});

describe("a column of numbers", () => {
  it.each<[string[], (string | null)[] | string]>([
    [["1.234"], "import-numbers-ambiguous"],
    [["1,234", "5"], "import-numbers-ambiguous"],
    [
      ["1.234", "5,5"],
      ["1234", "5.5"],
    ],
    [
      ["1,234", "5.50"],
      ["1234", "5.50"],
    ],
    [["1.234.567"], ["1234567"]],
    [["1,234,567.89"], ["1234567.89"]],
    [["4.626,81"], ["4626.81"]],
    [
      ["1 234,56", "1\u202f234,5", "1'234,5"],
      ["1234.56", "1234.5", "1234.5"],
    ],
    [["0.125"], ["0.125"]],
    [
      ["-12.50", "(12.50)", "12.50-", "−3"],
      ["-12.50", "-12.50", "-12.50", "-3"],
    ],
    [
      ["$1,200.50", "1200.50 €", "EUR 12.00"],
      ["1200.50", "1200.50", "12.00"],
    ],
    [
      ["12", "007", "0"],
      ["12", "7", "0"],
    ],
    [
      ["--", "", "n/a", "1.2.3,4,5"],
      [null, null, null, null],
    ],
  ])("%j is %j", (values, expected) => {
    expect(numbers(values)).toEqual(expected);
  });

  it("uses the user's decimal mark if ambiguous", () => {
    expect(numbers(["1.234"], ",")).toEqual(["1234"]);
    expect(numbers(["1.234"], ".")).toEqual(["1.234"]);
  });

  it("gives only plain decimals for any text", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyString, fc.stringMatching(/^[-\d.,  €]{0,12}$/))), (values) => {
        for (const mark of [".", ","] as const) {
          const read = numberColumn(values, WHERE, mark).value;
          for (const value of values) expect(read?.(value) ?? "0").toMatch(/^-?\d+(\.\d+)?$/);
        }
      }),
    );
  });
});

it.each([
  ["1:05:00", 3900],
  ["00:45", 2700],
  ["100:00:01", 360_001],
  ["1h 2m 3s", 3723],
  ["90m", 5400],
  ["", null],
  ["soon", null],
])("the duration %j is %j seconds", (text, seconds) => {
  expect(readDuration(text)).toBe(seconds);
});

it.each([
  ["10:23:52 AM", 37_432],
  ["12:05 am", 300],
  ["12:05 PM", 43_500],
  ["8h05", 29_100],
  ["24:00", null],
  ["10", null],
])("the time of day %j is %j seconds after midnight", (text, seconds) => {
  expect(readClock(text)).toBe(seconds);
});
