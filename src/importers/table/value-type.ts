// What kind of value a cell holds, judged alone.
import { dateParts } from "../columns/date-parts.ts";

/** Cells that stand for no value. */
export const NO_VALUE = /^(?:|-+|–|—|nan|n\/a|null|undefined)$/i;

export type ValueType =
  | "empty"
  | "date"
  | "time"
  | "duration"
  /** A number with the sign or code of a currency. */
  | "money"
  | "decimal"
  | "integer"
  | "percent"
  | "address"
  | "words";

const NUMBER = /^[-−–+(]?\d{1,3}(?:[ .,'’]?\d{3})*(?:[.,]\d+)?[-−)]?$|^[-−–+(]?\d+(?:[.,]\d+)?[-−)]?$/;

export function valueType(text: string): ValueType {
  const plain = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  if (NO_VALUE.test(plain)) return "empty";
  if (/^\S+@\S+\.\S+$|^https?:\/\//.test(plain)) return "address";
  if (/^[-−+]?[\d.,\s]+ ?%$/.test(plain)) return "percent";
  if (NUMBER.test(plain)) return numberType(plain);
  if (/^\d{1,2}[:h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?$/i.test(plain)) return "time";
  if (/^\d+:\d{2}(?::\d{2})?$|^(?:\d+ ?h)? ?(?:\d+ ?(?:m|min))? ?(?:\d+ ?s)?$/i.test(plain)) return "duration";
  if (dateParts(plain, "DMY") ?? dateParts(plain, "MDY")) return "date";
  const beside = plain.replace(/^(?:\p{Sc}|[A-Z]{2,3}\p{Sc}?)\s?|\s?(?:\p{Sc}|[A-Z]{3})$/gu, "");
  const signed = plain.replace(/^([-−(]?)\s?\p{Sc}\s?/u, "$1");
  return (beside !== plain && NUMBER.test(beside)) || (signed !== plain && NUMBER.test(signed)) ? "money" : "words";
}

/** 20261120 is a date, 12.50 a decimal; 3.4.2026 is not a number. */
function numberType(plain: string): ValueType {
  if (/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(plain)) return "date";
  return /[.,]\d{1,2}\D*$/.test(plain) ? "decimal" : "integer";
}
