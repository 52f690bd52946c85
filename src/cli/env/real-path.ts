// Whether paths are the same file, through links and before it exists.
import { basename, dirname, join, resolve } from "node:path";
import type { Disk } from "../../ledger/file/disk.ts";
import { resolveLinks } from "../../ledger/file/replace.ts";

/** Resolves links as far as the path exists. */
export function realPathOf(path: string, disk: Disk): string {
  const target = resolveLinks(path, disk);
  try {
    return disk.realpathSync(target);
  } catch {
    const parent = dirname(resolve(target));
    return parent === resolve(target) ? parent : join(realPathOf(parent, disk), basename(target));
  }
}

/** Whether both paths are one file: the same path, a link, or another case on a case-insensitive disk. */
export function isSameFile(path: string, other: string, disk: Disk): boolean {
  const [one, two] = [path, other].map((file) => disk.statSync(file, { throwIfNoEntry: false, bigint: true }));
  return one && two ? one.ino === two.ino && one.dev === two.dev : realPathOf(path, disk) === realPathOf(other, disk);
}
