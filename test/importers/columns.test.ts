// The formats of dates and numbers are inferred per column, or are ambiguous.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateColumn, readClock } from "../../src/importers/columns/date-column.ts";
import { orderOfHeaders } from "../../src/importers/columns/header-clues.ts";
import { numberColumn, readDuration } from "../../src/importers/columns/number-column.ts";
import { normalHeader } from "../../src/importers/table/headers.ts";
import { anyString } from "../core/arbitrary.ts";
import { day } from "../given.ts";

const WHERE = { file: "file.csv", column: "Date" };

function dates(values: string[], settled?: "DMY" | "MDY"): (string | undefined)[] | string {
  const column = dateColumn(values, WHERE, { implied: settled });
  return column.error ? column.error.code : values.map((value) => column.value(value)?.text);
}

function numbers(values: string[], settled?: "." | ","): (string | null)[] | string {
  const column = numberColumn(values, WHERE, { implied: settled });
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

  it.each([
    ["Tue, Aug 25, 2026", "2026-08-25"],
    ["mar. 3 mars 2026", "2026-03-03"],
    ["mardi 3 mars 2026", "2026-03-03"],
    ["Montag, 3. August 2026", "2026-08-03"],
    ["lunes, 3 de agosto de 2026", "2026-08-03"],
    ["1º de março de 2026", "2026-03-01"],
    ["25 de out. de 2026", "2026-10-25"],
    ["3. Dez. 2026", "2026-12-03"],
    ["25-Aug-2026", "2026-08-25"],
    ["25/ago/2026", "2026-08-25"],
    ["Aug 25th, 2026", "2026-08-25"],
    ["Jun 01, 2026 09:46 pm", "2026-06-01T21:46:00"],
    ["Marketing 3", undefined],
    ["soon 3, 2026", undefined],
  ])("%j is %j", (text, expected) => {
    expect(dates([text])).toEqual([expected]);
  });

  it("gives dates without a year that of the first such day in the file's period", () => {
    const values = ["28 August", "31 December", "Jan 1", "1er févr."];
    expect(dates(values)).toBe("import-year-missing");
    const column = dateColumn(values, WHERE, { since: day("2025-08-28") });
    expect(values.map((value) => column.value?.(value)?.date)).toEqual([
      "2025-08-28",
      "2025-12-31",
      "2026-01-01",
      "2026-02-01",
    ]);
    expect(dates(["28 August 2026", "2026-08-29"])).toEqual(["2026-08-28", "2026-08-29"]);
  });

  it("is not turned around by one impossible date", () => {
    expect(dates(["05/09/2026", "31/09/2026", "13/09/2026"])).toEqual(["2026-09-05", undefined, "2026-09-13"]);
    expect(dates(["05/09/2026", "09/31/2026"])).toBe("import-dates-ambiguous");
  });

  it("goes by the values where the headers' language contradicts them", () => {
    expect(dates(["04/13/2026"], "DMY")).toEqual(["2026-04-13"]);
    expect(dates(["04/13/2026", "03/04/2026"], "DMY")).toBe("import-dates-ambiguous");
  });

  it("uses the order of the user or of the headers' language if ambiguous", () => {
    expect(dates(["03/04/2026"], "DMY")).toEqual(["2026-04-03"]);
    expect(dates(["03/04/2026"], "MDY")).toEqual(["2026-03-04"]);
  });

  it("converts an instant to the local day: 23:30 UTC is tomorrow in Paris", () => {
    const utc = dateColumn([], WHERE, { utc: true }).value;
    expect(utc?.("2026-11-20 23:30:00")).toMatchObject({ date: "2026-11-21", at: 30 });
    expect(utc?.("2026-07-20 22:30:00")).toMatchObject({ date: "2026-07-21", at: 30 });
    expect(utc?.("2026-11-20")).toMatchObject({ date: "2026-11-20" });
    const zoned = dateColumn([], WHERE, {}).value;
    expect(zoned?.("2026-11-20 21:55:16 -0400")).toMatchObject({ date: "2026-11-21", at: 175 });
    expect(zoned?.("2026-11-20T08:00:00Z")).toMatchObject({ date: "2026-11-20", at: 540 });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.array(anyString), (values) => {
        const column = dateColumn(values, WHERE, { utc: true });
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

  it("goes by the values where what a header implies contradicts them", () => {
    expect(numbers(["1,653.75", "84.00"], ",")).toEqual(["1653.75", "84.00"]);
    expect(numbers(["84.00"], ",")).toEqual(["84.00"]);
    expect(numbers(["84.00", "1.653"], ",")).toBe("import-numbers-ambiguous");
    expect(numbers(["84.00", "12,50"], ",")).toBe("import-numbers-ambiguous");
  });

  it("leaves out what the decimal mark does not allow", () => {
    const comma = numberColumn([], WHERE, { given: "," }).value;
    expect(["84.00", "1.653", "1.65,3", "0.123", "12.34.567"].map((text) => comma?.(text))).toEqual([
      null,
      "1653",
      null,
      null,
      "1234567",
    ]);
  });

  it("never gives another amount than was written, whatever is implied", () => {
    const minor = fc.integer({ min: -10_000_000, max: 10_000_000 });
    const mark = fc.constantFrom("." as const, "," as const);
    const group = fc.boolean();
    fc.assert(
      fc.property(fc.array(minor, { minLength: 1 }), mark, mark, group, (amounts, decimal, implied, isGrouped) => {
        const other = decimal === "." ? "," : ".";
        const written = amounts.map((amount) => {
          const [whole = "", fraction = ""] = (Math.abs(amount) / 100).toFixed(2).split(".");
          const grouped = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, other) : whole;
          return `${amount < 0 ? "-" : ""}${grouped}${decimal}${fraction}`;
        });
        const read = numberColumn(written, WHERE, { implied }).value;
        expect(written.map((text) => Number(read?.(text)))).toEqual(amounts.map((amount) => amount / 100));
      }),
    );
  });

  it("uses the user's decimal mark if ambiguous", () => {
    expect(numbers(["1.234"], ",")).toEqual(["1234"]);
    expect(numbers(["1.234"], ".")).toEqual(["1.234"]);
  });

  it("gives only plain decimals for any text", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyString, fc.stringMatching(/^[-\d.,  €]{0,12}$/))), (values) => {
        for (const mark of [".", ","] as const) {
          const read = numberColumn(values, WHERE, { given: mark }).value;
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

it.each([
  [["Date", "Libellé", "Montant"], "DMY"],
  [["Buchungstag", "Betrag"], "DMY"],
  [["Data", "Valor"], "DMY"],
  [["Fecha", "Importe"], "DMY"],
  [["Date", "Description", "Amount", "Data comment"], undefined],
])("the headers %j imply %s", (headers, order) => {
  expect(orderOfHeaders(headers.map(normalHeader))).toBe(order);
});

it("headers with soft hyphens, no-break spaces and curly quotes are the plain ones", () => {
  expect(normalHeader("Cam\u00adpaign\u00a0 name")).toBe("campaign name");
});
