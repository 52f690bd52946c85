// Figures drawn with characters: bars, likely ranges on a common scale, sparklines, progress.
import { largest } from "../../../core/values/largest.ts";
import type { Range } from "../../../core/verdict/range.ts";
import type { OutputStyle } from "./output-style.ts";
import { printable } from "./text.ts";

/** A bar of at most `width` cells, in eighths, for a value from 0 to `most`. */
export function bar(value: number, most: number, width: number): string {
  if (most <= 0 || value <= 0) return "";
  const eighths = Math.max(1, Math.round((Math.min(value, most) / most) * width * 8));
  return "█".repeat(Math.floor(eighths / 8)) + ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8];
}

/** Width of a bar in cells, on wide and narrow terminals. */
export const LONG = 27;
export const SHORT = 19;
/** Maximum of the scale; longer bars end in an arrow. */
const MOST = 8;
const BREAK_EVEN = 1;

/** The maximum of the scale: the highest return rounded up, 2 to 8. */
export function scaleOf(ranges: readonly (Range | null)[]): number {
  const ends = ranges.map((range) => range?.high ?? 0);
  return Math.min(MOST, Math.ceil(largest(ends, 2)));
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
    const [low, high] = [cellOf(range.low, scale, width), cellOf(range.high, scale, width)];
    for (let cell = low; cell <= high; cell += 1) if (cells[cell] !== "┆") cells[cell] = "─";
    cells[low] = "├";
    cells[high] = range.high > scale ? "▸" : "┤";
    cells[cellOf(range.mean, scale, width)] = "●";
  }
  return cells.join("").trimEnd();
}

function cellOf(value: number, scale: number, width: number): number {
  return Math.round((Math.min(scale, Math.max(0, value)) / scale) * (width - 1));
}

const STEPS = "▁▂▃▄▅▆▇█";

/** The values on a scale from 0 to the highest; null is a dot. */
export function sparkline(values: readonly (number | null)[]): string {
  const heights = values.map((value) => Math.max(0, value ?? 0));
  const most = largest(heights, 0);
  const steps = heights.map((height) => STEPS[most === 0 ? 0 : Math.round((height / most) * (STEPS.length - 1))]);
  return steps.map((step, index) => (values[index] === null ? "·" : step)).join("");
}

const CELLS = 20;
const NAME = 40;

/** `████▌                22 % toggl.csv`, without a line end. `part`: 0 to 1. */
export function progressBar(part: number, name: string, style: Pick<OutputStyle, "words" | "format">): string {
  const filled = bar(part, 1, CELLS);
  return style.words.importing.progress(
    `${filled}${" ".repeat(Math.max(0, CELLS - filled.length))}`,
    `${style.format.percent(part)} ${printable(name.slice(-NAME))}`,
  );
}
