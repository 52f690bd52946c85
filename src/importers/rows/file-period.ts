// The period that a file states above its header or in its name.
import { type CalendarDate, parseIsoDate } from "../../core/values/dates.ts";
import { dateReader } from "../columns/date-column.ts";
import type { HeadRow } from "../table/headers.ts";

export interface Period {
  readonly since: CalendarDate;
  readonly until: CalendarDate;
}

/** Reads "July 8, 2025 - July 31, 2025" or "Report Start: 9/1/2026, Report End: 9/30/2026" from the rows above the header. */
export function periodAbove(above: readonly HeadRow[]): Period | null {
  const [read, monthFirst] = [dateReader("DMY"), dateReader("MDY")];
  const lines = above.map(({ cells }) => cells.join(", "));
  const [start, end] = [/Report Start: *([\d/]+)/i, /Report End: *([\d/]+)/i].map((edge) => {
    const found = lines.flatMap((line) => edge.exec(line)?.[1] ?? [])[0];
    return found === undefined ? null : (monthFirst(found)?.date ?? null);
  });
  if (start && end) return { since: start, until: end };
  for (const { cells } of above) {
    const [since, until] = (cells[0] ?? "").split(/ [-–] /).map((text) => read(text));
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
