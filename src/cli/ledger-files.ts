// The ledgers that a command was given: files as they are named, and patterns that no shell has expanded.
import { existsSync } from "node:fs";
import { basename, isAbsolute } from "node:path";
import { Failure } from "../core/failure.ts";
import { fault } from "../core/fault.ts";

/** Every file once, in the order given. A Failure for a name or a pattern that is no file. */
export async function ledgerFiles(patterns: readonly string[]): Promise<string[]> {
  const files = new Set<string>();
  for (const pattern of patterns) {
    const found = pattern === "-" || existsSync(pattern) ? [pattern] : await filesLike(pattern);
    if (found.length === 0) throw new Failure("input", [fault("file-missing", { file: pattern })]);
    for (const file of found) files.add(file);
  }
  return [...files];
}

/** The files that a pattern means, by name; none for a name that is no pattern. */
async function filesLike(pattern: string): Promise<string[]> {
  if (!/[*?[{]/.test(pattern)) return [];
  const { globSync } = await import("tinyglobby");
  return globSync(pattern.replaceAll("\\", "/"), { expandDirectories: false, absolute: isAbsolute(pattern) }).sort();
}

/** The names of files without folder and ending, where these tell them apart; the files as given elsewhere. */
export function shortNames(files: readonly string[]): string[] {
  const short = files.map((file) => basename(file).replace(/\.ya?ml$/i, ""));
  return files.map((file, index) => {
    const name = short[index] ?? file;
    return short.filter((other) => other === name).length === 1 ? name : file;
  });
}
