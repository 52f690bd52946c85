// Chart: likely range (80 %) of each network's return, with break-even.
import type { NetworkVerdict, OwnedVerdict, Verdict } from "../../../core/verdict/verdict.ts";
import { networkName } from "../../../i18n/names.ts";
import type { OutputStyle } from "../../terminal/layout/output-style.ts";
import { scaleOf } from "../../terminal/layout/range-bar.ts";
import { printable } from "../../terminal/layout/text.ts";
import { type Chart, colour, type Tone } from "../figure.ts";
import { namesAxis, nameWidth } from "./bars.ts";
import { breakEven, figuresAxis, STILL } from "./parts.ts";

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
  const { charts, legend, rangeText, breakEven: evenName } = words.page;
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
      { mark: "line", label: evenName },
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
            ...figuresAxis(format.count),
            min: 0,
            max: scale,
            interval: scale > 4 ? 2 : 1,
            axisLine: { show: true, lineStyle: { color: colour("rule") } },
          },
          yAxis: namesAxis(names, left),
          series: [
            {
              ...bar("none"),
              data: rows.map(({ range }) => within(range.low)),
            },
            {
              ...bar(colour("money")),
              data: rows.map(({ range }) => within(range.high) - within(range.low)),
              markLine: breakEven("ink", "xAxis"),
            },
            { ...dots("money", "paper", 13), data: rows.map(({ range }, index) => [within(range.mean), index]) },
            {
              ...dots("paper", "money", 9),
              data: apart.flatMap((value, index) => (value === null ? [] : [[value, index]])),
              z: 4,
            },
          ],
        },
      };
    },
  };
}

function bar(color: string) {
  return { ...STILL, type: "bar" as const, stack: "range", barWidth: 5, itemStyle: { color } };
}

function dots(fill: Tone, border: Tone, symbolSize: number) {
  const itemStyle = { color: colour(fill), borderColor: colour(border), borderWidth: 2, opacity: 1 };
  return { ...STILL, type: "scatter" as const, clip: false, symbolSize, itemStyle };
}

function nameOf({ network }: NetworkVerdict | OwnedVerdict, words: OutputStyle["words"]): string {
  return printable(networkName(network, words));
}
