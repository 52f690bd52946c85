// A disk on which one call fails, is cut short, or kills the process.
import { DISK, type Disk } from "../../src/ledger/file/disk.ts";

/** The effect at a call. `short`: half of a write succeeds; `full`: the same, then the disk is full. */
export type Fault = "EIO" | "ENOSPC" | "EACCES" | "short" | "full" | "kill" | "kill halfway";

/** Simulates the death of the process: later calls throw it too, so no code can clean up. */
class Killed extends Error {}

export interface FaultyDisk {
  readonly disk: Disk;
  readonly calls: readonly string[];
  readonly isKilled: () => boolean;
}

/**
 * The real disk, with a fault at the call of this index; without one if null. `watch` runs before each call.
 *
 * @param processId the simulated process; `alive` contains the running ones
 */
export function faultyDisk(
  fault: Fault | null,
  index: number,
  processId: number,
  alive: ReadonlySet<number>,
  watch: () => void = () => undefined,
): FaultyDisk {
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
      if (fault === null || calls.length - 1 !== index) return call(...args);
      const half = (): unknown => {
        const [descriptor, bytes, from = 0, length = (bytes as Buffer).length] = args as [
          number,
          Buffer,
          number,
          number,
        ];
        return call(descriptor, bytes, from, Math.floor(length / 2));
      };
      isKilled = fault.startsWith("kill");
      if (name === "writeSync" && fault === "kill halfway") half();
      if (isKilled) throw new Killed();
      if (fault !== "short" && fault !== "full") throw failure(fault);
      if (name !== "writeSync") return call(...args);
      isFull = fault === "full";
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
