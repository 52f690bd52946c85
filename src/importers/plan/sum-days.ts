// Sums slices of passive time by day, network and activity, in seconds, before rounding to minutes.
import type { Row } from "../row.ts";

export interface Placed {
  readonly row: Row;
  readonly network: string;
}

/** One row per day, network, activity and device, in order of first occurrence. */
export function sumDays<T extends Placed>(slices: readonly T[]): T[] {
  const sums = new Map<string, T>();
  for (const slice of slices) {
    const { row, network } = slice;
    if (row.value.kind !== "time") continue;
    const { seconds, activity = "" } = row.value;
    const device = row.identity.by === "content" ? (row.identity.device ?? "") : "";
    const detail = [network, activity, device].join("\n");
    const key = `${row.date}\n${detail}`;
    const before = sums.get(key)?.row;
    const total = seconds + (before?.value.kind === "time" ? before.value.seconds : 0);
    const { at: _, keep: __, until: ___, ...rest } = before ?? row;
    const identity = { by: "key", subject: "time", detail, grain: "day" } as const;
    sums.set(key, { ...slice, row: { ...rest, value: { ...row.value, seconds: total }, identity } });
  }
  return [...sums.values()];
}
