// The period that a file states above its header or in its name.
import { type CalendarDate, parseIsoDate } from "../../core/values/dates.ts";
import { dateColumn } from "../columns/date-column.ts";
import type { HeadRow } from "../table/headers.ts";

export interface Period {
  readonly since: CalendarDate;
  readonly until: CalendarDate;
}

/** Reads "July 8, 2025 - July 31, 2025" from the rows above the header. */
export function periodAbove(above: readonly HeadRow[]): Period | null {
  const read = dateColumn([], { file: "", column: "" }, { order: "DMY" }).value;
  for (const { cells } of above) {
    const [since, until] = (cells[0] ?? "").split(/ [-–] /).map((text) => read?.(text) ?? null);
    if (since && until) return { since: since.date, until: until.date };
  }
  return null;
}

/** The day in the name of a file or of its archive, which TikTok puts there: Overview_2026-09-25_1790891174_name.zip. */
export function firstDayOf(file: string): CalendarDate | undefined {
  const names = file.split(/[/\\]/).slice(-2).reverse();
  const [day] = names.flatMap((name) => /_(\d{4}-\d\d-\d\d)(?=[_.]|$)/.exec(name)?.[1] ?? []);
  return day === undefined ? undefined : parseIsoDate(day).value;
}
