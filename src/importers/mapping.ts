// The user's own mappings from the settings, as sources.
import type { ImportMapping } from "../core/entries/import-mapping.ts";
import type { Settings } from "../core/entries/settings.ts";
import { fold } from "../core/text/fold.ts";
import { defined } from "../core/values/defined.ts";
import type { Source } from "./source.ts";
import { normalHeader } from "./table/headers.ts";
import type { Recipe, Role, SkipRule } from "./table/recipe.ts";
import { recipeSource } from "./table/recipe-source.ts";

/** A mapping is preferred to a built-in source that recognises as many headers, not to one that recognises more. */
const OWN_WEIGHT = 0.5;

/** The sources defined in the settings. Amounts without a currency are in the ledger's. */
export function ownSources({ imports }: Pick<Settings, "imports">): Source[] {
  return [...imports].map(([name, mapping]) =>
    recipeSource({
      id: sourceName(name),
      title: name,
      verified: true,
      weight: OWN_WEIGHT,
      looseIds: true,
      recipes: [recipeOf(mapping)],
    }),
  );
}

/** A name as the prefix of entry ids: "Ma Banque" -> "ma-banque". */
export function sourceName(name: string): string {
  return (
    fold(name)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "own"
  );
}

function recipeOf(mapping: ImportMapping): Recipe {
  const { kind, match, columns, dates, decimal, network, currency, purpose, utc } = mapping;
  const roles = Object.entries(columns) as [Role, readonly string[]][];
  const texts = [...(columns.text ?? []), ...(columns.note ?? [])];
  return {
    kind,
    all: [...new Set([...match, ...Object.keys({ ...mapping.keep, ...mapping.skip })].map(normalHeader))],
    columns: {
      ...Object.fromEntries(roles.map(([role, headers]) => [role, headers.map(normalHeader)])),
      ...(texts.length === 0 ? {} : { text: texts.map(normalHeader) }),
    },
    ownTable: true,
    skip: [
      ...valueRules(mapping.keep, (values) => ({ unless: values })),
      ...valueRules(mapping.skip, (values) => ({ when: values })),
    ],
    ...defined({ dates, decimal, network, currency, purpose, utc }),
  };
}

function valueRules(
  byHeader: ImportMapping["keep"] = {},
  rule: (values: RegExp) => Pick<SkipRule, "when" | "unless">,
): SkipRule[] {
  return Object.entries(byHeader).map(([header, values]) => {
    const pattern = values.map((value) => value.trim().replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|");
    return { column: normalHeader(header), ...rule(new RegExp(`^(?:${pattern})$`, "i")), reason: "by-mapping" };
  });
}
