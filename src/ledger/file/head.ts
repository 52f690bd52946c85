// The beginning of a file, without reading all of it.
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { isStream, isTyped, streamBytes } from "./stream.ts";

/** Settings come first. In bytes. */
const SETTINGS = 8192;

/** The first kilobytes of a ledger; empty if it cannot be read, which is reported later. */
export function readLedgerHead(file: string): string {
  try {
    if (!isStream(file)) return readHead(file, SETTINGS);
    return isTyped(file) ? "" : streamBytes(file).toString("utf8", 0, SETTINGS);
  } catch {
    return "";
  }
}

/** The first bytes of a file, as text; empty if it is not a regular file or cannot be read. */
export function readHead(file: string, bytes: number): string {
  try {
    if (!statSync(file).isFile()) return "";
    const descriptor = openSync(file, "r");
    try {
      const head = Buffer.alloc(bytes);
      return head.toString("utf8", 0, readSync(descriptor, head, 0, bytes, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return "";
  }
}
