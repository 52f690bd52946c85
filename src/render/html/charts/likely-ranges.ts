// Chart: likely range (80 %) of each network's return, with break-even.
import type { NetworkVerdict, OwnedVerdict, Verdict } from "../../../core/verdict/verdict.ts";
import { networkName } from "../../../i18n/names.ts";
import type { OutputStyle } from "../../terminal/layout/output-style.ts";
import { scaleOf } from "../../terminal/layout/range-bar.ts";
import { printable } from "../../terminal/layout/text.ts";
import { type Chart, colour } from "../figure.ts";
import { namesAxis, nameWidth } from "./bars.ts";

const ROW = 34;
const AXIS = 30;
/** The observed return is drawn where it is this far from the estimate, in parts of the scale. */
const APART = 0.03;

/** Null if there is no range. Bars are clipped to the scale; the table has the figures. */
export function likelyRanges({ networks, owned }: Verdict, { words, format }: OutputStyle): Chart | null {
  const rows = [...networks, ...owned].flatMap((row) =>
    row.returnPerUnit === null
      ? []
      : [{ name: nameOf(row, words), range: row.returnPerUnit, observed: row.observedReturn }],
  );
  if (rows.length === 0) return null;
  const { charts, legend, rangeText, breakEven } = words.page;
  const scale = scaleOf(rows.map(({ range }) => range));
  const within = (value: number): number => Math.min(scale, Math.max(0, value));
  const names = rows.map(({ name }) => name);
  const apart = rows.map(({ range, observed }) =>
    observed !== null && Math.abs(within(observed) - within(range.mean)) > APART * scale ? within(observed) : null,
  );
  return {
    title: charts.ranges(format.unit),
    legend: [
      { mark: "range", label: legend.range },
      { mark: "dot", label: legend.likely },
      ...(apart.some((value) => value !== null) ? [{ mark: "hollow" as const, label: legend.observed }] : []),
      { mark: "line", label: breakEven },
    ],
    figures: rows.map(
      ({ name, range }) =>
        `${name}${words.colon}${rangeText(format.decimal(range.low), format.decimal(range.high))}, ${legend.likely} ${format.decimal(range.mean)}`,
    ),
    draw: (width) => {
      const left = nameWidth(names, width);
      return {
        height: rows.length * ROW + AXIS,
        option: {
          grid: { left: left + 10, right: 14, top: 0, bottom: AXIS },
          xAxis: {
            type: "value",
            min: 0,
            max: scale,
            interval: scale > 4 ? 2 : 1,
            axisLine: { show: true, lineStyle: { color: colour("rule") } },
            axisTick: { show: false },
            splitLine: { show: true, lineStyle: { color: colour("rule") } },
            axisLabel: { color: colour("soft"), fontSize: 12, formatter: (value: number) => format.count(value) },
          },
          yAxis: namesAxis(names, left),
          series: [
            {
              type: "bar",
              stack: "range",
              silent: true,
              emphasis: { disabled: true },
              barWidth: 5,
              itemStyle: { color: "none" },
              data: rows.map(({ range }) => within(range.low)),
            },
            {
              type: "bar",
              stack: "range",
              silent: true,
              emphasis: { disabled: true },
              barWidth: 5,
              itemStyle: { color: colour("money") },
              data: rows.map(({ range }) => within(range.high) - within(range.low)),
              markLine: {
                z: 1,
                silent: true,
                symbol: "none",
                emphasis: { disabled: true },
                lineStyle: { color: colour("ink"), type: [2, 3], width: 1 },
                label: { show: false },
                data: [{ xAxis: 1 }],
              },
            },
            {
              type: "scatter",
              silent: true,
              emphasis: { disabled: true },
              clip: false,
              symbolSize: 13,
              itemStyle: { color: colour("money"), borderColor: colour("paper"), borderWidth: 2, opacity: 1 },
              data: rows.map(({ range }, index) => [within(range.mean), index]),
            },
            {
              type: "scatter",
              silent: true,
              emphasis: { disabled: true },
              clip: false,
              symbolSize: 9,
              itemStyle: { color: colour("paper"), borderColor: colour("money"), borderWidth: 2, opacity: 1 },
              data: apart.flatMap((value, index) => (value === null ? [] : [[value, index]])),
              z: 4,
            },
          ],
        },
      };
    },
  };
}

function nameOf({ network }: NetworkVerdict | OwnedVerdict, words: OutputStyle["words"]): string {
  return printable(networkName(network, words));
}
