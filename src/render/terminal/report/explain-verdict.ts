// The verdict explained: the evidence, what was learned at each step, and the rule, with the ledger's own numbers.
import { largest } from "../../../core/values/largest.ts";
import type { Marginal } from "../../../core/verdict/explanation.ts";
import type { Verdict } from "../../../core/verdict/verdict.ts";
import { networkName } from "../../../i18n/names.ts";
import type { OutputStyle } from "../layout/output-style.ts";
import { renderTable } from "../layout/table.ts";
import { printable, wrap } from "../layout/text.ts";

/** Chances below this would only read as 0 %. */
const WORTH_SAYING = 0.005;

/** What stands behind a verdict, under the verdict itself; nothing where nothing was computed. Ends in a newline. */
export function renderExplanation(
  { explanation, expectedLossPerHour, toleratedLossPerHour }: Verdict,
  style: OutputStyle,
): string {
  if (!explanation) return "";
  const { words, format, colours, width, plain } = style;
  const say = words.verdict.explain;
  const shared: [string, string][] = [
    [say.rate, format.money(explanation.rate)],
    [say.expectedDeal, format.money(explanation.expectedDeal)],
    [say.lag, marginalText(explanation.lag, style)],
    [say.sigma, marginalText(explanation.sigma, style)],
    [say.tau, marginalText(explanation.tau, style)],
    [say.shape, marginalText(explanation.shape, style)],
    [say.level, marginalText(explanation.level, style)],
    [say.draws, `${format.count(explanation.draws)}, ${explanation.seed}`],
    [say.loss, expectedLossPerHour === null ? "–" : format.money(expectedLossPerHour)],
    [say.rule, format.money(toleratedLossPerHour)],
  ];
  const column = largest(shared.map(([label]) => label.length)) + 2;
  const right = (head: string, cells: string[], name = head) => ({
    head,
    name,
    align: "right" as const,
    drop: 0,
    cells,
  });
  const { networks } = explanation;
  const { text } = renderTable(
    [
      {
        head: words.groupings.network,
        align: "left",
        drop: 0,
        cells: networks.map(({ key }) => printable(networkName(key, words))),
      },
      right(
        "E",
        networks.map(({ exposure }) => format.decimal(exposure, 1)),
        say.exposure,
      ),
      right(
        "n",
        networks.map(({ sales }) => format.decimal(sales, 1)),
        say.sales,
      ),
      right(
        say.costPerHour,
        networks.map(({ costPerHour }) => format.amount(costPerHour)),
      ),
      right(
        say.clients,
        networks.map(({ clientsPerHour }) => format.decimal(clientsPerHour, 4)),
      ),
      right(
        say.deal,
        networks.map(({ dealSize }) => format.amount(dealSize)),
      ),
      right(
        say.ownDeals,
        networks.map(({ ownDealWeight }) => format.percent(ownDealWeight)),
      ),
    ],
    [],
    style,
  );
  const lines = shared.map(([label, value]) => {
    if (plain) return `${label}${words.colon}${value}`;
    const wrapped = wrap(value, Math.max(20, width - column))
      .split("\n")
      .join(`\n${" ".repeat(column)}`);
    return `${label}${" ".repeat(column - label.length)}${wrapped}`;
  });
  const { colon } = words;
  const legend = plain ? "\n" : `E${colon}${say.exposure}. n${colon}${say.sales}.\n`;
  return `\n${colours.bold(say.title)}\n\n${lines.join("\n")}\n\n${text}\n${legend}${say.method}\n`;
}

/** 1: 12 %; 2: 31 %; ... */
function marginalText(marginal: Marginal, { words, format }: OutputStyle): string {
  const said = marginal.filter(({ probability }) => probability >= WORTH_SAYING);
  return said
    .map(({ value, probability }) => `${signed(value, format)}${words.colon}${format.percent(probability)}`)
    .map((pair) => pair.replaceAll(" ", "\u00a0"))
    .join(words.semicolon);
}

/** 1.6, −1.6 */
function signed(value: number, format: OutputStyle["format"]): string {
  return `${value < 0 ? "−" : ""}${format.count(Math.abs(value))}`;
}
