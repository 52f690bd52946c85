// The whole text of a ledger through the yaml library: whatever a person may write by hand, with every fault it has.
import { type Document, isScalar, isSeq, type ParsedNode, parseAllDocuments, type YAMLError } from "yaml";
import { at, type Fault, fault, type Place } from "../core/fault.ts";
import { isTooDeep } from "./bounds.ts";
import { withLineFeeds } from "./line-ends.ts";
import { locator, type RawMap, type RawValue, type Span } from "./raw.ts";
import { TooMuch, Walk } from "./walk.ts";

/** The two documents of a ledger, as far as they could be read. */
export interface RawLedger {
  readonly settings: RawMap | null;
  readonly entries: readonly RawValue[];
  readonly faults: readonly Fault[];
  /** Whether the entries stand in [brackets], where no line can be appended. */
  readonly flow: boolean;
}

/**
 * Reads any YAML 1.2 text as a ledger. A `base` shifts the spans when the text is a piece of a longer one. A byte order
 * mark is left out, which the library takes for the indent of the first line; and a lone CR becomes LF, since it knows no line
 * that ends so.
 */
export function readDocuments(text: string, base = 0): RawLedger {
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  const content = withLineFeeds(text.slice(mark));
  const locate = locator(text);
  const place = ({ offset, length }: Span): Place => locate({ offset: offset + mark, length });
  const tooDeep = (): RawLedger =>
    refused([at(place({ offset: 0, length: 1 }), fault("yaml", { detail: "TOO_DEEP" }))]);
  if (isTooDeep(content)) return tooDeep();
  try {
    const parsed = parseAllDocuments(content, { prettyErrors: false, merge: true, logLevel: "silent" });
    return assemble(Array.isArray(parsed) ? parsed : [], content, place, base + mark);
  } catch (error) {
    if (error instanceof TooMuch && error.alias) {
      const { offset, length } = error.alias;
      return refused([at(place({ offset: offset - base - mark, length }), fault("yaml", { detail: "ALIASES" }))]);
    }
    if (!(error instanceof RangeError || error instanceof TooMuch)) throw error;
    return tooDeep();
  }
}

function refused(faults: readonly Fault[]): RawLedger {
  return { settings: null, entries: [], faults, flow: false };
}

function assemble(documents: Document.Parsed[], text: string, place: (span: Span) => Place, base: number): RawLedger {
  const faults = documents.flatMap(({ errors }) => errors.map((error) => faultOf(error, text, place)));
  if (faults.length > 0) return refused(faults);
  const standing = (document: Document.Parsed | undefined, found: Fault): RawLedger =>
    refused([at(place({ offset: document?.contents?.range?.[0] ?? 0, length: 1 }), found)]);
  const filled = documents.filter(({ contents }) => contents !== null && !isEmptyNode(contents));
  if (filled.length > 2) {
    return standing(filled[2], fault("documents-many", { count: filled.length }));
  }
  const walks = filled.map((document) => new Walk(document, base));
  const raws = walks.map((walk) => walk.whole());
  const lost = walks.flatMap(({ unresolved }) => unresolved);
  if (lost.length > 0) {
    return refused(
      lost.map(({ offset, length }) =>
        at(place({ offset: offset - base, length }), fault("yaml", { detail: "BAD_ALIAS" })),
      ),
    );
  }
  const wrong = raws.findLastIndex((raw, index) => {
    const last = index === raws.length - 1;
    return raw.type === "scalar" || (raw.type === "list" && !last) || (raw.type === "map" && last && raws.length > 1);
  });
  if (wrong >= 0) {
    const found = raws[wrong]?.type ?? "scalar";
    return standing(filled[wrong], fault("document-shape", { found }));
  }
  const settings = raws.find((raw) => raw.type === "map") ?? null;
  const list = raws.find((raw) => raw.type === "list");
  const sequence = filled.find(({ contents }) => isSeq(contents))?.contents;
  return { settings, entries: list?.items ?? [], faults, flow: isSeq(sequence) && sequence.flow === true };
}

function isEmptyNode(node: ParsedNode): boolean {
  return isScalar(node) && node.type === "PLAIN" && (node.source ?? "") === "";
}

function faultOf(error: YAMLError, text: string, place: (span: Span) => Place): Fault {
  const [start, end] = error.pos;
  const offset = Math.min(start, Math.max(0, text.length - 1));
  const where = place({ offset, length: Math.max(1, end - start) });
  if (error.code === "DUPLICATE_KEY") {
    const key = /^["']?([^"':\s,}]+)/.exec(text.slice(start))?.[1] ?? "";
    return at({ ...where, length: Math.max(1, key.length) }, fault("key-twice", { key }));
  }
  return at(where, fault("yaml", { detail: error.code }));
}
