// Reads the records of a table, keeping only cells that have a role, to save memory with 200,000 rows.

import { shared } from "../../core/text/memoize.ts";
import type { Skipped, SkipReason } from "../row.ts";
import type { Role } from "./recipe.ts";
import { readRecords } from "./records.ts";
import type { Fit } from "./signature.ts";

export interface Picked {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface PickedTable {
  readonly records: readonly Picked[];
  readonly skipped: readonly Skipped[];
  readonly tooMany: boolean;
  /** The cell of a role; "" if there is none. */
  readonly cell: (record: Picked, role: Role) => string;
  /** All cells of a role, which may have several columns. */
  readonly cellsOf: (record: Picked, role: Role) => readonly string[];
}

const TOTAL = /^(?:grand )?(?:totals?|totaux|totale|gesamt|summe)(?: ?:.*| of \d+ .*)?$/i;

/** The rows of one import that fit in the memory of a small machine, at about 3 kB each. */
export const MOST_ROWS = 500_000;

/** Records between two progress calls. */
export const PROGRESS = 2000;

/**
 * The records below the header, and those skipped with the reason. `hasNetwork`: the user named the network of rows that
 * do not say what they are about. `progress` is called with the part read, 0 to 1.
 */
export function pickTable(text: string, fit: Fit, hasNetwork: boolean, progress?: (part: number) => void): PickedTable {
  const kept = [...new Set([...fit.columns.values()].flat())];
  const position = new Map(kept.map((column, index) => [column, index]));
  const indexes = new Map(
    [...fit.columns].map(([role, columns]) => [role, columns.map((one) => position.get(one) ?? 0)]),
  );
  const columns = kept.map((column) => ({ column, share: shared() }));
  const records: Picked[] = [];
  const skipped: Skipped[] = [];
  const reasonOf = skipReason(fit, hasNetwork);
  const idColumn = fit.recipe.firstOfId ? undefined : fit.columns.get("id")?.[0];
  const ownIdOf = (cells: readonly string[]): Pick<Skipped, "ownIds"> => {
    const id = idColumn === undefined ? "" : (cells[idColumn] ?? "").trim();
    return id === "" ? {} : { ownIds: [id] };
  };
  let tooMany = false;
  const lines = progress ? countLines(text) : 1;
  let read = 0;
  const broken = readRecords(text, fit.delimiter, (cells, line) => {
    if (line <= fit.header.line) return true;
    const reason = reasonOf(cells, records.length + skipped.length === 0);
    if (reason) skipped.push({ line, reason, ...ownIdOf(cells) });
    else records.push({ line, cells: columns.map(({ column, share }) => share((cells[column] ?? "").trim())) });
    read += 1;
    tooMany = read > MOST_ROWS;
    if (progress && read % PROGRESS === 0) progress(line / lines);
    return !tooMany;
  });
  for (const line of broken) skipped.push({ line, reason: "row-unreadable" });
  return {
    records,
    skipped,
    tooMany,
    cell: ({ cells }, role) => {
      const index = indexes.get(role)?.[0];
      return index === undefined ? "" : (cells[index] ?? "");
    },
    cellsOf: (record, role) => (indexes.get(role) ?? []).map((index) => record.cells[index] ?? ""),
  };
}

function countLines(text: string): number {
  let lines = 1;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) lines += 1;
  return lines;
}

const isTotal = (cell = ""): boolean => TOTAL.test(cell.trim());

/** The reason to skip a record, from its cells alone; null for none. */
function skipReason(fit: Fit, hasNetwork: boolean): (cells: readonly string[], isFirst: boolean) => SkipReason | null {
  const { recipe, columns, byHeader } = fit;
  const seen = new Set<string>();
  const name = columns.get("campaign")?.[0];
  const names = (["campaign", "group", "ad", "platform"] as const).flatMap((role) => columns.get(role) ?? []);
  const id = recipe.firstOfId ? columns.get("id")?.[0] : undefined;
  const rules = (recipe.skip ?? []).flatMap((rule) => {
    const [column] = rule.column.split("|").flatMap((header) => byHeader.get(header) ?? []);
    return column === undefined ? [] : [{ ...rule, column }];
  });
  return (cells, isFirst) => {
    const cell = (column: number): string => (cells[column] ?? "").trim();
    if (isTotal(cells[0]) || (name !== undefined && isTotal(cells[name])) || (recipe.keyed && cells.some(isTotal)))
      return "total";
    if (recipe.keyed && isFirst && names.length > 0 && names.every((column) => cell(column) === "")) return "total";
    if (id !== undefined && seen.has(cell(id))) return "order-line";
    if (id !== undefined) seen.add(cell(id));
    for (const { column, when, unless, reason, isType } of rules) {
      const text = cell(column);
      if (isType && text === "") {
        if (!hasNetwork) return "type-empty";
      } else if (when?.test(text) || (unless && !unless.test(text))) return reason;
    }
    return null;
  };
}
