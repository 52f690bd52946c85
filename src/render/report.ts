// A report for the terminal: one row a network, the one figure in a sentence, and at most three findings.
import { minorDigits } from "../core/currency.ts";
import type { Report, Shares } from "../core/report.ts";
import { type Figures, LOSS_BELOW, PROFIT_ABOVE } from "../core/roi.ts";
import { rateInForce, type Settings } from "../core/settings.ts";
import { keyName, type Speech } from "./speech.ts";
import { bar, type Column, renderTable } from "./table.ts";
import { capital, wrap } from "./text.ts";

const BAR_WIDTH = 9;
const MOST_FINDINGS = 3;

/** One line of the table before it is written: a row, a subtotal or the total. */
interface Line {
  readonly label: string;
  readonly figures: Figures;
  readonly share: Shares | null;
  readonly before: number | null;
}

/** The report as people see it, ending in a newline. */
export function renderReport(report: Report, settings: Settings, speech: Speech): string {
  const { words, format, paint, width } = speech;
  const lines = linesOf(report, speech);
  const { text, hidden } = renderTable(columnsOf(report, lines, speech), [lines.length - 1], width);
  const paragraphs = [
    wrap(`${paint.bold(capital(format.period(report.period)))} · ${hourText(report, settings, speech)}`, width),
    hidden.length > 0 ? `${text}\n${paint.dim(wrap(words.report.hidden(width, hidden.join(", ")), width))}` : text,
    figureSentences(report, speech)
      .map((sentence) => wrap(sentence, width))
      .join("\n"),
    findingLines(report, speech),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}

function hourText(report: Report, settings: Settings, { words, format }: Speech): string {
  const minor = rateInForce(settings, undefined, report.period.until);
  return minor === null || minor === 0
    ? words.report.noHour
    : words.report.hour(format.roundMoney(minor / 10 ** minorDigits(report.currency)));
}

/** Rows in order, each kind's subtotal under its rows, the total last. */
function linesOf(report: Report, { words }: Speech): Line[] {
  const lines = report.rows.flatMap((row, index): Line[] => {
    const line = {
      label: keyName(report.by, row.key, words),
      figures: row,
      share: row.share,
      before: row.previousReturnPerUnit,
    };
    const lastOfKind = row.kind !== null && report.rows[index + 1]?.kind !== row.kind;
    const several = report.rows.filter(({ kind }) => kind === row.kind).length > 1;
    const subtotal = lastOfKind && several ? report.subtotals.find(({ kind }) => kind === row.kind) : undefined;
    if (!subtotal) return [line];
    const label = `  ${subtotal.kind === "social" ? words.report.social : words.report.owned}`;
    return [line, { label, figures: subtotal, share: subtotal.share, before: subtotal.previousReturnPerUnit }];
  });
  const before = report.previous?.totals.returnPerUnit ?? null;
  return [...lines, { label: words.report.total, figures: report.totals, share: null, before }];
}

function columnsOf(report: Report, lines: readonly Line[], { words, format, paint }: Speech): Column[] {
  const { heads } = words.report;
  const right = (head: string, drop: number, cell: (line: Line) => string, name = head): Column => ({
    head,
    name,
    align: "right",
    drop,
    cells: lines.map(cell),
  });
  const money = (value: number): string => (value === 0 ? "–" : format.amount(value));
  const percent = (part: number | null | undefined): string =>
    part === null || part === undefined ? "" : paint.dim(format.percent(part));
  const most = Math.max(...lines.map(({ figures }) => figures.returnPerUnit ?? 0));
  const versus = report.previous ? words.report.versus(format.shortPeriod(report.previous.period)) : "";
  const columns = [
    { head: words.groupings[report.by], align: "left" as const, drop: 0, cells: lines.map(({ label }) => label) },
    right(heads.time, 2, ({ figures }) => (figures.minutes === 0 ? "–" : format.clock(figures.minutes))),
    right(heads.timeShare, 3, ({ share }) => percent(share?.minutes), `${heads.time} ${heads.timeShare}`),
    ...(report.by === "model" || report.by === "format"
      ? [right(heads.posts, 0, ({ figures }) => String(figures.posts))]
      : []),
    right(heads.cost, 0, ({ figures }) => money(figures.cost)),
    right(heads.spent, 4, ({ figures }) => money(figures.moneySpent)),
    right(heads.revenue, 1, ({ figures }) => money(figures.revenue)),
    right(heads.profitShare, 3, ({ share }) => percent(share?.grossProfit), `${heads.revenue} ${heads.profitShare}`),
    right(heads.net, 0, ({ figures }) => format.signed(figures.net)),
    right(words.report.perUnit(format.unit), 0, ({ figures }) => painted(figures.returnPerUnit, paint, format)),
    {
      head: "",
      name: words.report.bar,
      align: "left" as const,
      drop: 6,
      cells: lines.map(({ figures }) => bar(figures.returnPerUnit ?? 0, most, BAR_WIDTH)),
    },
    right(versus, 5, ({ figures, before }) => change(figures.returnPerUnit, before, format)),
  ];
  return columns.filter(({ head, name, cells }) => (head !== "" || name === words.report.bar) && !isEmptyColumn(cells));
}

/** A column of dashes says nothing: no money was spent on anything, say. */
function isEmptyColumn(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === "");
}

function painted(returned: number | null, paint: Speech["paint"], format: Speech["format"]): string {
  if (returned === null) return "–";
  const text = format.decimal(returned);
  if (returned > PROFIT_ABOVE) return paint.green(text);
  return returned < LOSS_BELOW ? paint.red(text) : text;
}

function change(now: number | null, before: number | null, format: Speech["format"]): string {
  if (now === null || before === null) return "";
  const difference = Math.round((now - before) * 100) / 100;
  if (difference === 0) return "=";
  return `${difference > 0 ? "▲" : "▼"} ${format.decimal(Math.abs(difference))}`;
}

function figureSentences({ totals, previous, unpricedMinutes, currency }: Report, { words, format }: Speech): string[] {
  const before = previous?.totals.returnPerUnit ?? null;
  const sentences = [];
  if (totals.returnPerUnit === null) sentences.push(words.report.noReturn);
  else if (totals.revenue === 0) sentences.push(words.report.noRevenue(format.money(totals.cost)));
  else {
    const beforeText = before === null ? null : format.money(before);
    const period = previous ? format.shortPeriod(previous.period) : "";
    sentences.push(
      words.report.oneFigure(words.units[currency] ?? currency, format.money(totals.returnPerUnit), beforeText, period),
    );
  }
  if (totals.returnRange) {
    sentences.push(
      words.report.guessed(format.decimal(totals.returnRange.floor), format.decimal(totals.returnRange.ceiling)),
    );
  }
  if (unpricedMinutes > 0) sentences.push(words.report.unpriced(format.duration(unpricedMinutes)));
  return sentences;
}

function findingLines({ findings }: Report, { words, format, paint, width }: Speech): string {
  const shown = findings.slice(0, MOST_FINDINGS).map((finding) => {
    const say = words.findings[finding.code] as (params: typeof finding.params, by: typeof format) => string;
    const mark = finding.severity === "info" ? "·" : paint.yellow("!");
    return `${mark} ${wrap(say(finding.params, format), width - 2, "  ")}`;
  });
  const rest = findings.length - shown.length;
  return [...shown, ...(rest > 0 ? [paint.dim(`  ${words.report.more(rest)}`)] : [])].join("\n");
}
