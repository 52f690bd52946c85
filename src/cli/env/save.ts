// Writes output files atomically, where may-overwrite.ts allows it.
import { statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Failure, failure, failureOn, systemCode } from "../../core/errors/failure.ts";
import type { Disk } from "../../ledger/file/disk.ts";
import { removeLeftovers, replaceFile } from "../../ledger/file/replace.ts";
import { type OwnFiles, overwriteRefusal, type Saving } from "./may-overwrite.ts";

/**
 * Writes a UTF-8 text and returns the file's absolute path. A regular file is replaced in one step; devices, pipes and
 * open streams (/dev/stdout) are written to directly.
 *
 * @param file relative to the working directory
 * @throws a Failure: usage if it may not be overwritten, system for a missing folder, missing permissions or a full
 * disk
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

/** The descriptor of an open stream such as /dev/stdout that is redirected to a file; else null. */
function openStream(path: string): number | null {
  const [, name] = /^(?:\/dev|\/dev\/fd|\/proc\/self\/fd)\/(stdout|stderr|\d+)$/.exec(path) ?? [];
  if (name === undefined || !statSync(path, { throwIfNoEntry: false })?.isFile()) return null;
  return name === "stdout" ? 1 : name === "stderr" ? 2 : Number(name);
}

function failureOf(error: unknown, file: string): Failure {
  const folder = dirname(file);
  if (systemCode(error) === "ENOENT" && statSync(folder, { throwIfNoEntry: false }) === undefined)
    return failure("system", "output-folder-missing", { file, folder });
  return failureOn("output-unwritable", file, error);
}
