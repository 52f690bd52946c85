// The beginning of a file, used to recognise it.
import type { ImportFile } from "../source.ts";

const LENGTH = 4096;

/** The first characters without leading blanks; "" for binary files. */
export function startOf(file: ImportFile): string {
  return (file.text() ?? "").slice(0, LENGTH).trimStart();
}
