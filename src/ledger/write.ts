// An entry -> its one canonical line, plain enough that every YAML 1.1 or 1.2 reader gives the same values.
import { writeClock, writeDuration } from "../core/duration.ts";
import type { Entry, Share, Unknown } from "../core/entry.ts";
import { type Amount, decimalText } from "../core/money.ts";
import { quoted, safeText } from "../core/safe-text.ts";
import { WHOLE } from "../core/settings.ts";
import { writePart } from "../core/share.ts";

/**
 * The line of an entry in a ledger of this currency, without its line end:
 * `- { date: 2026-11-20, time: 30m, network: instagram }`.
 */
export function writeEntry(entry: Entry, currency: string): string {
  const fields = [["date", entry.date], ...ownFields(entry, currency), ...unknownFields(entry.unknown ?? {})];
  return `- { ${fields.map(([key, value]) => `${key}: ${value}`).join(", ")} }`;
}

type Written = [key: string, value: string];

function ownFields(entry: Entry, currency: string): Written[] {
  const network: Written[] = entry.networks.length === 0 ? [] : [["network", networkText(entry.networks)]];
  const tail = given([
    ["campaign", word(entry.campaign)],
    ["person", word(entry.person)],
    ["id", word(entry.id)],
    ["note", entry.note === undefined ? undefined : quoted(entry.note)],
  ]);
  switch (entry.kind) {
    case "time":
      return [
        ...given([["at", entry.at === undefined ? undefined : quoted(writeClock(entry.at))]]),
        ["time", writeDuration(entry.minutes)],
        ...network,
        ...given([
          ["activity", word(entry.activity)],
          ["planned", entry.planned === undefined ? undefined : writeDuration(entry.planned)],
          ["client", word(entry.client)],
          ["format", word(entry.format)],
        ]),
        ...tail,
      ];
    case "earned":
      return [
        ["earned", amountText(entry.amount, currency)],
        ...network,
        ...given([
          ["client", word(entry.client)],
          ["margin", entry.margin === undefined ? undefined : writePart(entry.margin)],
          ["evidence", entry.evidence],
        ]),
        ...tail,
      ];
    case "spent":
      return [
        ["spent", amountText(entry.amount, currency)],
        ...network,
        ...given([
          ["for", word(entry.purpose)],
          ["audience", entry.audience],
        ]),
        ...tail,
      ];
    case "posted":
      return [
        ["posted", entry.model === null ? "none" : safeText(entry.model)],
        ...network,
        ...given([
          ["format", word(entry.format)],
          ["reach", entry.reach],
          ["comments", entry.comments],
          ["answered", entry.answered],
          ["copy", entry.copy],
          ["url", entry.url === undefined ? undefined : quoted(entry.url)],
        ]),
        ...tail,
      ];
    case "followers":
      return [["followers", String(entry.count)], ...network, ...tail];
    case "reach":
      return [["reach", String(entry.count)], ...network, ...tail];
  }
}

function given(fields: [string, string | number | boolean | undefined][]): Written[] {
  return fields.flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)] satisfies Written]));
}

function unknownFields(unknown: Readonly<Record<string, Unknown>>): Written[] {
  return Object.entries(unknown).map(([key, value]) => [safeText(key), flowText(value)]);
}

function flowText(value: Unknown): string {
  if (value === null) return "null";
  if (typeof value === "string") return safeText(value);
  if (Array.isArray(value)) return `[${value.map(flowText).join(", ")}]`;
  const fields = Object.entries(value).map(([key, inner]) => `${safeText(key)}: ${flowText(inner)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

/** An amount in the ledger's currency is a number; in another it carries its code, and the reader knows it by that. */
function amountText(amount: Amount, currency: string): string {
  return amount.currency === currency ? decimalText(amount) : quoted(`${decimalText(amount)} ${amount.currency}`);
}

/** Shares that make up a whole are percentages; others come from a list, in which a network may stand several times. */
function networkText(shares: readonly Share[]): string {
  const [first] = shares;
  if (first && shares.length === 1) return safeText(first.network);
  const total = shares.reduce((sum, { weight }) => sum + weight, 0);
  if (total !== WHOLE)
    return `[${shares.flatMap(({ network, weight }) => Array<string>(weight).fill(safeText(network))).join(", ")}]`;
  return `{ ${shares.map(({ network, weight }) => `${safeText(network)}: ${weight / 100}%`).join(", ")} }`;
}

function word(text: string | undefined): string | undefined {
  return text === undefined ? undefined : safeText(text);
}
