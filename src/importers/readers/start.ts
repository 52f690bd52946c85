// The beginning of a file, by which it is recognised.
import type { ImportFile } from "../source.ts";

const ENOUGH = 4096;

/** The first few thousand characters, without blanks before them; an empty text where there is none. */
export function startOf(file: ImportFile): string {
  return (file.text() ?? "").slice(0, ENOUGH).trimStart();
}
