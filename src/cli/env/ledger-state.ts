// State files of a ledger, such as the running timer, stored beside its history.
import { dirname, join } from "node:path";
import { attempt, failure, failureOn, systemCode } from "../../core/errors/failure.ts";
import type { Disk } from "../../ledger/file/disk.ts";
import { History } from "../../ledger/file/history.ts";
import { acquireLock } from "../../ledger/file/lock.ts";
import type { Watcher } from "../../ledger/file/locked-file.ts";
import { makeFolder, replaceFile } from "../../ledger/file/replace.ts";
import { isStream } from "../../ledger/file/stream.ts";
import { realPathOf } from "./real-path.ts";

export type StateName = "timer" | "nudge";

/**
 * The state of one ledger on this machine, which need not exist yet. Functions throw a Failure (exit code 4) if the folder is
 * inaccessible. The state of a stream is not written: updates of `nudge` are discarded, others throw a Failure.
 */
export function openState(ledger: string, stateFolder: () => string, watcher: Watcher, disk: Disk) {
  const history = (): History => new History(stateFolder(), realPathOf(ledger, disk), disk);
  const fileOf = (name: StateName): string => join(history().folder, `${name}.json`);
  const textOf = (file: string): string | undefined => {
    try {
      return disk.readFileSync(file, "utf8");
    } catch (error) {
      if (systemCode(error) === "ENOENT") return undefined;
      throw error;
    }
  };
  /** The parsed JSON value, which the caller must validate. Undefined if there is none, null if it is not JSON. */
  const read = (name: StateName): unknown => {
    const file = fileOf(name);
    return parsed(attempt("state-unreadable", file, () => textOf(file)));
  };
  /** Replaces the value atomically; undefined removes it. */
  const write = (name: StateName, value: unknown): void => {
    if (isStream(ledger)) throw failure("usage", "ledger-is-stream", { file: ledger });
    const file = fileOf(name);
    attempt("state-unwritable", file, () => {
      makeFolder(dirname(file), disk);
      if (value === undefined) disk.rmSync(file, { force: true });
      else replaceFile(file, `${JSON.stringify(value)}\n`, disk, { mode: 0o600 });
      watcher.changed();
    });
  };
  /** Reads, changes and writes under the lock. Returns what `change` returned; if it throws, nothing is written. */
  const update = async <T extends { readonly value: unknown }>(
    name: StateName,
    change: (value: unknown) => Promise<T>,
  ): Promise<T> => {
    if (isStream(ledger) && name === "nudge") return change(undefined);
    if (isStream(ledger)) throw failure("usage", "ledger-is-stream", { file: ledger });
    const { folder } = history();
    attempt("state-unwritable", folder, () => makeFolder(folder, disk));
    const lock = await acquireLock(folder, disk).catch((error: unknown) => {
      throw failureOn("state-unwritable", folder, error);
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

function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
