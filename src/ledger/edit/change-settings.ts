// Changing settings in a ledger's text: only the words concerned, so that all else stays as the owner wrote it.
import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from "yaml";
import { inputError, type Parsed } from "../../core/errors/error.ts";
import { lineEndIn, withLineFeeds } from "../read/line-ends.ts";
import { settingsIn } from "../read/settings/settings-place.ts";
import { type Edit, edited } from "./edits.ts";
import { nested, SettingsText } from "./setting-edits.ts";
import { isList, isSame, type SettingValue, type TextValue, textValue } from "./setting-text.ts";

/** What to do at a path of keys. A `comment` goes behind a setting that is new. */
export type SettingChange =
  | { readonly path: readonly string[]; readonly set: SettingValue; readonly comment?: string }
  /** Adds an item to a list, unless it is there; makes the list where there is none. */
  | { readonly path: readonly string[]; readonly add: SettingValue; readonly comment?: string }
  | { readonly path: readonly string[]; readonly remove: true };

/**
 * The text with these changes made one after the other. What does not change stays byte for byte; settings are begun
 * where there are none; a change to what already is changes nothing. Gives `settings-unsafe` where what would come out
 * does not read as what was asked for: behind an alias, or in a text that is not YAML.
 */
export function changeSettings(text: string, changes: readonly SettingChange[]): Parsed<string> {
  const lineEnd = lineEndIn(text);
  const { from, to, closed } = settingsIn(text);
  let head = text.slice(from, to);
  for (const change of changes) {
    const next = changed(head, change, lineEnd);
    if (next === null) return { error: inputError("settings-unsafe", { key: change.path.join(".") }) };
    head = next;
  }
  const marker = closed || head === text.slice(from, to) ? "" : `---${lineEnd}`;
  return { value: text.slice(0, from) + head + marker + text.slice(to) };
}

function changed(head: string, change: SettingChange, lineEnd: string): string | null {
  const document = documentOf(head);
  const before = valueIn(document);
  if (before === null) return null;
  const wanted = after(before, change.path, change);
  if (isSame(before, wanted)) return head;
  const edit = editIn(new SettingsText(withLineFeeds(head), lineEnd), document.contents, change);
  if (edit === null) return null;
  const next = edited(head, [edit]);
  const now = valueIn(documentOf(next));
  return now !== null && isSame(now, wanted) ? next : null;
}

function documentOf(head: string): ReturnType<typeof parseDocument> {
  return parseDocument(withLineFeeds(head), { schema: "failsafe", prettyErrors: false, logLevel: "silent" });
}

type TextMap = ReadonlyMap<string, TextValue>;

/** What a document holds, every scalar as text; null where it is no map of such. */
function valueIn(document: ReturnType<typeof parseDocument>): TextMap | null {
  if (document.errors.length > 0) return null;
  try {
    const value = asText(document.toJS({ mapAsMap: true }));
    return value === "" ? new Map() : value instanceof Map ? value : null;
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof RangeError) return null;
    throw error;
  }
}

function asText(value: unknown): TextValue {
  if (value instanceof Map) return new Map([...value].map(([key, inner]) => [String(key), asText(inner)]));
  if (isList(value)) return value.map(asText);
  return value === null || value === undefined ? "" : String(value);
}

/** The map as it is to be: a map that a removal empties goes with what it held. */
function after(map: TextMap, [key = "", ...rest]: readonly string[], change: SettingChange): TextMap {
  const next = new Map(map);
  const present = map.get(key);
  if (rest.length > 0) {
    const inner = present instanceof Map ? present : new Map<string, TextValue>();
    if ("remove" in change && inner.size === 0) return map;
    const below = after(inner, rest, change);
    return "remove" in change && below.size === 0 ? without(map, key) : next.set(key, below);
  }
  if ("remove" in change) return without(map, key);
  if ("set" in change) return next.set(key, textValue(change.set));
  const list = isList<TextValue>(present) ? present : present === undefined || present === "" ? [] : [present];
  const item = textValue(change.add);
  return list.some((each) => isSame(each, item)) ? map : next.set(key, [...list, item]);
}

function without(map: TextMap, key: string): TextMap {
  return new Map([...map].filter(([name]) => name !== key));
}

type Contents = ReturnType<typeof parseDocument>["contents"];

function editIn(text: SettingsText, root: Contents, change: SettingChange): Edit | null {
  if (root === null || (isScalar(root) && text.isEmpty(root)))
    return text.line(change.path, newValue(change), commentOf(change), null, "");
  let map: unknown = root;
  /** The pair to take out whole if nothing is left in it. */
  let emptied: { readonly map: YAMLMap; readonly pair: Pair } | null = null;
  for (const [depth, key] of change.path.entries()) {
    if (!isMap(map)) return null;
    const pair = map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    const rest = change.path.slice(depth);
    if (!pair)
      return "remove" in change ? null : text.insertion(map, rest, newValue(change), commentOf(change), depth === 0);
    if ("remove" in change) {
      if (emptied === null || map.items.length > 1) emptied = { map, pair };
      if (rest.length === 1) return text.removal(emptied.map, emptied.pair);
    } else if (rest.length === 1) {
      return "add" in change ? text.addition(pair, change.add) : text.replacement(pair, change.set, depth === 0);
    } else if (text.isEmpty(pair.value)) {
      return text.replacement(pair, nested(rest.slice(1), newValue(change)), depth === 0);
    }
    map = pair.value;
  }
  return null;
}

function newValue(change: SettingChange): SettingValue {
  return "set" in change ? change.set : "add" in change ? [change.add] : "";
}

function commentOf(change: SettingChange): string | undefined {
  return "comment" in change ? change.comment : undefined;
}
