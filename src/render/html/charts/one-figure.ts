// Chart: the return over three months at a time, each month's beside it, with break-even.
import type { LineSeriesOption } from "echarts/charts";
import { largest } from "../../../core/values/largest.ts";
import type { OutputStyle } from "../../terminal/layout/output-style.ts";
import { type Chart, colour } from "../figure.ts";
import type { Span } from "../stretch.ts";
import { breakEven, STILL, spansAxis } from "./parts.ts";

const HEIGHT = 240;
/** Width of a point's label in pixels. */
const POINT = 34;
/** Minimum of the axis' upper end, so that break-even is visible. */
const LEAST_TOP = 1.25;

/** Null if fewer than two spans have a return. `rolling` is null for quarters, which are three months already. */
export function oneFigureOverTime(
  spans: readonly Span[],
  rolling: readonly (number | null)[] | null,
  { words, format }: OutputStyle,
): Chart | null {
  const single = spans.map(({ row }) => row?.returnPerUnit ?? null);
  if (single.filter((value) => value !== null).length < 2) return null;
  const hasLine = rolling !== null && rolling.filter((value) => value !== null).length > 1;
  const line = hasLine ? rolling : single;
  const { legend, charts } = words.page;
  const known = [...line, ...single].filter((value): value is number => value !== null);
  return {
    title: charts.oneFigure(format.unit),
    legend: [
      ...(hasLine
        ? [
            { mark: "dot" as const, label: legend.rolling },
            { mark: "light" as const, label: legend.monthly },
          ]
        : []),
      { mark: "line", label: `${words.page.breakEven} ${format.decimal(1)}` },
    ],
    figures: spans.flatMap(({ name }, index) => {
      const value = line[index] ?? null;
      return value === null ? [] : [`${name}${words.colon}${format.decimal(value)}`];
    }),
    draw: (width) => {
      const every = Math.ceil(spans.length / Math.floor((width - 8) / POINT));
      const isLabelled = (index: number): boolean => (spans.length - 1 - index) % every === 0;
      return {
        height: HEIGHT,
        option: {
          grid: { left: 4, right: 4, top: 24, bottom: 36 },
          xAxis: spansAxis(spans, width - 8),
          yAxis: { type: "value", show: false, min: 0, max: largest(known, LEAST_TOP) },
          series: [...(hasLine ? [monthlyDots(single)] : []), mainLine(line, isLabelled, format)],
        },
      };
    },
  };
}

function points(values: readonly (number | null)[], symbolSize: number): LineSeriesOption {
  return {
    type: "line",
    ...STILL,
    clip: false,
    symbol: "circle",
    symbolSize,
    data: values.map((value) => value ?? "-"),
  };
}

function monthlyDots(values: readonly (number | null)[]): LineSeriesOption {
  return {
    ...points(values, 6),
    lineStyle: { width: 0, opacity: 0 },
    itemStyle: { color: colour("light") },
    z: 2,
  };
}

function mainLine(
  values: readonly (number | null)[],
  isLabelled: (index: number) => boolean,
  format: OutputStyle["format"],
): LineSeriesOption {
  return {
    ...points(values, 9),
    lineStyle: { color: colour("money"), width: 2 },
    itemStyle: { color: colour("money") },
    label: {
      show: true,
      position: "top",
      distance: 7,
      color: colour("ink"),
      textBorderColor: colour("paper"),
      textBorderWidth: 4,
      fontSize: 12,
      formatter: ({ dataIndex }) =>
        isLabelled(dataIndex) && values[dataIndex] !== null ? format.decimal(values[dataIndex] ?? 0) : "",
    },
    z: 3,
    markLine: breakEven("soft", "yAxis"),
  };
}
