// Rows by day: those of several days divided, slices of one day summed.
import { addDays, dayNumber } from "../../core/values/dates.ts";
import { allocate } from "../../core/values/money.ts";
import type { Row, RowValue } from "../row.ts";

/** Longer rows are not split. */
const MOST_DAYS = 3660;

export function spreadDays({ date, until, identity }: Row): number {
  const days = until === undefined ? 1 : dayNumber(until) - dayNumber(date) + 1;
  return days < 2 || days > MOST_DAYS || identity.by !== "key" ? 1 : days;
}

/** --spread: one row per day, its money or reach divided to the last cent; the row itself if that cannot be. */
export function spreadRow(row: Row): readonly Row[] {
  const { date, until, value, identity } = row;
  const days = spreadDays(row);
  if (days === 1 || identity.by !== "key") return [row];
  const parts = partsOf(value, days);
  return parts.map((part, index) => {
    const { until: _, ...rest } = row;
    const grain = `${identity.grain} of ${date}/${until}`;
    return { ...rest, date: addDays(date, index), value: part, identity: { ...identity, grain } };
  });
}

function partsOf(value: RowValue, days: number): RowValue[] {
  const equally = Array<number>(days).fill(1);
  switch (value.kind) {
    case "spent":
    case "earned": {
      const [whole = "0", fraction = ""] = value.amount.decimal.replace("-", "").split(".");
      const sign = value.amount.decimal.startsWith("-") ? "-" : "";
      const units = Number(`${whole}${fraction}`);
      if (units > Number.MAX_SAFE_INTEGER) return [value];
      return allocate(units, equally).map((part) => {
        const digits = String(part).padStart(fraction.length + 1, "0");
        const at = digits.length - fraction.length;
        const decimal = fraction === "" ? digits : `${digits.slice(0, at)}.${digits.slice(at)}`;
        return { ...value, amount: { ...value.amount, decimal: `${sign}${decimal}` } };
      });
    }
    case "reach":
      return allocate(value.count, equally).map((count) => ({ ...value, count }));
    default:
      return [value];
  }
}

/** Slices of passive time as one row per day, network, activity and device, in seconds; in order of first occurrence. */
export function sumDays<T extends { readonly row: Row; readonly network: string }>(slices: readonly T[]): T[] {
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
