// A table in plain output: one block per row, with the row's name and one named figure per line.
import type { Column } from "./column.ts";
import type { OutputStyle } from "./output-style.ts";

/** Blocks separated by an empty line; without empty cells and graphics. */
export function linear(columns: readonly Column[], { words }: Pick<OutputStyle, "words">): string {
  const spoken = columns.flatMap((column) =>
    column.spoken === null
      ? []
      : [{ head: column.name ?? column.head.replace("\n", " "), cells: column.spoken ?? column.cells }],
  );
  const [titles, ...figures] = spoken;
  const blocks = (titles?.cells ?? []).map((title, row) => {
    const lines = figures.flatMap(({ head, cells }) => {
      const cell = (cells[row] ?? "").trim();
      return cell === "" || cell === "–" ? [] : [`${head}${words.colon}${cell}`];
    });
    return [title.trim(), ...lines].join("\n");
  });
  return blocks.join("\n\n");
}
