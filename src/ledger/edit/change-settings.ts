// Changes settings in a ledger's text. Only the words concerned are edited.
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { inputError, type Parsed } from "../../core/errors/error.ts";
import type { SettingChange, SettingPath, SettingStep } from "../../core/setup/setting-change.ts";
import { layoutOf } from "../read/layout.ts";
import { lineEndIn, withLineFeeds } from "../read/line-ends.ts";
import { type Edit, edited } from "./edits.ts";
import { type NewSetting, nested, nodeAt, type Place, SettingsText, siblingsOf } from "./setting-edits.ts";
import { isList, isSame, type TextValue, textValue } from "./setting-text.ts";

/**
 * The text with these changes, made one after the other. Everything else stays byte for byte; missing settings are created; a
 * change to the present value changes nothing. Error `settings-unsafe` if the result would not read as intended, as behind an
 * alias or in a text that is not YAML.
 */
export function changeSettings(text: string, changes: readonly SettingChange[]): Parsed<string> {
  const lineEnd = lineEndIn(text);
  const { from, to, closed } = layoutOf(text);
  let head = text.slice(from, to);
  for (const change of changes) {
    const next =
      changed(head, change, lineEnd) ??
      ("add" in change && change.otherwise ? changed(head, change.otherwise, lineEnd) : null);
    if (next === null) return { error: inputError("settings-unsafe", { key: keysOf(change.path).join(".") }) };
    head = next;
  }
  const marker = closed || head === text.slice(from, to) ? "" : `---${lineEnd}`;
  return { value: text.slice(0, from) + head + marker + text.slice(to) };
}

function changed(head: string, change: SettingChange, lineEnd: string): string | null {
  const document = documentOf(head);
  const before = valueIn(document);
  if (before === null) return null;
  const wanted = after(before, change.path, change) ?? new Map();
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

export type TextMap = ReadonlyMap<string, TextValue>;

/** The settings in a text; null if it is not valid YAML, or not a map. */
export function settingsIn(text: string): TextMap | null {
  return valueIn(documentOf(text));
}

/** The settings as nested maps and lists of texts; null if they are not valid YAML, or not a map. */
function valueIn(document: ReturnType<typeof parseDocument>): TextMap | null {
  if (document.errors.length > 0) return null;
  try {
    const value = textValue(document.toJS({ mapAsMap: true }));
    return value === "" ? new Map() : value instanceof Map ? value : null;
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof RangeError) return null;
    throw error;
  }
}

/** The value after a change; undefined if it is removed, as are lists and maps that a removal leaves empty. */
function after(value: TextValue | undefined, path: SettingPath, change: SettingChange): TextValue | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return afterHere(value, change);
  if (typeof step === "string") {
    const map = value instanceof Map ? value : new Map<string, TextValue>();
    const inner = after(map.get(step), rest, change);
    if (inner !== undefined) return new Map(map).set(step, inner);
    if (!map.has(step)) return value;
    const others = new Map([...map].filter(([name]) => name !== step));
    return others.size === 0 ? undefined : others;
  }
  const list = itemsOf(value);
  const index = typeof step === "number" ? step : list.findIndex((item) => beginsOn(item, step.from));
  const item = list[index];
  if (item === undefined) return value;
  const inner = after(item, rest, change);
  const items = list.toSpliced(index, 1, ...(inner === undefined ? [] : [inner]));
  return items.length === 0 ? undefined : isList(value) ? items : items[0];
}

function afterHere(value: TextValue | undefined, change: SettingChange): TextValue | undefined {
  if ("remove" in change) return undefined;
  if ("set" in change) return textValue(change.set);
  const list = itemsOf(value);
  const item = textValue(change.add);
  return list.some((each) => isSame(each, item)) ? value : [...list, item];
}

/** The items of a list; a single value is a list of one. */
function itemsOf(value: TextValue | undefined): readonly TextValue[] {
  if (isList<TextValue>(value)) return value;
  return value === undefined || value === "" ? [] : [value];
}

/** Whether an item begins on a day: `{ from: 2026-12-20, ... }`, or the day alone. */
function beginsOn(item: TextValue, day: string): boolean {
  return item === day || (item instanceof Map && item.get("from") === day);
}

type Contents = ReturnType<typeof parseDocument>["contents"];

function editIn(text: SettingsText, root: Contents, change: SettingChange): Edit | null {
  if (root === null || (isScalar(root) && text.isEmpty(root))) return text.line(newSetting(change), null, "");
  let node: unknown = root;
  /** Where `node` stands; null at the root. */
  let place: Place | null = null;
  /** The outermost place to remove, if it would be left empty. */
  let emptied: Place | null = null;
  for (const [depth, step] of change.path.entries()) {
    const next: Place | null = placeIn(node, step) ?? (typeof step === "string" ? null : place);
    if (next === null) {
      if ("remove" in change) return null;
      const added = newSetting(change, depth);
      if (isMap(node)) return text.insertion(node, added, { atRoot: depth === 0 });
      const { path, value } = added;
      return place && text.isEmpty(node)
        ? text.replacement(place, nested(path, value), { atMargin: depth === 1 })
        : null;
    }
    if (emptied === null || siblingsOf(next) > 1) emptied = next;
    place = next;
    node = nodeAt(next);
  }
  if (place === null || emptied === null) return null;
  if ("remove" in change) return text.removal(emptied);
  return "add" in change
    ? text.addition(place, change.add)
    : text.replacement(place, change.set, { atMargin: change.path.length === 1 });
}

/** The place of a step in a node; null if there is none. */
function placeIn(node: unknown, step: SettingStep): Place | null {
  if (typeof step === "string") {
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === step)
      : undefined;
    return pair && isMap(node) ? { map: node, pair } : null;
  }
  if (!isSeq(node)) return null;
  const index = typeof step === "number" ? step : node.items.findIndex((item) => nodeBeginsOn(item, step.from));
  return node.items[index] === undefined ? null : { list: node, index };
}

function nodeBeginsOn(item: unknown, day: string): boolean {
  const from: unknown = isMap(item) ? item.get("from") : isScalar(item) ? item.value : undefined;
  return String(from) === day;
}

/** The keys that lead to a setting. */
function keysOf(path: SettingPath): string[] {
  return path.filter((step) => typeof step === "string");
}

/** The setting that a change creates, under the keys from a depth on. */
function newSetting(change: SettingChange, depth = 0): NewSetting {
  const value = "set" in change ? change.set : "add" in change ? [change.add] : "";
  return { path: keysOf(change.path.slice(depth)), value, comment: "comment" in change ? change.comment : undefined };
}
