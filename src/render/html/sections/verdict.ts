// Section: the verdict with likely ranges and consequences.
import type { ReportPage } from "../../../core/overview/report-page.ts";
import type { NetworkVerdict, OwnedVerdict, Verdict } from "../../../core/verdict/verdict.ts";
import { networkName } from "../../../i18n/names.ts";
import type { OutputStyle } from "../../terminal/layout/output-style.ts";
import { printable } from "../../terminal/layout/text.ts";
import { actionText } from "../../terminal/report/verdict.ts";
import { verdictSections } from "../../terminal/report/verdict-sections.ts";
import { hoursText } from "../../terminal/report/verdict-words.ts";
import { likelyRanges } from "../charts/likely-ranges.ts";
import { type Html, html } from "../escape.ts";
import { figureHtml } from "../figure.ts";
import { section } from "../section.ts";
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
  const chance = (probability: number | null): string => (probability === null ? "–" : format.chance(probability));
  const plain: PageColumn<Judged>[] = [
    { head: words.groupings.network, cell: ({ network }) => printable(networkName(network, words)), words: true },
    { head: heads.hours, cell: ({ minutes }) => hoursText(minutes / 60, format), minor: 1 },
    { head: words.report.heads.cost, cell: ({ cost }) => format.amount(cost), minor: 2 },
    { head: words.page.heads.revenue, cell: ({ revenue }) => format.amount(revenue), minor: 2 },
    {
      head: words.report.perUnit(format.unit),
      cell: ({ observedReturn }) => (observedReturn === null ? "–" : format.decimal(observedReturn)),
    },
  ];
  const isJudged = groups.some(({ rows }) => rows.some(({ returnPerUnit }) => returnPerUnit !== null));
  if (!isJudged) return plain;
  return [
    ...plain,
    {
      head: heads.range,
      cell: ({ returnPerUnit: range }) =>
        range === null ? "–" : words.page.rangeText(format.decimal(range.low), format.decimal(range.high)),
    },
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
