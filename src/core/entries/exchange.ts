// Conversion of amounts to the ledger's currency at the rates in its settings.
import { type Parsed, refuse } from "../errors/error.ts";
import type { CalendarDate } from "../values/dates.ts";
import { type Amount, convert } from "../values/money.ts";
import type { Settings } from "./settings.ts";

/** The unchanged amount, or an error if the settings have no rate for its currency. */
export function exchangeable(amount: Amount, { currency, exchange }: Settings): Parsed<Amount> {
  if (amount.currency === currency || exchange.has(amount.currency)) return { value: amount };
  return refuse("currency-without-exchange", { code: amount.currency, currency });
}

/**
 * An amount in the ledger's currency at the exchange rate of its day: the last one that began by then, else the first.
 * Throws a RangeError if `exchangeable` refuses it, which no entry's amount is.
 */
export function inLedgerCurrency(amount: Amount, date: CalendarDate, { currency, exchange }: Settings): Amount {
  if (amount.currency === currency) return amount;
  const [first, ...later] = exchange.get(amount.currency) ?? [];
  if (!first) throw new RangeError(`no exchange for ${amount.currency}`);
  const { rate } = later.findLast(({ from }) => from === null || from <= date) ?? first;
  return convert(amount, rate, currency);
}
