// Changed lines, marked with − and +.
import type { OutputStyle } from "./layout/output-style.ts";
import { printable } from "./layout/text.ts";

/** Maximum number of lines firstLines per side. */
const MOST = 20;

/** Removed and added lines, the first `most` of each. Ends in a newline unless empty. */
export function renderDifference(
  removed: readonly string[],
  added: readonly string[],
  { colours }: Pick<OutputStyle, "colours">,
  most = MOST,
): string {
  const lines = [
    ...firstLines(removed, most).map((line) => colours.red(`− ${printable(line)}`)),
    ...firstLines(added, most).map((line) => colours.green(`+ ${printable(line)}`)),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function firstLines(lines: readonly string[], most: number): string[] {
  return lines.length <= most ? [...lines] : [...lines.slice(0, most), `… ${lines.length - most}`];
}
