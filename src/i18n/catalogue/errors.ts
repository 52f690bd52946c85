// Messages of errors and warnings.
import type { ErrorCode, ErrorParams } from "../../core/errors/error.ts";

/** What is wrong, and a hint. */
export interface ErrorText {
  readonly what: string;
  readonly hint: string;
}

export type ErrorTexts = { readonly [Code in ErrorCode]: (params: ErrorParams[Code]) => ErrorText };

/** Lines printed around error messages. */
export interface ErrorWords {
  readonly nothingLogged: string;
  /** What was understood of a line that was refused. */
  readonly understood: (parts: string) => string;
  readonly nothingChanged: (errors: number) => string;
  readonly fixLine: string;
  readonly batchLine: (line: number) => string;
  /** The command succeeded, but its output could not be printed. */
  readonly changedUnsaid: (reason: string) => string;
}
