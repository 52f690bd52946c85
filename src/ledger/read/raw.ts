// Raw values of a ledger's text: scalars, lists and maps with their spans.
import type { Place } from "../../core/errors/error.ts";
import { countWhile } from "../../core/values/count-while.ts";
import { withLineFeeds } from "./line-ends.ts";

/** A stretch of a text, in characters from its beginning. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

export interface RawScalar {
  readonly type: "scalar";
  readonly text: string;
  /** Written without quotes, so that `~` and nothing at all mean "no value". */
  readonly plain: boolean;
  readonly span: Span;
}

export interface RawList {
  readonly type: "list";
  readonly items: readonly RawValue[];
  readonly span: Span;
}

export interface RawField {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: RawValue;
}

export interface RawMap {
  readonly type: "map";
  readonly fields: readonly RawField[];
  readonly span: Span;
}

export type RawValue = RawScalar | RawList | RawMap;

/** Whether a value is absent: nothing after the colon, `~` or `null`. */
export function isEmpty(value: RawValue): boolean {
  return value.type === "scalar" && value.plain && value.text.length <= 4 && /^(~|null|Null|NULL)?$/.test(value.text);
}

/** The value under a key of a map; null if it has none. */
export function under(map: RawMap, key: string): RawValue | null {
  return map.fields.find((field) => field.key === key)?.value ?? null;
}

/**
 * A function from spans to places in this text, each within its line. The index of lines is built on first use.
 */
export function locator(text: string): (span: Span) => Place {
  let starts: number[] | null = null;
  return ({ offset, length }) => {
    starts ??= lineStarts(withLineFeeds(text));
    const line = countWhile(starts, (start) => start <= offset);
    const start = starts[line - 1] ?? 0;
    const next = starts[line] ?? text.length + 1;
    const end = text.startsWith("\r\n", next - 2) ? next - 2 : next - 1;
    const from = Math.min(offset, end);
    return { line, column: from - start + 1, length: Math.max(1, Math.min(length, end - from)) };
  };
}

/** The starts of the lines of a text without lone CRs. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}
