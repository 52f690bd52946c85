// A sparkline: one character a value, from the lowest to the highest.
import { largest } from "../../../core/values/largest.ts";

const STEPS = "▁▂▃▄▅▆▇█";

/** The values drawn on a scale from 0 to the highest; an undefined one is a point. */
export function sparkline(values: readonly (number | null)[]): string {
  const most = largest(
    values.map((value) => value ?? 0),
    0,
  );
  return values
    .map((value) => {
      if (value === null) return "·";
      const step = most === 0 ? 0 : Math.round((Math.max(0, value) / most) * (STEPS.length - 1));
      return STEPS[step];
    })
    .join("");
}
