// The post model that a word calls, in the settings of a ledger or, before there is one, among those that are ready.

import type { Settings } from "../../../core/entries/settings.ts";
import { fault } from "../../../core/errors/error.ts";
import { Failure } from "../../../core/errors/failure.ts";
import { type FoundModel, findModel, modelWords } from "../../../core/publishing/post-models.ts";

/** The model that a word means; a Failure with the nearest where there is none. */
export function modelCalled(word: string, settings: Settings): FoundModel {
  const found = findModel(word, settings);
  if (found) return found;
  const { keys, suggest } = modelWords(settings);
  throw new Failure("usage", [
    fault("model-not-here", { text: word, suggestion: suggest(word), known: keys.join(", ") }),
  ]);
}
