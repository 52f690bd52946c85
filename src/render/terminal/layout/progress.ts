// A progress bar on one line.
import type { OutputStyle } from "./output-style.ts";
import { bar } from "./table.ts";
import { printable } from "./text.ts";

const CELLS = 20;
const NAME = 40;

/** `████▌                22 % toggl.csv`, without a line end. `part`: 0 to 1. */
export function progressBar(part: number, name: string, style: Pick<OutputStyle, "words" | "format">): string {
  const filled = bar(part, 1, CELLS);
  return style.words.importing.progress(
    `${filled}${" ".repeat(Math.max(0, CELLS - filled.length))}`,
    `${style.format.percent(part)} ${printable(name.slice(-NAME))}`,
  );
}
