// Section: the verdict with likely ranges, as a chart and a table, and its consequences.
import type { ReportPage } from "../../../core/overview/report-page.ts";
import type { Range } from "../../../core/verdict/range.ts";
import type { NetworkVerdict, OwnedVerdict, Verdict } from "../../../core/verdict/verdict.ts";
import { scaleOf } from "../../terminal/layout/graphics.ts";
import { keyName, type OutputStyle } from "../../terminal/layout/output-style.ts";
import { unlessNull } from "../../terminal/layout/text.ts";
import { actionText } from "../../terminal/report/verdict.ts";
import { hoursText, verdictSections } from "../../terminal/report/verdict-sections.ts";
import { breakEven, figuresAxis, namesAxis, nameWidth, STILL } from "../charts/parts.ts";
import { type Html, html } from "../escape.ts";
import { type Chart, colour, figureHtml, section, type Tone } from "../figure.ts";
import { type PageColumn, pageTable } from "../table.ts";

type Judged = NetworkVerdict | OwnedVerdict;

/** Empty if there is no verdict. */
export function verdictSection({ verdict: found, settings }: ReportPage, style: OutputStyle): Html {
  if (!found) return html``;
  const { words, format } = style;
  const { verdict } = found;
  const follows = verdictSections({ ...found, settings }, style).map(
    ([label, text]) => html`<div><dt>${label}</dt><dd>${text}</dd></div>\n`,
  );
  const groups = [{ rows: verdict.networks }, { rows: verdict.owned }].filter(({ rows }) => rows.length > 0);
  return section("verdict", words.page.sections.verdict, words.page.verdictLead(format.period(verdict.period)), [
    figureHtml(likelyRanges(verdict, style), style),
    pageTable<Judged>(
      "verdict-table",
      words.page.captions.verdict,
      columnsOf(verdict, groups, style),
      groups,
      null,
      "cards",
    ),
    follows.length === 0 ? html`` : html`<dl class="follows">\n${follows}</dl>\n`,
  ]);
}

function columnsOf(
  verdict: Verdict,
  groups: readonly { readonly rows: readonly Judged[] }[],
  style: OutputStyle,
): PageColumn<Judged>[] {
  const { words, format } = style;
  const { heads } = words.verdict;
  const chance = unlessNull(format.chance);
  const returned = unlessNull(format.decimal);
  const range = unlessNull(({ low, high }: Range) => words.page.rangeText(format.decimal(low), format.decimal(high)));
  const plain: PageColumn<Judged>[] = [
    { head: words.groupings.network, cell: ({ network }) => keyName("network", network, words), words: true },
    { head: heads.hours, cell: ({ minutes }) => hoursText(minutes / 60, format), minor: 1 },
    { head: words.report.heads.cost, cell: ({ cost }) => format.amount(cost), minor: 2 },
    { head: words.page.heads.revenue, cell: ({ revenue }) => format.amount(revenue), minor: 2 },
    { head: words.report.perUnit(format.unit), cell: ({ observedReturn }) => returned(observedReturn) },
  ];
  const isJudged = groups.some(({ rows }) => rows.some(({ returnPerUnit }) => returnPerUnit !== null));
  if (!isJudged) return plain;
  return [
    ...plain,
    { head: heads.range, cell: ({ returnPerUnit }) => range(returnPerUnit) },
    { head: heads.pays, cell: ({ pPays }) => chance(pPays) },
    { head: heads.best, cell: (row) => chance("pBest" in row ? row.pBest : null) },
    {
      head: heads.todo,
      cell: (row) => actionText(row, verdict, words),
      words: true,
      first: true,
    },
  ];
}

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
  return keyName("network", network, words);
}
