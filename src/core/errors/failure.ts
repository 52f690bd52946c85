// An exception that ends a command, with a category that decides the exit code.
import type { ErrorCode, ErrorParams } from "./codes.ts";
import { type InputError, inputError, type Parsed } from "./error.ts";

/**
 * usage: arguments. input: contents of a file. system: a file cannot be read or written. threshold: no error, but a
 * requested or configured bound is exceeded.
 */
export type FailureKind = "usage" | "input" | "system" | "threshold";

/** The file that the errors refer to, with its text for excerpts. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

export class Failure extends Error {
  readonly kind: FailureKind;
  readonly errors: readonly InputError[];
  readonly source: Source | null;
  /** What was understood of a line all the same, in the user's language; empty if nothing was. */
  readonly understood: string;

  constructor(kind: FailureKind, errors: readonly InputError[], source: Source | null = null, understood = "") {
    super(errors.map(({ code }) => code).join(", "));
    this.name = "Failure";
    this.kind = kind;
    this.errors = errors;
    this.source = source;
    this.understood = understood;
  }
}

/** A failure with one error. */
export function failure<Code extends ErrorCode>(
  kind: FailureKind,
  code: Code,
  params: ErrorParams[Code],
  source: Source | null = null,
): Failure {
  return new Failure(kind, [inputError(code, params)], source);
}

/** The value of a parsed text. Throws a Failure with its error. */
export function accepted<T>(parsed: Parsed<T>, kind: FailureKind = "usage", source: Source | null = null): T {
  if (parsed.error) throw new Failure(kind, [parsed.error], source);
  return parsed.value;
}

type FileCode = {
  [Code in ErrorCode]: ErrorParams[Code] extends { file: string; reason: string } ? Code : never;
}[ErrorCode];

/** The result of an action on a file. An error of the system becomes a Failure with this code. */
export function attempt<T>(code: FileCode, file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw failureOn(code, file, error);
  }
}

/** The result of an action, or something else if it throws. */
export function orElse<T, Other>(action: () => T, otherwise: Other): T | Other {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

/** The Failure of an error about a file. */
export function failureOn(code: FileCode, file: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  return new Failure("system", [{ code, params: { file, reason: reasonOf(error) } } as InputError]);
}

/** The system error code, else the message. */
export function reasonOf(error: unknown): string {
  return systemCode(error) ?? (error instanceof Error ? error.message : String(error));
}

/** The `reason` parameter of a Failure's first error, else like `reasonOf`. */
export function failureReason(error: unknown): string {
  const params = error instanceof Failure ? error.errors[0]?.params : undefined;
  return params && "reason" in params && typeof params.reason === "string" ? params.reason : reasonOf(error);
}

/** The system error code, such as ENOENT; undefined if there is none. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
