// A table for a screen reader: a block a row, its first cell alone on a line, then each cell behind the name of its column.
import type { Column } from "./column.ts";
import type { OutputStyle } from "./output-style.ts";

/** The blocks, parted by an empty line. Cells with nothing in them are left out, and columns that only draw. */
export function linear(columns: readonly Column[], { words }: Pick<OutputStyle, "words">): string {
  const spoken = columns.flatMap((column) =>
    column.spoken === null
      ? []
      : [{ head: column.name ?? column.head.replace("\n", " "), cells: column.spoken ?? column.cells }],
  );
  const [titles, ...figures] = spoken;
  const blocks = (titles?.cells ?? []).map((title, row) => {
    const said = figures.flatMap(({ head, cells }) => {
      const cell = (cells[row] ?? "").trim();
      return cell === "" || cell === "–" ? [] : [`${head}${words.colon}${cell}`];
    });
    return [title.trim(), ...said].join("\n");
  });
  return blocks.join("\n\n");
}
