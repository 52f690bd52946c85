// Matches recipes to tables: looks for the required headers in the first rows.

import { currencyInHeader } from "../columns/header-clues.ts";
import { type HeadRow, normalHeader } from "./headers.ts";
import type { Recipe, Role } from "./recipe.ts";
import type { TableHead } from "./table.ts";

/** A recipe that matches a table, with the header row and the columns by role. */
export interface Fit {
  readonly recipe: Recipe;
  readonly delimiter: string;
  readonly header: HeadRow;
  readonly above: readonly HeadRow[];
  /** Column numbers by role, in the order of the recipe's headers. */
  readonly columns: ReadonlyMap<Role, readonly number[]>;
  /** Column numbers by normalized header; the first of duplicates. */
  readonly byHeader: ReadonlyMap<string, number>;
  /** The required headers, as the file writes them and in its order. */
  readonly matched: readonly string[];
}

/** The first match of a recipe in a table; null if required headers are missing or forbidden ones present. */
export function fitRecipe(recipe: Recipe, heads: readonly TableHead[]): Fit | null {
  for (const head of heads) {
    for (const [index, header] of head.rows.entries()) {
      const fit = fitRow(recipe, head, header, head.rows.slice(0, index));
      if (fit) return fit;
    }
  }
  return null;
}

function fitRow(recipe: Recipe, head: TableHead, header: HeadRow, above: readonly HeadRow[]): Fit | null {
  const byHeader = headerIndex(header.cells);
  const find = (wanted: string): number | null => findColumn(byHeader, wanted);
  const required = recipe.all.map((wanted) => find(wanted));
  if (required.some((column) => column === null) || recipe.none?.some((unwanted) => find(unwanted) !== null))
    return null;
  if (recipe.width !== undefined && byHeader.size !== recipe.width) return null;
  const columns = new Map<Role, readonly number[]>();
  for (const [role, aliases] of Object.entries(recipe.columns) as [Role, readonly string[]][]) {
    const found = [...new Set(aliases.flatMap((alias) => find(alias) ?? []))];
    if (found.length > 0) columns.set(role, role === "text" || role === "tags" ? found : found.slice(0, 1));
  }
  if (lacksDecisive(recipe, byHeader, header, columns)) return null;
  return {
    recipe,
    delimiter: head.delimiter,
    header,
    above,
    columns,
    byHeader,
    matched: header.cells.filter((_, column) => required.includes(column)).map((cell) => cell.trim()),
  };
}

/**
 * Whether a column that decides which money counts has no known header, but probably an unknown one: what is deducted
 * ("total amount refunded"), the side or currency of an amount, or the state of a row ("my status"). Without it, the sums
 * would be wrong.
 */
function lacksDecisive(
  { kind, columns, skip = [] }: Recipe,
  byHeader: ReadonlyMap<string, number>,
  { cells }: HeadRow,
  found: Fit["columns"],
): boolean {
  const taken = new Set([...found.values()].flat());
  const others = [...byHeader].flatMap(([header, column]) => (taken.has(column) ? [] : [header.replaceAll("_", " ")]));
  const states = MONEY.has(kind) ? skip.map(({ column }) => column.split("|")) : [];
  const isId = (header: string): boolean => columns.id?.includes(header) === true;
  const isNamed = found.get("amount")?.some((column) => currencyInHeader(cells[column] ?? "", "") !== null);
  const decisive = [columns.refunded, columns.adjusted, columns.side, isNamed ? [] : columns.currency, ...states];
  return decisive.some(
    (aliases = []) =>
      !aliases.some((alias) => byHeader.has(alias) || isId(alias)) &&
      aliases.some((alias) => others.some((header) => header.includes(alias))),
  );
}

const MONEY: ReadonlySet<string> = new Set(["earned", "spent", "money"]);

function headerIndex(cells: readonly string[]): Map<string, number> {
  const index = new Map<string, number>();
  for (const [column, header] of cells.map(normalHeader).entries())
    if (header !== "" && !index.has(header)) index.set(header, column);
  return index;
}

function findColumn(byHeader: ReadonlyMap<string, number>, wanted: string): number | null {
  for (const alternative of wanted.split("|")) {
    const column = alternative.includes("*") ? byPattern(byHeader, alternative) : byHeader.get(alternative);
    if (column !== undefined) return column;
  }
  return null;
}

/** Finds a header by a pattern with a star: "amount spent (*)". */
function byPattern(byHeader: ReadonlyMap<string, number>, pattern: string): number | undefined {
  const [before = "", after = ""] = pattern.split("*");
  const fits = (header: string): boolean =>
    header.length >= before.length + after.length && header.startsWith(before) && header.endsWith(after);
  return [...byHeader].find(([header]) => fits(header))?.[1];
}
