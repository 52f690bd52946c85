// Messages of errors and warnings.
import type { FaultCode, FaultParams } from "../../core/errors/error.ts";

/** What is wrong, and a hint. */
export interface ErrorText {
  readonly what: string;
  readonly remedy: string;
}

export type FaultWords = { readonly [Code in FaultCode]: (params: FaultParams[Code]) => ErrorText };

/** Lines printed around error messages. */
export interface ErrorWords {
  readonly nothingLogged: string;
  readonly nothingChanged: (faults: number) => string;
  readonly mendLine: string;
  readonly batchLine: (line: number) => string;
  /** The command succeeded, but its output could not be printed. */
  readonly changedUnsaid: (reason: string) => string;
}
