// The text of a card -> its values, or every error in it at once.
import { type InputError, inputError, type Parsed, refuse } from "../../../core/errors/error.ts";
import { CARD_VERSION, type Card, type CardNetwork } from "../../../core/report/cards/card.ts";
import { RETURN_VERSION } from "../../../core/report/roi.ts";
import { readDocuments } from "../documents.ts";
import { Fields } from "../fields.ts";
import { locator } from "../raw.ts";
import { expecting } from "../settings/setting-values.ts";

const REQUIRED = ["card", "return-version", "since", "until", "hours"];

/** Reads a card of version 1. Never throws for what the text holds. */
export function readCard(text: string): { readonly card: Card | null; readonly errors: readonly InputError[] } {
  const { settings: map, errors: broken } = readDocuments(text);
  if (!map || broken.length > 0) return { card: null, errors: broken };
  const fields = new Fields(map, locator(text));
  for (const key of REQUIRED) if (!fields.has(key)) fields.refuse(map.span, inputError("key-missing", { key }));
  fields.text("card", (value) =>
    expecting(value === String(CARD_VERSION) ? value : null, "card", String(CARD_VERSION)),
  );
  const returnVersion = fields.text("return-version", (value) =>
    expecting(value === String(RETURN_VERSION) ? RETURN_VERSION : null, "return-version", String(RETURN_VERSION)),
  );
  const since = fields.text("since", (value) => month(value, "since"));
  const until = fields.text("until", (value) => month(value, "until"));
  const hours = fields.text("hours", hoursOf);
  const networks = fields.maps("networks");
  const each = (networks?.keys() ?? []).map((key) => ({ key, fields: networks?.maps(key) ?? null }));
  const total = fields.maps("total");
  const card: Card = {
    returnVersion: returnVersion ?? RETURN_VERSION,
    since: since ?? "",
    until: until ?? "",
    hours: hours ?? { from: 0, to: null },
    networks: each.flatMap(({ key, fields: own }) => (own ? [networkOf(key, own)] : [])),
    returnPerUnit: total?.text("return", returned) ?? null,
  };
  return { card: fields.errors.length > 0 ? null : card, errors: fields.errors };
}

function networkOf(network: string, fields: Fields): CardNetwork {
  return {
    network,
    owned: fields.flag("owned") ?? false,
    hours: fields.text("hours", percent) ?? 0,
    returnPerUnit: fields.text("return", returned) ?? null,
  };
}

function month(text: string, key: string): Parsed<string> {
  return expecting(/^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : null, key, "2026-01");
}

function hoursOf(text: string): Parsed<Card["hours"]> {
  const [, from, to] = /^(\d{1,6})(?:-(\d{1,6})|\+)$/.exec(text) ?? [];
  return expecting(
    from === undefined ? null : { from: Number(from), to: to === undefined ? null : Number(to) },
    "hours",
    "200-500",
  );
}

function percent(text: string): Parsed<number> {
  const value = /^\d{1,3}%$/.test(text) ? Number(text.slice(0, -1)) : Number.NaN;
  return expecting(value <= 100 ? value / 100 : null, "hours", "34%");
}

function returned(text: string): Parsed<number> {
  return /^\d{1,6}(\.\d+)?$/.test(text)
    ? { value: Number(text) }
    : refuse("setting-unreadable", { key: "return", expected: "1.2" });
}
