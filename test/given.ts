// Shared test fixtures: ledgers and days from text.

import type { InputError, Parsed } from "../src/core/errors/error.ts";
import { type CalendarDate, parseIsoDate } from "../src/core/values/dates.ts";
import { type Ledger, readLedger } from "../src/ledger/read/read.ts";

export function ledgerOf(text: string): Ledger {
  const ledger = readLedger(text);
  if (ledger.errors.length > 0) throw new Error(JSON.stringify(ledger.errors));
  return ledger;
}

export function day(text: string): CalendarDate {
  const { value } = parseIsoDate(text);
  if (value === undefined) throw new Error(`no such day: ${text}`);
  return value;
}

/** The value that a parser returned, or the code of its error. */
export function outcome<T>({ value, error }: Parsed<T>): T | InputError["code"] | undefined {
  return error ? error.code : value;
}
