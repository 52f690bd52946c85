// What tests start from: a ledger and a day, as someone would write them.

import type { Fault, Parsed } from "../src/core/errors/error.ts";
import { type CalendarDate, parseIsoDate } from "../src/core/values/dates.ts";
import { type Ledger, readLedger } from "../src/ledger/read/read.ts";

/** The ledger that a text holds, which must have no fault. */
export function ledgerOf(text: string): Ledger {
  const ledger = readLedger(text);
  if (ledger.faults.length > 0) throw new Error(JSON.stringify(ledger.faults));
  return ledger;
}

export function day(text: string): CalendarDate {
  const { value } = parseIsoDate(text);
  if (value === undefined) throw new Error(`no such day: ${text}`);
  return value;
}

/** The code of the fault that a parser gave, or the value where it gave none. */
export function outcome<T>({ value, fault }: Parsed<T>): T | Fault["code"] | undefined {
  return fault ? fault.code : value;
}
