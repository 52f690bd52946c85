// A failure: faults that end a command, and whose they are, so that the error boundary can say so and choose the exit code.
import type { Fault } from "./error.ts";

/**
 * usage: the words typed. input: what a file holds. system: a file that cannot be read or written. threshold: nothing is
 * wrong, but a bound that was asked about, or that its owner has set, is crossed.
 */
export type FailureKind = "usage" | "input" | "system" | "threshold";

/** The file that faults stand in, with its text for the excerpt. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

export class Failure extends Error {
  readonly kind: FailureKind;
  readonly faults: readonly Fault[];
  readonly source: Source | null;

  constructor(kind: FailureKind, faults: readonly Fault[], source: Source | null = null) {
    super(faults.map(({ code }) => code).join(", "));
    this.name = "Failure";
    this.kind = kind;
    this.faults = faults;
    this.source = source;
  }
}

/** Why something failed: the system's code, or else what the error says. */
export function reasonOf(error: unknown): string {
  return systemCode(error) ?? (error instanceof Error ? error.message : String(error));
}

/** The same for a Failure that may wrap the system's error: its reason, or its codes. */
export function failureReason(error: unknown): string {
  const params = error instanceof Failure ? error.faults[0]?.params : undefined;
  return params && "reason" in params && typeof params.reason === "string" ? params.reason : reasonOf(error);
}

/** The code that the system gave an error, as ENOENT; undefined where it gave none. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
