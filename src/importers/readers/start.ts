// The beginning of a file, used to recognise it; its lines, and the days in them.
import { type CalendarDate, parseIsoDate } from "../../core/values/dates.ts";
import type { ImportFile } from "../source.ts";

const LENGTH = 4096;

/** The first characters without leading blanks; "" for binary files. */
export function startOf(file: ImportFile): string {
  return (file.text() ?? "").slice(0, LENGTH).trimStart();
}

export function linesOf(text: string): string[] {
  return text.split(/\r\n|[\r\n]/);
}

/** The day of a year, month and day as written; null if there is none. */
export function dayOf(year = "", month = "", day = ""): CalendarDate | null {
  return parseIsoDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`).value ?? null;
}
