// CSV and JSON Lines: stable columns, no formulas, lossless texts.
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../../src/core/entries/entry.ts";
import { writeClock } from "../../../src/core/values/duration.ts";
import { csvCell } from "../../../src/render/csv-text.ts";
import { exportCsv, exportCsvForExcel, exportJsonLines } from "../../../src/render/export/csv.ts";
import { ledgerOf } from "../../given.ts";
import { anyEntry, anyText } from "../../ledger/arbitrary.ts";

type Row = Readonly<Record<string, string>>;

/** Rows as another program reads them, without the apostrophe that protects from formulas. */
function rowsOf(csv: string): Row[] {
  const rows: Row[] = parse(csv, { columns: true, record_delimiter: "\r\n" });
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, freed(cell)])) as Row);
}

function freed(cell: string): string {
  return /^'+(?:$|[=+\-@\t\r\n＝＋－＠])/.test(cell) ? cell.slice(1) : cell;
}

const { entries: ENTRIES } = ledgerOf(`
exchange: { USD: 0.92 }
---
- { date: 2026-11-20, at: "08:05", time: 1h15m, network: linkedin, activity: interaction, planned: 15m, note: "=1+1, twice" }
- { date: 2026-11-20, earned: 1200, network: { linkedin: 70%, newsletter: 30% }, client: Studio Nova, margin: 55%, evidence: asked }
- { date: 2026-11-21, spent: "45.50 USD", network: [instagram, linkedin], for: boost, audience: own, mood: good }
- { date: 2026-11-21, posted: tip, network: linkedin, reach: 1240, comments: 14, answered: 12, copy: true }
- { date: 2026-11-22, posted: none, network: instagram, id: a1, minutes: 3 }
- { date: 2026-11-30, followers: 1840, network: instagram, campaign: launch, person: marie }
`);

describe("CSV", () => {
  it("has one line an entry and the same columns for every kind", () => {
    expect(exportCsv(ENTRIES).split("\r\n")).toEqual([
      "line,kind,date,at,minutes,amount,currency,network,activity,planned,client,format,margin,evidence,for,audience,posted,reach,comments,answered,copy,url,followers,campaign,person,id,note,unknown",
      '4,time,2026-11-20,08:05,75,,,linkedin,interaction,15,,,,,,,,,,,,,,,,,"\'=1+1, twice",',
      '5,earned,2026-11-20,,,1200,EUR,"linkedin=70%,newsletter=30%",,,Studio Nova,,0.55,asked,,,,,,,,,,,,,,',
      '6,spent,2026-11-21,,,45.50,USD,"instagram,linkedin",,,,,,,boost,own,,,,,,,,,,,,"{""mood"":""good""}"',
      "7,posted,2026-11-21,,,,,linkedin,,,,,,,,,tip,1240,14,12,true,,,,,,,",
      '8,posted,2026-11-22,,,,,instagram,,,,,,,,,,,,,,,,,,a1,,"{""minutes"":""3""}"',
      "9,followers,2026-11-30,,,,,instagram,,,,,,,,,,,,,,,1840,launch,marie,,,",
      "",
    ]);
  });

  it("holds every text as it is, whatever it is", () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 20 }), (entries) => {
        const rows = rowsOf(exportCsv(entries));
        expect(rows.length).toBe(entries.length);
        rows.forEach((row, index) => {
          const entry = entries[index] as Entry & Record<string, unknown>;
          for (const key of ["kind", "date", "note", "campaign", "person", "id", "client", "format", "url"] as const)
            expect(row[key]).toBe(entry[key] ?? "");
          expect(row.unknown === "" ? undefined : JSON.parse(row.unknown ?? "")).toEqual(entry.unknown);
          expect(row.at).toBe(entry.kind === "time" && entry.at !== undefined ? writeClock(entry.at) : "");
        });
      }),
    );
  });

  it("distinguishes empty from absent texts", () => {
    const { entries } = ledgerOf(
      `---\n- { date: 2026-11-20, followers: 1, note: "" }\n- { date: 2026-11-20, followers: 1 }\n`,
    );
    expect(
      exportCsv(entries)
        .split("\r\n")
        .map((line) => line.split(",").at(-2)),
    ).toEqual(["note", "'", "", undefined]);
  });

  it("contains no formulas, and quotes where necessary", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cell = csvCell(text, ",");
        expect(/^"?[=+@\t\r\n＝＋－＠]/.test(cell)).toBe(false);
        expect(/^"?-/.test(cell)).toBe(/^-\d+([.,]\d+)?$/.test(text));
        expect(freed((parse(`x,${cell}\r\n`, { record_delimiter: "\r\n" }) as string[][])[0]?.[1] ?? "")).toBe(
          /^'+$/.test(text) ? text.slice(1) : text,
        );
      }),
    );
  });
});

describe("JSON Lines", () => {
  it("are the entries of list --json, one per line, with reserved keys nested", () => {
    const lines = exportJsonLines(ENTRIES).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { line: 4, kind: "time", at: "08:05", minutes: 75, note: "=1+1, twice" },
      { kind: "earned", amount: 1200, currency: "EUR", network: { linkedin: 0.7, newsletter: 0.3 } },
      { kind: "spent", amount: 45.5, currency: "USD", mood: "good" },
      { kind: "posted", posted: "tip", copy: true },
      { kind: "posted", posted: null, id: "a1", unknown: { minutes: "3" } },
      { kind: "followers", followers: 1840, person: "marie" },
    ]);
  });

  it("stay one a line whatever the entries hold", () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 20 }), (entries) => {
        const lines = exportJsonLines(entries).split("\n");
        expect(lines.length).toBe(entries.length + 1);
        lines.slice(0, -1).forEach((line, index) => {
          const { kind, date, note } = entries[index] ?? {};
          expect(JSON.parse(line)).toMatchObject(note === undefined ? { kind, date } : { kind, date, note });
        });
      }),
    );
  });
});

it("is the same for a French Excel, with a byte order mark, semicolons and decimal commas", () => {
  const text = exportCsvForExcel(ENTRIES);
  const rows: string[][] = parse(text, { delimiter: ";", bom: true, record_delimiter: "\r\n" });
  const plain: string[][] = parse(exportCsv(ENTRIES), { record_delimiter: "\r\n" });
  expect([text.startsWith("\ufeff"), rows.length]).toEqual([true, plain.length]);
  const columns = plain[0] ?? [];
  const differing = plain.flatMap((cells, row) =>
    cells.flatMap((cell, index) => (rows[row]?.[index] === cell ? [] : [[columns[index], cell, rows[row]?.[index]]])),
  );
  expect(differing).toEqual([
    ["margin", "0.55", "0,55"],
    ["amount", "45.50", "45,50"],
  ]);
});
