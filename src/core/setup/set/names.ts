// set network, set activity: names, and the words for them.
import type { Entry } from "../../entries/entry.ts";
import { NETWORK_KINDS, type NetworkKind } from "../../entries/network.ts";
import type { Settings } from "../../entries/settings.ts";
import type { Lexicon } from "../../entries/vocabulary.ts";
import { type Parsed, refuse } from "../../errors/error.ts";
import { fold } from "../../text/fold.ts";
import { newName } from "../../words/names.ts";
import { parseFits } from "../init-answers.ts";
import type { SettingChange, SettingValue } from "../setting-change.ts";
import {
  type Changes,
  changes,
  meaningful,
  type SetContext,
  taking,
  unreadable,
  valueNamed,
  withJointValues,
  withoutNone,
} from "./set-context.ts";

const URL_WORD = /^(?:url|address|adresse|lien)$/i;
const ADDRESS = /^https?:\/\/|^www\.|^[\w-]+(\.[\w-]+)+\//i;

/** network etsy rented; network newsletter owned infos; network instagram 4/3 https://instagram.com/me; network ig none */
export function setNetwork(typed: readonly string[], { settings, vocabulary, entries, allowNew }: SetContext): Changes {
  const words = withJointValues(typed);
  const removing = withoutNone(words);
  const plain = meaningful(removing ?? words).filter((word) => valueNamed(word) !== "alias" && !URL_WORD.test(word));
  const { value: kind, rest: withoutKind } = taking(plain, kindNamed);
  const { value: url, rest: withoutUrl } = taking(withoutKind, (word) => (ADDRESS.test(word) ? word : null));
  const { value: fit, rest } = taking(withoutUrl, (word) => (/^\d\/\d$/.test(word) ? parseFits(word) : null));
  if (fit?.error) return fit;
  const named = nameIn(rest, vocabulary.networks, "network-unknown", { allowNew });
  if (!named) return unreadable("network", words);
  if (named.error) return named;
  const { key, rest: aliases } = named.value;
  const path = ["networks", key];
  const declared = settings.networks.get(key);
  if (removing) {
    if (kind || url || fit) return unreadable("network", words);
    return aliases.length === 0
      ? changes({ path, remove: true })
      : withoutAliases(path, declared?.aliases ?? [], aliases);
  }
  const worked = kind === "elsewhere" ? entries.find((entry) => isWorkOn(key, entry)) : undefined;
  if (worked) return refuse("network-worked", { network: key, line: worked.line });
  const added = newAliases(key, aliases, vocabulary.networks, vocabulary.activities);
  if (added.error) return added;
  const made: SettingChange[] = [
    ...(kind ? kindChanges(path, kind) : []),
    ...(url ? [{ path: [...path, "url"], set: url }] : []),
    ...Object.entries(fit?.value ?? {}).map(([name, set]) => ({ path: [...path, name], set: Number(set) })),
    ...added.value.map((alias) => ({ path: [...path, "aliases"], add: alias })),
  ];
  return changes(...(made.length === 0 && !declared ? [{ path, set: {} }] : made));
}

/** Whether an entry is of what only networks and owned channels have. */
function isWorkOn(network: string, { kind, networks }: Entry): boolean {
  return kind !== "earned" && kind !== "spent" && networks.some((share) => share.network === network);
}

function kindNamed(word: string): NetworkKind | null {
  const value = valueNamed(word);
  return NETWORK_KINDS.find((kind) => kind === value) ?? null;
}

/** A built-in owned channel or source is rented only if the settings say that it is not owned. */
function kindChanges(path: readonly string[], kind: NetworkKind): SettingChange[] {
  const [own, other] = kind === "elsewhere" ? ["elsewhere", "owned"] : ["owned", "elsewhere"];
  return [
    { path: [...path, own], set: kind !== "social" },
    { path: [...path, other], remove: true },
  ];
}

/** activity creation reels montage; activity podcasting; activity creation reels none */
export function setActivity(words: readonly string[], { settings, vocabulary }: SetContext): Changes {
  const removing = withoutNone(words);
  const named = nameIn(meaningful(removing ?? words), vocabulary.activities, "activity-unknown", { allowNew: true });
  if (!named) return unreadable("activity", words);
  if (named.error) return named;
  const { key, rest: aliases } = named.value;
  const path = ["activities", key];
  const declared = settings.activities.get(key);
  if (removing)
    return aliases.length === 0 ? changes({ path, remove: true }) : withoutAliases(path, declared ?? [], aliases);
  const added = newAliases(key, aliases, vocabulary.activities, vocabulary.networks);
  if (added.error) return added;
  const isKnown = aliases.length === 0 && (declared !== undefined || vocabulary.activities.keyOf(key) !== null);
  if (isKnown) return changes();
  return added.value.length === 0 && declared === undefined
    ? changes({ path, set: {} })
    : changes(
        ...added.value.map((alias) => ({
          path: [...path, "aliases"],
          add: alias,
          otherwise: { path: ["activities"], set: withAlias(settings.activities, key, alias) },
        })),
      );
}

/** All activities with their words and one more, for settings that list names alone. */
function withAlias(activities: Settings["activities"], key: string, alias: string): SettingValue {
  const all = new Map(activities).set(key, [...(activities.get(key) ?? []), alias]);
  return Object.fromEntries([...all].map(([name, aliases]) => [name, aliases.length === 0 ? {} : { aliases }]));
}

/**
 * The key that the first words name, and the others; a name that nobody knows is taken if it does not resemble a known
 * one. Null without words.
 */
function nameIn(
  words: readonly string[],
  { keyOf, suggest, keys }: Lexicon,
  unknown: "network-unknown" | "activity-unknown",
  { allowNew }: Pick<SetContext, "allowNew">,
): Parsed<{ readonly key: string; readonly rest: readonly string[] }> | null {
  const [first] = words;
  if (first === undefined) return null;
  for (let count = words.length; count > 0; count -= 1) {
    const key = keyOf(words.slice(0, count).join(" "));
    if (key !== null) return { value: { key, rest: words.slice(count) } };
  }
  const suggestion = suggest(first);
  if (suggestion !== "" && !allowNew) return refuse(unknown, { text: first, suggestion, known: keys.join(", ") });
  const name = newName(first);
  return name.error ? name : { value: { key: name.value, rest: words.slice(1) } };
}

/** The words that do not mean the key already. Error: `alias-taken` for one that means something else. */
function newAliases(key: string, words: readonly string[], own: Lexicon, other: Lexicon): Parsed<readonly string[]> {
  const added: string[] = [];
  for (const word of words) {
    const name = newName(word);
    if (name.error) return name;
    const meaning = own.keyOf(word) ?? other.keyOf(word);
    if (meaning === key) continue;
    if (meaning !== null) return refuse("alias-taken", { text: word, key: meaning });
    added.push(name.value);
  }
  return { value: added };
}

function withoutAliases(path: readonly string[], present: readonly string[], words: readonly string[]): Changes {
  const indexes = words.map((word) => present.findIndex((alias) => fold(alias) === fold(word)));
  const unknown = words[indexes.indexOf(-1)];
  if (unknown !== undefined) return refuse("alias-none", { text: unknown });
  const descending = [...new Set(indexes)].sort((a, b) => b - a);
  return changes(...descending.map((index): SettingChange => ({ path: [...path, "aliases", index], remove: true })));
}
