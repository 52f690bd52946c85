// Lines that went and came, as people see them: − before what is gone, + before what is there now.
import type { OutputStyle } from "./layout/output-style.ts";
import { printable } from "./layout/text.ts";

/** More lines than this are only counted. */
const MOST = 20;

/** One line for each line that differs, the first `most` of them. Ends in a newline unless there are none. */
export function renderDifference(
  removed: readonly string[],
  added: readonly string[],
  { colours }: Pick<OutputStyle, "colours">,
  most = MOST,
): string {
  const lines = [
    ...shown(removed, most).map((line) => colours.red(`− ${printable(line)}`)),
    ...shown(added, most).map((line) => colours.green(`+ ${printable(line)}`)),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function shown(lines: readonly string[], most: number): string[] {
  return lines.length <= most ? [...lines] : [...lines.slice(0, most), `… ${lines.length - most}`];
}
