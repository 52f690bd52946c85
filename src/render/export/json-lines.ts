// Entries as JSON Lines: the entries of list --json, one a line.
import type { Entry } from "../../core/entries/entry.ts";
import { entryJson } from "../json.ts";

/** One JSON object a line, each as `list --json` has it. */
export function exportJsonLines(entries: readonly Entry[]): string {
  return entries.map((entry) => `${JSON.stringify(entryJson(entry))}\n`).join("");
}
