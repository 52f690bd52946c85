// Network by network: time against money, and the whole table, with a subtotal for the rented and for the owned.

import type { Report } from "../../../core/findings/report.ts";
import type { Row } from "../../../core/report/report.ts";
import { keyName, type OutputStyle } from "../../terminal/layout/output-style.ts";
import { capital } from "../../terminal/layout/text.ts";
import { studyText } from "../../terminal/report/study.ts";
import { timeAndMoney } from "../charts/time-and-money.ts";
import { type Html, html } from "../escape.ts";
import { figureHtml } from "../figure.ts";
import { type FigureRow, figureColumns } from "../figure-columns.ts";
import { section } from "../section.ts";
import { type PageRows, pageTable } from "../table.ts";

/** The chart, the table and the study line, which is left out where only a part is looked at. */
export function networksSection(report: Report, style: OutputStyle): Html {
  const { words } = style;
  const study = studyText("networks", report.study, style);
  return section("networks", words.page.sections.networks, words.page.lead.networks, [
    figureHtml(timeAndMoney(report, style), style),
    reportTable("networks-table", words.page.captions.networks, report, style),
    study === "" || report.filter ? html`` : html`<p class="note">${study}</p>\n`,
  ]);
}

/** Every row of a report, with its total. Rented and owned networks stand apart, unless they were sorted otherwise. */
export function reportTable(id: string, caption: string, report: Report, style: OutputStyle): Html {
  const { words } = style;
  const { rest, subtotals } = report;
  const rowOf = (row: Row): FigureRow => ({ name: keyName(report.by, row.key, words), figures: row, share: row.share });
  const total: FigureRow = { name: capital(words.report.total), figures: report.totals, share: null };
  const all = report.rows.map(rowOf);
  if (rest) all.push({ name: capital(words.report.others(rest.rows)), figures: rest, share: rest.share });
  const columns = figureColumns(words.groupings[report.by], [...all, total], true, style);
  const groups = subtotals.length === 0 ? [{ rows: all }] : byKind(report, rowOf, words);
  return pageTable(id, caption, columns, groups, all.length > 1 ? total : null);
}

function byKind(
  { rows, subtotals }: Report,
  rowOf: (row: Row) => FigureRow,
  words: OutputStyle["words"],
): PageRows<FigureRow>[] {
  const groups = (["social", "owned", null] as const).map((kind): PageRows<FigureRow> => {
    const own = rows.filter((row) => row.kind === kind).map(rowOf);
    const subtotal = own.length > 1 ? subtotals.find((one) => one.kind === kind) : undefined;
    if (!subtotal) return { rows: own };
    return { rows: own, sum: { name: capital(words.report[subtotal.kind]), figures: subtotal, share: subtotal.share } };
  });
  return groups.filter(({ rows: own }) => own.length > 0);
}
