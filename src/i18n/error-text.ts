// The shape of the texts of errors and warnings.
import type { ErrorCode, ErrorParams } from "../core/errors/error.ts";

/** What is wrong, and a hint. */
export interface ErrorText {
  readonly what: string;
  readonly hint: string;
}

export type ErrorTexts = { readonly [Code in ErrorCode]: (params: ErrorParams[Code]) => ErrorText };
