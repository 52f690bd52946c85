// The settings and the list items of a text as raw values, item by item where that is possible.
import { lately } from "../../core/text/memoize.ts";
import { CONTROL, longLineStart } from "./bounds.ts";
import { type RawLedger, readDocuments } from "./documents.ts";
import { readPlainSettings } from "./fast/plain-reader.ts";
import { type ItemReader, REACHES_ACROSS, readItems } from "./fast/read-items.ts";
import { layoutOf } from "./layout.ts";
import { withLineFeeds } from "./line-ends.ts";
import type { RawMap, RawValue } from "./raw.ts";

/** Up to the settings: blank lines, comments, and maybe a marker. */
const PRELUDE = /^(?:[ \t]*(?:#.*)?\r?\n)*(?:---(?:[ \t]+#.*|[ \t]*)\r?\n)?$/;
const MARKER = /^(?:---(?:[ \t]+#.*|[ \t]*)\r?(?:\n|$))?$/;

/** The settings and list items of any text, or its errors. */
export const readRaw: (text: string) => RawLedger = lately((text) => readByItem(text) ?? readDocuments(text));

/** The same for a text whose entries are list items at the left margin; null for others, and those with an error. */
export function readByItem(written: string): RawLedger | null {
  const text = withLineFeeds(written);
  const head = readHead(text);
  const reader: ItemReader<RawValue> = { repeated: () => null, plain: ({ map }) => map, raw: (item) => item };
  const entries = head && readItems(text, head.bodyStart, reader);
  return entries && { settings: head.settings, entries, errors: [], flow: false };
}

/** The settings of a text without lone CRs, and where its entries start; null if it has to be read as a whole. */
export function readHead(text: string): { readonly settings: RawMap | null; readonly bodyStart: number } | null {
  if (longLineStart(text) >= 0 || endsInTab(text)) return null;
  const { from, to, bodyStart } = layoutOf(text);
  const head = text.slice(from, to);
  const prelude = text.slice(text.startsWith("\uFEFF") ? 1 : 0, from);
  if (!PRELUDE.test(prelude) || !MARKER.test(text.slice(to, bodyStart))) return null;
  if (head.includes("\uFEFF") || REACHES_ACROSS.test(head) || CONTROL.test(text.slice(0, bodyStart))) return null;
  const read = readSettingsText(head, from);
  return read && { settings: read.map, bodyStart };
}

/** The map in a text of settings with spans `base` further on; remembers the last, which is first read for its language. */
const readSettingsText = lately((head, base): { readonly map: RawMap | null } | null => {
  const plain = readPlainSettings(head, base);
  if (plain) return plain;
  const { settings, entries, errors, flow } = readDocuments(head, base);
  return errors.length > 0 || entries.length > 0 || flow ? null : { map: settings };
});

/** The library reads a tab at the very end as an indent. */
function endsInTab(text: string): boolean {
  let end = text.length;
  while (text.charAt(end - 1) === " ") end -= 1;
  return text.charAt(end - 1) === "\t";
}
