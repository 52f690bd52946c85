// no-models, too-many-models: how many post models are in use. One-click copies do not count.
import type { Findable, Look } from "./finding.ts";

/** Counts the posts of a period if none uses a planned model (any model, if none is planned). */
export function noModels({ posts, settings }: Findable): Look<{ posts: number; planned: readonly string[] }> {
  const planned = settings.publishing.models;
  const { count, models } = modelsIn(posts);
  if (models.some((model) => planned.length === 0 || planned.includes(model))) return null;
  return { measured: count, params: { posts: count, planned } };
}

/** Counts the different models of the posts. */
export function tooManyModels({ posts }: Findable): Look<{ models: readonly string[] }> {
  const { count, models } = modelsIn(posts);
  return count === 0 ? null : { measured: models.length, params: { models } };
}

function modelsIn(posts: Findable["posts"]): { readonly count: number; readonly models: readonly string[] } {
  const own = posts.filter(({ copy }) => copy !== true);
  return { count: own.length, models: [...new Set(own.flatMap(({ model }) => model ?? []))].sort() };
}
