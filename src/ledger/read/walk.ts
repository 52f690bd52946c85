// The nodes of a YAML document -> raw values. Follows aliases, merges what `<<` names, and stops at what is too much.
import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import { type InputError, inputError } from "../../core/errors/error.ts";
import { isEmpty, type RawField, type RawScalar, type RawValue, type Span } from "./raw.ts";

/** Aliases may stand for this many nodes, and two more for each character of the text. */
const MOST_ALIASED_NODES = 100_000;
const ALIASED_NODES_PER_CHARACTER = 2;
const DEEPEST = 50;

/** An error and its place. */
export interface Found {
  readonly span: Span;
  readonly error: InputError;
}

/** One walk over the nodes of a document. */
export class Walk {
  /** More than a person writes by hand, which ended the walk early; the value is then not complete. */
  readonly excess: Found[] = [];
  /** Keys that are already in their map. */
  readonly repeated: Found[] = [];
  /** Aliases without an anchor. */
  readonly unresolved: Found[] = [];
  /** The last node of each anchor so far, in the order of the text, and the node of each alias. */
  private readonly anchored = new Map<string, Node>();
  private readonly targets = new Map<Alias, Node | undefined>();
  private aliasedLeft: number;
  private alias: Span | null = null;
  private readonly document: Document.Parsed;
  private readonly base: number;

  /** `length` is that of the text, and `base` where it begins in a longer one. */
  constructor(document: Document.Parsed, length: number, base: number) {
    this.document = document;
    this.aliasedLeft = MOST_ALIASED_NODES + ALIASED_NODES_PER_CHARACTER * length;
    this.base = base;
  }

  /** The contents of the document. */
  whole(): RawValue {
    return this.value(this.document.contents, 0, false);
  }

  private value(node: unknown, depth: number, behindAlias: boolean): RawValue {
    if (behindAlias) this.aliasedLeft -= 1;
    if (this.excess.length === 0 && (depth > DEEPEST || this.aliasedLeft < 0)) {
      const alias = behindAlias ? this.alias : null;
      this.excess.push(yamlError(alias ?? this.nothing().span, alias ? "ALIASES" : "TOO_DEEP"));
    }
    if (this.excess.length > 0) return this.nothing();
    if (isAlias(node)) {
      if (!behindAlias) this.alias = this.span(node);
      const anchored = this.targetOf(node, behindAlias);
      if (anchored === undefined) this.unresolved.push(yamlError(this.span(node), "BAD_ALIAS"));
      return { ...this.value(anchored, depth + 1, true), span: this.span(node) };
    }
    if (!behindAlias && (isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined)
      this.anchored.set(node.anchor, node);
    if (isMap(node)) return { type: "map", fields: this.fields(node.items, depth, behindAlias), span: this.span(node) };
    if (isSeq(node)) {
      return {
        type: "list",
        items: node.items.map((item) => this.value(item, depth + 1, behindAlias)),
        span: this.span(node),
      };
    }
    if (!isScalar(node)) return this.nothing();
    const plain = node.type === "PLAIN";
    const text = plain ? (node.source ?? "") : String(node.value);
    return { type: "scalar", text, plain, span: this.span(node) };
  }

  private nothing(): RawScalar {
    return { type: "scalar", text: "", plain: true, span: { offset: this.base, length: 1 } };
  }

  /** The fields of a map: its own, then those of its merge keys (`<<`), of which the first with a key wins. */
  private fields(pairs: readonly { key: unknown; value: unknown }[], depth: number, behindAlias: boolean): RawField[] {
    const own: RawField[] = [];
    const merged: RawField[] = [];
    const known = new Set<unknown>();
    for (const { key, value } of pairs) {
      const name = this.value(key, depth + 1, behindAlias);
      const raw = this.value(value, depth + 1, behindAlias);
      const text = name.type === "scalar" ? name.text : "?";
      const merges = name.type === "scalar" && name.plain && text === "<<";
      if (merges && raw.type !== "scalar") for (const field of mergedFields(raw)) merged.push(field);
      else own.push({ key: text, keySpan: name.span, value: isEmpty(raw) ? { ...raw, span: name.span } : raw });
      // The library gives each merge key a value of its own, so that several are not one.
      if (behindAlias || !isScalar(key)) continue;
      const span = { offset: name.span.offset, length: Math.max(1, text.length) };
      if (known.has(key.value)) this.repeated.push({ span, error: inputError("key-twice", { key: text }) });
      known.add(key.value);
    }
    const names = new Set(own.map(({ key }) => key));
    return [...own, ...merged.filter(({ key }) => !names.has(key) && names.add(key))];
  }

  private targetOf(alias: Alias, behindAlias: boolean): Node | undefined {
    if (!behindAlias) this.targets.set(alias, this.anchored.get(alias.source));
    return this.targets.get(alias);
  }

  private span(node: Node): Span {
    const [start = 0, end = start] = node.range ?? [];
    return { offset: this.base + start, length: Math.max(1, end - start) };
  }
}

function yamlError(span: Span, detail: string): Found {
  return { span, error: inputError("yaml", { detail }) };
}

function mergedFields(raw: RawValue): readonly RawField[] {
  if (raw.type === "map") return raw.fields;
  return raw.type === "list" ? raw.items.flatMap(mergedFields) : [];
}
