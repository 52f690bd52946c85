// Parses a whole number given to an option.

import { inputError } from "../../core/errors/error.ts";
import { Failure } from "../../core/errors/failure.ts";

/** The number, between `least` and `most`. Throws a Failure that names the option. */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most))
    throw new Failure("usage", [inputError("option-unreadable", { option, text })]);
  return value;
}
