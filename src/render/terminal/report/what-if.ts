// The result of `--what-if`: the weekly gain of a change of hours.
import type { WhatIf } from "../../../core/verdict/what-if.ts";
import { networkName } from "../../../i18n/names.ts";
import type { OutputStyle } from "../layout/output-style.ts";
import { printable, wrap } from "../layout/text.ts";
import { signedMoney } from "./verdict-sections.ts";

/** `What if  Instagram 2h30 → 0m, LinkedIn 1h50 → 4h50: about +120 € a week (...)`, ending in a newline. */
export function renderWhatIf(
  { changes, gainPerWeek }: WhatIf,
  { words, format, colours, width, plain }: OutputStyle,
): string {
  const name = (key: string): string => printable(networkName(key, words));
  const hours = (value: number): string => format.duration(Math.round(value * 60));
  const move = (from: string, to: string): string => (plain ? words.plain.fromTo(from, to) : `${from} → ${to}`);
  const moves = changes.map(({ network, from, to }) => `${name(network)} ${move(hours(from), hours(to))}`);
  const gain = [gainPerWeek.mean, gainPerWeek.low, gainPerWeek.high].map((value) => signedMoney(value, format)) as [
    string,
    string,
    string,
  ];
  const known = changes.some((change) => change.known);
  const sentences = [
    ...(known ? [`${moves.join(", ")}${words.colon}${words.verdict.whatIf(...gain)}`] : []),
    ...changes.flatMap(({ network, countedTo, uncounted, known: counted }) => {
      if (!counted) return [words.verdict.whatIfUnknown(name(network))];
      return uncounted > 0 ? [words.verdict.whatIfUncounted(name(network), hours(countedTo))] : [];
    }),
  ];
  return `\n${wrap(`${colours.bold(words.verdict.labels.whatIf)}${plain ? words.colon : "  "}${sentences.join(" ")}`, width, "  ")}\n`;
}
