// Conversion of amounts to the ledger's currency at the rates in its settings.
import { type Parsed, refuse } from "../errors/error.ts";
import { type Amount, convert } from "../values/money.ts";
import type { Settings } from "./settings.ts";

/** The unchanged amount, or an error if the settings have no rate for its currency. */
export function exchangeable(amount: Amount, { currency, exchange }: Settings): Parsed<Amount> {
  if (amount.currency === currency || exchange.has(amount.currency)) return { value: amount };
  return refuse("currency-without-exchange", { code: amount.currency, currency });
}

/** An amount in the ledger's currency. Throws a RangeError if `exchangeable` refuses it, which no entry's amount is. */
export function inLedgerCurrency(amount: Amount, { currency, exchange }: Settings): Amount {
  if (amount.currency === currency) return amount;
  const rate = exchange.get(amount.currency);
  if (!rate) throw new RangeError(`no exchange for ${amount.currency}`);
  return convert(amount, rate, currency);
}
