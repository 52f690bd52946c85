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

/** `0 ···· 1 ···· 2`: the axis. */
export function scaleLine(scale: number, width: number): string {
  const cells: string[] = Array.from({ length: width }, (_, cell) => (cell % 2 === 0 ? "·" : " "));
  const step = scale > 4 ? 2 : 1;
  for (let value = 0; value <= scale; value += step) {
    const cell = cellOf(value, scale, width);
    for (const side of [cell - 1, cell + 1]) if (side >= 0 && side < width) cells[side] = " ";
    cells[cell] = String(value);
  }
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
