// The nodes of a YAML document -> raw values: aliases followed, merge keys unfolded, bombs refused.
import { type Document, isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import { isEmpty, type RawField, type RawValue, type Span } from "./raw.ts";

/** More nodes than this behind aliases is a bomb, not a ledger. */
const MOST_ALIASED_NODES = 10_000;
const DEEPEST = 50;

/** More than a person writes by hand, at the alias that leads to it if one does. */
export class TooMuch extends Error {
  readonly alias: Span | null;

  constructor(alias: Span | null) {
    super();
    this.alias = alias;
  }
}

/** One walk over a document's nodes, which follows aliases and merge keys and counts what it finds behind them. */
export class Walk {
  /** Aliases that name no anchor. */
  readonly unresolved: Span[] = [];
  private aliased = 0;
  private alias: Span | null = null;
  private readonly document: Document.Parsed;
  private readonly base: number;

  constructor(document: Document.Parsed, base: number) {
    this.document = document;
    this.base = base;
  }

  /** The document's contents. Throws TooMuch for what is nested or repeated beyond reason. */
  whole(): RawValue {
    return this.value(this.document.contents, 0, false);
  }

  private value(node: unknown, depth: number, behindAlias: boolean): RawValue {
    if (depth > DEEPEST) throw new TooMuch(behindAlias ? this.alias : null);
    if (behindAlias) {
      this.aliased += 1;
      if (this.aliased > MOST_ALIASED_NODES) throw new TooMuch(this.alias);
    }
    if (isAlias(node)) {
      if (!behindAlias) this.alias = this.span(node);
      const anchored = node.resolve(this.document);
      if (anchored === undefined) this.unresolved.push(this.span(node));
      return { ...this.value(anchored, depth + 1, true), span: this.span(node) };
    }
    if (isMap(node)) return { type: "map", fields: this.fields(node.items, depth, behindAlias), span: this.span(node) };
    if (isSeq(node)) {
      return {
        type: "list",
        items: node.items.map((item) => this.value(item, depth + 1, behindAlias)),
        span: this.span(node),
      };
    }
    if (!isScalar(node)) return { type: "scalar", text: "", plain: true, span: { offset: this.base, length: 1 } };
    const plain = node.type === "PLAIN";
    const text = plain ? (node.source ?? "") : String(node.value);
    return { type: "scalar", text, plain, span: this.span(node) };
  }

  /** The fields of a map, its merge keys (`<<`) unfolded under what it says itself; of several, the first to name a key wins. */
  private fields(pairs: readonly { key: unknown; value: unknown }[], depth: number, behindAlias: boolean): RawField[] {
    const own: RawField[] = [];
    const merged: RawField[] = [];
    for (const { key, value } of pairs) {
      const name = this.value(key, depth + 1, behindAlias);
      const raw = this.value(value, depth + 1, behindAlias);
      const text = name.type === "scalar" ? name.text : "?";
      const merges = name.type === "scalar" && name.plain && text === "<<";
      if (merges && raw.type !== "scalar") merged.push(...mergedFields(raw));
      else own.push({ key: text, keySpan: name.span, value: isEmpty(raw) ? { ...raw, span: name.span } : raw });
    }
    const names = new Set(own.map(({ key }) => key));
    return [...own, ...merged.filter(({ key }) => !names.has(key) && names.add(key))];
  }

  private span(node: Node): Span {
    const [start = 0, end = start] = node.range ?? [];
    return { offset: this.base + start, length: Math.max(1, end - start) };
  }
}

function mergedFields(raw: RawValue): readonly RawField[] {
  if (raw.type === "map") return raw.fields;
  return raw.type === "list" ? raw.items.flatMap(mergedFields) : [];
}
