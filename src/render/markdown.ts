// A report as a Markdown table, in the reader's language.
import type { Report, Shares } from "../core/report.ts";
import type { Figures } from "../core/roi.ts";
import { flatLines, lineName } from "./report-lines.ts";
import type { Speech } from "./speech.ts";
import { capital, printable } from "./text.ts";

/** The rows and the total as a Markdown table, in the reader's language. */
export function reportMarkdown(report: Report, { words, format }: Speech): string {
  const { heads, perUnit } = words.report;
  const percent = (part: number | null | undefined): string =>
    part === null || part === undefined ? "" : format.percent(part);
  const cells = (name: string, figures: Figures, share: Shares | null): string[] => [
    name,
    format.clock(figures.minutes),
    percent(share?.minutes),
    format.amount(figures.cost),
    format.amount(figures.moneySpent),
    format.amount(figures.revenue),
    percent(share?.grossProfit),
    format.signed(figures.net),
    figures.returnPerUnit === null ? "" : format.decimal(figures.returnPerUnit),
  ];
  const head = [
    words.groupings[report.by],
    heads.time,
    heads.timeShare,
    heads.cost,
    heads.spent,
    heads.revenue,
    heads.profitShare,
    heads.net,
    perUnit(format.unit),
  ];
  const rows = [
    head,
    [":--", ...head.slice(1).map(() => "--:")],
    ...flatLines(report).map((line) => {
      const name = markdownCell(lineName(line, report, words));
      return cells(line.of === "total" ? `**${name}**` : name, line.figures, line.share);
    }),
  ];
  return `**${capital(format.period(report.period))}**\n\n${rows.map((row) => `| ${row.join(" | ")} |\n`).join("")}`;
}

function markdownCell(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]<>|#]/g, "\\$&");
}
