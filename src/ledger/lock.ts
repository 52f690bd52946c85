// The lock of a ledger: one command writes at a time, a crowd is waited for, a dead holder is not.
import { mkdirSync, realpathSync, rmdirSync, statSync, utimesSync } from "node:fs";
import { Failure, systemCode } from "../core/failure.ts";
import { fault } from "../core/fault.ts";

/** How long to wait for one and the same command that is at work, and between two looks. In milliseconds. */
const LONGEST_WAIT = 5000;
const PAUSE = 20;
/** A lock not refreshed for this long belongs to a command that died. In milliseconds. */
const STALE = 10_000;
/** The calls that a lock takes. At once: waking threads for them takes longer than they do. */
const CALLS = { mkdirSync, realpathSync, rmdirSync, statSync, utimesSync };

/**
 * Takes the lock of a file and gives the function that lets go of it. Waits as long as holders change; one and the same
 * holder that is at work is waited for up to five seconds, then a Failure says which lock to look for. One that gives no sign
 * of life is waited for until its lock is stale, and taken over. Other errors are the system's.
 */
export async function acquireLock(path: string): Promise<() => Promise<void>> {
  const { lockSync } = await import("proper-lockfile");
  let [holder, since, sign] = ["", 0, 0];
  for (;;) {
    try {
      const release = lockSync(path, { stale: STALE, fs: CALLS });
      return async () => release();
    } catch (error) {
      if (systemCode(error) !== "ELOCKED") throw error;
    }
    // The clock of Node is loaded when it is first asked, which takes longer than to lock a file that nobody holds.
    const [present, now] = [holderOf(path), performance.now()];
    if (since === 0 || present.name !== holder) [holder, since, sign] = [present.name, now, present.sign];
    const alive = present.sign !== sign || present.sign > Date.now();
    if (now - since > (alive ? LONGEST_WAIT : STALE + PAUSE)) {
      throw new Failure("system", [fault("ledger-locked", { file: path, lock: `${path}.lock` })]);
    }
    const { setTimeout: sleep } = await import("node:timers/promises");
    await sleep(PAUSE * (1 + Math.random()));
  }
}

/**
 * Who holds the lock, to tell one long holder from many short ones (empty when nobody does), and its last sign of life: a
 * holder refreshes its lock every few seconds.
 */
function holderOf(path: string): { readonly name: string; readonly sign: number } {
  try {
    const { ino, birthtimeMs, mtimeMs } = statSync(`${realpathSync(path)}.lock`);
    return { name: `${ino} ${birthtimeMs}`, sign: mtimeMs };
  } catch {
    return { name: "", sign: 0 };
  }
}
