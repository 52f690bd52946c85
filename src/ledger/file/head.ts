// The beginning of a file, without reading all of it.
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { layoutOf } from "../read/layout.ts";
import { isStream, isTyped, streamBytes } from "./stream.ts";

/** Most settings are shorter. In bytes. */
const SETTINGS = 8192;

/** The beginning of a ledger, with all of its settings; empty if it cannot be read, which is reported later. */
export function readLedgerHead(file: string): string {
  try {
    if (isStream(file)) return isTyped(file) ? "" : streamBytes(file).toString("utf8");
    const head = readHead(file, SETTINGS);
    return layoutOf(head).to < head.length ? head : readHead(file, statSync(file).size);
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
