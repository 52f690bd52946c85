// Entries as JSON Lines, as in `list --json`.
import type { Entry } from "../../core/entries/entry.ts";
import { entryJson } from "../json.ts";

export function exportJsonLines(entries: readonly Entry[]): string {
  return entries.map((entry) => `${JSON.stringify(entryJson(entry))}\n`).join("");
}
