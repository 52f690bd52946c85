// Appends to a file with one write, flushed and verified by reading back.
import { constants } from "node:fs";
import { orElse } from "../../core/errors/failure.ts";
import { type Disk, withFile } from "./disk.ts";
import { readsBack } from "./replace.ts";

const APPEND = constants.O_RDWR | constants.O_APPEND;
const LINE_FEED = 10;

/**
 * Appends to an existing file. Another program may append between the length check and the write; text that arrived is
 * never reported as failed.
 *
 * @param length the file's length when the text was composed, in bytes
 * @returns false, without writing, if the length has changed
 * @throws the system's error, after removing what was written
 */
export function appendText(path: string, text: string, length: number, disk: Disk): boolean {
  return onFile(path, APPEND, disk, (descriptor, size) => {
    if (size !== length) return false;
    append(descriptor, Buffer.from(text, "utf8"), size, disk);
    return true;
  });
}

/** Appends a line, creating the file if missing and ending a truncated last line first. Throws the system's error. */
export function appendLine(path: string, line: string, disk: Disk): void {
  onFile(path, APPEND | constants.O_CREAT, disk, (descriptor, size) => {
    const last = Buffer.alloc(1, LINE_FEED);
    if (size > 0) disk.readSync(descriptor, last, 0, 1, size - 1);
    append(descriptor, Buffer.from(`${last[0] === LINE_FEED ? "" : "\n"}${line}\n`, "utf8"), size, disk);
  });
}

/** Ignores errors of closing: the data is already flushed. */
function onFile<T>(path: string, flags: number, disk: Disk, action: (descriptor: number, size: number) => T): T {
  const closeSync = (descriptor: number): void => orElse(() => disk.closeSync(descriptor), undefined);
  return withFile(path, flags, 0o600, { openSync: disk.openSync, closeSync }, (descriptor) =>
    action(descriptor, disk.fstatSync(descriptor).size),
  );
}

function append(descriptor: number, bytes: Buffer, size: number, disk: Disk): void {
  let written = 0;
  try {
    written = disk.writeSync(descriptor, bytes, 0, bytes.length);
    if (written < bytes.length) throw Object.assign(new Error("the write was cut short"), { code: "ENOSPC" });
    disk.fsyncSync(descriptor);
    if (!hasArrived(descriptor, bytes, size, disk))
      throw Object.assign(new Error("what was written does not read back"), { code: "EIO" });
  } catch (error) {
    removePartial(descriptor, bytes.subarray(0, written), size, disk);
    throw error;
  }
}

/** Whether the bytes are at the old end of the file, or on their own line after what another program appended. */
function hasArrived(descriptor: number, bytes: Buffer, size: number, disk: Disk): boolean {
  if (readsBack(descriptor, size, bytes, disk)) return true;
  const added = contentFrom(descriptor, size, disk);
  const at = added.indexOf(bytes);
  return at > 0 && added[at - 1] === LINE_FEED;
}

/** Removes a partial write, unless another program has appended after it. */
function removePartial(descriptor: number, arrived: Buffer, size: number, disk: Disk): void {
  const at = disk.fstatSync(descriptor).size - arrived.length;
  const isLast = at === size || (at > size && contentFrom(descriptor, at, disk).equals(arrived));
  if (isLast && arrived.length > 0) disk.ftruncateSync(descriptor, at);
}

function contentFrom(descriptor: number, offset: number, disk: Disk): Buffer {
  const content = Buffer.alloc(Math.max(0, disk.fstatSync(descriptor).size - offset));
  return content.subarray(0, disk.readSync(descriptor, content, 0, content.length, offset));
}
