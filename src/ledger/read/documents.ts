// Reads a whole ledger with the yaml library: any YAML, with all its errors.
import { type Document, isMap, isScalar, isSeq, parseAllDocuments, type YAMLError } from "yaml";
import { at, type InputError, inputError, type Place } from "../../core/errors/error.ts";
import { excessIn } from "./bounds.ts";
import { withLineFeeds } from "./line-ends.ts";
import { locator, type RawMap, type RawValue, type Span } from "./raw.ts";
import { Walk } from "./walk.ts";

/** Stack traces of the errors that the library creates would take most of the time. */
const TRACED = Error as unknown as { stackTraceLimit: number };
/** More follow from the first ones. */
const MOST_ERRORS = 1000;

/** The two documents of a ledger, as far as they are valid. */
export interface RawLedger {
  readonly settings: RawMap | null;
  readonly entries: readonly RawValue[];
  readonly errors: readonly InputError[];
  /** Whether the entries are in [brackets], where no line can be appended. */
  readonly flow: boolean;
}

/**
 * Reads any YAML 1.2 text as a ledger. `base` is added to the spans if the text is a piece of a longer one. A byte order mark is
 * removed, since the library takes it for an indent, and a lone CR becomes LF, since the library does not end lines there.
 */
export function readDocuments(text: string, base = 0): RawLedger {
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  const content = withLineFeeds(text.slice(mark));
  const locate = locator(text);
  const place = ({ offset, length }: Span): Place => locate({ offset: offset + mark, length });
  const atOnce = (detail: string): RawLedger =>
    refused([at(place({ offset: 0, length: 1 }), inputError("yaml", { detail }))]);
  const excess = excessIn(content);
  if (excess) return atOnce(excess);
  const documents = parsed(content);
  return documents ? assemble(documents, content, place, base + mark) : atOnce("TOO_DEEP");
}

/** The documents of a text; null if it is nested too deeply. Keys are compared by the walk, which takes less time. */
function parsed(text: string): Document.Parsed[] | null {
  const limit = TRACED.stackTraceLimit;
  TRACED.stackTraceLimit = 0;
  try {
    const documents = parseAllDocuments(text, {
      prettyErrors: false,
      merge: true,
      logLevel: "silent",
      uniqueKeys: false,
    });
    return Array.isArray(documents) ? documents : [];
  } catch (error) {
    // The library calls itself for what is nested.
    if (error instanceof RangeError) return null;
    throw error;
  } finally {
    TRACED.stackTraceLimit = limit;
  }
}

/** The text of a setting, even if others are not YAML; null if it has none. */
export function settingAmongErrors(text: string, key: string): string | null {
  if (excessIn(text)) return null;
  const filled = parsed(text)?.find(({ contents }) => isMap(contents));
  const value: unknown = filled?.get(key);
  return typeof value === "string" ? value : null;
}

function refused(errors: readonly InputError[]): RawLedger {
  return { settings: null, entries: [], errors, flow: false };
}

function assemble(documents: Document.Parsed[], text: string, place: (span: Span) => Place, base: number): RawLedger {
  const errors = documents
    .flatMap((document) => document.errors)
    .slice(0, MOST_ERRORS)
    .map((error) => inputErrorOf(error, text, place));
  if (errors.length > 0) return refused(errors);
  const standing = (document: Document.Parsed | undefined, found: InputError): RawLedger => {
    const range = document && isFilled(document) ? document.contents?.range : document?.range;
    return refused([at(place({ offset: range?.[0] ?? 0, length: 1 }), found)]);
  };
  if (documents.length > 2) return standing(documents[2], inputError("documents-many", { count: documents.length }));
  const filled = documents.filter(isFilled);
  const walks = filled.map((document) => new Walk(document, text.length, base));
  const raws = walks.map((walk) => walk.whole());
  const [excess, repeated, unresolved] = (["excess", "repeated", "unresolved"] as const).map((kind) =>
    walks.flatMap((walk) => walk[kind]),
  );
  const found = [excess?.slice(0, 1), repeated, unresolved].find((each) => each && each.length > 0);
  if (found) return refused(found.map(({ span, error }) => at(place({ ...span, offset: span.offset - base }), error)));
  const wrong = raws.findLastIndex((raw, index) => {
    const last = index === raws.length - 1;
    return raw.type === "scalar" || (raw.type === "list" && !last) || (raw.type === "map" && last && raws.length > 1);
  });
  if (wrong >= 0) {
    const found = raws[wrong]?.type ?? "scalar";
    return standing(filled[wrong], inputError("document-shape", { found }));
  }
  const settings = raws.find((raw) => raw.type === "map") ?? null;
  const list = raws.find((raw) => raw.type === "list");
  const sequence = filled.find(({ contents }) => isSeq(contents))?.contents;
  return { settings, entries: list?.items ?? [], errors, flow: isSeq(sequence) && sequence.flow === true };
}

function isFilled({ contents }: Document.Parsed): boolean {
  const isEmpty = contents === null || (isScalar(contents) && contents.type === "PLAIN" && !contents.source);
  return !isEmpty;
}

function inputErrorOf(error: YAMLError, text: string, place: (span: Span) => Place): InputError {
  const [start, end] = error.pos;
  const offset = Math.min(start, Math.max(0, text.length - 1));
  return at(place({ offset, length: Math.max(1, end - start) }), inputError("yaml", { detail: error.code }));
}
