// A progress bar on one line.
import type { Catalogue } from "../../../i18n/catalogue.ts";
import { bar } from "./table.ts";
import { printable } from "./text.ts";

const CELLS = 20;
const NAME = 40;

/** `████▌                22 % toggl.csv`, without a line end. `part`: 0 to 1. */
export function progressBar(part: number, name: string, { importing }: Pick<Catalogue, "importing">): string {
  const filled = bar(part, 1, CELLS);
  return importing.progress(
    `${filled}${" ".repeat(Math.max(0, CELLS - filled.length))}`,
    `${Math.round(part * 100)} % ${printable(name.slice(-NAME))}`,
  );
}
