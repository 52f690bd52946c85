// The post model that a word calls, in the settings of a ledger or, before there is one, among those that are ready.
import { Failure } from "../core/failure.ts";
import { fault } from "../core/fault.ts";
import { type FoundModel, findModel, modelWords } from "../core/post-models.ts";
import { DEFAULT_SETTINGS, type Settings } from "../core/settings.ts";
import type { Store } from "./store.ts";

/** The settings of the ledger, which must be sound; the defaults where there is no ledger yet. */
export function settingsIfAny(store: Store): Settings {
  try {
    return store.read().settings;
  } catch (error) {
    if (error instanceof Failure && error.faults[0]?.code === "ledger-missing") return DEFAULT_SETTINGS;
    throw error;
  }
}

/** The model that a word means; a Failure with the nearest where there is none. */
export function modelCalled(word: string, settings: Settings): FoundModel {
  const found = findModel(word, settings);
  if (found) return found;
  const { keys, suggest } = modelWords(settings);
  throw new Failure("usage", [
    fault("model-not-here", { text: word, suggestion: suggest(word), known: keys.join(", ") }),
  ]);
}
