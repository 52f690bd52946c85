// Decides the formats of a table's columns before its rows are read: dates, numbers, currency, signs and ids.

import type { Parsed } from "../../core/errors/error.ts";
import { MOST, memoize } from "../../core/text/memoize.ts";
import { dateColumn, type ReadDate } from "../columns/date-column.ts";
import { currencyInHeader, orderOfHeaders } from "../columns/header-clues.ts";
import { numberColumn, type ReadNumber } from "../columns/number-column.ts";
import type { Choices } from "../source.ts";
import type { Picked, PickedTable } from "../table/pick.ts";
import type { Role } from "../table/recipe.ts";
import type { Fit } from "../table/signature.ts";
import { firstDayOf, type Period, periodAbove } from "./file-period.ts";

const DATES: readonly Role[] = ["date", "until", "end-date"];
const NUMBERS: readonly Role[] = ["amount", "adjusted", "refunded", "credit", "debit", "hours", "minutes", "seconds"];
const MONEY: readonly Role[] = ["amount", "credit", "debit"];

/** A table with what its columns as a whole decide. */
export interface Table extends PickedTable {
  readonly fit: Fit;
  readonly date: ReadDate;
  readonly number: ReadNumber;
  /** The currency of amounts that name none; null if unknown. */
  readonly currency: string | null;
  /** Decides signs that several currencies share. */
  readonly ledgerCurrency: string;
  /** The period given above the header. */
  readonly above: Period | null;
  /** Debits, and spending, are written as negative numbers. */
  readonly negativeDebits: boolean;
  /** Amounts with a D, or with a C, beside them carry a minus as well. */
  readonly negativeSides: { readonly debit: boolean; readonly credit: boolean };
  /** Ids that several different rows share. */
  readonly repeatedIds: ReadonlySet<string>;
}

/** The table of a file; an error if its dates or numbers are ambiguous. */
export function openTable(file: string, fit: Fit, picked: PickedTable, choices: Choices): Parsed<Table> {
  const { recipe, header } = fit;
  const { ledgerCurrency = "" } = choices;
  const where = (roles: readonly Role[]): { file: string; column: string } => ({ file, column: headerOf(fit, roles) });
  const above = periodAbove(fit.above);
  const since = choices.since ?? above?.since ?? firstDayOf(file);
  const date = dateColumn(valuesOf(picked, fit, DATES), where(DATES), {
    given: choices.dates,
    implied: recipe.dates ?? orderOfHeaders(fit.byHeader.keys()),
    ...(since === undefined ? {} : { since }),
    utc: recipe.utc === true,
    mayLackYear: recipe.instantOfId !== undefined,
  });
  if (date.error) return date;
  const number = numberColumn(valuesOf(picked, fit, NUMBERS), where(NUMBERS), {
    given: choices.decimal,
    implied: recipe.decimal,
  });
  if (number.error) return number;
  const named = MONEY.flatMap((role) => fit.columns.get(role) ?? []).flatMap(
    (column) => currencyInHeader(header.cells[column] ?? "", ledgerCurrency) ?? [],
  );
  const table = {
    ...picked,
    fit,
    date: memoize(date.value),
    number: memoize(number.value),
    currency: named[0] ?? choices.currency ?? recipe.currency ?? (recipe.ownTable ? ledgerCurrency : null),
    ledgerCurrency,
    above: coversRows(above, fit, picked, date.value) ? above : null,
    repeatedIds: repeatedIds(picked, fit),
  };
  return { value: { ...table, ...signsOf(table) } };
}

/** Whether the period above the header is that of each row: rows have no day, or all have its first day. */
function coversRows(above: Period | null, { recipe, columns }: Fit, { records, cell }: PickedTable, date: ReadDate) {
  if (!columns.has("date")) return recipe.periodAbove === true;
  if (!recipe.reportPeriod || above === null) return false;
  return records.every((record) => date(cell(record, "date"))?.date === above.since);
}

function headerOf({ columns, header }: Fit, roles: readonly Role[]): string {
  const column = roles.map((role) => columns.get(role)?.[0]).find((found) => found !== undefined);
  return column === undefined ? "" : (header.cells[column] ?? "");
}

/** The values in the columns of these roles, mostly without repetitions. */
function* valuesOf({ records, cell }: PickedTable, { columns }: Fit, roles: readonly Role[]): Iterable<string> {
  for (const role of roles.filter((one) => columns.has(one))) {
    const seen = new Set<string>();
    for (const record of records) {
      const text = cell(record, role);
      if (seen.has(text)) continue;
      if (seen.size < MOST) seen.add(text);
      yield text;
    }
  }
}

/** Banks write a debit as 12.50 or as -12.50. Whether the minus is part of the form is seen from the whole column. */
function signsOf({ records, cell, fit, number }: Pick<Table, "records" | "cell" | "fit" | "number">) {
  const isNegative = (text: string): boolean => number(text)?.startsWith("-") === true;
  const isPositive = (text: string): boolean => /[1-9]/.test(number(text) ?? "") && !isNegative(text);
  const allNegative = (role: Role, counts: (side: string) => boolean): boolean => {
    if (!fit.columns.has(role)) return false;
    let some = false;
    for (const record of records) {
      if (!counts(cell(record, "side"))) continue;
      if (isPositive(cell(record, role))) return false;
      some ||= isNegative(cell(record, role));
    }
    return some;
  };
  const debits = allNegative("debit", () => true);
  const spending = fit.recipe.kind === "spent" && !fit.columns.has("debit") && allNegative("amount", () => true);
  return {
    negativeDebits: debits || spending,
    negativeSides: {
      debit: fit.columns.has("side") && allNegative("amount", (side) => !isCredit(side)),
      credit: fit.columns.has("side") && allNegative("amount", isCredit),
    },
  };
}

/** Whether the cell of a D/C column means money in. */
export function isCredit(side: string): boolean {
  return /^(?:c|h|\+|in|entr)/i.test(side);
}

/** The ids of rows with different cells. Rows that repeat another one whole keep their id. */
function repeatedIds({ records, cell }: PickedTable, { columns, recipe }: Fit): ReadonlySet<string> {
  const repeated = new Set<string>();
  if (!columns.has("id") || recipe.firstOfId || recipe.keyed) return repeated;
  const first = new Map<string, Picked>();
  for (const record of records) {
    const id = cell(record, "id");
    if (id === "") continue;
    const before = first.get(id);
    if (!before) first.set(id, record);
    else if (before.cells.some((text, index) => text !== record.cells[index])) repeated.add(id);
  }
  return repeated;
}
