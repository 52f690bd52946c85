// A list of entries for the terminal: line, date, what, and the rest in words.
import type { Entry } from "../core/entry.ts";
import type { Period } from "../core/period.ts";
import { entryCells } from "./entry.ts";
import type { Speech } from "./speech.ts";
import { capital, widthOf } from "./text.ts";

/** The entries under a title that names the period, ending in a newline. */
export function renderList(entries: readonly Entry[], period: Period, speech: Speech): string {
  const { words, format, paint } = speech;
  if (entries.length === 0) return `${words.list.empty(format.period(period))}\n`;
  const rows = entries.map((entry) => entryCells(entry, speech));
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ""))));
  const lines = rows.map(([line = "", date = "", what = "", rest = ""]) => {
    const [lineWidth = 0, , whatWidth = 0] = widths;
    return `${paint.dim(line.padStart(lineWidth))}  ${date}  ${" ".repeat(whatWidth - widthOf(what))}${what}  ${rest}`.trimEnd();
  });
  return `${paint.bold(words.list.title(capital(format.period(period)), entries.length))}\n\n${lines.join("\n")}\n`;
}
