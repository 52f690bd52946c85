// What the charts share: bars, still marks, the line at break-even, axes, safe labels.

import type { BarSeriesOption } from "echarts/charts";
import { largest } from "../../../core/values/largest.ts";
import { widthOf } from "../../terminal/layout/text.ts";
import { colour, type Tone } from "../figure.ts";
import { axisNames, type Span } from "../stretch.ts";
import type { Drawing } from "../svg.ts";

/** No reaction to a pointer. */
export const STILL = { silent: true, emphasis: { disabled: true } };
const NAMES = { color: colour("soft"), fontSize: 12 };

/** The dotted line at a return of 1. */
export function breakEven(tone: Tone, axis: "xAxis" | "yAxis") {
  const lineStyle = { color: colour(tone), type: [2, 3], width: 1 };
  return { ...STILL, z: 1, symbol: "none", lineStyle, label: { show: false }, data: [{ [axis]: 1 }] };
}

/** The names of months or quarters under a chart. `width` in pixels. */
export function spansAxis(spans: readonly Span[], width: number) {
  return {
    type: "category" as const,
    data: axisNames(spans, width),
    axisLine: { lineStyle: { color: colour("rule") } },
    axisTick: { show: false },
    axisLabel: { ...NAMES, lineHeight: 15, interval: 0 },
  };
}

/** An axis of figures, with a line at each. */
export function figuresAxis(format: (value: number) => string) {
  return {
    type: "value" as const,
    axisTick: { show: false },
    splitLine: { lineStyle: { color: colour("rule") } },
    axisLabel: { ...NAMES, formatter: format },
  };
}

const INVISIBLE = "\u200b";

/** Appends a zero-width space to names that every object has as a key: ECharts uses texts as keys of plain objects. */
function label(name: string): string {
  return name in {} ? `${name}${INVISIBLE}` : name;
}

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
