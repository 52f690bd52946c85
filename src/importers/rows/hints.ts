// What a row says about its network, what identifies it, and the texts that are stored.
import { memoize } from "../../core/text/memoize.ts";
import type { Moment } from "../columns/moments.ts";
import type { Hints, Identity, Kept } from "../row.ts";
import type { Picked } from "../table/pick.ts";
import { NO_VALUE } from "./no-value.ts";
import type { Table } from "./open-table.ts";

/** Shared to save memory, since most rows have few hints. */
const NO_TEXTS: readonly string[] = [];

const given = (text: string): readonly string[] => (NO_VALUE.test(text) ? NO_TEXTS : [text]);
/** Memoized, so that repeated projects and tags share their lists. */
const word = memoize(given);
const listOf = memoize((text): readonly string[] =>
  text === "" ? NO_TEXTS : text.split(/[,;]/).flatMap((part) => given(part.trim())),
);

function textsOf(record: Picked, { cell, cellsOf }: Table): readonly string[] {
  const texts = new Set([...cellsOf(record, "text"), cell(record, "note"), cell(record, "group"), cell(record, "ad")]);
  for (const text of texts) if (NO_VALUE.test(text)) texts.delete(text);
  return texts.size === 0 ? NO_TEXTS : [...texts];
}

export function hintsOf(record: Picked, table: Table): Hints {
  const { cell, cellsOf } = table;
  const hints: { -readonly [Key in keyof Hints]: Hints[Key] } = {};
  const set = (key: Exclude<keyof Hints, "campaign" | "androidPackage">, values: readonly string[]): void => {
    if (values.length > 0) hints[key] = values;
  };
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
  set("texts", textsOf(record, table));
  const campaign = cell(record, "campaign");
  if (campaign !== "") hints.campaign = campaign;
  return hints;
}

/** The network in the name of a boosted post: "Instagram post: Spring sale". */
function boostedOn(record: Picked, { cell, fit: { recipe } }: Table): readonly string[] {
  const { boosts } = recipe;
  if (!boosts) return NO_TEXTS;
  const names = (["campaign", "group", "ad"] as const).flatMap((role) => boosts.exec(cell(record, role))?.[0] ?? []);
  return names.flatMap((name) => /instagram|facebook/i.exec(name)?.[0] ?? []);
}

export function identityOf(
  record: Picked,
  { text: moment }: Moment,
  { cell, cellsOf, fit, repeatedIds }: Table,
): Identity {
  const id = cell(record, "id");
  if (fit.recipe.keyed) {
    const [campaign = "", group = "", ad = ""] = (["campaign", "group", "ad"] as const).map((role) =>
      cell(record, role),
    );
    const grain = (["campaign", "group", "ad", "platform"] as const).filter((role) => fit.columns.has(role)).join("+");
    return {
      by: "key",
      subject: campaign || group || ad,
      detail: [group, ad, cell(record, "platform")].join("\n"),
      grain,
    };
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
