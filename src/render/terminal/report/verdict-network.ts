// All that a verdict says of one network, and of a change of hours (`--what-if`).
import type { NetworkVerdict, OwnedVerdict, Verdict } from "../../../core/verdict/verdict.ts";
import type { WhatIf } from "../../../core/verdict/what-if.ts";
import { labelled, type Section } from "../layout/labelled.ts";
import { keyName, type OutputStyle } from "../layout/output-style.ts";
import { capital, wrap } from "../layout/text.ts";
import { actionText } from "./verdict.ts";
import { gainText, hoursText, reasonTexts } from "./verdict-sections.ts";

/** The network's figures, odds and reasons under its name; a sentence if the period has nothing of it. Ends in a newline. */
export function renderVerdictOn(network: string, verdict: Verdict, style: OutputStyle): string {
  const { words, format, colours, width } = style;
  const name = keyName("network", network, words);
  const row = [...verdict.networks, ...verdict.owned].find((each) => each.network === network);
  if (!row) return `\n${wrap(words.verdict.inFull.absent(name, format.period(verdict.period)), width)}\n`;
  return `\n${colours.bold(name)}\n\n${labelled(sectionsOf(row, verdict, style), style)}\n`;
}

function sectionsOf(row: NetworkVerdict | OwnedVerdict, verdict: Verdict, style: OutputStyle): Section[] {
  const { words, format } = style;
  const { inFull, labels } = words.verdict;
  const { returnPerUnit: perUnit, netPerHour: net, pPays } = row;
  const spent = inFull.spent(
    hoursText(row.minutes / 60, format),
    hoursText(row.hoursPerWeek, format),
    format.money(row.cost),
  );
  const sales = format.decimal(row.sales, Number.isInteger(row.sales) ? 0 : 1);
  const observed = row.observedReturn === null ? null : format.decimal(row.observedReturn);
  return [
    [inFull.labels.spent, spent],
    [inFull.labels.brought, inFull.brought(row.sales, sales, format.money(row.revenue), observed, format.unit)],
    [
      inFull.labels.likely,
      perUnit && net
        ? inFull.likely(
            [format.decimal(perUnit.mean), format.decimal(perUnit.low), format.decimal(perUnit.high)],
            gainText(net, format),
            format.unit,
          )
        : "",
    ],
    [
      inFull.labels.odds,
      pPays === null
        ? ""
        : inFull.odds(format.chance(pPays), "pBest" in row && row.pBest !== null ? format.chance(row.pBest) : null),
    ],
    [labels.why, capital(reasonTexts(row, style).join(words.semicolon))],
    [inFull.labels.todo, actionText(row, verdict, words)],
  ];
}

/** `What if  Instagram 2h30 → 0m, LinkedIn 1h50 → 4h50: about +120 € a week (...)`, ending in a newline. */
export function renderWhatIf(
  { changes, gainPerWeek }: WhatIf,
  { words, format, colours, width, plain }: OutputStyle,
): string {
  const name = (key: string): string => keyName("network", key, words);
  const hours = (value: number): string => format.duration(Math.round(value * 60));
  const move = (from: string, to: string): string => (plain ? words.plain.fromTo(from, to) : `${from} → ${to}`);
  const moves = changes.map(({ network, from, to }) => `${name(network)} ${move(hours(from), hours(to))}`);
  const known = changes.some((change) => change.known);
  const sentences = [
    ...(known ? [`${moves.join(", ")}${words.colon}${words.verdict.whatIf(...gainText(gainPerWeek, format))}`] : []),
    ...changes.flatMap(({ network, countedTo, uncounted, known: counted }) => {
      if (!counted) return [words.verdict.whatIfUnknown(name(network))];
      return uncounted > 0 ? [words.verdict.whatIfUncounted(name(network), hours(countedTo))] : [];
    }),
  ];
  return `\n${wrap(`${colours.bold(words.verdict.labels.whatIf)}${plain ? words.colon : "  "}${sentences.join(" ")}`, width, "  ")}\n`;
}
