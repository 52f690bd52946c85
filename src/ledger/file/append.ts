// Appends to a file: one write, flushed, and read back from where it landed.
import { constants } from "node:fs";
import type { Disk } from "./disk.ts";
import { readsBack } from "./replace.ts";

const APPEND = constants.O_RDWR | constants.O_APPEND;
const LINE_FEED = 10;

/**
 * Appends a text to an existing file. Another program may append between the look at the length and the write; a text that
 * arrived is never reported as failed.
 *
 * @param length the bytes that the file had when the text was composed
 * @returns false, with nothing written, if the file has another length by now
 * @throws the system's error, after what arrived of the text was removed again
 */
export function appendText(path: string, text: string, length: number, disk: Disk): boolean {
  return withFile(path, APPEND, disk, (descriptor, size) => {
    if (size !== length) return false;
    append(descriptor, Buffer.from(text, "utf8"), size, disk);
    return true;
  });
}

/** Appends a line to a file, which is created if there is none. A last line that was cut short is ended first. Throws the system's error. */
export function appendLine(path: string, line: string, disk: Disk): void {
  withFile(path, APPEND | constants.O_CREAT, disk, (descriptor, size) => {
    const last = Buffer.alloc(1, LINE_FEED);
    if (size > 0) disk.readSync(descriptor, last, 0, 1, size - 1);
    append(descriptor, Buffer.from(`${last[0] === LINE_FEED ? "" : "\n"}${line}\n`, "utf8"), size, disk);
  });
}

function withFile<T>(path: string, flags: number, disk: Disk, action: (descriptor: number, size: number) => T): T {
  const descriptor = disk.openSync(path, flags, 0o600);
  try {
    return action(descriptor, disk.fstatSync(descriptor).size);
  } finally {
    closeQuietly(descriptor, disk);
  }
}

/** What was flushed is on disk, whatever closing says. */
function closeQuietly(descriptor: number, disk: Disk): void {
  try {
    disk.closeSync(descriptor);
  } catch {
    return;
  }
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
    cutBack(descriptor, bytes.subarray(0, written), size, disk);
    throw error;
  }
}

/** Whether the bytes stand at the old end of a file, or on a line of their own behind what another program appended. */
function hasArrived(descriptor: number, bytes: Buffer, size: number, disk: Disk): boolean {
  if (readsBack(descriptor, size, bytes, disk)) return true;
  const added = contentFrom(descriptor, size, disk);
  const at = added.indexOf(bytes);
  return at > 0 && added[at - 1] === LINE_FEED;
}

/** Removes what arrived of a failed write, unless another program has written behind it. */
function cutBack(descriptor: number, arrived: Buffer, size: number, disk: Disk): void {
  const at = disk.fstatSync(descriptor).size - arrived.length;
  const isLast = at === size || (at > size && contentFrom(descriptor, at, disk).equals(arrived));
  if (isLast && arrived.length > 0) disk.ftruncateSync(descriptor, at);
}

function contentFrom(descriptor: number, offset: number, disk: Disk): Buffer {
  const content = Buffer.alloc(Math.max(0, disk.fstatSync(descriptor).size - offset));
  return content.subarray(0, disk.readSync(descriptor, content, 0, content.length, offset));
}
