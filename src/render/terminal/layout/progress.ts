// A bar for a terminal, on one line that is written over again.
import type { Catalogue } from "../../../i18n/catalogue.ts";
import { bar } from "./table.ts";
import { printable } from "./text.ts";

const CELLS = 20;
const NAME = 40;

/** `████▌                22 % toggl.csv`, without a line end. */
export function progressBar(part: number, name: string, { importing }: Pick<Catalogue, "importing">): string {
  const filled = bar(part, 1, CELLS);
  return importing.progress(
    `${filled}${" ".repeat(Math.max(0, CELLS - filled.length))}`,
    `${Math.round(part * 100)} % ${printable(name.slice(-NAME))}`,
  );
}
