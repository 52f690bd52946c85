// The gate for files that a command was asked to write: whole or not at all, and never over the ledger.
import { realpathSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { Failure, reasonOf, systemCode } from "../core/failure.ts";
import { fault } from "../core/fault.ts";
import type { Disk } from "../ledger/file/disk.ts";
import { removeLeftovers, replaceFile } from "../ledger/file/replace.ts";

/**
 * Writes a text to a file as UTF-8 and gives the file's absolute path. What stood there is replaced in one step; a device
 * or a pipe is written to as it is.
 *
 * @param file as it was typed; ~/ is the home, anything else is read from the folder the command was called in
 * @param ledger the ledger of this run, which is never overwritten, under whatever name it is given
 * @throws a Failure: usage for the ledger itself, system for a folder that is not there, a folder, no right, a full disk
 */
export async function saveFile(file: string, text: string, ledger: string, disk: Disk): Promise<string> {
  const path = resolve(file.startsWith("~/") ? join(homedir(), file.slice(2)) : file);
  if (isSame(path, resolve(ledger))) throw new Failure("usage", [fault("output-is-ledger", { file: path })]);
  try {
    const present = statSync(path, { throwIfNoEntry: false });
    if (present === undefined || present.isFile()) {
      removeLeftovers(dirname(path), disk);
      replaceFile(path, text, disk);
    } else writeFileSync(path, text);
  } catch (error) {
    throw failureOf(error, path);
  }
  return path;
}

/** One file under two names: the same path, a link of either kind, or another spelling on a disk that does not tell case. */
function isSame(path: string, ledger: string): boolean {
  const [one, other] = [path, ledger].map((file) => statSync(file, { throwIfNoEntry: false, bigint: true }));
  return one && other ? one.ino === other.ino && one.dev === other.dev : realPath(path) === realPath(ledger);
}

/** A path with the links in its folder followed, where that folder is there. */
function realPath(path: string): string {
  try {
    return join(realpathSync(dirname(path)), path.slice(dirname(path).length));
  } catch {
    return path;
  }
}

function failureOf(error: unknown, file: string): Failure {
  const folder = dirname(file);
  if (systemCode(error) === "ENOENT" && statSync(folder, { throwIfNoEntry: false }) === undefined)
    return new Failure("system", [fault("output-folder-missing", { file, folder })]);
  return new Failure("system", [fault("output-unwritable", { file, reason: reasonOf(error) })]);
}
