// The lock of a ledger or its state: one command writes at a time. Waits for a live holder, replaces a dead one.
//
// The lock of FILE is a symbolic link FILE.lock to its holder's id (owner.ts): one call creates it, complete, and fails
// if it exists. Without link support it is a file with that id. Earlier versions use a folder of the same name, so both
// exclude each other.
import { failure, systemCode } from "../../core/errors/failure.ts";
import { type Disk, withFile } from "./disk.ts";

/** How long to wait for one live holder, and between attempts. In milliseconds. */
const LONGEST_WAIT = 5000;
const PAUSE = 20;
/** A holder that cannot be checked counts as dead after this long without a refresh. In milliseconds. */
const STALE = 10_000;
const REFRESH = 3000;

export interface Lock {
  /** Whether we still hold the lock: call this directly before replacing a file. */
  readonly isHeld: () => boolean;
  readonly release: () => void;
  /** Whether the previous holder died and may have left temporary files. */
  readonly isTakenOver: boolean;
}

/**
 * Takes the lock of a file. Throws a Failure if one holder keeps it for five seconds, or for fifteen if it cannot be checked;
 * the system's error if the lock cannot be created.
 *
 * @param path the file without links, in an existing folder
 */
export async function acquireLock(path: string, disk: Disk): Promise<Lock> {
  const lock = `${path}.lock`;
  const id = disk.owners.newId();
  let [watched, since, isRefreshed]: [Holder | null, number, boolean] = [null, 0, false];
  for (;;) {
    if (createLock(lock, id, disk)) return held(lock, id, disk, { isTakenOver: false });
    const holder = holderOf(lock, disk);
    if (!holder) continue;
    const liveness = holder.id === null ? "unknown" : disk.owners.livenessOf(holder.id);
    const now = performance.now();
    if (watched?.id !== holder.id || since === 0) [watched, since, isRefreshed] = [holder, now, false];
    if (watched.refreshed !== holder.refreshed) isRefreshed = true;
    const isStale = liveness === "unknown" && !isRefreshed && now - since > STALE;
    if ((liveness === "gone" || isStale) && takeOver(lock, holder, id, disk))
      return held(lock, id, disk, { isTakenOver: true });
    if (now - since > (liveness === "alive" || isRefreshed ? LONGEST_WAIT : STALE + LONGEST_WAIT))
      throw failure("system", "ledger-locked", { file: path, lock, process: processOf(holder.id) });
    const { setTimeout: sleep } = await import("node:timers/promises");
    await sleep(PAUSE * (1 + Math.random()));
  }
}

function held(lock: string, id: string, disk: Disk, { isTakenOver }: Pick<Lock, "isTakenOver">): Lock {
  // For other machines, which cannot check whether this process is alive.
  const timer = setInterval(() => {
    try {
      const now = new Date();
      disk.lutimesSync(lock, now, now);
    } catch {
      clearInterval(timer);
    }
  }, REFRESH).unref();
  const isHeld = (): boolean => holderOf(lock, disk)?.id === id;
  return {
    isHeld,
    isTakenOver,
    release: () => {
      clearInterval(timer);
      try {
        if (isHeld()) disk.unlinkSync(lock);
      } catch {
        // The next command finds that this process has ended.
      }
    },
  };
}

function processOf(id: string | null): string {
  return id?.split(".")[1] ?? "";
}

interface Holder {
  /** Null if the lock does not name its holder. */
  readonly id: string | null;
  /** Changes when the holder refreshes the lock. In milliseconds. */
  readonly refreshed: number;
}

/** False if there is one. */
function createLock(lock: string, id: string, disk: Disk): boolean {
  try {
    disk.symlinkSync(id, lock);
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    if (!["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP"].includes(systemCode(error) ?? "")) throw error;
  }
  try {
    withFile(lock, "wx", 0o600, disk, (descriptor) => disk.writeSync(descriptor, Buffer.from(id)));
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    throw error;
  }
}

/** Null if there is none. */
function holderOf(lock: string, disk: Disk): Holder | null {
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
function takeOver(lock: string, holder: Holder, id: string, disk: Disk): boolean {
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
