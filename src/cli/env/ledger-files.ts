// Expands file names and glob patterns to ledgers.
import { existsSync } from "node:fs";
import { basename, isAbsolute } from "node:path";
import { failure } from "../../core/errors/failure.ts";

/** Limits of a pattern: length, alternatives, and stars in one name. */
const LONGEST = 1000;
const MOST_BRACES = 5;
const MOST_STARS = 3;

/** The files in the given order, without duplicates. Throws a Failure for a name or pattern that matches no file. */
export async function ledgerFiles(patterns: readonly string[]): Promise<string[]> {
  const files = new Set<string>();
  for (const pattern of patterns) {
    const found = pattern === "-" || existsSync(pattern) ? [pattern] : await filesLike(pattern);
    if (found.length === 0) throw failure("input", "file-missing", { file: pattern });
    for (const file of found) files.add(file);
  }
  return [...files];
}

/** None if it is not a pattern. */
async function filesLike(pattern: string): Promise<string[]> {
  if (!/[*?[{]/.test(pattern)) return [];
  if (!isCheapGlob(pattern)) throw failure("usage", "pattern-costly", { pattern });
  const { globSync } = await import("tinyglobby");
  return globSync(pattern.replaceAll("\\", "/"), { expandDirectories: false, absolute: isAbsolute(pattern) }).sort();
}

/** Whether matching takes bounded time: each * multiplies the attempts, and so do alternatives. */
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

/** File names without folder and extension if these are unique; else the files as given. */
export function shortNames(files: readonly string[]): string[] {
  const short = files.map((file) => basename(file).replace(/\.ya?ml$/i, ""));
  return files.map((file, index) => {
    const name = short[index] ?? file;
    return short.filter((other) => other === name).length === 1 ? name : file;
  });
}
