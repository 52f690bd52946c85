// The quantity of a row: time, money, a post, or a count.
import { readClock, withClock } from "../columns/date-column.ts";
import type { Moment } from "../columns/moments.ts";
import { readDuration } from "../columns/number-column.ts";
import type { Reason, RowValue } from "../row.ts";
import type { Picked } from "../table/pick.ts";
import { NO_VALUE } from "../table/value-type.ts";
import { moneyValue } from "./money-value.ts";
import type { Table } from "./open-table.ts";

/** The quantity of a record, or the reason to skip it. */
export function rowValue(record: Picked, moment: Moment, table: Table): RowValue | Reason {
  const { recipe } = table.fit;
  switch (recipe.kind) {
    case "time":
      return timeValue(record, moment, table);
    case "earned":
    case "spent":
    case "money":
      return moneyValue(record, table);
    case "posted": {
      const format = table.cell(record, "format") || recipe.format;
      const url = table.cell(record, "link");
      const reach = countOf(table.cell(record, "reach"), table);
      const comments = countOf(table.cell(record, "comments"), table);
      return {
        kind: "posted",
        ...(format ? { format: format.toLowerCase().replace(/^ig /, "") } : {}),
        ...(reach === null ? {} : { reach }),
        ...(comments === null ? {} : { comments }),
        ...(/^https?:\/\//.test(url) ? { url } : {}),
      };
    }
    case "reach":
    case "followers": {
      const text = table.cell(record, "count");
      const count = countOf(text, table);
      if (count === 0 && recipe.kind === "reach") return { reason: "zero" };
      if (count !== null) return { kind: recipe.kind, count };
      return NO_VALUE.test(text) ? { reason: "zero" } : { reason: "number-unreadable", detail: text };
    }
  }
}

/** A count: rounded, and a mark before three digits is a group separator. */
function countOf(text: string, { number }: Table): number | null {
  const plain = text.replace(/[\s'’]/g, "");
  const decimal = /^\d{1,3}(?:[.,]\d{3})+$/.test(plain) ? plain.replace(/[.,]/g, "") : number(plain);
  const count = decimal === null ? Number.NaN : Math.round(Number(decimal));
  return count >= 0 && count <= 1e12 ? count : null;
}

function timeValue(record: Picked, moment: Moment, table: Table): RowValue | Reason {
  const { cell, fit } = table;
  if (fit.columns.has("end-time") && cell(record, "end-time") === "") return { reason: "running" };
  const seconds = secondsOf(record, moment, table);
  if (typeof seconds === "string") return { reason: "duration-unreadable", detail: seconds };
  return seconds === 0 ? { reason: "zero" } : { kind: "time", seconds };
}

const UNITS = [
  ["hours", 3600],
  ["minutes", 60],
  ["seconds", 1],
] as const;

/** Seconds from the first duration column, else from start and end; the text of the cells if unreadable. */
function secondsOf(record: Picked, moment: Moment, { cell, number, date, fit }: Table): number | string {
  const duration = cell(record, "duration");
  if (duration !== "") return readDuration(duration) ?? duration;
  for (const [role, factor] of UNITS) {
    const text = cell(record, role);
    if (text === "") continue;
    const seconds = Math.round(Number(number(text) ?? Number.NaN) * factor);
    return seconds >= 0 ? seconds : text;
  }
  const end = date(cell(record, "end-date") || cell(record, "date"));
  const clock = readClock(cell(record, "end-time"));
  const stop = end && clock !== null ? withClock(end, clock, fit.recipe.utc === true) : end;
  const seconds = stop ? secondsBetween(moment, stop) : Number.NaN;
  return seconds >= 0 ? seconds : `${cell(record, "date")} - ${cell(record, "end-date")}`;
}

/** Uses instants if both are known, because of daylight saving; else wall-clock times. */
function secondsBetween(start: Moment, end: Moment): number {
  const isKnown = start.instant !== undefined && end.instant !== undefined;
  const [from, to] = [start, end].map(({ text, instant = 0 }) =>
    isKnown ? instant : Date.parse(text.length > 10 ? `${text}Z` : `${text}T00:00:00Z`),
  );
  return ((to ?? 0) - (from ?? 0)) / 1000;
}
