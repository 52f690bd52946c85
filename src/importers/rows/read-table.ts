// Reads the rows of a table by its recipe.

import { type Parsed, refuse } from "../../core/errors/error.ts";
import type { CalendarDate } from "../../core/values/dates.ts";
import { readClock, withClock } from "../columns/date-column.ts";
import { localMoment, type Moment } from "../columns/moments.ts";
import type { Reading, Reason, Row, Skipped } from "../row.ts";
import type { Choices, ImportFile } from "../source.ts";
import { MOST_ROWS, type Picked, PROGRESS, pickTable } from "../table/pick.ts";
import type { Fit } from "../table/signature.ts";
import { hintsOf, identityOf, keptOf } from "./hints.ts";
import { openTable, type Table } from "./open-table.ts";
import { rowValue } from "./row-value.ts";

/** Share of progress. */
const PICKING = 0.6;

/** The rows of a table; an error if it is too long, or its dates or numbers are ambiguous. */
export function readTable(file: ImportFile, fit: Fit, choices: Choices): Parsed<Reading> {
  const text = file.text() ?? "";
  const { progress } = choices;
  const picked = pickTable(
    fit.recipe.repair?.(text) ?? text,
    fit,
    choices.hasNetwork === true,
    progress && ((part) => progress(part * PICKING)),
  );
  if (picked.tooMany) return refuse("import-too-many", { file: file.name, rows: MOST_ROWS });
  const table = openTable(file.name, fit, picked, choices);
  if (table.error) return table;
  const rows: Row[] = [];
  const skipped: Skipped[] = [...picked.skipped];
  for (const [index, record] of picked.records.entries()) {
    const made = rowOf(record, table.value);
    if ("reason" in made) skipped.push({ line: record.line, ...made });
    else rows.push(made);
    if (progress && index % PROGRESS === 0) progress(PICKING + (1 - PICKING) * (index / picked.records.length));
  }
  const { network, platformNeeded } = fit.recipe;
  const shared = sharedIdLines(table.value);
  return {
    value: {
      rows,
      skipped: skipped.sort((a, b) => a.line - b.line),
      ...(fit.recipe.kind === "earned" ? { isSales: true } : {}),
      ...(network === undefined ? {} : { network }),
      ...(platformNeeded && !fit.columns.has("platform") ? { platformNeeded } : {}),
      ...(shared.length === 0 ? {} : { sharedIds: shared }),
    },
  };
}

function sharedIdLines({ repeatedIds, records, cell }: Table): number[] {
  if (repeatedIds.size === 0) return [];
  return records.flatMap((record) => (repeatedIds.has(cell(record, "id")) ? [record.line] : []));
}

function rowOf(record: Picked, table: Table): Row | Reason {
  const moment = momentOf(record, table);
  if (!moment) return { reason: "date-unreadable", detail: table.cell(record, "date") };
  const until = untilOf(record, moment, table);
  const value = rowValue(record, moment, table);
  if ("reason" in value) return value;
  const { recipe } = table.fit;
  return {
    line: record.line,
    date: moment.date,
    ...(until ? { until } : {}),
    ...(moment.at === undefined || recipe.kind !== "time" ? {} : { at: moment.at }),
    value,
    hints: hintsOf(record, table),
    identity: identityOf(record, moment, table),
    keep: keptOf(record, table),
  };
}

function momentOf(record: Picked, { fit, cell, date, above }: Table): Moment | null {
  const { instantOfId, utc } = fit.recipe;
  if (!fit.columns.has("date")) return above && { date: above.since, text: above.since };
  const moment = date(cell(record, "date"));
  if (!moment) {
    const instant = instantOfId?.(cell(record, "id")) ?? null;
    return instant === null ? null : localMoment(instant);
  }
  const time = cell(record, "time");
  return time === "" ? moment : withClock(moment, readClock(time), utc === true);
}

function untilOf(record: Picked, { date: since }: Moment, { cell, date, above }: Table): CalendarDate | null {
  const until = date(cell(record, "until"))?.date ?? above?.until ?? null;
  return until !== null && until > since ? until : null;
}
