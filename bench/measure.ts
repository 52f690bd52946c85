// Wall and CPU time of commands, run in turn so that other load affects all of them alike.
import { spawnSync } from "node:child_process";
import { statSync, truncateSync } from "node:fs";

/** A command line to measure. */
export interface Job {
  readonly line: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** A file truncated to its old size after each run. */
  readonly appendsTo?: string | undefined;
}

/** In milliseconds; CPU time is that of user and system. */
export interface Times {
  readonly wall: number;
  readonly cpu: number;
}

/** Medians of a job's runs, or why there are none. */
export type Measured = Times | "not installed" | "failed" | "not run";

const NOT_FOUND = 127;
const TIMED = 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>&1';

/** One run, timed by bash, whose own start does not count. */
function runOf({ line, env, appendsTo }: Job): Measured {
  const size = appendsTo === undefined ? 0 : statSync(appendsTo).size;
  const { error, status, stderr } = spawnSync("bash", ["-c", TIMED, "bash", ...line], {
    env: { ...env, LC_ALL: "C.UTF-8" },
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
  if (error) throw error;
  if (appendsTo !== undefined) truncateSync(appendsTo, size);
  if (status === NOT_FOUND) return "not installed";
  if (status !== 0) return "failed";
  const [wall = 0, user = 0, system = 0] = stderr.trim().split(" ").map(Number);
  return { wall: 1000 * wall, cpu: 1000 * (user + system) };
}

/** Beyond this, in milliseconds, three runs are enough. */
export const SLOW = 3_000;

/** Medians of `runs` runs of each job, fewer of slow ones, in turn, after one that does not count. */
export function race<K>(jobs: ReadonlyMap<K, Job>, runs: number): Map<K, Measured> {
  const first = new Map([...jobs].map(([key, job]) => [key, runOf(job)]));
  const times = new Map<K, Times[]>();
  for (let run = 0; run < runs; run += 1) {
    for (const [key, job] of jobs) {
      const warm = first.get(key);
      if (typeof warm !== "object" || (warm.wall > SLOW && run >= 3)) continue;
      const time = runOf(job);
      if (typeof time === "object") times.set(key, [...(times.get(key) ?? []), time]);
    }
  }
  return new Map([...first].map(([key, reason]) => [key, median(times.get(key) ?? []) ?? reason]));
}

function median(times: readonly Times[]): Times | null {
  const middle = (of: keyof Times): number =>
    times.map((time) => time[of]).sort((a, b) => a - b)[times.length >> 1] ?? 0;
  return times.length === 0 ? null : { wall: middle("wall"), cpu: middle("cpu") };
}
