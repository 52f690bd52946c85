// Errors as data: a code, parameters and a place. i18n turns them into text.
import type { ErrorCode, ErrorParams } from "./codes.ts";

/** Position in a text: line and column (1-based), length in characters. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** An error, with its place if it concerns a text. */
export type InputError = {
  [Code in ErrorCode]: { readonly code: Code; readonly params: ErrorParams[Code]; readonly place?: Place };
}[ErrorCode];

/** Result of a parser: a value or an error. */
export type Parsed<T> =
  | { readonly value: T; readonly error?: never }
  | { readonly error: InputError; readonly value?: never };

/** Creates an error with typed parameters. */
export function inputError<Code extends ErrorCode>(code: Code, params: ErrorParams[Code]): InputError {
  return { code, params } as InputError;
}

/** A failed parse with a new error. */
export function refuse<Code extends ErrorCode>(code: Code, params: ErrorParams[Code]): { readonly error: InputError } {
  return { error: inputError(code, params) };
}

export function at(place: Place, found: InputError): InputError {
  return { ...found, place };
}
