// Bars that lie: a name before each, its value behind it, and no axis, since every value is written.

import type { BarSeriesOption } from "echarts/charts";
import { largest } from "../../../core/values/largest.ts";
import { widthOf } from "../../terminal/layout/text.ts";
import { colour, type Tone } from "../figure.ts";
import type { Drawing } from "../svg.ts";
import { label } from "./label.ts";

export interface Bars {
  readonly tone: Tone;
  readonly values: readonly number[];
  /** What is written behind each bar. */
  readonly labels: readonly string[];
}

/** About the width of a character of the page's small print, in pixels. */
export const CHARACTER = 7.2;
const THICK = 13;
const ROW_GAP = 16;

/** Bars by name, one for each series under one another. Names too long for a third of the width end in dots. */
export function lyingBars(names: readonly string[], series: readonly Bars[], width: number): Drawing {
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
          silent: true,
          emphasis: { disabled: true },
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

/** Room for the names, in pixels. */
export function nameWidth(names: readonly string[], width: number): number {
  return Math.min(largest(names.map(widthOf)) * CHARACTER + 4, width / 3);
}

/** The names in the order given, from above. */
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
