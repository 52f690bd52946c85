// Ids of processes that hold a lock or write a temporary file, which other processes can check.
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { kill, pid } from "node:process";
import { orElse, systemCode } from "../../core/errors/failure.ts";
import { lazy } from "../../core/text/memoize.ts";

/** `unknown`: on another machine, or written by another program. */
export type Liveness = "alive" | "gone" | "unknown";

export interface Owners {
  /** A new id of this process: host, process id, start time and a nonce, separated by dots. */
  readonly newId: () => string;
  readonly livenessOf: (id: string) => Liveness;
}

/** The pattern of ids, for file names. */
export const OWNER_ID = "[0-9a-f]{8}\\.\\d+\\.\\d+\\.[0-9a-z]+";

export const OWNERS: Owners = {
  newId: () => `${host()}.${pid}.${startOf("self")?.start ?? 0}.${nonce()}`,
  livenessOf: (id) => {
    const [, on, process, start] = /^([0-9a-f]{8})\.(\d+)\.(\d+)\.[0-9a-z]+$/.exec(id) ?? [];
    if (on !== host()) return "unknown";
    try {
      kill(Number(process), 0);
    } catch (error) {
      if (systemCode(error) === "ESRCH") return "gone";
    }
    const found = startOf(Number(process));
    if (!found) return "alive";
    // The process id was reused, or the process is a zombie.
    return String(found.start) === start && !found.ended ? "alive" : "gone";
  },
};

/**
 * When a process started, in clock ticks since boot; null if the system does not say. Fields 3 and 22 of
 * /proc/PID/stat, see proc(5); the second field may contain blanks and parentheses.
 */
function startOf(pid: number | "self"): { readonly start: number; readonly ended: boolean } | null {
  const stat = textOf(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const start = Number(fields[19]);
  return fields.length > 19 && Number.isInteger(start) ? { start, ended: /^[ZXx]$/.test(fields[0] ?? "") } : null;
}

function nonce(): string {
  return Math.floor(Math.random() * 36 ** 8).toString(36);
}

/** A hash (FNV-1a) of host name, boot id and process namespace: the scope in which process ids are valid. */
const host = lazy((): string => {
  let bits = 0x811c9dc5;
  const namespace = orElse(() => readlinkSync("/proc/self/ns/pid"), "");
  const names = `${hostname()} ${textOf("/proc/sys/kernel/random/boot_id")} ${namespace}`;
  for (const byte of Buffer.from(names)) bits = Math.imul(bits ^ byte, 0x01000193) >>> 0;
  return bits.toString(16).padStart(8, "0");
});

function textOf(file: string): string {
  return orElse(() => readFileSync(file, "latin1"), "");
}
