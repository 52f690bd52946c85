// An entry -> its one canonical line, plain enough that every YAML 1.1 or 1.2 reader gives the same values.

import type { Entry, Share, Unknown } from "../../core/entries/entry.ts";
import { WHOLE } from "../../core/entries/settings.ts";
import { writePart } from "../../core/entries/share.ts";
import { quoted, safeText } from "../../core/errors/safe-text.ts";
import { writeClock, writeDuration } from "../../core/values/duration.ts";
import { type Amount, decimalText } from "../../core/values/money.ts";

/**
 * The line of an entry in a ledger of this currency, without its line end:
 * `- { date: 2026-11-20, time: 30m, network: instagram }`.
 */
export function writeEntry(entry: Entry, currency: string): string {
  return `- { date: ${entry.date}${ownFields(entry, currency)}${commonFields(entry)} }`;
}

function ownFields(entry: Entry, currency: string): string {
  const network = entry.networks.length === 0 ? "" : `, network: ${networkText(entry.networks)}`;
  switch (entry.kind) {
    case "time":
      return [
        field("at", entry.at === undefined ? undefined : quoted(writeClock(entry.at))),
        field("time", writeDuration(entry.minutes)),
        network,
        field("activity", word(entry.activity)),
        field("planned", entry.planned === undefined ? undefined : writeDuration(entry.planned)),
        field("client", word(entry.client)),
        field("format", word(entry.format)),
      ].join("");
    case "earned":
      return [
        field("earned", amountText(entry.amount, currency)),
        network,
        field("client", word(entry.client)),
        field("margin", entry.margin === undefined ? undefined : writePart(entry.margin)),
        field("evidence", entry.evidence),
      ].join("");
    case "spent":
      return [
        field("spent", amountText(entry.amount, currency)),
        network,
        field("for", word(entry.purpose)),
        field("audience", entry.audience),
      ].join("");
    case "posted":
      return [
        field("posted", entry.model === null ? "none" : safeText(entry.model)),
        network,
        field("format", word(entry.format)),
        field("reach", entry.reach),
        field("comments", entry.comments),
        field("answered", entry.answered),
        field("copy", entry.copy),
        field("url", entry.url === undefined ? undefined : quoted(entry.url)),
      ].join("");
    case "followers":
      return `, followers: ${entry.count}${network}`;
    case "reach":
      return `, reach: ${entry.count}${network}`;
  }
}

/** What every kind may have, behind what is its own. */
function commonFields({ campaign, person, id, note, unknown }: Entry): string {
  const known = [
    field("campaign", word(campaign)),
    field("person", word(person)),
    field("id", word(id)),
    field("note", note === undefined ? undefined : quoted(note)),
  ].join("");
  return unknown === undefined ? known : `${known}${unknownFields(unknown)}`;
}

function field(key: string, value: string | number | boolean | undefined): string {
  return value === undefined ? "" : `, ${key}: ${value}`;
}

function unknownFields(unknown: Readonly<Record<string, Unknown>>): string {
  return Object.entries(unknown)
    .map(([key, value]) => field(safeText(key), flowText(value)))
    .join("");
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
