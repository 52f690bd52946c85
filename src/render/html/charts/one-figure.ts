// Chart: return per month or quarter, with break-even.
import { largest } from "../../../core/values/largest.ts";
import type { Period } from "../../../core/values/period.ts";
import type { OutputStyle } from "../../terminal/layout/output-style.ts";
import { type Chart, colour } from "../figure.ts";
import { axisNames, type Span } from "../stretch.ts";

const HEIGHT = 240;
/** Width of a point's label in pixels. */
const POINT = 34;
/** Minimum of the axis' upper end, so that break-even is visible. */
const LEAST_TOP = 1.25;

/** Null if fewer than two spans have a return. Points outside the period are hollow. */
export function oneFigureOverTime(spans: readonly Span[], period: Period, style: OutputStyle): Chart | null {
  const { words, format } = style;
  const values = spans.map(({ row }) => row?.returnPerUnit ?? null);
  const known = values.filter((value): value is number => value !== null);
  if (known.length < 2) return null;
  const isInside = (span: Span): boolean => span.period.until >= period.since && span.period.since <= period.until;
  const inside = spans.map(isInside);
  const seen = inside.filter((_, index) => values[index] !== null);
  const { legend, charts, breakEven } = words.page;
  return {
    title: charts.oneFigure(format.unit),
    legend: [
      ...(seen.every((isIn) => isIn === seen[0])
        ? []
        : [
            { mark: "dot" as const, label: legend.inPeriod },
            { mark: "hollow" as const, label: legend.before },
          ]),
      { mark: "line", label: `${breakEven} ${format.decimal(1)}` },
    ],
    figures: spans.flatMap(({ name }, index) => {
      const value = values[index] ?? null;
      return value === null ? [] : [`${name}${words.colon}${format.decimal(value)}`];
    }),
    draw: (width) => {
      const every = Math.ceil(spans.length / Math.floor((width - 8) / POINT));
      const isLabelled = (index: number): boolean => (spans.length - 1 - index) % every === 0;
      return {
        height: HEIGHT,
        option: {
          grid: { left: 4, right: 4, top: 24, bottom: 36 },
          xAxis: {
            type: "category",
            data: axisNames(spans, width - 8),
            axisLine: { lineStyle: { color: colour("rule") } },
            axisTick: { show: false },
            axisLabel: { color: colour("soft"), fontSize: 12, lineHeight: 15, interval: 0 },
          },
          yAxis: { type: "value", show: false, min: 0, max: largest(known, LEAST_TOP) },
          series: [
            {
              type: "line",
              silent: true,
              emphasis: { disabled: true },
              clip: false,
              symbol: "circle",
              symbolSize: 9,
              lineStyle: { color: colour("money"), width: 2 },
              data: values.map((value, index) => ({
                value: value ?? "-",
                itemStyle: {
                  color: inside[index] ? colour("money") : colour("paper"),
                  borderColor: colour("money"),
                  borderWidth: 2,
                },
              })),
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
              markLine: {
                z: 1,
                silent: true,
                symbol: "none",
                emphasis: { disabled: true },
                lineStyle: { color: colour("soft"), type: [2, 3], width: 1 },
                label: { show: false },
                data: [{ yAxis: 1 }],
              },
            },
          ],
        },
      };
    },
  };
}
