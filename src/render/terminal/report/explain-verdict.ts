// The explanation of a verdict: evidence, posterior and decision rule.
import type { Explanation, Marginal } from "../../../core/verdict/explanation.ts";
import type { Verdict } from "../../../core/verdict/verdict.ts";
import { labelled } from "../layout/labelled.ts";
import { keyName, NO_COLOURS, type OutputStyle } from "../layout/output-style.ts";
import { renderTable, withHidden } from "../layout/table.ts";
import { wrap } from "../layout/text.ts";

/** Columns of a head, which is wrapped beyond. */
const HEAD = 12;
/** Lower probabilities would print as 0 %. */
const WORTH_SAYING = 0.005;

/** Ends in a newline. */
export function renderExplanation(
  explanation: Explanation,
  { expectedLossPerHour, toleratedLossPerHour }: Verdict,
  style: OutputStyle,
): string {
  const { words, format, colours, width, plain } = style;
  const labels = words.verdict.explain;
  const shared: [string, string][] = [
    [labels.rate, format.money(explanation.rate)],
    [labels.expectedDeal, format.money(explanation.expectedDeal)],
    [labels.lag, marginalText(explanation.lag, style)],
    [labels.sigma, marginalText(explanation.sigma, style)],
    [labels.tau, marginalText(explanation.tau, style)],
    [labels.shape, marginalText(explanation.shape, style)],
    [labels.level, marginalText(explanation.level, style)],
    [labels.draws, `${format.count(explanation.draws)}, ${explanation.seed}`],
    [labels.loss, expectedLossPerHour === null ? "–" : format.money(expectedLossPerHour)],
    [labels.rule, format.money(toleratedLossPerHour)],
  ];
  const { networks } = explanation;
  const figure = (
    head: string,
    cell: (row: (typeof networks)[number]) => string,
    more: { readonly drop?: number; readonly name?: string } = {},
  ) => ({ name: head, ...more, head: plain ? head : wrap(head, HEAD), cell });
  const table = renderTable(
    networks,
    [
      { head: words.groupings.network, cell: ({ key }) => keyName("network", key, words), words: true },
      figure("E", ({ exposure }) => format.decimal(exposure, 1), { name: labels.exposure }),
      figure("n", ({ sales }) => format.decimal(sales, 1), { name: labels.sales }),
      figure(labels.costPerHour, ({ costPerHour }) => format.amount(costPerHour), { drop: 2 }),
      figure(labels.clients, ({ clientsPerHour }) => format.decimal(clientsPerHour, 4)),
      figure(labels.deal, ({ dealSize }) => format.amount(dealSize)),
      figure(labels.ownDeals, ({ ownDealWeight }) => format.percent(ownDealWeight), { drop: 1 }),
    ],
    style,
  );
  const { colon } = words;
  const legend = plain ? [] : [`E${colon}${labels.exposure}. n${colon}${labels.sales}.`];
  const notes = [...legend, labels.method].map((line) => `${wrap(line, width)}\n`);
  const facts = labelled(shared, { ...style, colours: NO_COLOURS });
  return `\n${colours.bold(labels.title)}\n\n${facts}\n\n${withHidden(table, style)}\n\n${notes.join("")}`;
}

/** 1: 12 %; 2: 31 %; ... */
function marginalText(marginal: Marginal, { words, format }: OutputStyle): string {
  const likely = marginal.filter(({ probability }) => probability >= WORTH_SAYING);
  return likely
    .map(({ value, probability }) => `${signed(value, format)}${words.colon}${format.percent(probability)}`)
    .map((pair) => pair.replaceAll(" ", "\u00a0"))
    .join(words.semicolon);
}

/** 1.6, −1.6 */
function signed(value: number, format: OutputStyle["format"]): string {
  return `${value < 0 ? "−" : ""}${format.count(Math.abs(value))}`;
}
