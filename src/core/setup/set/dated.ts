// Changes of a figure that may have dates: an hourly rate, an exchange rate.
import type { CalendarDate } from "../../values/dates.ts";
import type { SettingChange, SettingPath, SettingValue } from "../setting-change.ts";

/** A figure as the settings hold it, in force from a day on (null: from the beginning). */
export interface DatedFigure {
  readonly from: CalendarDate | null;
  readonly figure: number;
}

/** From when a new figure holds: from a day on, for all days, or from today if earlier days already use another one. */
export type Start = { readonly from: CalendarDate } | "always" | null;

/**
 * The changes that make `figure` hold from `start` on. Without a start, it holds from today if `used` says that earlier
 * days count with the present figure, so that the past is not rewritten.
 */
export function datedChanges(
  path: SettingPath,
  present: readonly DatedFigure[],
  figure: number,
  { start, today, used }: { readonly start: Start; readonly today: CalendarDate; readonly used: boolean },
): SettingChange[] {
  const past = present.filter((each) => each.figure > 0);
  const from = start === "always" ? null : (start?.from ?? (used && past.length > 0 ? today : null));
  if (from === null) return [{ path, set: figure }];
  if (past.some((each) => each.from === from)) return [{ path: [...path, { from }, "rate"], set: figure }];
  const inForce = past.findLast((each) => (each.from ?? "") < from);
  if (inForce?.figure === figure) return [];
  const [only] = past;
  if (past.length !== present.length || (past.length === 1 && only?.from === null) || past.length === 0)
    return [{ path, set: [...past.map(item), { from, rate: figure }] }];
  const next = past.find((each) => (each.from ?? "") > from);
  const added: SettingChange = { path, add: { from, rate: figure } };
  const isRepeated = next?.figure === figure && next.from !== null;
  return isRepeated ? [{ path: [...path, { from: next.from }], remove: true }, added] : [added];
}

function item({ from, figure }: DatedFigure): SettingValue {
  return from === null ? { rate: figure } : { from, rate: figure };
}
