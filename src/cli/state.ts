// The gate for what belongs to a ledger but not in it: a running timer, what was last said. Beside its history, one file a name.
import { mkdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { Failure, reasonOf, systemCode } from "../core/failure.ts";
import { fault } from "../core/fault.ts";
import { History } from "../ledger/history.ts";
import { acquireLock } from "../ledger/lock.ts";

/** Names of what is kept: each is a file. */
export type StateName = "timer" | "nudge";

/** Links that lead in a circle are followed so many times. */
const MOST_LINKS = 40;

/** What is kept on this machine for one ledger. Fails, exit code 4, where the folder cannot be read or written. */
export interface State {
  /**
   * What is kept under a name: a value of JSON that its reader has to look at, since files can be anybody's. Undefined
   * where nothing is kept, null where what is kept is no JSON any more.
   */
  readonly read: (name: StateName) => unknown;
  /** Keeps a value in place of the one before, all of it or nothing; undefined keeps nothing. */
  readonly write: (name: StateName, value: unknown) => Promise<void>;
  /** Reads, changes and writes while no other command can; a change that throws leaves what is kept as it was. */
  readonly update: (name: StateName, change: (value: unknown) => Promise<unknown>) => Promise<void>;
  /** Where a name is kept, for people. */
  readonly file: (name: StateName) => string;
}

/** The state of the ledger at a path, which need not be there yet, in the program's state folder. */
export function openState(ledger: string, stateFolder: () => string): State {
  const folder = (): string => new History(stateFolder(), realPathOf(ledger)).folder;
  const fileOf = (name: StateName): string => join(folder(), `${name}.json`);
  const read = (name: StateName): unknown => parsed(attempt("state-unreadable", fileOf(name), textIfAny));
  const write = async (name: StateName, value: unknown): Promise<void> => {
    const file = fileOf(name);
    attempt("state-unwritable", folder(), made);
    if (value === undefined) return attempt("state-unwritable", file, (path) => rmSync(path, { force: true }));
    const { default: writeFileAtomic } = await import("write-file-atomic");
    await writeFileAtomic(file, `${JSON.stringify(value)}\n`, { encoding: "utf8", mode: 0o600 }).catch((error) => {
      throw failure("state-unwritable", file, error);
    });
  };
  const update: State["update"] = async (name, change) => {
    const release = await acquireLock(attempt("state-unwritable", folder(), made)).catch((error: unknown) => {
      throw failure("state-unwritable", folder(), error);
    });
    try {
      const before = read(name);
      const after = await change(before);
      if (after !== before) await write(name, after);
    } finally {
      await release().catch(() => undefined);
    }
  };
  return { read, write, update, file: fileOf };
}

/** The path without links, as far as it exists: a ledger has the same state before and after it is begun. */
function realPathOf(path: string, links = 0): string {
  try {
    return realpathSync(path);
  } catch {
    const link = linkOf(path);
    if (link !== null && links < MOST_LINKS) return realPathOf(resolve(dirname(path), link), links + 1);
    const parent = dirname(resolve(path));
    return parent === resolve(path) ? parent : join(realPathOf(parent, links), basename(path));
  }
}

function linkOf(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

function made(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

function textIfAny(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function attempt<T>(code: "state-unreadable" | "state-unwritable", path: string, action: (path: string) => T): T {
  try {
    return action(path);
  } catch (error) {
    throw failure(code, path, error);
  }
}

function failure(code: "state-unreadable" | "state-unwritable", file: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  return new Failure("system", [fault(code, { file, reason: reasonOf(error) })]);
}
