// Chart: cost of time and money spent against gross profit and the rest of the revenue, per month or quarter.

import type { BarSeriesOption } from "echarts/charts";
import type { Row } from "../../../core/report/rows.ts";
import { largest } from "../../../core/values/largest.ts";
import type { OutputStyle } from "../../terminal/layout/output-style.ts";
import { widthOf } from "../../terminal/layout/text.ts";
import { type Chart, colour, HATCHED, type Tone } from "../figure.ts";
import type { Span } from "../stretch.ts";
import { CHARACTER, figuresAxis, STILL, spansAxis } from "./parts.ts";

const HEIGHT = 240;

/** Null if fewer than two spans have a cost or revenue. */
export function spentAndRevenue(spans: readonly Span[], { words, format }: OutputStyle): Chart | null {
  const rows = spans.map(({ row }) => row);
  const sums = rows.flatMap((row) => (row ? [row.cost, row.revenue] : []));
  if (rows.filter((row) => row !== null && row.cost + row.revenue > 0).length < 2) return null;
  const { legend, charts } = words.page;
  const isPriced = rows.some((row) => (row?.timeCost ?? 0) > 0);
  const hasRest = rows.some((row) => (row?.revenue ?? 0) > (row?.grossProfit ?? 0));
  const bars = (fill: Tone | "hatch", stack: string, value: (row: Row) => number): BarSeriesOption => ({
    type: "bar",
    stack,
    ...STILL,
    barGap: "8%",
    barCategoryGap: "38%",
    itemStyle:
      fill === "hatch" ? { color: HATCHED, borderColor: colour("money"), borderWidth: 1 } : { color: colour(fill) },
    data: rows.map((row) => (row ? value(row) : 0)),
  });
  const figuresOf = ({ timeCost, moneySpent, grossProfit }: Row): string =>
    [
      `${legend.timeCost} ${format.money(timeCost)}`,
      `${legend.moneySpent} ${format.money(moneySpent)}`,
      `${legend.profit} ${format.money(grossProfit)}`,
    ].join(", ");
  return {
    title: charts.spentAndRevenue,
    legend: [
      ...(isPriced ? [{ mark: "time" as const, label: legend.timeCost }] : []),
      { mark: "spent", label: legend.moneySpent },
      { mark: "money", label: legend.profit },
      ...(hasRest ? [{ mark: "hatch" as const, label: legend.restOfRevenue }] : []),
    ],
    figures: spans.flatMap(({ name, row }) => (row ? [`${name}${words.colon}${figuresOf(row)}`] : [])),
    draw: (width) => {
      const left = widthOf(format.wholeMoney(largest(sums, 0))) * CHARACTER + 12;
      return {
        height: HEIGHT,
        option: {
          grid: { left, right: 4, top: 10, bottom: 36 },
          xAxis: spansAxis(spans, width - left),
          yAxis: { ...figuresAxis(format.wholeMoney), splitNumber: 3, axisLine: { show: false } },
          series: [
            bars("time", "in", ({ timeCost }) => timeCost),
            bars("spent", "in", ({ moneySpent }) => moneySpent),
            bars("money", "back", ({ grossProfit }) => grossProfit),
            ...(hasRest ? [bars("hatch", "back", ({ revenue, grossProfit }) => revenue - grossProfit)] : []),
          ],
        },
      };
    },
  };
}
