// Tables of time, posts and audiences with other headers and another order of columns never become money.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { decode } from "../../src/importers/bytes/decode.ts";
import { draftMapping } from "../../src/importers/draft/draft.ts";
import { readRecords } from "../../src/importers/table/records.ts";
import { headsOf } from "../../src/importers/table/table.ts";
import { full } from "../full.ts";
import { importFile } from "./given.ts";
import { imported } from "./imported.ts";

const FOLDER = import.meta.dirname;
/** Fixtures of money; the others hold none. */
const MONEY = /^(?:bank|etsy|google-ads|hubspot|linkedin-ads|meta-ads|paypal|pinterest-ads|shopify|stripe)\//;
const FILES = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".in.csv") && !MONEY.test(name));

function recordsOf(name: string): string[][] {
  const text = decode(readFileSync(join(FOLDER, name))) ?? "";
  const [head] = headsOf(importFile(name, text)).toSorted(
    (a, b) => (b.rows[0]?.cells.length ?? 0) - (a.rows[0]?.cells.length ?? 0),
  );
  const records: string[][] = [];
  readRecords(text, head?.delimiter ?? ",", (cells) => records.push([...cells]) > 0);
  return records;
}

const MUTATIONS: readonly ((header: string) => string)[] = [
  (header) => header,
  (header) => header.toUpperCase(),
  (header) => `Total ${header}`,
  (header) => `${header} (all)`,
  (header) => header.replace(/ /g, "_"),
  (header) => `${header}\u00ad`,
  (header) => `My ${header.toLowerCase()}`,
];

it.each(FILES)("%s", async (name) => {
  const records = recordsOf(name);
  const width = Math.max(...records.map((cells) => cells.length));
  const order = fc.shuffledSubarray([...Array(width).keys()], { minLength: width, maxLength: width });
  const mutations = fc.array(fc.constantFrom(...MUTATIONS), { minLength: width, maxLength: width });
  await fc.assert(
    fc.asyncProperty(order, mutations, async (columns, mutate) => {
      const table = records.map((cells, row) => {
        const isHeader = row === records.findIndex((one) => one.length > 1);
        return columns.map((column) => {
          const cell = cells[column] ?? "";
          const text = isHeader ? (mutate[column]?.(cell) ?? cell) : cell;
          return `"${text.replaceAll('"', '""')}"`;
        });
      });
      const text = table.map((cells) => cells.join(",")).join("\n");
      const { plan } = await imported(text, { network: "instagram", dates: "DMY" });
      expect((plan?.added ?? []).filter(({ kind }) => kind === "earned" || kind === "spent")).toEqual([]);
      const draft = draftMapping(importFile("file.csv", text)).value;
      expect(["earned", "spent", "money"]).not.toContain(draft?.kind);
    }),
    { numRuns: full(100, 12) },
  );
});
