// Tables of money with other headers and another order of columns give the same money, or none.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { decode } from "../../src/importers/bytes/decode.ts";
import { draftMapping } from "../../src/importers/draft/draft.ts";
import { readRecords } from "../../src/importers/table/records.ts";
import { headsOf, type TableHead } from "../../src/importers/table/table.ts";
import { importFile } from "./given.ts";
import { imported, type Options } from "./imported.ts";

const FOLDER = import.meta.dirname;
const MONEY = /^(?:bank|etsy|google-ads|hubspot|linkedin-ads|meta-ads|paypal|pinterest-ads|shopify|stripe)\//;
const FILES = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".in.csv") && MONEY.test(name));
const NEVER_AN_AMOUNT =
  /fee|gebühr|comisi|^commission$|impr|reach|alcance|couverture|click|clic|number|quantity|balance|saldo|solde|budget|discount|tax|shipping|rate|résultats|saves|conversions|\bid\b/i;

const MUTATIONS: readonly ((header: string) => string)[] = [
  (header) => header,
  (header) => header,
  (header) => header.toUpperCase(),
  (header) => `Total ${header}`,
  (header) => `${header} (all)`,
  (header) => header.replace(/ /g, "_"),
  (header) => `${header}\u00ad`,
  (header) => `My ${header.toLowerCase()}`,
];

interface FixtureTable {
  readonly above: readonly (readonly string[])[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
}

function widthOf({ rows }: TableHead): number {
  return Math.max(...rows.map(({ cells }) => cells.length));
}

function tableOf(name: string): FixtureTable {
  const text = decode(readFileSync(join(FOLDER, name))) ?? "";
  const [head] = headsOf(importFile(name, text)).toSorted((a, b) => widthOf(b) - widthOf(a));
  const delimiter = head?.delimiter ?? ",";
  const records: string[][] = [];
  readRecords(text, delimiter, (cells) => records.push([...cells]) > 0);
  const at = records.findIndex(({ length }) => length > 3);
  return { above: records.slice(0, at), header: records[at] ?? [], rows: records.slice(at + 1), delimiter };
}

function written({ above, header, rows, delimiter }: FixtureTable): string {
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter);
  return [...above, header, ...rows].map(line).join("\n");
}

async function moneyOf(text: string, given: Options): Promise<string[]> {
  const { plan } = await imported(text, { currency: "EUR", ...given, keepDuplicates: true });
  return (plan?.added ?? []).map((entry) =>
    entry.kind === "earned" || entry.kind === "spent"
      ? `${entry.kind} ${entry.amount.minor} ${entry.amount.currency}`
      : entry.kind,
  );
}

it.each(FILES)("%s", async (name) => {
  const table = tableOf(name);
  const withoutNetwork = await moneyOf(written(table), {});
  const given: Options = withoutNetwork.length > 0 ? {} : { network: "instagram" };
  const known = await moneyOf(written(table), given);
  expect(known).not.toEqual([]);
  const { length } = table.header;
  const order = fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length });
  const mutations = fc.array(fc.constantFrom(...MUTATIONS), { minLength: length, maxLength: length });
  await fc.assert(
    fc.asyncProperty(order, mutations, async (columns, mutate) => {
      const moved = (cells: readonly string[]): string[] => columns.map((column) => cells[column] ?? "");
      const header = columns.map((column) => mutate[column]?.(table.header[column] ?? "") ?? "");
      const text = written({ ...table, header, rows: table.rows.map(moved) });
      const left = [...known];
      const other = (await moneyOf(text, given)).filter((money) => {
        const index = left.indexOf(money);
        if (index >= 0) left.splice(index, 1);
        return index < 0;
      });
      expect(other).toEqual([]);
      const draft = draftMapping(importFile("file.csv", text)).value;
      for (const role of ["amount", "credit", "debit"] as const)
        expect(draft?.columns[role] ?? "").not.toMatch(NEVER_AN_AMOUNT);
    }),
    { numRuns: 25 },
  );
});
