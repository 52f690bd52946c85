// The user's own mappings from the settings, as sources. They take precedence over the built-in recipes.
import type { ImportMapping } from "../core/entries/import-mapping.ts";
import type { Settings } from "../core/entries/settings.ts";
import { fold } from "../core/values/fold.ts";
import type { Source } from "./source.ts";
import type { Recipe, Role } from "./table/recipe.ts";
import { recipeSource } from "./table/recipe-source.ts";
import { normalHeader } from "./table/table.ts";

/** Exceeds the number of headers of any recipe. */
const OWN_WEIGHT = 1000;

/** The sources defined in the settings. Amounts without a currency are in the ledger's. */
export function ownSources({ imports, currency }: Settings): Source[] {
  return [...imports].map(([name, mapping]) =>
    recipeSource({
      id: sourceName(name),
      title: name,
      verified: true,
      weight: OWN_WEIGHT,
      recipes: [recipeOf(mapping, currency)],
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

function recipeOf(mapping: ImportMapping, currency: string): Recipe {
  const { kind, match, columns, dates, decimal, network, purpose, utc } = mapping;
  const roles = Object.entries(columns) as [Role, readonly string[]][];
  const texts = [...(columns.text ?? []), ...(columns.note ?? [])];
  return {
    kind,
    all: match.map(normalHeader),
    columns: {
      ...Object.fromEntries(roles.map(([role, headers]) => [role, headers.map(normalHeader)])),
      ...(texts.length === 0 ? {} : { text: texts.map(normalHeader) }),
    },
    currency: mapping.currency ?? currency,
    keepNote: true,
    keepClient: true,
    ...(dates === undefined ? {} : { dates }),
    ...(decimal === undefined ? {} : { decimal }),
    ...(network === undefined ? {} : { network }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(utc === undefined ? {} : { utc }),
  };
}
