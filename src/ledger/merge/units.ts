// Splits a ledger into the units of a merge: settings, entries, and the comments and blank lines between.
import type { Entry } from "../../core/entries/entry.ts";
import { layoutOf } from "../read/layout.ts";
import { LINE_END, linesOf } from "../read/line-ends.ts";
import type { Ledger } from "../read/read.ts";

export interface Unit {
  readonly text: string;
  /** With normalised line ends, for comparison. */
  readonly bare: string;
  /** `loose` lines are comments and blank lines. */
  readonly kind: "setting" | "entry" | "loose";
  /** Setting key or entry id, which identifies a unit whose text changed. */
  readonly name: string | null;
  readonly entry: Entry | null;
}

export interface Parts {
  /** The byte order mark and other text above the settings. */
  readonly preamble: string;
  /** Null if the settings are not plain key lines, as in { braces }. */
  readonly settings: readonly Unit[] | null;
  readonly settingsText: string;
  /** The --- line; empty if none. */
  readonly marker: string;
  readonly entries: readonly Unit[];
  readonly lineEnd: string;
}

/** The text with normalised line ends and without the last one. */
export function bareText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
}

/** The parts of a valid ledger; null if its entries are not lines, as in [brackets]. */
export function partsOf(text: string, ledger: Ledger): Parts | null {
  if (ledger.errors.length > 0 || ledger.flow) return null;
  const { from, to } = layoutOf(text);
  const marker = /^(?:(?:---|\.\.\.|%)[^\r\n]*(?:\r\n|\n|\r|$))*/.exec(text.slice(to))?.[0] ?? "";
  const bodyStart = to + marker.length;
  const entries = entryUnits(linesOf(text.slice(bodyStart)), linesOf(text.slice(0, bodyStart)).length, ledger.entries);
  const settingsText = text.slice(from, to);
  return (
    entries && {
      preamble: text.slice(0, from),
      settings: settingUnits(linesOf(settingsText)),
      settingsText,
      marker,
      entries,
      lineEnd: LINE_END.exec(text)?.[0] ?? "",
    }
  );
}

const DASH = /^ *-(?=[ \t\r\n]|$)/;
const BLANK = /^[ \t]*(?:#.*)?[\r\n]*$/;

function isBlank(line: string): boolean {
  return BLANK.test(line);
}

function looseUnit(text: string): Unit {
  return { text, bare: bareText(text), kind: "loose", name: null, entry: null };
}

/** Splits lines into entries and loose lines; null if the lines of an entry are not found. */
function entryUnits(lines: readonly string[], before: number, entries: readonly Entry[]): Unit[] | null {
  const units: Unit[] = [];
  let next = 0;
  const starts = entries.map(({ line }) => dashAbove(lines, line - before - 1));
  for (const [nth, start] of starts.entries()) {
    if (start < next) return null;
    for (; next < start; next += 1) units.push(looseUnit(lines[next] ?? ""));
    const end = extentOf(lines, start, starts[nth + 1] ?? lines.length);
    const text = lines.slice(start, end).join("");
    const entry = entries[nth] ?? null;
    units.push({ text, bare: bareText(text), kind: "entry", name: entry?.id ?? null, entry });
    next = end;
  }
  for (; next < lines.length; next += 1) units.push(looseUnit(lines[next] ?? ""));
  return units;
}

function dashAbove(lines: readonly string[], from: number): number {
  let line = from;
  while (line >= 0 && !DASH.test(lines[line] ?? "")) line -= 1;
  return line;
}

/** Trailing blank lines and comments do not belong to an entry, unless indented deeper than its dash. */
function extentOf(lines: readonly string[], start: number, before: number): number {
  const indent = indentOf(lines[start] ?? "");
  let end = before;
  while (end > start + 1) {
    const line = lines[end - 1] ?? "";
    if (!isBlank(line) || (line.trim() !== "" && indentOf(line) > indent)) break;
    end -= 1;
  }
  return end;
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}

const KEY = /^ *(?:"([^"\\]*)"|'([^']*)'|([^\s#"'{}[\],&*!|>%@`?-][^:#]*?))[ \t]*:(?=[ \t\r\n]|$)/;

/** The keys of a block map, each with its lines; null for any other form. */
export function settingUnits(lines: readonly string[]): Unit[] | null {
  const first = lines.find((line) => !isBlank(line));
  const indent = indentOf(first ?? "");
  const units: { name: string | null; lines: string[] }[] = [];
  let waiting: string[] = [];
  const settle = (): void => {
    for (const line of waiting) units.push({ name: null, lines: [line] });
    waiting = [];
  };
  let current: string[] | null = null;
  for (const line of lines) {
    const key = indentOf(line) === indent ? KEY.exec(line) : null;
    const belongs = indentOf(line) > indent || (indentOf(line) === indent && DASH.test(line));
    if (isBlank(line)) waiting.push(line);
    else if (key) {
      settle();
      current = [line];
      units.push({ name: key[1] ?? key[2] ?? key[3] ?? "", lines: current });
    } else if (current && belongs) {
      current.push(...waiting, line);
      waiting = [];
    } else return null;
  }
  settle();
  const names = units.flatMap(({ name }) => name ?? []);
  if (new Set(names).size < names.length) return null;
  return units.map(({ name, lines: own }) => {
    const text = own.join("");
    return name === null ? looseUnit(text) : { text, bare: bareText(text), kind: "setting", name, entry: null };
  });
}
