// model new: add a template to the settings, and to the rotation if there is one.

import type { Settings } from "../../../core/entries/settings.ts";
import { accepted, failure } from "../../../core/errors/failure.ts";
import { type FoundModel, findModel, modelWords } from "../../../core/publishing/post-models.ts";
import type { SettingValue } from "../../../core/setup/setting-change.ts";
import { newName } from "../../../core/words/names.ts";
import { changeSettings } from "../../../ledger/edit/change-settings.ts";
import { LINE_END } from "../../../ledger/read/line-ends.ts";
import { readLedger } from "../../../ledger/read/read.ts";
import { skeletonOf } from "../../../render/terminal/models.ts";
import type { Options } from "../../args/options.ts";
import type { Answer } from "../../command.ts";
import type { Context } from "../../env/context.ts";
import { type Inspected, validLedger } from "../../env/open-ledger.ts";

/** `stdin`: `-` reads one part a line from standard input. */
type NewModelOptions = Options<"part" | "from" | "goal"> & { readonly stdin: string | undefined };

/** Throws a Failure if the template has no parts or already exists. */
export async function addModel(context: Context, typed: string, options: NewModelOptions): Promise<Answer> {
  const name = accepted(newName(typed));
  if (options.stdin !== undefined && options.stdin !== "-")
    throw failure("usage", "arguments-many", { text: options.stdin });
  refuseTaken(name, context.store.readOrNew().settings);
  const bare = options.stdin === undefined && options.part === undefined && options.from === undefined;
  const lines =
    options.stdin === "-" ? (await context.readStdin()).split(LINE_END) : bare ? await askParts(context) : [];
  const parts = [...(options.part ?? []), ...lines].map((part) => part.trim()).filter((part) => part !== "");
  const { key, model } = await context.store.replace((inspected) => {
    const { settings } = validLedger(inspected);
    refuseTaken(name, settings);
    const key = findModel(name, settings)?.name ?? name;
    const base = options.from === undefined ? null : skeletonOf(requireModel(options.from, settings), context.words);
    const goal = options.goal?.trim() || base?.goal;
    const model = { ...(goal ? { goal } : {}), structure: [...(base?.structure ?? []), ...parts] };
    if (model.structure.length === 0) throw failure("usage", "model-empty", {});
    return { text: withModel(inspected, key, model), key, model };
  });
  const { modelAdded, modelNext } = context.words.publishing;
  return {
    json: () => ({ ledger: context.ledgerFile, model: key, ...model }),
    text: () => `${modelAdded(key)} ${modelNext(key)}\n`,
  };
}

function refuseTaken(word: string, settings: Settings): void {
  const there = findModel(word, settings);
  if (there?.own && (there.own.structure.length > 0 || there.own.text !== undefined))
    throw failure("usage", "model-there", { text: there.name });
}

/** Asks for parts until one is empty; returns none if not interactive. */
async function askParts({ interactive, prompts, words }: Context): Promise<string[]> {
  const parts: string[] = [];
  for (let more = interactive; more; ) {
    const question = words.publishing.partAsked(parts.length + 1);
    const part = (await prompts.line(question)).trim();
    more = part !== "";
    if (more) parts.push(part);
  }
  return parts;
}

/** Adds the template under `models`, or under `publishing.models` if that is a map. */
function withModel(
  { ledger, source }: Inspected,
  name: string,
  model: { readonly [key: string]: SettingValue },
): string {
  const { models: turns } = ledger.settings.publishing;
  const joins = turns.length > 0 && !turns.includes(name);
  const listed = changeSettings(source.text, [
    { path: ["models", name], set: model },
    ...(joins ? [{ path: ["publishing", "models"], add: name }] : []),
  ]);
  if (!listed.error && readLedger(listed.value).errors.length === 0) return listed.value;
  return accepted(changeSettings(source.text, [{ path: ["publishing", "models", name], set: model }]), "input");
}

/** The template that a word names. Throws a Failure that suggests the nearest one. */
export function requireModel(word: string, settings: Settings): FoundModel {
  const found = findModel(word, settings);
  if (found) return found;
  const { keys, suggest } = modelWords(settings);
  throw failure("usage", "model-not-here", { text: word, suggestion: suggest(word), known: keys.join(", ") });
}
