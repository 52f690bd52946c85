// Finds a template by name, in the settings or among the built-in ones.

import type { Settings } from "../../../core/entries/settings.ts";
import { failure } from "../../../core/errors/failure.ts";
import { type FoundModel, findModel, modelWords } from "../../../core/publishing/post-models.ts";

/** The template that a word names. Throws a Failure that suggests the nearest one. */
export function requireModel(word: string, settings: Settings): FoundModel {
  const found = findModel(word, settings);
  if (found) return found;
  const { keys, suggest } = modelWords(settings);
  throw failure("usage", "model-not-here", { text: word, suggestion: suggest(word), known: keys.join(", ") });
}
