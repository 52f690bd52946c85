// Changing settings in a ledger's text: only the words concerned, so that all else stays as the owner wrote it.
import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { fault, type Parsed } from "../core/fault.ts";
import { safeText } from "../core/safe-text.ts";
import {
  blockText,
  commented,
  isList,
  isSame,
  type SettingValue,
  settingText,
  type TextValue,
  textValue,
} from "./setting-text.ts";

/** What to do at a path of keys. A `comment` goes behind a setting that is new. */
export type SettingChange =
  | { readonly path: readonly string[]; readonly set: SettingValue; readonly comment?: string }
  /** Adds an item to a list, unless it is there; makes the list where there is none. */
  | { readonly path: readonly string[]; readonly add: SettingValue; readonly comment?: string }
  | { readonly path: readonly string[]; readonly remove: true };

/** New settings go behind the last of those before them here. */
const ORDER =
  "format currency rate margin language week people networks activities exchange slots limits publishing purpose findings imports models".split(
    " ",
  );

/**
 * The text with these changes made one after the other. What does not change stays byte for byte; settings are begun
 * where there are none; a change to what already is changes nothing. Gives `settings-unsafe` where what would come out
 * does not read as what was asked for: behind an alias, or in a text that is not YAML.
 */
export function changeSettings(text: string, changes: readonly SettingChange[]): Parsed<string> {
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? "\n";
  const { from, to, closed } = settingsIn(text);
  let head = text.slice(from, to);
  for (const change of changes) {
    const next = changed(head, change, lineEnd);
    if (next === null) return { fault: fault("settings-unsafe", { key: change.path.join(".") }) };
    head = next;
  }
  const marker = closed || head === text.slice(from, to) ? "" : `---${lineEnd}`;
  return { value: text.slice(0, from) + head + marker + text.slice(to) };
}

/** Where the settings stand, or are to stand; `closed` when a marker between documents follows, or needs not. */
function settingsIn(text: string): { from: number; to: number; closed: boolean } {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const markers = [...text.matchAll(/^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm)].map(({ index }) => index);
  const body = text.slice(start);
  const [first = text.length, second = text.length] = markers;
  const begin = contentOf(text.slice(start, first));
  if (begin !== "")
    return isEntries(begin) ? { from: start, to: start, closed: false } : { from: start, to: first, closed: true };
  if (markers.length === 0) return { from: start, to: text.length, closed: contentOf(body) !== "" };
  const behind = text.indexOf("\n", first) + 1 || text.length;
  const next = contentOf(text.slice(behind, second));
  return next === "" || isEntries(next)
    ? { from: start, to: first, closed: true }
    : { from: behind, to: second, closed: true };
}

/** The first line that is neither blank nor a comment nor a directive, or an empty text. */
function contentOf(piece: string): string {
  return /^(?![ \t]*(?:#|$|\r))(?!%).*/m.exec(piece)?.[0] ?? "";
}

function isEntries(line: string): boolean {
  return /^[ \t]*(-([ \t\r]|$)|\[)/.test(line);
}

function changed(head: string, change: SettingChange, lineEnd: string): string | null {
  const document = parseDocument(head, { schema: "failsafe", prettyErrors: false, logLevel: "silent" });
  const before = valueIn(document);
  if (before === null) return null;
  const wanted = after(before, change.path, change);
  if (isSame(before, wanted)) return head;
  const edit = editIn(new Text(head, lineEnd), document.contents, change);
  if (edit === null) return null;
  const next = head.slice(0, edit.from) + edit.text + head.slice(edit.to);
  const now = valueIn(parseDocument(next, { schema: "failsafe", prettyErrors: false, logLevel: "silent" }));
  return now !== null && isSame(now, wanted) ? next : null;
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

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

type Contents = ReturnType<typeof parseDocument>["contents"];

function editIn(text: Text, root: Contents, change: SettingChange): Edit | null {
  if (root === null || (isScalar(root) && text.isEmpty(root)))
    return text.line(change.path, newValue(change), change, null, "");
  let map: unknown = root;
  /** The pair to take out whole if nothing is left in it. */
  let emptied: { readonly map: YAMLMap; readonly pair: Pair } | null = null;
  for (const [depth, key] of change.path.entries()) {
    if (!isMap(map)) return null;
    const pair = map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    const rest = change.path.slice(depth);
    if (!pair) return "remove" in change ? null : text.insertion(map, rest, newValue(change), change, depth === 0);
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

function nested(path: readonly string[], value: SettingValue): SettingValue {
  return path.reduceRight<SettingValue>((inner, key) => ({ [key]: inner }), value);
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : "";
}

function startOf(node: unknown): number {
  return (node as Node | undefined)?.range?.[0] ?? 0;
}

/** The settings' text with its line ends, and the edits that can be made in it. */
class Text {
  private readonly text: string;
  private readonly lineEnd: string;

  constructor(text: string, lineEnd: string) {
    this.text = text;
    this.lineEnd = lineEnd;
  }

  isEmpty(node: unknown): boolean {
    return node === null || (isScalar(node) && node.type === "PLAIN" && (node.source ?? "") === "" && !node.anchor);
  }

  /** Another value for a key. The comment behind it keeps its column where the blanks allow. */
  replacement(pair: Pair, value: SettingValue, atMargin: boolean): Edit | null {
    const old = pair.value as Node | null;
    if (this.isEmpty(old) || (isCollection(old) && !old.flow)) {
      const from = this.colonOf(pair) + 1;
      const written = atMargin ? blockText(value, this.lineEnd) : ` ${settingText(value)}`;
      return { from, to: this.isEmpty(old) ? from : this.endOf(old), text: written };
    }
    const from = old?.range?.[0] ?? 0;
    const to = this.endOf(old);
    const written = settingText(value);
    const blanks = /^( +)#/.exec(this.text.slice(to))?.[1]?.length ?? 0;
    const kept = Math.max(1, blanks - (written.length - (to - from)));
    return blanks > 1 ? { from, to: to + blanks, text: written + " ".repeat(kept) } : { from, to, text: written };
  }

  /** A key that a map does not have yet. */
  insertion(
    map: YAMLMap,
    path: readonly string[],
    value: SettingValue,
    change: SettingChange,
    atRoot: boolean,
  ): Edit | null {
    const [key = "", ...rest] = path;
    if (map.flow) return this.intoFlow(map, `${safeText(key)}: ${settingText(nested(rest, value))}`);
    const [first] = map.items;
    const last = map.items.at(-1);
    if (!first || !last) return null;
    const indent = " ".repeat(this.columnOf(startOf(first.key)));
    const before = atRoot ? this.predecessor(map, key) : last;
    if (before) return this.line(path, value, change, before, indent);
    const opens = ORDER.includes(key) && map.items.some((item) => ORDER.includes(keyOf(item)));
    return opens ? this.line(path, value, change, first, indent, true) : this.line(path, value, change, last, indent);
  }

  /** A line of its own behind a pair of a block map, or above it, or at the end of the text. */
  line(
    path: readonly string[],
    value: SettingValue,
    change: SettingChange,
    neighbour: Pair | null,
    indent: string,
    above = false,
  ): Edit {
    const { text, lineEnd } = this;
    const [key = "", ...rest] = path;
    const inner = nested(rest, value);
    const written = indent === "" ? blockText(inner, lineEnd) : ` ${settingText(inner)}`;
    const comment = indent === "" && "comment" in change ? change.comment : undefined;
    const line = `${indent}${commented(`${safeText(key)}:${written}`, comment, `${lineEnd}${indent}`)}`;
    const start = startOf(neighbour?.key);
    const behind = neighbour === null ? text.length : this.lineBehind(this.pairEnd(neighbour));
    const at = above ? start - this.columnOf(start) : behind;
    const open = at > 0 && text[at - 1] !== "\n" ? lineEnd : "";
    return { from: at, to: at, text: `${open}${line}${lineEnd}` };
  }

  /** One item more in the list of a pair. */
  addition(pair: Pair, item: SettingValue): Edit | null {
    const list = pair.value as Node | null;
    if (this.isEmpty(list)) return this.replacement(pair, [item], false);
    if (!isSeq(list)) {
      const from = list?.range?.[0] ?? 0;
      const to = this.endOf(list);
      return { from, to, text: `[${this.text.slice(from, to)}, ${settingText(item)}]` };
    }
    if (list.flow) return this.intoFlow(list, settingText(item));
    const at = this.lineBehind(this.endOf(list));
    const open = this.text[at - 1] === "\n" ? "" : this.lineEnd;
    const indent = " ".repeat(this.columnOf(list.range?.[0] ?? 0));
    return { from: at, to: at, text: `${open}${indent}- ${settingText(item)}${this.lineEnd}` };
  }

  removal(map: YAMLMap, pair: Pair): Edit | null {
    const start = startOf(pair.key);
    const end = this.pairEnd(pair);
    if (!map.flow) {
      const from = start - this.columnOf(start);
      return this.text.slice(from, start).trim() === "" ? { from, to: this.lineBehind(end), text: "" } : null;
    }
    const index = map.items.indexOf(pair);
    const before = map.items[index - 1];
    const next = map.items[index + 1];
    if (before) return { from: this.pairEnd(before), to: end, text: "" };
    return { from: start, to: next ? startOf(next.key) : end, text: "" };
  }

  private intoFlow(collection: YAMLMap | YAMLSeq, item: string): Edit {
    const [start = 0, end = 0] = collection.range ?? [];
    const last = collection.items.at(-1);
    if (last === undefined) return { from: start, to: end, text: isMap(collection) ? `{ ${item} }` : `[${item}]` };
    const behind = isMap(collection) ? this.pairEnd(last as Pair) : this.endOf(last as Node);
    const comma = /^\s*,/.exec(this.text.slice(behind))?.[0] ?? "";
    const at = behind + comma.length;
    return { from: at, to: at, text: comma === "" ? `, ${item}` : ` ${item}` };
  }

  /** Of the known settings that come before a new one, the one that stands last in order. */
  private predecessor(map: YAMLMap, key: string): Pair | undefined {
    const rank = ORDER.indexOf(key);
    const ranked = map.items
      .map((item) => ({ item, rank: ORDER.indexOf(keyOf(item)) }))
      .filter((other) => other.rank >= 0 && other.rank < rank);
    return ranked.toSorted((a, b) => b.rank - a.rank)[0]?.item;
  }

  private pairEnd(pair: Pair): number {
    return this.isEmpty(pair.value) ? this.colonOf(pair) + 1 : this.endOf(pair.value as Node);
  }

  /** Behind the last character of a value, comments left out. */
  private endOf(node: Node | null): number {
    const [start = 0, end = start] = node?.range ?? [];
    if (!isCollection(node) || node.flow) return start + this.text.slice(start, end).trimEnd().length;
    const last: unknown = node.items.at(-1);
    if (isMap(node)) return this.pairEnd(last as Pair);
    return this.isEmpty(last) ? end : this.endOf(last as Node);
  }

  private colonOf({ key }: Pair): number {
    return this.text.indexOf(":", (key as Node).range?.[1] ?? 0);
  }

  private columnOf(offset: number): number {
    return offset - (this.text.lastIndexOf("\n", offset - 1) + 1);
  }

  /** Where the line behind this offset begins. */
  private lineBehind(offset: number): number {
    return this.text.indexOf("\n", offset) + 1 || this.text.length;
  }
}
