// A mapping of the user's own, from the settings, as a source: it goes before every recipe that comes with the program.
import type { ImportMapping } from "../core/entries/import-mapping.ts";
import type { Settings } from "../core/entries/settings.ts";
import { fold } from "../core/entries/vocabulary.ts";
import type { Source } from "./source.ts";
import type { Recipe, Role } from "./table/recipe.ts";
import { recipeSource } from "./table/recipe-source.ts";
import { normalHeader } from "./table/table.ts";

/** More headers than any recipe asks for. */
const OWN = 1000;

/** The sources that the settings describe. Amounts without a currency are in the ledger's. */
export function ownSources({ imports, currency }: Settings): Source[] {
  return [...imports].map(([name, mapping]) =>
    recipeSource({
      id: sourceName(name),
      title: name,
      verified: true,
      weight: OWN,
      recipes: [recipeOf(mapping, currency)],
    }),
  );
}

/** A name as it stands before the ids of entries: "Ma Banque" is ma-banque. */
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
