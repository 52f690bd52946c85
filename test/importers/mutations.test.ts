// Tables with other headers and another order of columns give the same money, or none.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { decode } from "../../src/importers/bytes/decode.ts";
import { draftMapping } from "../../src/importers/draft/draft.ts";
import { SOURCES } from "../../src/importers/registry.ts";
import { readRecords } from "../../src/importers/table/records.ts";
import { headsOf, type TableHead } from "../../src/importers/table/table.ts";
import { full } from "../full.ts";
import { importFile } from "./given.ts";
import { imported, type Options } from "./imported.ts";

const FOLDER = import.meta.dirname;
const FILES = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".in.csv"));
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
  const widest = Math.max(...records.map(({ length }) => length));
  const at = records.findIndex(({ length }) => length > Math.min(3, widest - 1));
  return { above: records.slice(0, at), header: records[at] ?? [], rows: records.slice(at + 1), delimiter };
}

function written({ above, header, rows, delimiter }: FixtureTable): string {
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter);
  return [...above, header, ...rows].map(line).join("\n");
}

/** Names in texts decide, so that a lost column of texts only changes the network. */
const OPTIONS: Options = { currency: "EUR", keepDuplicates: true, guess: true };

interface Money {
  readonly amounts: readonly string[];
  readonly source: string | undefined;
}

async function moneyOf(text: string, given: Options): Promise<Money> {
  const { plan, source } = await imported(text, { ...OPTIONS, ...given });
  const amounts = (plan?.added ?? []).flatMap((entry) =>
    entry.kind === "earned" || entry.kind === "spent"
      ? [`${entry.kind} ${entry.amount.minor} ${entry.amount.currency}`]
      : [],
  );
  return { amounts, source };
}

/** The money of a fixture, and the options with which it is read. */
async function knownMoney(table: FixtureTable): Promise<Money & { readonly given: Options }> {
  const found = await moneyOf(written(table), {});
  if (found.amounts.length > 0) return { ...found, given: {} };
  const given: Options = { network: "instagram", dates: "DMY" };
  return { ...(await moneyOf(written(table), given)), given };
}

/** What is in the first list and not in the second, counting repetitions. */
function beyond(amounts: readonly string[], known: readonly string[]): string[] {
  const left = [...known];
  return amounts.filter((amount) => {
    const index = left.indexOf(amount);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

const MONEY_COLUMNS = ["amount", "credit", "debit"] as const;

it.each(FILES)("%s", async (name) => {
  const table = tableOf(name);
  const { amounts: known, given } = await knownMoney(table);
  const { length } = table.header;
  const order = fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length });
  const mutations = fc.array(fc.constantFrom(...MUTATIONS), { minLength: length, maxLength: length });
  await fc.assert(
    fc.asyncProperty(order, mutations, async (columns, mutate) => {
      const moved = (cells: readonly string[]): string[] => columns.map((column) => cells[column] ?? "");
      const header = columns.map((column) => mutate[column]?.(table.header[column] ?? "") ?? "");
      const text = written({ ...table, header, rows: table.rows.map(moved) });
      expect(beyond((await moneyOf(text, given)).amounts, known)).toEqual([]);
      const draft = draftMapping(importFile("file.csv", text)).value;
      if (known.length === 0) expect(["earned", "spent", "money"]).not.toContain(draft?.kind);
      for (const role of MONEY_COLUMNS) expect(draft?.columns[role] ?? "").not.toMatch(NEVER_AN_AMOUNT);
    }),
    { numRuns: full(100, 10) },
  );
});

it("includes every source of tables with money", async () => {
  const seen = new Set<string>();
  for (const name of FILES) {
    const { amounts, source } = await knownMoney(tableOf(name));
    if (amounts.length > 0 && source !== undefined) seen.add(source);
  }
  const tables = SOURCES.filter(({ missing }) => missing !== undefined);
  const money = tables.filter(({ kinds }) => kinds.some((kind) => kind === "earned" || kind === "spent"));
  expect(money.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
  expect(tables.filter((source) => !money.includes(source) && seen.has(source.id))).toEqual([]);
});

/** 1,653.75 as 1.653,75 and back. */
function otherMarks(cell: string): string {
  return /^[-+]?\d{1,3}(?:[.,]?\d{3})*(?:[.,]\d+)?$/.test(cell)
    ? cell.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."))
    : cell;
}

it.each(FILES)("%s, with the other decimal mark", async (name) => {
  const table = tableOf(name);
  const { amounts: known, given } = await knownMoney(table);
  const text = written({ ...table, rows: table.rows.map((cells) => cells.map(otherMarks)) });
  expect(beyond((await moneyOf(text, given)).amounts, known)).toEqual([]);
});
