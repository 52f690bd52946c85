// Settings of publishing: the pace, the network, and the post models with their skeletons.

import { KNOWN_MODELS } from "../../../core/entries/activity.ts";
import { type PublishingPace, parsePace } from "../../../core/entries/publishing-pace.ts";
import { DEFAULT_SETTINGS, type PostModel, type Settings } from "../../../core/entries/settings.ts";
import { type Lexicon, lexicon, networkWords } from "../../../core/entries/vocabulary.ts";
import { at, type InputError, inputError, type Parsed, refuse } from "../../../core/errors/error.ts";
import { defined } from "../../../core/values/defined.ts";
import type { Fields } from "../fields.ts";
import { isEmpty, type RawValue } from "../raw.ts";

/** The settings of `publishing:` and `models:`; models may be declared under either. */
export interface ReadPublishing {
  readonly publishing: Settings["publishing"];
  readonly models: Settings["models"];
}

/** Reads both. `publishing.models` is a list of names or aliases, or a map of models like `models`. */
export function readPublishing(publishing: Fields | null, models: Fields | null, networks: Lexicon): ReadPublishing {
  const turns = publishing?.value("models")?.type === "map" ? publishing.maps("models") : null;
  const declared = new Map([...modelsOf(models), ...modelsOf(turns)]);
  if (publishing === null) return { publishing: DEFAULT_SETTINGS.publishing, models: declared };
  const network = publishing.words("network");
  const every = publishing.text("every", everyOf);
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
  const network = publishing.value("network");
  const known = lexicon(Object.entries(KNOWN_MODELS));
  return [
    ...(network?.type === "scalar" && keyOf(network.text) === null
      ? [
          at(
            publishing.place(network.span),
            inputError("network-not-declared", { network: network.text, suggestion: suggest(network.text) }),
          ),
        ]
      : []),
    ...publishing.list("models").flatMap((item) => {
      if (item.type !== "scalar" || models.has(item.text) || known.keyOf(item.text) !== null) return [];
      const suggestion = known.suggest(item.text);
      return suggestion === ""
        ? []
        : [at(publishing.place(item.span), inputError("model-not-declared", { model: item.text, suggestion }))];
    }),
  ];
}

function everyOf(text: string): Parsed<PublishingPace> {
  const pace = parsePace(text);
  return pace ? { value: pace } : refuse("setting-unreadable", { key: "every", expected: "week, 3 days, 2 a week" });
}

function modelsOf(map: Fields | null): [string, PostModel][] {
  return (map?.keys() ?? []).flatMap((name): [string, PostModel][] => {
    const value = map?.value(name) ?? null;
    if (!map || (value !== null && value.type !== "map")) {
      if (map && value) refuseModel(map, value, name);
      return [];
    }
    if (value === null) return [[name, { aliases: [], structure: [] }]];
    const fields = map.within(value);
    const goal = fields.words("goal");
    const text = fields.words("text");
    const model = { aliases: fields.texts("aliases"), structure: fields.texts("structure") };
    return [[name, { ...model, ...defined({ goal, text }) }]];
  });
}

function refuseModel(map: Fields, value: RawValue, name: string): void {
  if (!isEmpty(value))
    map.refuse(
      value.span,
      inputError("setting-unreadable", { key: name, expected: "{ structure: [Hook, Proof, Question] }" }),
    );
}
