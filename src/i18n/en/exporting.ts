// English: `export`.

import { plural } from "./language.ts";

export const exporting = {
  /** Name of the calendar of logged time. */
  calendar: "socialroi: time logged",
  saved: (entries: number, file: string) => `${plural(entries, "entry", "entries")} written to ${file}`,
  left: (entries: number) =>
    `${plural(entries, "entry has", "entries have")} no place in this format and ${entries === 1 ? "is" : "are"} not in it.`,
};
