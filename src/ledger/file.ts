// The ledger as a file: the one place that reads and writes it. Writes happen under a lock, are forced to disk, and checked.
import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { Failure } from "../core/failure.ts";
import { fault } from "../core/fault.ts";

/** How long to wait for another command that is writing, in tries: about five seconds. */
const LOCK_TRIES = { retries: 40, factor: 1.2, minTimeout: 10, maxTimeout: 200 };
/** A lock not refreshed for this long belongs to a command that died. In milliseconds. */
const STALE = 10_000;
/** Settings stand at the beginning. In bytes. */
const HEAD = 8192;

/** The text of a ledger. Throws a Failure when it is missing, unreadable, or no UTF-8 text. */
export function readLedgerText(file: string): string {
  return decoded(
    attempt(file, "read", () => readFileSync(file)),
    file,
  );
}

/** The text of a ledger, or null when there is none. */
export function readLedgerTextIfAny(file: string): string | null {
  try {
    return readLedgerText(file);
  } catch (error) {
    if (error instanceof Failure && error.faults[0]?.code === "ledger-missing") return null;
    throw error;
  }
}

/** The first kilobytes of a ledger; nothing where it cannot be read, which is said when it is needed. */
export function readLedgerHead(file: string): string {
  try {
    const descriptor = openSync(file, "r");
    try {
      const head = Buffer.alloc(HEAD);
      return head.toString("utf8", 0, readSync(descriptor, head, 0, HEAD, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return "";
  }
}

function decoded(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure("input", [fault("ledger-not-text", { file })]);
  }
}

/** Makes a ledger with this text, for its owner only, unless there is one. Returns whether it did. */
export function createLedger(file: string, text: string): boolean {
  return attempt(file, "write", () => {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    try {
      writeFileSync(file, text, { flag: "wx", mode: 0o600, flush: true });
      return true;
    } catch (error) {
      if (codeOf(error) === "EEXIST") return false;
      throw error;
    }
  });
}

/**
 * Appends what `compose` makes of the ledger's text, while no other command can write. What `compose` throws leaves the
 * file as it was, and so does a write that fails halfway.
 */
export async function appendToLedger(file: string, compose: (text: string) => string): Promise<void> {
  const release = await lock(file);
  try {
    const addition = compose(readLedgerText(file));
    attempt(file, "write", () => append(file, addition));
  } finally {
    await release().catch(() => undefined);
  }
}

async function lock(file: string): Promise<() => Promise<void>> {
  const { lock: acquire } = await import("proper-lockfile");
  try {
    return await acquire(file, { stale: STALE, retries: LOCK_TRIES });
  } catch (error) {
    if (codeOf(error) === "ELOCKED")
      throw new Failure("system", [fault("ledger-locked", { file, lock: `${file}.lock` })]);
    throw asFailure(error, file, "write");
  }
}

function append(file: string, addition: string): void {
  const bytes = Buffer.from(addition, "utf8");
  const descriptor = openSync(file, "a+");
  try {
    const { size } = fstatSync(descriptor);
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
      fsyncSync(descriptor);
      verify(descriptor, size, bytes);
    } catch (error) {
      ftruncateSync(descriptor, size);
      throw error;
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Reads back what was written: acknowledged means on disk. */
function verify(descriptor: number, offset: number, expected: Buffer): void {
  const found = Buffer.alloc(expected.length);
  const length = readSync(descriptor, found, 0, found.length, offset);
  if (length !== expected.length || !found.equals(expected)) throw new Error("what was written does not read back");
}

function attempt<T>(file: string, purpose: "read" | "write", action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw asFailure(error, file, purpose);
  }
}

function asFailure(error: unknown, file: string, purpose: "read" | "write"): Failure {
  if (error instanceof Failure) return error;
  const code = codeOf(error);
  if (code === "ENOENT") return new Failure("input", [fault("ledger-missing", { file })]);
  const reason = code ?? (error instanceof Error ? error.message : String(error));
  return new Failure("system", [
    fault(purpose === "read" ? "ledger-unreadable" : "ledger-unwritable", { file, reason }),
  ]);
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
