// Section: networks, with subtotals for rented and owned ones.

import { NETWORK_KINDS } from "../../../core/entries/network.ts";
import type { Report } from "../../../core/findings/build-report.ts";
import type { Row } from "../../../core/report/rows.ts";
import { keyName, type OutputStyle } from "../../terminal/layout/output-style.ts";
import { capital } from "../../terminal/layout/text.ts";
import { hasStudy } from "../../terminal/report/report.ts";
import { studyText } from "../../terminal/report/study.ts";
import { timeAndMoney } from "../charts/time-and-money.ts";
import { type Html, html } from "../escape.ts";
import { figureHtml } from "../figure.ts";
import { type FigureRow, figureColumns } from "../figure-columns.ts";
import { section } from "../section.ts";
import { type PageRows, pageTable } from "../table.ts";

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
