// Post templates (models): lookup, and which one to use next.
import { KNOWN_MODELS, READY_MODELS, type ReadyModel } from "../entries/activity.ts";
import type { Entry } from "../entries/entry.ts";
import type { PostModel, Settings } from "../entries/settings.ts";
import { type Lexicon, lexicon } from "../entries/vocabulary.ts";
import type { CalendarDate } from "../values/dates.ts";

/** A model and the date of its last post on a network. */
export interface ModelTurn {
  readonly model: string;
  readonly lastUsed: CalendarDate | null;
}

/**
 * The models of the settings in the order of use on a network (null: any): never used first, then the least recently
 * used; ties in the order of the settings. Ignores posts after `today`.
 */
export function modelTurns(
  entries: readonly Entry[],
  settings: Settings,
  network: string | null,
  today: CalendarDate,
): ModelTurn[] {
  const { models } = settings.publishing;
  const turns = new Map<string, CalendarDate | null>(
    (models.length > 0 ? models : [...settings.models.keys()]).map((model) => [model, null]),
  );
  for (const entry of entries) {
    if (entry.kind !== "posted" || entry.model === null || entry.date > today) continue;
    const last = network === null || entry.networks[0]?.network === network ? turns.get(entry.model) : undefined;
    if (last === null || (last !== undefined && entry.date > last)) turns.set(entry.model, entry.date);
  }
  return [...turns]
    .map(([model, lastUsed]) => ({ model, lastUsed }))
    .sort((a, b) => ((a.lastUsed ?? "") < (b.lastUsed ?? "") ? -1 : (a.lastUsed ?? "") > (b.lastUsed ?? "") ? 1 : 0));
}

/** A model by name: the user's definition, and the built-in one of that name. */
export interface FoundModel {
  readonly name: string;
  readonly own: PostModel | null;
  readonly ready: ReadyModel | null;
}

/** All names of models: the user's first, then the built-in ones. */
export function modelWords({ models, publishing }: Settings): Lexicon {
  return lexicon([
    ...[...models].map(([name, { aliases }]) => [name, aliases] as const),
    ...READY_MODELS.map((name) => [name, Object.hasOwn(KNOWN_MODELS, name) ? (KNOWN_MODELS[name] ?? []) : []] as const),
    ...publishing.models.map((name) => [name, []] as const),
  ]);
}

/** Finds a model by name or alias; null if unknown. */
export function findModel(word: string, settings: Settings): FoundModel | null {
  const name = modelWords(settings).keyOf(word);
  if (name === null) return null;
  return { name, own: settings.models.get(name) ?? null, ready: READY_MODELS.find((ready) => ready === name) ?? null };
}
