// The fast reader gives the same records as csv-parse, for valid and broken tables.
import fc from "fast-check";
import { expect, it } from "vitest";
import { readByLibrary, readRecords } from "../../../src/importers/table/records.ts";
import { full } from "../../full.ts";

interface Read {
  readonly seen: [cells: readonly string[], line: number][];
  readonly broken: readonly number[];
}

function readFast(text: string, delimiter: string): Read {
  const seen: Read["seen"] = [];
  const broken = readRecords(text, delimiter, (cells, line) => seen.push([cells, line]) > 0);
  return { seen, broken };
}

/** By csv-parse alone, which detects line ends. */
function library(text: string, delimiter: string): Read {
  const seen: Read["seen"] = [];
  const broken = readByLibrary(text, delimiter, null, (cells, line) => {
    if (cells.some((cell) => cell.trim() !== "")) seen.push([cells.map(unwrapped), line]);
    return true;
  });
  return { seen, broken };
}

const delimiter = fc.constantFrom(",", ";", "\t");
const cell = fc.string({ unit: fc.constantFrom("a", "é", " ", ",", ";", '"', "\n", "1"), maxLength: 8 });
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

it("valid tables are read the same by both", () => {
  const record = fc.array(fc.tuple(cell, fc.boolean()), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(record, { maxLength: 6 }), delimiter, fc.boolean(), (records, mark, closed) => {
      const lines = records.map((cells) =>
        cells.map(([text, always]) => (always || /[",;\n]/.test(text) ? quoted(text) : text)).join(mark),
      );
      const text = `head${mark}er\n${lines.join("\n")}${closed ? "\n" : ""}`;
      expect(readFast(text, mark)).toEqual(library(text, mark));
      expect(
        readFast(text, mark)
          .seen.map(([cells]) => cells)
          .slice(1),
      ).toEqual(
        records.map((cells) => cells.map(([text]) => text)).filter((cells) => cells.some((text) => text.trim() !== "")),
      );
    }),
    { numRuns: full(2000, 300) },
  );
});

it("broken tables are read the same by both", () => {
  const junk = fc.string({ unit: fc.constantFrom("a", '"', '"', ",", "\n", "\n", "=", "x"), maxLength: 40 });
  fc.assert(
    fc.property(junk, fc.boolean(), (text, headed) => {
      const table = headed ? `a,b\n${text}` : text;
      expect(readFast(table, ",")).toEqual(library(table, ","));
    }),
    { numRuns: full(4000, 400) },
  );
});

it("tables with mixed line ends have the same cells, if the library can read them all", () => {
  const units = ["a", '"', '"', "\t", "\n", "\r\n", "\r\n", " ", "x"];
  const cellsOf = ({ seen }: ReturnType<typeof readFast>) => seen.map(([cells]) => cells);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...units), maxLength: 30 }), (text) => {
      const [fast, slow] = [readFast(text, "\t"), library(text, "\t")];
      if (slow.broken.length === 0) expect([cellsOf(fast), fast.broken]).toEqual([cellsOf(slow), []]);
    }),
    { numRuns: full(4000, 400) },
  );
});

it.each(['a,b\r\n1,"x\ny"\r\n2,z\r\n', "a,b\r\n1,2\n3,4\r\n5,6\r\n", "a,b\n1,2\r\n3,4\n", "a,b\n1,\r2\n3,4\n"])(
  "line ends of several kinds in one table: %j",
  (text) => {
    expect(readFast(text, ",")).toEqual(library(text, ","));
  },
);

it("counts a Windows line end inside a cell as one line", () => {
  expect(readFast('a,b\r\n1,"x\r\ny"\r\n2,z\r\n', ",").seen.map(([, line]) => line)).toEqual([1, 2, 4]);
});

/** Unwraps `="0012"`, which spreadsheets write to keep text from becoming a number. */
function unwrapped(text: string): string {
  return text.startsWith('="') && text.endsWith('"') ? text.slice(2, -1).replaceAll('""', '"') : text;
}
