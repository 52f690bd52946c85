// Which recipe a table is for: the headers that a recipe asks for, found in one of the first rows.
import { isCurrency } from "../../core/values/currency.ts";
import type { Recipe, Role } from "./recipe.ts";
import type { HeadRow } from "./table.ts";
import { normalHeader, type TableHead } from "./table.ts";

/** A recipe that fits a table: where its header stands and which column has which role. */
export interface Fit {
  readonly recipe: Recipe;
  readonly delimiter: string;
  readonly header: HeadRow;
  /** The rows above the header. */
  readonly above: readonly HeadRow[];
  /** Column numbers by role, in the order of the recipe's headers. */
  readonly columns: ReadonlyMap<Role, readonly number[]>;
  /** Column numbers by normal header; the first of equal ones. */
  readonly byHeader: ReadonlyMap<string, number>;
  /** The currency in the header of the amounts: "Amount spent (EUR)". */
  readonly currency: string | null;
  /** The headers that were asked for, as the file writes them. */
  readonly matched: readonly string[];
}

/** The best fit of a recipe to a table; null where a header that it asks for is missing. */
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
  const asked = recipe.all.map((wanted) => find(wanted));
  if (asked.some((column) => column === null) || recipe.none?.some((unwanted) => find(unwanted) !== null)) return null;
  if (recipe.width !== undefined && byHeader.size !== recipe.width) return null;
  const columns = new Map<Role, readonly number[]>();
  for (const [role, aliases] of Object.entries(recipe.columns) as [Role, readonly string[]][]) {
    const found = [...new Set(aliases.flatMap((alias) => find(alias) ?? []))];
    if (found.length > 0) columns.set(role, role === "text" || role === "tags" ? found : found.slice(0, 1));
  }
  const amount = columns.get("amount")?.[0];
  return {
    recipe,
    delimiter: head.delimiter,
    header,
    above,
    columns,
    byHeader,
    currency: amount === undefined ? null : currencyInHeader(header.cells[amount] ?? ""),
    matched: asked.flatMap((column) => (column === null ? [] : [(header.cells[column] ?? "").trim()])),
  };
}

function headerIndex(cells: readonly string[]): Map<string, number> {
  const index = new Map<string, number>();
  cells.forEach((cell, column) => {
    const header = normalHeader(cell);
    if (header !== "" && !index.has(header)) index.set(header, column);
  });
  return index;
}

function findColumn(byHeader: ReadonlyMap<string, number>, wanted: string): number | null {
  for (const alternative of wanted.split("|")) {
    const column = alternative.includes("*") ? starred(byHeader, alternative) : byHeader.get(alternative);
    if (column !== undefined) return column;
  }
  return null;
}

/** "amount spent (*)": anything where the star is. */
function starred(byHeader: ReadonlyMap<string, number>, pattern: string): number | undefined {
  const [before = "", after = ""] = pattern.split("*");
  for (const [header, column] of byHeader) {
    const fits = header.length >= before.length + after.length && header.startsWith(before) && header.endsWith(after);
    if (fits) return column;
  }
  return undefined;
}

function currencyInHeader(header: string): string | null {
  const code = /\(([A-Za-z]{3})\)\s*$/.exec(header.trim())?.[1]?.toUpperCase();
  return code !== undefined && isCurrency(code) ? code : null;
}
