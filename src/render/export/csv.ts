// Entries as CSV: one a line, the same columns whatever they hold, nothing left out.

import type { Entry, Share } from "../../core/entries/entry.ts";
import { WHOLE } from "../../core/entries/settings.ts";
import { writePart } from "../../core/entries/share.ts";
import { writeClock } from "../../core/values/duration.ts";
import { decimalText } from "../../core/values/money.ts";
import { csvText } from "../csv-cell.ts";

/** The columns, in their order. New ones come last. */
export const COLUMNS = [
  ...["line", "kind", "date", "at", "minutes", "amount", "currency", "network", "activity", "planned", "client"],
  ...["format", "margin", "evidence", "for", "audience", "posted", "reach", "comments", "answered", "copy", "url"],
  ...["followers", "campaign", "person", "id", "note", "unknown"],
] as const;

type Cells = Partial<Record<(typeof COLUMNS)[number], string | number | boolean | undefined>>;

/**
 * CSV (RFC 4180, UTF-8): durations in minutes, amounts with a point, times as 08:05. A network that shares an entry stands
 * with its part (linkedin=70%,newsletter=30%) or, for equal parts, beside the others (linkedin,newsletter). Keys that this
 * version does not know are a JSON object in the last column.
 */
export function exportCsv(entries: readonly Entry[]): string {
  const rows = entries.map((entry) => {
    const cells = cellsOf(entry);
    return COLUMNS.map((column) => cellText(cells[column]));
  });
  return csvText([COLUMNS, ...rows], ",");
}

/** An empty cell is a key that is not there: a text that is empty, or made of apostrophes alone, has one in front. */
function cellText(value: string | number | boolean | undefined): string {
  if (value === undefined) return "";
  return typeof value === "string" && /^'*$/.test(value) ? `'${value}` : String(value);
}

function cellsOf(entry: Entry): Cells {
  const { line, kind, date, networks, campaign, person, id, note, unknown } = entry;
  const common = {
    line,
    kind,
    date,
    network: networks.length === 0 ? undefined : networkCell(networks),
    campaign,
    person,
    id,
    note,
  };
  return { ...common, ...ownCells(entry), ...(unknown ? { unknown: JSON.stringify(unknown) } : {}) };
}

function ownCells(entry: Entry): Cells {
  switch (entry.kind) {
    case "time": {
      const { at, minutes, activity, planned, client, format } = entry;
      return { at: at === undefined ? undefined : writeClock(at), minutes, activity, planned, client, format };
    }
    case "earned": {
      const { amount, client, margin, evidence } = entry;
      return { ...amountCells(amount), client, margin: margin === undefined ? undefined : writePart(margin), evidence };
    }
    case "spent":
      return { ...amountCells(entry.amount), for: entry.purpose, audience: entry.audience };
    case "posted": {
      const { model, format, reach, comments, answered, copy, url } = entry;
      return { posted: model ?? undefined, format, reach, comments, answered, copy, url };
    }
    case "followers":
      return { followers: entry.count };
    case "reach":
      return { reach: entry.count };
  }
}

function amountCells(amount: Parameters<typeof decimalText>[0]): Cells {
  return { amount: decimalText(amount), currency: amount.currency };
}

/** Names that could be taken for several, or for a share, are pairs of name and weight in JSON. */
function networkCell(shares: readonly Share[]): string {
  if (shares.some(({ network }) => network === "" || /[,=%[]/.test(network)))
    return JSON.stringify(shares.map(({ network, weight }) => [network, weight]));
  const [first] = shares;
  if (first && shares.length === 1) return first.network;
  const total = shares.reduce((sum, { weight }) => sum + weight, 0);
  return total === WHOLE
    ? shares.map(({ network, weight }) => `${network}=${weight / 100}%`).join(",")
    : shares.flatMap(({ network, weight }) => Array<string>(weight).fill(network)).join(",");
}
