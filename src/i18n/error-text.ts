// The shape of the texts of errors and warnings.
import type { ErrorCode, ErrorParams } from "../core/errors/codes.ts";

export type ErrorText = readonly [whatIsWrong: string, hint?: string];

export type ErrorTexts = { readonly [Code in ErrorCode]: (params: ErrorParams[Code]) => ErrorText };
