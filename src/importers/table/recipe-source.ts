// Builds a source from recipes, for its languages and formats. The matching recipe with the most headers is used.
import { refuse } from "../../core/errors/error.ts";
import { defined } from "../../core/values/defined.ts";
import type { RowKind } from "../row.ts";
import { readTable } from "../rows/read-table.ts";
import type { ImportFile, Source } from "../source.ts";
import { normalHeader } from "./headers.ts";
import { type Recipe, type RecipeText, recipeOf } from "./recipe.ts";
import { type Fit, fitRecipe } from "./signature.ts";
import { headsOf, likeliestHeader } from "./table.ts";

interface RecipeSource extends Omit<Source, "kinds" | "recognise" | "missing" | "read"> {
  readonly recipes: readonly Recipe[];
  /** Added to the marks of a user's mapping. */
  readonly weight?: number;
}

/** A source as it is written: what its recipes have in common, and what each adds. Without `recipes` it is one itself. */
interface SourceText extends RecipeText, Partial<Pick<Source, "verified" | "unverified" | "summed">> {
  readonly title: string;
  readonly recipes?: readonly Partial<RecipeText>[];
}

/** The sources of tables, by id. They are unverified unless they say otherwise. */
export function sources(texts: Readonly<Record<string, SourceText>>): Source[] {
  return Object.entries(texts).map(([id, { title, verified = false, unverified, summed, recipes = [{}], ...shared }]) =>
    recipeSource({
      id,
      title,
      verified,
      ...defined({ unverified, summed }),
      recipes: recipes.map((one) => recipeOf({ ...shared, ...one })),
    }),
  );
}

export function recipeSource({ id, title, verified, recipes, weight = 0, ...source }: RecipeSource): Source {
  return {
    ...source,
    id,
    title,
    verified,
    kinds: [...new Set(recipes.flatMap(kindsOf))],
    recognise: (file) => {
      const fit = bestFit(file, recipes);
      return fit && fit.recipe.all.length > 0 ? { marks: fit.recipe.all.length + weight, why: fit.matched } : null;
    },
    missing: (file) => missingHeaders(file, recipes),
    read: (file, choices) => {
      const fit = bestFit(file, recipes);
      const missing = (): string => missingHeaders(file, recipes).lacking.join(", ");
      if (!fit) return refuse("import-unfit", { file: file.name, name: id, missing: missing() });
      const { refuse: report } = fit.recipe;
      if (report !== undefined) return refuse("import-summary", { file: file.name, report });
      return readTable(file, fit, choices);
    },
  };
}

function kindsOf({ kind, refunds }: Recipe): RowKind[] {
  if (kind === "money") return ["earned", "spent"];
  return refunds ? [kind, "spent"] : [kind];
}

function bestFit(file: ImportFile, recipes: readonly Recipe[]): Fit | null {
  const heads = headsOf(file);
  const fits = recipes.flatMap((recipe) => fitRecipe(recipe, heads) ?? []);
  return fits.toSorted((a, b) => b.recipe.all.length - a.recipe.all.length)[0] ?? null;
}

/** The headers that the nearest recipe requires and the file lacks, and how many it has. */
function missingHeaders(file: ImportFile, recipes: readonly Recipe[]): { lacking: string[]; found: number } {
  const headers = new Set((likeliestHeader(file)?.header.cells ?? []).map(normalHeader));
  const has = (wanted: string): boolean => wanted.split("|").some((one) => headers.has(one));
  const all = recipes.map((recipe) => {
    const lacking = recipe.all.filter((wanted) => !has(wanted));
    return { lacking, found: recipe.all.length - lacking.length };
  });
  return all.toSorted((a, b) => a.lacking.length - b.lacking.length)[0] ?? { lacking: [], found: 0 };
}
