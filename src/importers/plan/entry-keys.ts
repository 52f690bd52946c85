// Parts of entries by which they are compared.
import type { Entry } from "../../core/entries/entry.ts";
import type { Row } from "../row.ts";

/** The source of an imported entry, from its id; "" for others. */
export function sourceOf(id: string): string {
  return /^([a-z0-9-]+):/.exec(id)?.[1] ?? "";
}

export function networksOf({ networks }: Entry): string {
  return networks.map(({ network }) => network).join("+");
}

/** The quantity of an entry; "" for posts. */
export function sizeKey(entry: Entry): string {
  switch (entry.kind) {
    case "time":
      return String(entry.minutes);
    case "earned":
    case "spent":
      return `${entry.amount.minor} ${entry.amount.currency}`;
    case "posted":
      return "";
    case "followers":
    case "reach":
      return String(entry.count);
  }
}

/** The day of an entry or row, with the length of time. */
export function dateKey(one: Entry | Row): string {
  if ("value" in one) {
    const { date, until = date, value } = one;
    return value.kind === "time" ? `${until}\n${Math.round(value.seconds / 60)}` : until;
  }
  return one.kind === "time" ? `${one.date}\n${one.minutes}` : one.date;
}
