// The gate for what belongs to a ledger but not in it: a running timer, what was last said. Beside its history, one file a name.
import { basename, dirname, join, resolve } from "node:path";
import { fault } from "../../core/errors/error.ts";
import { Failure, reasonOf, systemCode } from "../../core/errors/failure.ts";
import type { Disk } from "../../ledger/file/disk.ts";
import { History } from "../../ledger/file/history.ts";
import type { Watcher } from "../../ledger/file/ledger-file.ts";
import { acquireLock } from "../../ledger/file/lock.ts";
import { behindLinks, makeFolder, replaceFile } from "../../ledger/file/replace.ts";

/** Names of what is kept: each is a file. */
export type StateName = "timer" | "nudge";

/** What is kept on this machine for one ledger. Fails, exit code 4, where the folder cannot be read or written. */
export interface State {
  /**
   * What is kept under a name: a value of JSON that its reader has to look at, since files can be anybody's. Undefined
   * where nothing is kept, null where what is kept is no JSON any more.
   */
  readonly read: (name: StateName) => unknown;
  /** Keeps a value in place of the one before, all of it or nothing; undefined keeps nothing. */
  readonly write: (name: StateName, value: unknown) => void;
  /** Reads, changes and writes under the lock. Returns what `change` returned; if it throws, nothing is written. */
  readonly update: <T extends { readonly value: unknown }>(
    name: StateName,
    change: (value: unknown) => Promise<T>,
  ) => Promise<T>;
  /** Where a name is kept, for people. */
  readonly file: (name: StateName) => string;
}

/** The state of the ledger at a path, which need not exist yet, in the program's state folder. */
export function openState(ledger: string, stateFolder: () => string, watcher: Watcher, disk: Disk): State {
  const history = (): History => new History(stateFolder(), realPathOf(ledger, disk), disk);
  const fileOf = (name: StateName): string => join(history().folder, `${name}.json`);
  const read = (name: StateName): unknown => parsed(attempt("state-unreadable", fileOf(name), textIfAny));
  const textIfAny = (file: string): string | undefined => {
    try {
      return disk.readFileSync(file, "utf8");
    } catch (error) {
      if (systemCode(error) === "ENOENT") return undefined;
      throw error;
    }
  };
  const write = (name: StateName, value: unknown): void =>
    attempt("state-unwritable", fileOf(name), (file) => {
      makeFolder(dirname(file), disk);
      if (value === undefined) disk.rmSync(file, { force: true });
      else replaceFile(file, `${JSON.stringify(value)}\n`, disk, { mode: 0o600 });
      watcher.changed();
    });
  const update: State["update"] = async (name, change) => {
    const { folder } = history();
    attempt("state-unwritable", folder, (path) => makeFolder(path, disk));
    const lock = await acquireLock(folder, disk).catch((error: unknown) => {
      throw failure("state-unwritable", folder, error);
    });
    try {
      if (lock.isTakenOver) history().clean();
      const before = read(name);
      const changed = await change(before);
      if (changed.value !== before) write(name, changed.value);
      return changed;
    } finally {
      lock.release();
    }
  };
  return { read, write, update, file: fileOf };
}

/** The path without links, as far as it exists: a ledger has the same state before and after it is begun. */
function realPathOf(path: string, disk: Disk): string {
  const target = behindLinks(path, disk);
  try {
    return disk.realpathSync(target);
  } catch {
    const parent = dirname(resolve(target));
    return parent === resolve(target) ? parent : join(realPathOf(parent, disk), basename(target));
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
