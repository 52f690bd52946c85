// Section: networks, with a chart of time and gross profit, and subtotals for rented and owned ones.
import { NETWORK_KINDS } from "../../../core/entries/network.ts";
import type { Report } from "../../../core/findings/build-report.ts";
import type { Row } from "../../../core/report/rows.ts";
import { keyName, type OutputStyle } from "../../terminal/layout/output-style.ts";
import { capital } from "../../terminal/layout/text.ts";
import { hasStudy } from "../../terminal/report/report.ts";
import { studyText } from "../../terminal/report/study.ts";
import { horizontalBars } from "../charts/parts.ts";
import { type Html, html } from "../escape.ts";
import { type Chart, figureHtml, NARROW, section } from "../figure.ts";
import { type FigureRow, figureColumns, type PageRows, pageTable } from "../table.ts";

/** Chart, table and study line; the latter only without a filter. */
export function networksSection(report: Report, style: OutputStyle): Html {
  const { words } = style;
  const study = hasStudy(report, { findings: false }) ? studyText("networks", report.study, style) : "";
  return section("networks", words.page.sections.networks, words.page.lead.networks, [
    figureHtml(timeAndMoney(report, style), style),
    reportTable("networks-table", words.page.captions.networks, report, style),
    study === "" ? html`` : html`<p class="note">${study}</p>\n`,
  ]);
}

/** All rows and their total; grouped by kind if the report has subtotals. */
export function reportTable(id: string, caption: string, report: Report, style: OutputStyle): Html {
  const { words } = style;
  const { rest, subtotals } = report;
  const rowOf = (row: Row): FigureRow => ({ name: keyName(report.by, row.key, words), figures: row, share: row.share });
  const total: FigureRow = { name: capital(words.report.total), figures: report.totals, share: null };
  const all = report.rows.map(rowOf);
  if (rest) all.push({ name: capital(words.report.others(rest.rows)), figures: rest, share: rest.share });
  const columns = figureColumns(words.groupings[report.by], [...all, total], { withShares: true }, style);
  const groups = subtotals.length === 0 ? [{ rows: all }] : byKind(report, rowOf, words);
  return pageTable(id, caption, columns, groups, all.length > 1 ? total : null, "cards");
}

function byKind(
  { rows, subtotals }: Report,
  rowOf: (row: Row) => FigureRow,
  words: OutputStyle["words"],
): PageRows<FigureRow>[] {
  const groups = ([...NETWORK_KINDS, null] as const).map((kind): PageRows<FigureRow> => {
    const own = rows.filter((row) => row.kind === kind).map(rowOf);
    const subtotal = own.length > 1 ? subtotals.find((one) => one.kind === kind) : undefined;
    if (!subtotal) return { rows: own };
    return { rows: own, sum: { name: capital(words.report[subtotal.kind]), figures: subtotal, share: subtotal.share } };
  });
  return groups.filter(({ rows: own }) => own.length > 0);
}

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
