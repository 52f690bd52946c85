// The ledgers that a command was given: files as they are named, and patterns that no shell has expanded.
import { existsSync } from "node:fs";
import { basename, isAbsolute } from "node:path";
import { fault } from "../../core/errors/error.ts";
import { Failure } from "../../core/errors/failure.ts";

/** Of a pattern: its characters, its alternatives, and the stars in one name. */
const LONGEST = 1000;
const MOST_BRACES = 5;
const MOST_STARS = 3;

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
  if (!isCheapGlob(pattern)) throw new Failure("usage", [fault("pattern-costly", { pattern })]);
  const { globSync } = await import("tinyglobby");
  return globSync(pattern.replaceAll("\\", "/"), { expandDirectories: false, absolute: isAbsolute(pattern) }).sort();
}

/**
 * Whether a pattern is tried on names in a time that its length bounds: each * of a name may stand for any part of it, and
 * alternatives multiply.
 */
function isCheapGlob(pattern: string): boolean {
  const braces = pattern.match(/\{/g)?.length ?? 0;
  const names = pattern.split("/").filter((name) => name !== "**");
  const stars = names.map((name) => name.match(/\*+/g)?.length ?? 0);
  return (
    pattern.length <= LONGEST &&
    braces <= MOST_BRACES &&
    stars.every((count) => count <= MOST_STARS) &&
    !/[@!+*?]\(/.test(pattern)
  );
}

/** The names of files without folder and ending, where these tell them apart; the files as given elsewhere. */
export function shortNames(files: readonly string[]): string[] {
  const short = files.map((file) => basename(file).replace(/\.ya?ml$/i, ""));
  return files.map((file, index) => {
    const name = short[index] ?? file;
    return short.filter((other) => other === name).length === 1 ? name : file;
  });
}
