// English: `export`.
import type { ExportingWords } from "../catalogue/exporting.ts";
import { plural } from "./language.ts";

export const exporting: ExportingWords = {
  calendar: "socialroi: time logged",
  saved: (entries, file) => `${plural(entries, "entry", "entries")} written to ${file}`,
  left: (entries) =>
    `${plural(entries, "entry has", "entries have")} no place in this format and ${entries === 1 ? "is" : "are"} not in it.`,
};
