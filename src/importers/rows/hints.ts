// What a row says about its network, what identifies it, and the texts that are stored.
import { memoize } from "../../core/text/memoize.ts";
import type { Moment } from "../columns/moments.ts";
import type { Hints, Identity, Kept } from "../row.ts";
import type { Picked } from "../table/pick.ts";
import { NO_VALUE } from "../table/value-type.ts";
import type { Table } from "./open-table.ts";

/** Shared to save memory, since most rows have few hints. */
const NO_TEXTS: readonly string[] = [];

const given = (text: string): readonly string[] => (NO_VALUE.test(text) ? NO_TEXTS : [text]);
/** Memoized, so that repeated projects and tags share their lists. */
const word = memoize(given);
const listOf = memoize((text): readonly string[] =>
  text === "" ? NO_TEXTS : text.split(/[,;]/).flatMap((part) => given(part.trim())),
);

/** The cells of the names of an advertisement: of its campaign, ad set and ad. */
export function adNames(record: Picked, { cell }: Table): readonly [campaign: string, group: string, ad: string] {
  return [cell(record, "campaign"), cell(record, "group"), cell(record, "ad")];
}

export function hintsOf(record: Picked, table: Table): Hints {
  const { cell, cellsOf } = table;
  const hints: { -readonly [Key in keyof Hints]: Hints[Key] } = {};
  const set = (key: Exclude<keyof Hints, "campaign" | "androidPackage">, values: readonly string[]): void => {
    if (values.length > 0) hints[key] = values;
  };
  const [campaign, group, ad] = adNames(record, table);
  const attributes = cell(record, "attributes");
  const [, source = ""] = attributes === "" ? [] : (/utm_source\s*[:=]\s*([^\s&;,]+)/i.exec(attributes) ?? []);
  const platform = word(cell(record, "platform"));
  const boosted = boostedOn(record, table);
  set("platforms", source === "" && boosted.length === 0 ? platform : [...platform, ...given(source), ...boosted]);
  set("urls", given(cell(record, "url")));
  set("projects", word(cell(record, "project")));
  const [tagged = NO_TEXTS, ...others] = cellsOf(record, "tags")
    .map(listOf)
    .filter((tags) => tags.length > 0);
  set("tags", others.length === 0 ? tagged : [...tagged, ...others.flat()]);
  set("discounts", listOf(cell(record, "discount")));
  const texts = new Set([...cellsOf(record, "text"), cell(record, "note"), group, ad]);
  for (const text of texts) if (NO_VALUE.test(text)) texts.delete(text);
  if (texts.size > 0) set("texts", [...texts]);
  if (campaign !== "") hints.campaign = campaign;
  return hints;
}

/** The network in the name of a boosted post: "Instagram post: Spring sale". */
function boostedOn(record: Picked, table: Table): readonly string[] {
  const { boosts } = table.fit.recipe;
  if (!boosts) return NO_TEXTS;
  const names = adNames(record, table).flatMap((name) => boosts.exec(name)?.[0] ?? []);
  return names.flatMap((name) => /instagram|facebook/i.exec(name)?.[0] ?? []);
}

/** What identifies a row, whose moment is `text`. */
export function identityOf(record: Picked, { text: moment }: Moment, table: Table): Identity {
  const { cell, cellsOf, fit, repeatedIds } = table;
  const id = cell(record, "id");
  if (fit.recipe.keyed) {
    const [campaign, group, ad] = adNames(record, table);
    const grain = (["campaign", "group", "ad", "platform"] as const).filter((role) => fit.columns.has(role)).join("+");
    const detail = [group, ad, cell(record, "platform")].join("\n");
    return { by: "key", subject: campaign || group || ad, detail, grain };
  }
  if (id !== "" && !repeatedIds.has(id)) return { by: "own", id };
  const texts = [cell(record, "project"), ...cellsOf(record, "text"), cell(record, "note"), cell(record, "link")];
  const words = id === "" ? texts : [...texts, id];
  return { by: "content", moment, text: words.join("\n") };
}

/** What is stored: only notes, clients and campaigns that the user wrote. */
export function keptOf(record: Picked, { cell }: Table): Kept {
  const kept: { -readonly [Key in keyof Kept]: string } = {};
  for (const role of ["note", "client", "campaign"] as const) {
    const text = cell(record, role);
    if (!NO_VALUE.test(text)) kept[role] = text;
  }
  return kept;
}
