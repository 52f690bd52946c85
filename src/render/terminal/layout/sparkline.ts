// A sparkline: one character per value.
import { largest } from "../../../core/values/largest.ts";

const STEPS = "▁▂▃▄▅▆▇█";

/** The values on a scale from 0 to the highest; null is a dot. */
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
