// The money of a row: its signed amount from the columns that hold it, its currency, and whether it came in or went out.
import { currencyOf } from "../../core/values/currency.ts";
import { largest } from "../../core/values/largest.ts";
import { writtenCurrency } from "../columns/number-column.ts";
import type { Reason, RowValue } from "../row.ts";
import type { Picked } from "../table/pick.ts";
import { NO_VALUE } from "../table/value-type.ts";
import { adNames } from "./hints.ts";
import { isCredit, type Table } from "./open-table.ts";

/** A signed decimal, positive for money in, and the cell that it was read from. */
interface SignedAmount {
  readonly decimal: string;
  readonly cell: string;
}

export function moneyValue(record: Picked, table: Table): RowValue | Reason {
  const { cell, fit } = table;
  const { recipe } = fit;
  const found = amountOf(record, table);
  if ("reason" in found) return found;
  const { decimal } = found;
  if (isZero(decimal) && isZero(cell(record, "refunded"))) return { reason: "zero" };
  const currency = currencyIn(record, found.cell, table);
  if (typeof currency === "object" && currency !== null) return currency;
  const earned = { kind: "earned", amount: { decimal, currency } } as const;
  const isNegative = decimal.startsWith("-");
  const purpose = purposeOf(record, table);
  const amount = { decimal: decimal.replace("-", ""), currency };
  const spent = { kind: "spent", amount, ...(purpose === undefined ? {} : { purpose }) } as const;
  if (recipe.kind === "spent") return isSpending(isNegative, table) ? spent : { reason: "negative" };
  if (!isNegative) return earned;
  if (recipe.kind === "money") return purpose === undefined ? { ...spent, unexplained: true } : spent;
  return recipe.refunds?.test(cell(record, "type")) ? earned : { reason: "not-income" };
}

/** Whether an amount has the sign that spending has in a table of spending. */
function isSpending(isNegative: boolean, { fit, negativeDebits }: Table): boolean {
  return isNegative === (fit.columns.has("debit") || fit.columns.has("side") || negativeDebits);
}

function purposeOf(record: Picked, table: Table): string | undefined {
  const { boosts, purpose } = table.fit.recipe;
  return boosts && adNames(record, table).some((name) => boosts.test(name)) ? "boost" : purpose;
}

/** The signed amount from credit and debit, else from the amount and its side, less refunds. */
function amountOf(record: Picked, table: Table): SignedAmount | Reason {
  const pair = fromPair(record, table);
  if (pair) return pair;
  const { cell, fit, number, negativeSides } = table;
  const adjusted = cell(record, "adjusted");
  const text = isZero(adjusted) ? cell(record, "amount") : adjusted;
  if (NO_VALUE.test(text)) return { reason: "zero" };
  const plain = number(text);
  if (plain === null) return { reason: "number-unreadable", detail: text };
  const refunded = number(cell(record, "refunded"));
  if (refunded !== null && !isZero(refunded))
    return { decimal: subtract(plain, refunded.replace("-", "")), cell: text };
  if (!fit.columns.has("side")) return { decimal: plain, cell: text };
  const side = isCredit(cell(record, "side")) ? "credit" : "debit";
  const size = negativeSides[side] ? plain.replace("-", "") : plain;
  return { decimal: side === "credit" ? size : negated(size), cell: text };
}

/** From the credit and debit columns; null if both are empty or 0, so that an amount column decides. */
function fromPair(record: Picked, { cell, number, negativeDebits }: Table): SignedAmount | Reason | null {
  const texts = [cell(record, "credit"), cell(record, "debit")] as const;
  const unreadable = texts.find((text) => !NO_VALUE.test(text) && number(text) === null);
  if (unreadable !== undefined) return { reason: "number-unreadable", detail: unreadable };
  const [credit = "0", debit = "0"] = texts.map((text) => number(text) ?? "0");
  if (isZero(credit) && isZero(debit)) return null;
  const decimal = subtract(credit, negativeDebits ? negated(debit) : debit);
  return { decimal, cell: isZero(credit) ? texts[1] : texts[0] };
}

function isZero(decimal: string): boolean {
  return !/[1-9]/.test(decimal);
}

function negated(decimal: string): string {
  return decimal.startsWith("-") ? decimal.slice(1) : `-${decimal}`;
}

function subtract(a: string, b: string): string {
  const scale = largest([a, b].map((text) => (text.split(".")[1] ?? "").length));
  const units = (text: string): bigint => {
    const [whole = "0", fraction = ""] = text.replace("-", "").split(".");
    const size = BigInt(`${whole}${fraction.padEnd(scale, "0")}`);
    return text.startsWith("-") ? -size : size;
  };
  const left = units(a) - units(b);
  const digits = String(left < 0n ? -left : left).padStart(scale + 1, "0");
  const decimal = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return left < 0n ? `-${decimal}` : decimal;
}

/** The currency beside the amount, of its column, or of the table; a reason to skip the row if it is unknown. */
function currencyIn(
  record: Picked,
  written: string,
  { cell, currency, ledgerCurrency }: Table,
): string | null | Reason {
  const column = cell(record, "currency");
  const isStated = !NO_VALUE.test(column);
  // "eur", "€", "Euro - EUR"
  const stated = isStated ? currencyOf(/\b([A-Z]{3})$/.exec(column)?.[1] ?? column, ledgerCurrency) : currency;
  const sign = writtenCurrency(written);
  const found = sign === "" ? stated : currencyOf(sign, stated ?? ledgerCurrency);
  return found === null && (sign !== "" || isStated) ? { reason: "currency-unknown", detail: sign || column } : found;
}
