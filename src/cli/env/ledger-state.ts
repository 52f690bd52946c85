// State files of a ledger, such as the running timer, stored beside its history.
import { basename, dirname, join, resolve } from "node:path";
import { Failure, failure, reasonOf, systemCode } from "../../core/errors/failure.ts";
import type { Disk } from "../../ledger/file/disk.ts";
import { History } from "../../ledger/file/history.ts";
import type { Watcher } from "../../ledger/file/ledger-file.ts";
import { acquireLock } from "../../ledger/file/lock.ts";
import { makeFolder, replaceFile, resolveLinks } from "../../ledger/file/replace.ts";

export type StateName = "timer" | "nudge";

/** The state of one ledger on this machine. Methods throw a Failure (exit code 4) if the folder is inaccessible. */
export interface State {
  /** The parsed JSON value, which the caller must validate. Undefined if there is none, null if it is not JSON. */
  readonly read: (name: StateName) => unknown;
  /** Replaces the value atomically; undefined removes it. */
  readonly write: (name: StateName, value: unknown) => void;
  /** Reads, changes and writes under the lock. Returns what `change` returned; if it throws, nothing is written. */
  readonly update: <T extends { readonly value: unknown }>(
    name: StateName,
    change: (value: unknown) => Promise<T>,
  ) => Promise<T>;
  readonly file: (name: StateName) => string;
}

/** Opens the state of a ledger, which need not exist yet. */
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
      throw stateFailure("state-unwritable", folder, error);
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

/** Resolves links as far as the path exists: the state is the same before and after the ledger is created. */
function realPathOf(path: string, disk: Disk): string {
  const target = resolveLinks(path, disk);
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
    throw stateFailure(code, path, error);
  }
}

function stateFailure(code: "state-unreadable" | "state-unwritable", file: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  return failure("system", code, { file, reason: reasonOf(error) });
}
