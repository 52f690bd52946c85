// Horizontal bars with names and values, without an axis.

import type { BarSeriesOption } from "echarts/charts";
import { largest } from "../../../core/values/largest.ts";
import { widthOf } from "../../terminal/layout/text.ts";
import { colour, type Tone } from "../figure.ts";
import type { Drawing } from "../svg.ts";
import { label, STILL } from "./parts.ts";

export interface Bars {
  readonly tone: Tone;
  readonly values: readonly number[];
  /** The text after each bar. */
  readonly labels: readonly string[];
}

/** Approximate width of a small character in pixels. */
export const CHARACTER = 7.2;
const THICK = 13;
const ROW_GAP = 16;

/** One group of bars per name. Names are truncated at a third of the width. */
export function horizontalBars(names: readonly string[], series: readonly Bars[], width: number): Drawing {
  const left = nameWidth(names, width);
  const right = largest(series.flatMap(({ labels }) => labels.map(widthOf))) * CHARACTER + 10;
  const row = series.length * (THICK + 3) + ROW_GAP;
  return {
    height: names.length * row,
    option: {
      grid: { left: left + 10, right, top: 0, bottom: 0 },
      xAxis: { type: "value", show: false, min: 0 },
      yAxis: namesAxis(names, left),
      series: series.map(
        ({ tone, values, labels }): BarSeriesOption => ({
          type: "bar",
          ...STILL,
          barWidth: THICK,
          barGap: "25%",
          itemStyle: { color: colour(tone) },
          data: [...values],
          label: {
            show: true,
            position: "right",
            color: colour("ink"),
            fontSize: 12,
            formatter: ({ dataIndex }) => labels[dataIndex] ?? "",
          },
        }),
      ),
    },
  };
}

/** Width of the names in pixels. */
export function nameWidth(names: readonly string[], width: number): number {
  return Math.min(largest(names.map(widthOf)) * CHARACTER + 4, width / 3);
}

/** The names in order from the top. */
export function namesAxis(names: readonly string[], width: number) {
  return {
    type: "category" as const,
    data: names.map(label),
    inverse: true,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: colour("ink"), fontSize: 12, width, overflow: "truncate" as const },
  };
}
