// Cards in a comparison, and where the first file stands among all.
import type { Card } from "../../../core/report/cards/card.ts";
import type { Standing } from "../../../core/report/cards/standing.ts";
import { networkName } from "../../../i18n/names.ts";
import type { Column } from "../layout/column.ts";
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
  const column = (head: string, align: Column["align"], drop: number, cell: (row: NamedCard) => string): Column => ({
    head,
    align,
    drop,
    cells: rows.map(cell),
  });
  return renderTable(
    [
      column(compare.card, "left", 0, ({ name }) => printable(name)),
      column(compare.period, "left", 2, ({ card }) => monthsText(card, style)),
      column(words.report.heads.time, "right", 1, ({ card: { hours } }) =>
        compare.hours(format.count(hours.from), hours.to === null ? null : format.count(hours.to)),
      ),
      column(compare.perOne, "right", 0, ({ card: { returnPerUnit } }) =>
        returnPerUnit === null ? "–" : format.decimal(returnPerUnit),
      ),
    ],
    [],
    style,
  ).text;
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
