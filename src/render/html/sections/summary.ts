// The first page: the answer, the figure, its proof, the next step, and the sums that it is made of.

import type { ReportPage } from "../../../core/overview/report-page.ts";
import { mainFigures } from "../../../core/report/report.ts";
import { type Figures, toneOf } from "../../../core/report/roi.ts";
import { unattributed } from "../../../core/report/unattributable.ts";
import type { NetworkVerdict } from "../../../core/verdict/verdict.ts";
import { pricesText } from "../../terminal/hour.ts";
import { keyName, type OutputStyle } from "../../terminal/layout/output-style.ts";
import { capital, printable, unlessNull } from "../../terminal/layout/text.ts";
import { figureSentences, filterText } from "../../terminal/report/report.ts";
import { verdictSentence } from "../../terminal/report/verdict.ts";
import { verdictSections } from "../../terminal/report/verdict-sections.ts";
import { type Html, html } from "../escape.ts";
import { sumsTable } from "./sums.ts";

/** Whose page it is, the period, and what it says; for an empty period, the date of the last entry instead. */
export function summary(page: ReportPage, style: OutputStyle): Html {
  const { networks, settings, lastEntry } = page;
  const { words, format } = style;
  const { filter } = networks;
  const head = html`<p class="subtitle">${settings.name === null ? words.page.subtitle : printable(settings.name)}</p>
<h1>${capital(format.period(networks.period))}</h1>
${filter ? html`<p class="hour">${capital(words.report.filtered(filterText(filter, style)))}</p>\n` : null}`;
  if (networks.entries === 0) {
    const last = lastEntry === null ? [] : [words.page.lastEntry(format.date(lastEntry))];
    const only = filter === null ? "" : words.report.filtered(filterText(filter, style));
    const said = [words.list.empty(format.period(networks.period), only), ...last].join(" ");
    return html`${head}<p class="statement">${said}</p>\n`;
  }
  const [statement = "", ...notes] = figureSentences(networks, style);
  return html`${head}${answer(page, style)}<div class="hero">
${oneFigure(page, style)}<div><p>${statement}</p>
${notes.map((note) => html`<p>${note}</p>\n`)}</div>
</div>
${proof(page, style)}${nextStep(page, style)}${sumsTable(networks, style)}<p class="hour">${capital(pricesText(networks.period, settings, networks.prices, style))}</p>
`;
}

/** The verdict in one sentence; empty without one. */
function answer({ verdict }: ReportPage, style: OutputStyle): Html {
  return verdict ? html`<p class="answer">${verdictSentence(verdict.verdict, style)}</p>\n` : html``;
}

/** Empty for filters by activity or person: sales cannot be attributed to them. */
function oneFigure({ networks }: ReportPage, { words, format }: OutputStyle): Html {
  if (unattributed(networks)) return html``;
  const { returnPerUnit }: Figures = mainFigures(networks).figures;
  const figure = unlessNull(format.decimal)(returnPerUnit);
  const under =
    returnPerUnit === null
      ? words.page.noFigure
      : words.page.figure(words.units[networks.currency] ?? networks.currency);
  return html`<p class="figure"><strong class="${toneOf(returnPerUnit) ?? "even"}">${figure}</strong> <span>${under}</span></p>\n`;
}

/** The best network and the one that took most of the rest. */
function proof({ verdict: found }: ReportPage, { words, format }: OutputStyle): Html {
  if (!found) return html``;
  const { networks, network } = found.verdict;
  const returned = (row: NetworkVerdict): number => row.cost * (row.observedReturn ?? 0);
  const leader = networks.filter((row) => row.network === network);
  const costliest = networks
    .filter((row) => row.network !== network)
    .sort((a, b) => b.cost - returned(b) - (a.cost - returned(a)));
  const sentences = [...leader, ...costliest.slice(0, 1)]
    .filter(({ cost }) => cost > 0)
    .map((row) =>
      words.page.proof(
        keyName("network", row.network, words),
        format.roundMoney(row.cost),
        format.roundMoney(returned(row)),
      ),
    );
  return sentences.length === 0 ? html`` : html`<p class="proof">${sentences.join(" ")}</p>\n`;
}

function nextStep({ verdict: found, settings }: ReportPage, style: OutputStyle): Html {
  if (!found) return html``;
  const { labels } = style.words.verdict;
  const texts = new Map(verdictSections({ ...found, settings }, style));
  const text = texts.get(labels.meanwhile) ?? texts.get(labels.week);
  return text === undefined
    ? html``
    : html`<p class="proof"><strong>${style.words.page.nextStep}</strong> ${text}</p>\n`;
}
