// The lock file, and how it passes from one process to another.
//
// The lock of FILE is a symbolic link FILE.lock to its holder's id (owner.ts): one call creates it, complete, and fails
// if it exists. Without link support it is a file with that id. Earlier versions use a folder of the same name, so both
// exclude each other.
import { systemCode } from "../../core/errors/failure.ts";
import type { Disk } from "./disk.ts";

export interface Holder {
  /** Null if the lock does not name its holder. */
  readonly id: string | null;
  /** Changes when the holder refreshes the lock. In milliseconds. */
  readonly refreshed: number;
}

/** False if there is one. */
export function createLock(lock: string, id: string, disk: Disk): boolean {
  try {
    disk.symlinkSync(id, lock);
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    if (!["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP"].includes(systemCode(error) ?? "")) throw error;
  }
  try {
    const descriptor = disk.openSync(lock, "wx", 0o600);
    try {
      disk.writeSync(descriptor, Buffer.from(id));
    } finally {
      disk.closeSync(descriptor);
    }
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    throw error;
  }
}

/** Null if there is none. */
export function holderOf(lock: string, disk: Disk): Holder | null {
  const stat = disk.lstatSync(lock, { throwIfNoEntry: false });
  if (!stat) return null;
  try {
    if (!stat.isSymbolicLink() && !stat.isFile()) return { id: null, refreshed: stat.mtimeMs };
    const id = stat.isSymbolicLink() ? disk.readlinkSync(lock) : disk.readFileSync(lock, "utf8");
    return { id: id === "" ? null : id, refreshed: stat.mtimeMs };
  } catch (error) {
    if (["ENOENT", "EINVAL"].includes(systemCode(error) ?? "")) return null;
    throw error;
  }
}

/**
 * Replaces a dead holder's id with ours. To exclude other processes, it first creates a claim named after the dead
 * holder, which is then renamed to the lock. A dead process's claim is taken over in the same way.
 */
export function takeOver(lock: string, holder: Holder, id: string, disk: Disk): boolean {
  if (holder.id === null) {
    // A folder of an earlier version, or a file whose writer died before writing its id.
    try {
      if (disk.lstatSync(lock).isDirectory()) disk.rmdirSync(lock);
      else disk.unlinkSync(lock);
    } catch {
      // Removed by another process, or not removable: the next attempt tells.
    }
    return false;
  }
  const claim = `${lock}.${holder.id.split(".").at(-1)}`;
  if (!createLock(claim, id, disk)) {
    const other = holderOf(claim, disk);
    const isGone = other?.id && disk.owners.livenessOf(other.id) === "gone";
    if (!other || !isGone || !takeOver(claim, other, id, disk)) return false;
  }
  if (holderOf(lock, disk)?.id !== holder.id) {
    disk.unlinkSync(claim);
    return false;
  }
  disk.renameSync(claim, lock);
  return true;
}
