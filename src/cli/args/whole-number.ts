// Parses a whole number given to an option.

import { failure } from "../../core/errors/failure.ts";

/** The number, between `least` and `most`. Throws a Failure that names the option. */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) throw failure("usage", "option-unreadable", { option, text });
  return value;
}
