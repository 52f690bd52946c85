// Likely ranges as bars on a common scale, with break-even marked.
import { largest } from "../../../core/values/largest.ts";
import type { Range } from "../../../core/verdict/range.ts";

/** Width of a bar in cells, on wide and narrow terminals. */
export const LONG = 27;
export const SHORT = 19;
/** Maximum of the scale; longer bars end in an arrow. */
const MOST = 8;
const BREAK_EVEN = 1;

/** The maximum of the scale: the highest return rounded up, 2 to 8. */
export function scaleOf(ranges: readonly (Range | null)[]): number {
  const highest = largest(
    ranges.map((range) => range?.high ?? 0),
    0,
  );
  return Math.min(MOST, Math.max(2, Math.ceil(highest)));
}

/** `0   ·   1   ·   2`: the axis, with a dot halfway between its numbers. */
export function scaleLine(scale: number, width: number): string {
  const cells = Array.from({ length: width }, () => " ");
  const step = scale > 4 ? 2 : 1;
  for (let value = 0; value <= scale; value += step / 2)
    cells[cellOf(value, scale, width)] = value % step === 0 ? String(value) : "·";
  return cells.join("").trimEnd();
}

/** The bar: ├ low, ● mean, ┤ high, ┆ break-even. Clipped to the scale, with an arrow at its upper end. */
export function rangeBar(range: Range | null, scale: number, width: number): string {
  const cells = Array.from({ length: width }, () => " ");
  cells[cellOf(BREAK_EVEN, scale, width)] = "┆";
  if (range) {
    const [low, mean, high] = [range.low, range.mean, range.high].map((value) => cellOf(value, scale, width)) as [
      number,
      number,
      number,
    ];
    for (let cell = low; cell <= high; cell += 1) if (cells[cell] !== "┆") cells[cell] = "─";
    cells[low] = "├";
    cells[high] = range.high > scale ? "▸" : "┤";
    cells[mean] = "●";
  }
  return cells.join("").trimEnd();
}

function cellOf(value: number, scale: number, width: number): number {
  return Math.round((Math.min(scale, Math.max(0, value)) / scale) * (width - 1));
}
