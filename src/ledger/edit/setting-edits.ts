// The edits that change one setting in its text.
import { isCollection, isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import type { SettingValue } from "../../core/setup/setting-change.ts";
import { safeText } from "../../core/text/safe-text.ts";
import type { Edit } from "./edits.ts";
import { blockText, commented, settingText } from "./setting-text.ts";

/** A new setting is inserted behind the settings that precede it here. */
const ORDER = `
  format name currency rate margin language week dates people networks activities exchange slots limits away gate
  publishing purpose trial findings imports models`
  .trim()
  .split(/\s+/);

/** A value under a path of keys. */
export function nested(path: readonly string[], value: SettingValue): SettingValue {
  return path.reduceRight<SettingValue>((inner, key) => ({ [key]: inner }), value);
}

/** A setting that is to be created; the comment is kept at the left margin only. */
export interface NewSetting {
  readonly path: readonly string[];
  readonly value: SettingValue;
  readonly comment: string | undefined;
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : "";
}

/** The place of a value: under a key of a map, or in a list. */
export type Place = { readonly map: YAMLMap; readonly pair: Pair } | { readonly list: YAMLSeq; readonly index: number };

export function nodeAt(place: Place): unknown {
  return "pair" in place ? place.pair.value : place.list.items[place.index];
}

/** The number of values in that map or list. */
export function siblingsOf(place: Place): number {
  return ("pair" in place ? place.map : place.list).items.length;
}

function startOf(node: unknown): number {
  return (node as Node | undefined)?.range?.[0] ?? 0;
}

function itemStart(item: unknown): number {
  return startOf(isPair(item) ? item.key : item);
}

/** Edits of the text of settings. */
export class SettingsText {
  private readonly text: string;
  private readonly lineEnd: string;

  constructor(text: string, lineEnd: string) {
    this.text = text;
    this.lineEnd = lineEnd;
  }

  isEmpty(node: unknown): boolean {
    return node === null || (isScalar(node) && node.type === "PLAIN" && (node.source ?? "") === "" && !node.anchor);
  }

  /** Replaces a value. A comment behind it keeps its column if there is room. */
  replacement(place: Place, value: SettingValue, { atMargin }: { readonly atMargin: boolean }): Edit | null {
    const old = nodeAt(place) as Node | null;
    if ("pair" in place && (this.isEmpty(old) || (isCollection(old) && !old.flow))) {
      const { pair } = place;
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

  /** Adds a setting to a map. */
  insertion(map: YAMLMap, added: NewSetting, { atRoot }: { readonly atRoot: boolean }): Edit | null {
    const [key = "", ...rest] = added.path;
    if (map.flow) return this.intoFlow(map, `${safeText(key)}: ${settingText(nested(rest, added.value))}`);
    const [first] = map.items;
    const last = map.items.at(-1);
    if (!first || !last) return null;
    const indent = " ".repeat(this.columnOf(startOf(first.key)));
    const before = atRoot ? this.predecessor(map, key) : last;
    if (before) return this.line(added, before, indent);
    const opens = ORDER.includes(key) && map.items.some((item) => ORDER.includes(keyOf(item)));
    return opens ? this.line(added, first, indent, { above: true }) : this.line(added, last, indent);
  }

  /** Adds a line behind a pair of a block map, above it, or at the end of the text. */
  line({ path, value, comment }: NewSetting, neighbour: Pair | null, indent: string, { above = false } = {}): Edit {
    const { text, lineEnd } = this;
    const [key = "", ...rest] = path;
    const inner = nested(rest, value);
    const written = indent === "" ? blockText(inner, lineEnd) : ` ${settingText(inner)}`;
    const said = indent === "" ? comment : undefined;
    const line = `${indent}${commented(`${safeText(key)}:${written}`, said, `${lineEnd}${indent}`)}`;
    const start = startOf(neighbour?.key);
    const behind = neighbour === null ? text.length : this.lineBehind(this.pairEnd(neighbour));
    const at = above ? start - this.columnOf(start) : behind;
    const open = at > 0 && text[at - 1] !== "\n" ? lineEnd : "";
    return { from: at, to: at, text: `${open}${line}${lineEnd}` };
  }

  /** Adds an item to a list. */
  addition(place: Place, item: SettingValue): Edit | null {
    const list = nodeAt(place) as Node | null;
    if (this.isEmpty(list)) return this.replacement(place, [item], { atMargin: false });
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

  removal(place: Place): Edit | null {
    const collection: YAMLMap | YAMLSeq = "pair" in place ? place.map : place.list;
    const index = "pair" in place ? place.map.items.indexOf(place.pair) : place.index;
    const [before, item, next] = [index - 1, index, index + 1].map((at) => collection.items[at]);
    const [start, end] = [itemStart(item), this.itemEnd(item)];
    if (!collection.flow) {
      const from = start - this.columnOf(start);
      const opening = "pair" in place ? /^ *$/ : /^ *- *$/;
      return opening.test(this.text.slice(from, start)) ? { from, to: this.lineBehind(end), text: "" } : null;
    }
    if (before) return { from: this.itemEnd(before), to: end, text: "" };
    return { from: start, to: next ? itemStart(next) : end, text: "" };
  }

  private intoFlow(collection: YAMLMap | YAMLSeq, item: string): Edit {
    const [start = 0, end = 0] = collection.range ?? [];
    const last = collection.items.at(-1);
    if (last === undefined) return { from: start, to: end, text: isMap(collection) ? `{ ${item} }` : `[${item}]` };
    const behind = this.itemEnd(last);
    const comma = /^\s*,/.exec(this.text.slice(behind))?.[0] ?? "";
    const at = behind + comma.length;
    return { from: at, to: at, text: comma === "" ? `, ${item}` : ` ${item}` };
  }

  /** The setting to insert a new one behind: the last in ORDER of those that precede it. */
  private predecessor(map: YAMLMap, key: string): Pair | undefined {
    const earlier = ORDER.slice(0, Math.max(0, ORDER.indexOf(key))).reverse();
    return earlier.flatMap((name) => map.items.find((item) => keyOf(item) === name) ?? [])[0];
  }

  private pairEnd(pair: Pair): number {
    return this.isEmpty(pair.value) ? this.colonOf(pair) + 1 : this.endOf(pair.value as Node);
  }

  /** The end of an item of a list or a map. */
  private itemEnd(item: unknown): number {
    return isPair(item) ? this.pairEnd(item) : this.endOf(item as Node);
  }

  /** The end of a value without its comments. */
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

  /** The start of the next line. */
  private lineBehind(offset: number): number {
    return this.text.indexOf("\n", offset) + 1 || this.text.length;
  }
}
