// Shared by the findings about post models.
import type { PostedEntry } from "../entries/entry.ts";
import type { Settings } from "../entries/settings.ts";

export interface ModelsInUse {
  readonly posts: number;
  /** The models used, sorted, planned or not. */
  readonly models: readonly string[];
  readonly planned: readonly string[];
}

/** Counts posts and collects their models, ignoring one-click copies. */
export function modelsInUse(all: readonly PostedEntry[], { publishing }: Settings): ModelsInUse {
  const posts = all.filter(({ copy }) => copy !== true);
  const followed = new Set(posts.flatMap(({ model }) => model ?? []));
  const planned = publishing.models;
  return { posts: posts.length, models: [...followed].sort(), planned };
}
