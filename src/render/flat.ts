// A report as flat text for other programs: CSV and Markdown, the same rows and figures as everywhere else.
import { minorDigits } from "../core/currency.ts";
import type { Report, Shares } from "../core/report.ts";
import type { Figures } from "../core/roi.ts";
import { keyName, type Speech } from "./speech.ts";
import { capital, printable } from "./text.ts";

const HEADS = [
  ["key", "kind", "minutes", "timeCost", "moneySpent", "cost", "revenue", "grossProfit", "net", "returnPerUnit", "roi"],
  ["netPerHour", "sales", "posts", "status", "shareMinutes", "shareCost", "shareGrossProfit"],
].flat();

/** The rows and the total as CSV (RFC 4180): points for decimals, keys in English, an empty cell where nothing is defined. */
export function reportCsv(report: Report): string {
  const digits = minorDigits(report.currency);
  const rows = report.rows.map((row) => [row.key ?? "", row.kind ?? "", ...figureCells(row, row.share, digits)]);
  const total = ["total", "", ...figureCells(report.totals, null, digits)];
  return [HEADS, ...rows, total].map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
}

function figureCells(figures: Figures, share: Shares | null, digits: number): string[] {
  const money = (value: number | null): string => (value === null ? "" : value.toFixed(digits));
  const ratio = (value: number | null | undefined): string =>
    value === null || value === undefined ? "" : value.toFixed(4);
  return [
    String(figures.minutes),
    ...[figures.timeCost, figures.moneySpent, figures.cost, figures.revenue, figures.grossProfit, figures.net].map(
      money,
    ),
    ratio(figures.returnPerUnit),
    ratio(figures.roi),
    money(figures.netPerHour),
    String(figures.sales),
    String(figures.posts),
    figures.status ?? "",
    ...[share?.minutes, share?.cost, share?.grossProfit].map(ratio),
  ];
}

/** A cell that a spreadsheet would run as a formula is given a leading apostrophe; numbers stay numbers. */
function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The rows and the total as a Markdown table, in the reader's language. */
export function reportMarkdown(report: Report, { words, format }: Speech): string {
  const { heads, perUnit, total } = words.report;
  const percent = (part: number | null | undefined): string =>
    part === null || part === undefined ? "" : format.percent(part);
  const cells = (label: string, figures: Figures, share: Shares | null): string[] => [
    markdownCell(label),
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
    ...report.rows.map((row) => cells(keyName(report.by, row.key, words), row, row.share)),
    cells(`**${total}**`, report.totals, null),
  ];
  return `**${capital(format.period(report.period))}**\n\n${rows.map((row) => `| ${row.join(" | ")} |\n`).join("")}`;
}

function markdownCell(text: string): string {
  return text.startsWith("**") ? text : printable(text).replace(/[\\`*_{}[\]<>|#]/g, "\\$&");
}
