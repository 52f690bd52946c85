// The weeks, months and quarters of a period that have no entries.
import type { Settings } from "../entries/settings.ts";
import { addDays } from "../values/dates.ts";
import { around, type Period } from "../values/period.ts";
import { type Grouping, spanKey } from "./grouping.ts";

/** Beyond this, a mistyped date centuries away would give a table of empty rows. */
const MOST = 520;

/** The keys of all weeks, months or quarters that a period touches; none for other groupings, or for too many. */
export function spanKeys(by: Grouping, { since, until }: Period, settings: Settings): string[] {
  if (by !== "week" && by !== "month" && by !== "quarter") return [];
  const keyOf = spanKey(by, settings);
  const keys: string[] = [];
  for (let day = since; day <= until; ) {
    if (keys.length === MOST) return [];
    keys.push(keyOf(day));
    day = addDays(around(day, by, settings.weekStart).until, 1);
  }
  return keys;
}
