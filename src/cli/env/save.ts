// Writes the files that a command was asked for: whole or not at all, and only where may-overwrite.ts lets it.
import { statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fault } from "../../core/errors/error.ts";
import { Failure, reasonOf, systemCode } from "../../core/errors/failure.ts";
import type { Disk } from "../../ledger/file/disk.ts";
import { removeLeftovers, replaceFile } from "../../ledger/file/replace.ts";
import { type OwnFiles, overwriteRefusal, type Saving } from "./may-overwrite.ts";

/**
 * Writes a text to a file as UTF-8 and gives the file's absolute path. What stood there is replaced in one step; a device,
 * a pipe or an open stream (/dev/stdout) is written to as it is.
 *
 * @param file read from the folder the command was called in
 * @throws a Failure: usage for what may not be overwritten, system for a folder that is not there, a folder, no right, a
 *   full disk
 */
export async function saveFile(file: string, text: string, saving: Saving, own: OwnFiles, disk: Disk): Promise<string> {
  const path = resolve(file);
  try {
    const stream = openStream(path);
    if (stream !== null) {
      writeFileSync(stream, text);
      return path;
    }
    const refused = overwriteRefusal(path, saving, own);
    if (refused) throw new Failure("usage", [refused]);
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

/** The descriptor of a stream that the shell has opened; null for any other path, and for one that is not a file behind it. */
function openStream(path: string): number | null {
  const [, name] = /^(?:\/dev|\/dev\/fd|\/proc\/self\/fd)\/(stdout|stderr|\d+)$/.exec(path) ?? [];
  if (name === undefined || !statSync(path, { throwIfNoEntry: false })?.isFile()) return null;
  return name === "stdout" ? 1 : name === "stderr" ? 2 : Number(name);
}

function failureOf(error: unknown, file: string): Failure {
  if (error instanceof Failure) return error;
  const folder = dirname(file);
  if (systemCode(error) === "ENOENT" && statSync(folder, { throwIfNoEntry: false }) === undefined)
    return new Failure("system", [fault("output-folder-missing", { file, folder })]);
  return new Failure("system", [fault("output-unwritable", { file, reason: reasonOf(error) })]);
}
