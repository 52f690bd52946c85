// Chart: share of time against share of gross profit, by network.
import type { Report } from "../../../core/findings/build-report.ts";
import { keyName, type OutputStyle } from "../../terminal/layout/output-style.ts";
import { type Chart, NARROW } from "../figure.ts";
import { horizontalBars } from "./bars.ts";

/** Null if there is neither time nor gross profit. */
export function timeAndMoney(report: Report, { words, format }: OutputStyle): Chart | null {
  const rows = report.rows.filter(({ minutes, grossProfit }) => minutes > 0 || grossProfit > 0);
  if (rows.length === 0) return null;
  const { legend, charts } = words.page;
  const names = rows.map(({ key }) => keyName(report.by, key, words));
  const percent = (part: number | null): string => format.percent(part ?? 0);
  return {
    title: charts.timeAndMoney,
    legend: [
      { mark: "time", label: legend.time },
      { mark: "money", label: legend.profit },
    ],
    figures: rows.map(
      ({ share }, index) =>
        `${names[index]}${words.colon}${legend.time} ${percent(share.minutes)}, ${legend.profit} ${percent(share.grossProfit)}`,
    ),
    draw: (width) => {
      const labels = (part: number | null, whole: string): string =>
        width <= NARROW ? percent(part) : `${percent(part)} · ${whole}`;
      const time = rows.map(({ share, minutes }) => labels(share.minutes, format.duration(minutes)));
      const money = rows.map(({ share, grossProfit }) => labels(share.grossProfit, format.wholeMoney(grossProfit)));
      return horizontalBars(
        names,
        [
          { tone: "time", values: rows.map(({ share }) => share.minutes ?? 0), labels: time },
          { tone: "money", values: rows.map(({ share }) => share.grossProfit ?? 0), labels: money },
        ],
        width,
      );
    },
  };
}
