// Entries as CSV: one per line, the same columns for all kinds, lossless.

import type { Entry, Share } from "../../core/entries/entry.ts";
import { WHOLE } from "../../core/entries/settings.ts";
import { writePart } from "../../core/entries/share.ts";
import { writeClock } from "../../core/values/duration.ts";
import { decimalText } from "../../core/values/money.ts";
import { csvText } from "../csv-cell.ts";

/** Columns in order. New ones are appended. */
export const COLUMNS = [
  ...["line", "kind", "date", "at", "minutes", "amount", "currency", "network", "activity", "planned", "client"],
  ...["format", "margin", "evidence", "for", "audience", "posted", "reach", "comments", "answered", "copy", "url"],
  ...["followers", "campaign", "person", "id", "note", "unknown"],
] as const;

type Cells = Partial<Record<(typeof COLUMNS)[number], string | number | boolean | undefined>>;

/**
 * CSV (RFC 4180, UTF-8): durations in minutes, decimal points, times as 08:05. Shared entries list their networks with
 * shares (linkedin=70%,newsletter=30%), or without if they are equal (linkedin,newsletter). Unknown keys are a JSON
 * object in the last column.
 */
export function exportCsv(entries: readonly Entry[]): string {
  const rows = entries.map((entry) => {
    const cells = cellsOf(entry);
    return COLUMNS.map((column) => cellText(cells[column]));
  });
  return csvText([COLUMNS, ...rows], ",");
}

/** Absent keys are empty cells, so texts that are empty or only apostrophes get a leading apostrophe. */
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

/** Names that could be misread as a list or a share are written as JSON pairs of name and weight. */
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
