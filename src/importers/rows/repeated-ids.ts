// Finds ids that are none: values of an id column that several different rows share.
import type { Picked, PickedTable } from "../table/pick.ts";
import type { Fit } from "../table/signature.ts";

/** The ids of rows with different cells. Rows that repeat another one whole keep their id. */
export function repeatedIds({ records, cell }: PickedTable, { columns, recipe }: Fit): ReadonlySet<string> {
  const repeated = new Set<string>();
  if (!columns.has("id") || recipe.firstOfId || recipe.keyed) return repeated;
  const first = new Map<string, Picked>();
  for (const record of records) {
    const id = cell(record, "id");
    if (id === "") continue;
    const before = first.get(id);
    if (!before) first.set(id, record);
    else if (before.cells.some((text, index) => text !== record.cells[index])) repeated.add(id);
  }
  return repeated;
}
