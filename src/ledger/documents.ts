// The whole text of a ledger through the yaml library: whatever a person may write by hand, with every fault it has.
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseAllDocuments,
  type YAMLError,
} from "yaml";
import { at, type Fault, fault } from "../core/fault.ts";
import { isEmpty, locator, type RawField, type RawMap, type RawValue, type Span } from "./raw.ts";

/** The two documents of a ledger, as far as they could be read. */
export interface RawLedger {
  readonly settings: RawMap | null;
  readonly entries: readonly RawValue[];
  readonly faults: readonly Fault[];
  /** Whether the entries stand in [brackets], where no line can be appended. */
  readonly flow: boolean;
}

/** More nodes than this behind aliases is a bomb, not a ledger. */
const MOST_ALIASED_NODES = 10_000;
const DEEPEST = 50;

/** Reads any YAML 1.2 text as a ledger. A `base` shifts the spans when the text is a piece of a longer one. */
export function readDocuments(text: string, base = 0): RawLedger {
  try {
    const parsed = parseAllDocuments(text, { prettyErrors: false, merge: true, logLevel: "silent" });
    return assemble(Array.isArray(parsed) ? parsed : [], text, base);
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TooMuch)) throw error;
    return {
      settings: null,
      entries: [],
      faults: [standing(text, 0, fault("yaml", { detail: "TOO_DEEP" }))],
      flow: false,
    };
  }
}

class TooMuch extends Error {}

function standing(text: string, offset: number, found: Fault): Fault {
  return at(locator(text)({ offset, length: 1 }), found);
}

function assemble(documents: Document.Parsed[], text: string, base: number): RawLedger {
  const place = locator(text);
  const faults = documents.flatMap(({ errors }) => errors.map((error) => faultOf(error, text, place)));
  const filled = documents.filter(({ contents }) => contents !== null && !isEmptyNode(contents));
  const empty: RawLedger = { settings: null, entries: [], faults, flow: false };
  if (faults.length > 0) return empty;
  if (filled.length > 2) {
    return {
      ...empty,
      faults: [standing(text, offsetOf(filled[2]), fault("documents-many", { count: filled.length }))],
    };
  }
  const raws = filled.map((document) => new Walk(document, base).value(document.contents));
  const misplaced = raws.findIndex(
    (raw, index) => raw.type === "scalar" || (raw.type === "list" && index < raws.length - 1),
  );
  const twice = raws.length === 2 && raws[1]?.type === "map" ? 1 : -1;
  const wrong = Math.max(misplaced, twice);
  if (wrong >= 0) {
    const found = raws[wrong]?.type ?? "scalar";
    return { ...empty, faults: [standing(text, offsetOf(filled[wrong]), fault("document-shape", { found }))] };
  }
  const settings = raws.find((raw) => raw.type === "map") ?? null;
  const list = raws.find((raw) => raw.type === "list");
  const sequence = filled.find(({ contents }) => isSeq(contents))?.contents;
  return { settings, entries: list?.items ?? [], faults, flow: isSeq(sequence) && sequence.flow === true };
}

function isEmptyNode(node: ParsedNode): boolean {
  return isScalar(node) && node.type === "PLAIN" && (node.source ?? "") === "";
}

function offsetOf(document: Document.Parsed | undefined): number {
  return document?.contents?.range?.[0] ?? 0;
}

function faultOf(error: YAMLError, text: string, place: (span: Span) => ReturnType<ReturnType<typeof locator>>): Fault {
  const [start, end] = error.pos;
  const offset = Math.min(start, Math.max(0, text.length - 1));
  const where = place({ offset, length: Math.max(1, end - start) });
  if (error.code === "DUPLICATE_KEY") {
    const key = /^["']?([^"':\s,}]+)/.exec(text.slice(start))?.[1] ?? "";
    return at({ ...where, length: Math.max(1, key.length) }, fault("key-twice", { key }));
  }
  return at(where, fault("yaml", { detail: error.code }));
}

/** One walk over a document's nodes, which follows aliases and merge keys and counts what it finds behind them. */
class Walk {
  private aliased = 0;
  private readonly document: Document.Parsed;
  private readonly base: number;

  constructor(document: Document.Parsed, base: number) {
    this.document = document;
    this.base = base;
  }

  value(node: unknown, depth = 0, behindAlias = false): RawValue {
    if (depth > DEEPEST) throw new TooMuch();
    if (behindAlias) {
      this.aliased += 1;
      if (this.aliased > MOST_ALIASED_NODES) throw new TooMuch();
    }
    if (isAlias(node)) return { ...this.value(node.resolve(this.document), depth + 1, true), span: this.span(node) };
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

  /** The fields of a map, its merge keys (`<<`) unfolded under what it says itself. */
  private fields(pairs: readonly { key: unknown; value: unknown }[], depth: number, behindAlias: boolean): RawField[] {
    const own: RawField[] = [];
    const merged: RawField[] = [];
    for (const { key, value } of pairs) {
      const name = this.value(key, depth + 1, behindAlias);
      const raw = this.value(value, depth + 1, behindAlias);
      const text = name.type === "scalar" ? name.text : "?";
      if (text === "<<" && raw.type !== "scalar") merged.push(...mergedFields(raw));
      else own.push({ key: text, keySpan: name.span, value: isEmpty(raw) ? { ...raw, span: name.span } : raw });
    }
    const names = new Set(own.map(({ key }) => key));
    return [...own, ...merged.filter(({ key }) => !names.has(key))];
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
