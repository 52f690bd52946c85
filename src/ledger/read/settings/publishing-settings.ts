// Settings of publishing: the pace, the network, and the post models with their skeletons.

import { KNOWN_MODELS } from "../../../core/entries/activity.ts";
import { parsePace } from "../../../core/entries/publishing-pace.ts";
import { DEFAULT_SETTINGS, type PostModel, type Settings } from "../../../core/entries/settings.ts";
import { type Lexicon, lexicon, networkWords } from "../../../core/entries/vocabulary.ts";
import { at, type InputError, inputError } from "../../../core/errors/error.ts";
import { defined } from "../../../core/values/defined.ts";
import type { Fields } from "../fields.ts";
import type { RawValue } from "../raw.ts";
import { expecting, refuseShape } from "./setting-values.ts";

/** The settings of `publishing:` and `models:`; models may be declared under either. */
export interface ReadPublishing {
  readonly publishing: Settings["publishing"];
  readonly models: Settings["models"];
}

/** Reads both. `publishing.models` is a list of names or aliases, or a map of models like `models`. */
export function readPublishing(publishing: Fields | null, models: Fields, networks: Lexicon): ReadPublishing {
  const turns = publishing?.value("models")?.type === "map" ? publishing.under("models") : null;
  const declared = new Map([...modelsOf(models), ...(turns ? modelsOf(turns) : [])]);
  if (publishing === null) return { publishing: DEFAULT_SETTINGS.publishing, models: declared };
  const network = publishing.words("network");
  const every = publishing.text("every", (text) => expecting(parsePace(text), "every", "week, 3 days, 2 a week"));
  const names = lexicon([
    ...[...declared].map(([name, { aliases }]) => [name, aliases] as const),
    ...Object.entries(KNOWN_MODELS),
  ]);
  const listed = turns ? turns.keys() : publishing.texts("models");
  return {
    publishing: {
      ...defined({ network: network && (networks.keyOf(network) ?? network), every }),
      models: [...new Set(listed.map((name) => names.keyOf(name) ?? name))],
    },
    models: declared,
  };
}

/**
 * Warnings about an unknown network, and about a listed model that is not declared and nearly the name of a known one. Listing
 * another name declares it.
 */
export function publishingWarnings(publishing: Fields | null, { networks, models }: Settings): InputError[] {
  if (publishing === null) return [];
  const { keyOf, suggest } = networkWords(networks);
  const known = lexicon(Object.entries(KNOWN_MODELS));
  const warning = ({ span }: RawValue, found: InputError): InputError[] => [at(publishing.place(span), found)];
  const network = publishing.value("network");
  const isUnknown = network?.type === "scalar" && keyOf(network.text) === null;
  const unknownModels = publishing.list("models").flatMap((item) => {
    if (item.type !== "scalar" || models.has(item.text) || known.keyOf(item.text) !== null) return [];
    const [model, suggestion] = [item.text, known.suggest(item.text)];
    return suggestion === "" ? [] : warning(item, inputError("model-not-declared", { model, suggestion }));
  });
  if (!isUnknown) return unknownModels;
  const { text } = network;
  const found = inputError("network-not-declared", { network: text, suggestion: suggest(text) });
  return [...warning(network, found), ...unknownModels];
}

function modelsOf(map: Fields): [string, PostModel][] {
  return map.keys().flatMap((name): [string, PostModel][] => {
    const value = map.value(name) ?? { ...map.map, fields: [] };
    if (value.type !== "map") return refuseShape(map, value, name, "{ structure: [Hook, Proof, Question] }");
    const fields = map.within(value);
    const goal = fields.words("goal");
    const text = fields.words("text");
    const model = { aliases: fields.texts("aliases"), structure: fields.texts("structure") };
    return [[name, { ...model, ...defined({ goal, text }) }]];
  });
}
