// The post models that a period's posts followed, the common ground of two findings.
import type { PostedEntry } from "../entries/entry.ts";
import type { Settings } from "../entries/settings.ts";

export interface ModelsInUse {
  readonly posts: number;
  /** The models followed, by name, planned or not. */
  readonly models: readonly string[];
  readonly planned: readonly string[];
}

/** The models that posts followed, beside those that are planned. One-click copies follow none of their own. */
export function modelsInUse(all: readonly PostedEntry[], { publishing }: Settings): ModelsInUse {
  const posts = all.filter(({ copy }) => copy !== true);
  const followed = new Set(posts.flatMap(({ model }) => model ?? []));
  const planned = publishing.models;
  return { posts: posts.length, models: [...followed].sort(), planned };
}
