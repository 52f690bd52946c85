// The beginning of a file, without reading all of it.
import { orElse } from "../../core/errors/failure.ts";
import { layoutOf } from "../read/layout.ts";
import { DISK, withFile } from "./disk.ts";
import { isStream, isTyped, streamBytes } from "./stream.ts";

/** Most settings are shorter. In bytes. */
const SETTINGS = 8192;

/** The beginning of a ledger, with all of its settings; empty if it cannot be read, which is reported later. */
export function readLedgerHead(file: string): string {
  return orElse(() => {
    if (isStream(file)) return isTyped(file) ? "" : streamBytes(file).toString("utf8");
    const head = readHead(file, SETTINGS);
    return layoutOf(head).to < head.length ? head : readHead(file, DISK.statSync(file).size);
  }, "");
}

/** The first bytes of a file, as text; empty if it is not a regular file or cannot be read. */
export function readHead(file: string, bytes: number): string {
  return orElse(() => {
    if (!DISK.statSync(file).isFile()) return "";
    const head = Buffer.alloc(bytes);
    const read = (descriptor: number): number => DISK.readSync(descriptor, head, 0, bytes, 0);
    return head.toString("utf8", 0, withFile(file, "r", 0, DISK, read));
  }, "");
}
