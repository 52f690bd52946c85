// A card as the text of its file.
import { CARD_VERSION, type Card } from "../../core/report/cards/card.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";

/** YAML with English keys; the comments are in the user's language. */
export function cardText(
  card: Card,
  currency: string,
  { card: words, units }: Pick<Catalogue, "card" | "units">,
): string {
  const { from, to } = card.hours;
  const networks = card.networks.map(({ network, owned, hours, returnPerUnit }) => {
    const fields = [
      ...(owned ? ["owned: true"] : []),
      `hours: ${Math.round(hours * 100)}%`,
      ...(returnPerUnit === null ? [] : [`return: ${returnPerUnit}`]),
    ];
    return `  ${network}: { ${fields.join(", ")} }`;
  });
  return `${[
    `# ${words.title(units[currency] ?? currency)}`,
    `card: ${CARD_VERSION}`,
    `return-version: ${card.returnVersion}`,
    `since: ${card.since}`,
    `until: ${card.until}`,
    `${`hours: ${from}${to === null ? "+" : `-${to}`}`.padEnd(24)}# ${words.steps}`,
    ...(networks.length === 0 ? [] : ["networks:", ...networks]),
    ...(card.returnPerUnit === null ? [] : [`total: { return: ${card.returnPerUnit} }`]),
  ].join("\n")}\n`;
}
