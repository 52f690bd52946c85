// Cards in a comparison, and where the first file stands among all.
import type { Card } from "../../../core/report/cards/card.ts";
import type { Standing } from "../../../core/report/cards/standing.ts";
import { networkName } from "../../../i18n/names.ts";
import type { OutputStyle } from "../layout/output-style.ts";
import { renderTable } from "../layout/table.ts";
import { printable, wrap } from "../layout/text.ts";

export interface NamedCard {
  readonly name: string;
  readonly card: Card;
}

/** The cards, highest return first. */
export function cardsTable(cards: readonly NamedCard[], style: OutputStyle): string {
  const { words, format } = style;
  const { compare } = words;
  const rows = cards.toSorted((a, b) => (b.card.returnPerUnit ?? -1) - (a.card.returnPerUnit ?? -1));
  const hoursText = ({ card: { hours } }: NamedCard): string =>
    compare.hours(format.count(hours.from), hours.to === null ? null : format.count(hours.to));
  return renderTable(
    rows,
    [
      { head: compare.card, cell: ({ name }) => printable(name), words: true },
      { head: compare.period, cell: ({ card }) => monthsText(card, style), words: true, drop: 2 },
      { head: words.report.heads.time, cell: hoursText, drop: 1 },
      { head: compare.perOne, cell: ({ card }) => returnFigure(card.returnPerUnit, style) },
    ],
    style,
  ).text;
}

function returnFigure(value: number | null, { format }: OutputStyle): string {
  return value === null ? "–" : format.decimal(value);
}

/** Rank, quartiles, and each network against the median of the others. */
export function standingText(standing: Standing | null, { words, format, width }: OutputStyle): string {
  if (!standing) return "";
  const { returnPerUnit, rank, of, quartiles, networks } = standing;
  const figure = (value: number): string => format.decimal(value);
  const [low, high] = quartiles;
  const sentence = words.compare.standing(
    printable(standing.name),
    figure(returnPerUnit),
    rank,
    of,
    figure(low),
    figure(high),
  );
  const lines = networks.map(({ network, returnPerUnit: own, median, others }) =>
    words.compare.network(
      printable(networkName(network, words)),
      format.decimal(own, 1),
      format.decimal(median, 1),
      others,
    ),
  );
  return [sentence, ...lines].map((line) => wrap(line, width)).join("\n");
}

function monthsText({ since, until }: Card, { words }: OutputStyle): string {
  return [...new Set([since, until])].map((month) => words.chronological(month)).join(" – ");
}
