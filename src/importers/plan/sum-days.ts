// Slices of passive time: those of a day, network and activity are one row, seconds added before anything is rounded.
import type { Row } from "../row.ts";

/** A row, and the network that was found for it. */
export interface Placed {
  readonly row: Row;
  readonly network: string;
}

/** One row for each day, network, activity and device, in the order of their first slices. */
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
