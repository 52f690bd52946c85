// A disk on which one call fails, is cut short, or kills the process.
import { DISK, type Disk } from "../../src/ledger/file/disk.ts";

/** The effect at a call. `short`: half of a write succeeds; `full`: the same, then the disk is full. */
export type DiskError = "EIO" | "ENOSPC" | "EACCES" | "short" | "full" | "kill" | "kill halfway";

/** Simulates the death of the process: later calls throw it too, so no code can clean up. */
class Killed extends Error {}

export interface ErroryDisk {
  readonly disk: Disk;
  readonly calls: readonly string[];
  readonly isKilled: () => boolean;
}

/**
 * The real disk, with an error at the call of this index; without one if null. `watch` runs before each call.
 *
 * @param processId the simulated process; `alive` contains the running ones
 */
export function faultyDisk(
  error: DiskError | null,
  index: number,
  processId: number,
  alive: ReadonlySet<number>,
  watch: () => void = () => undefined,
): ErroryDisk {
  const calls: string[] = [];
  let isKilled = false;
  let isFull = false;
  let nonce = 0;
  const wrapped = (name: string, call: (...args: unknown[]) => unknown) => {
    return (...args: unknown[]): unknown => {
      if (isKilled) throw new Killed();
      if (isFull && name === "writeSync") throw failure("ENOSPC");
      watch();
      calls.push(name);
      if (error === null || calls.length - 1 !== index) return call(...args);
      const half = (): unknown => {
        const [descriptor, bytes, from = 0, length = (bytes as Buffer).length] = args as [
          number,
          Buffer,
          number,
          number,
        ];
        return call(descriptor, bytes, from, Math.floor(length / 2));
      };
      isKilled = error.startsWith("kill");
      if (name === "writeSync" && error === "kill halfway") half();
      if (isKilled) throw new Killed();
      if (error !== "short" && error !== "full") throw failure(error);
      if (name !== "writeSync") return call(...args);
      isFull = error === "full";
      return half();
    };
  };
  // Skips flushing, which is slow and has no effect on these tests.
  const faulty = Object.fromEntries(
    Object.entries({ ...DISK, fsyncSync: () => undefined }).map(([name, call]) => [
      name,
      typeof call === "function" ? wrapped(name, call as never) : call,
    ]),
  );
  const owners: Disk["owners"] = {
    newId: () => `0000fa17.${processId}.1.${(nonce++).toString(36)}`,
    livenessOf: (id) => {
      const [host, process] = id.split(".");
      if (host !== "0000fa17") return "unknown";
      return alive.has(Number(process)) ? "alive" : "gone";
    },
  };
  return { disk: { ...(faulty as unknown as Disk), owners }, calls, isKilled: () => isKilled };
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}
