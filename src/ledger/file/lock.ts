// The lock of a ledger or its state: one command writes at a time. Waits for a live holder, replaces a dead one.

import { failure } from "../../core/errors/failure.ts";
import type { Disk } from "./disk.ts";
import { createLock, type Holder, holderOf, takeOver } from "./lock-file.ts";

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
