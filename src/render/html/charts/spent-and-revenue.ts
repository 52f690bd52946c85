// Chart: cost of time and money spent against gross profit and the rest of the revenue, per month or quarter.

import type { BarSeriesOption } from "echarts/charts";
import { largest } from "../../../core/values/largest.ts";
import type { OutputStyle } from "../../terminal/layout/output-style.ts";
import { widthOf } from "../../terminal/layout/text.ts";
import { type Chart, colour, HATCHED, type Tone } from "../figure.ts";
import { axisNames, type Span } from "../stretch.ts";
import { CHARACTER } from "./bars.ts";

const HEIGHT = 240;

/** Null if fewer than two spans have a cost or revenue. */
export function spentAndRevenue(spans: readonly Span[], { words, format }: OutputStyle): Chart | null {
  const rows = spans.map(({ row }) => row);
  const most = largest(
    rows.map((row) => Math.max(row?.cost ?? 0, row?.revenue ?? 0)),
    0,
  );
  if (rows.filter((row) => row !== null && row.cost + row.revenue > 0).length < 2) return null;
  const { legend, charts } = words.page;
  const isPriced = rows.some((row) => (row?.timeCost ?? 0) > 0);
  const hasRest = rows.some((row) => (row?.revenue ?? 0) > (row?.grossProfit ?? 0));
  const bars = (fill: Tone | "hatch", stack: string, data: number[]): BarSeriesOption => ({
    type: "bar",
    stack,
    silent: true,
    emphasis: { disabled: true },
    barGap: "8%",
    barCategoryGap: "38%",
    itemStyle:
      fill === "hatch" ? { color: HATCHED, borderColor: colour("money"), borderWidth: 1 } : { color: colour(fill) },
    data,
  });
  return {
    title: charts.spentAndRevenue,
    legend: [
      ...(isPriced ? [{ mark: "time" as const, label: legend.timeCost }] : []),
      { mark: "spent", label: legend.moneySpent },
      { mark: "money", label: legend.profit },
      ...(hasRest ? [{ mark: "hatch" as const, label: legend.restOfRevenue }] : []),
    ],
    figures: spans.flatMap(({ name, row }) =>
      row === null
        ? []
        : [
            `${name}${words.colon}${legend.timeCost} ${format.money(row.timeCost)}, ${legend.moneySpent} ${format.money(row.moneySpent)}, ${legend.profit} ${format.money(row.grossProfit)}`,
          ],
    ),
    draw: (width) => {
      const left = widthOf(format.wholeMoney(most)) * CHARACTER + 12;
      return {
        height: HEIGHT,
        option: {
          grid: { left, right: 4, top: 10, bottom: 36 },
          xAxis: {
            type: "category",
            data: axisNames(spans, width - left),
            axisLine: { lineStyle: { color: colour("rule") } },
            axisTick: { show: false },
            axisLabel: { color: colour("soft"), fontSize: 12, lineHeight: 15, interval: 0 },
          },
          yAxis: {
            type: "value",
            splitNumber: 3,
            axisLine: { show: false },
            axisTick: { show: false },
            splitLine: { lineStyle: { color: colour("rule"), width: 1 } },
            axisLabel: { color: colour("soft"), fontSize: 12, formatter: (value: number) => format.wholeMoney(value) },
          },
          series: [
            bars(
              "time",
              "in",
              rows.map((row) => row?.timeCost ?? 0),
            ),
            bars(
              "spent",
              "in",
              rows.map((row) => row?.moneySpent ?? 0),
            ),
            bars(
              "money",
              "back",
              rows.map((row) => row?.grossProfit ?? 0),
            ),
            ...(hasRest
              ? [
                  bars(
                    "hatch",
                    "back",
                    rows.map((row) => (row?.revenue ?? 0) - (row?.grossProfit ?? 0)),
                  ),
                ]
              : []),
          ],
        },
      };
    },
  };
}
