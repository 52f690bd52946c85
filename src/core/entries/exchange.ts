// Exchange: what an amount in another currency is worth in the ledger's, by the ledger's own word.
import { type Parsed, refuse } from "../errors/error.ts";
import { type Amount, convert } from "../values/money.ts";
import type { Settings } from "./settings.ts";

/** The amount as it is, where the ledger can say what it is worth in its own currency; refused where it cannot. */
export function exchangeable(amount: Amount, { currency, exchange }: Settings): Parsed<Amount> {
  if (amount.currency === currency || exchange.has(amount.currency)) return { value: amount };
  return refuse("currency-without-exchange", { code: amount.currency, currency });
}

/** An amount in the ledger's currency. Throws a RangeError for one that `exchangeable` refuses: no entry holds such. */
export function inLedgerCurrency(amount: Amount, { currency, exchange }: Settings): Amount {
  if (amount.currency === currency) return amount;
  const rate = exchange.get(amount.currency);
  if (!rate) throw new RangeError(`no exchange for ${amount.currency}`);
  return convert(amount, rate, currency);
}
