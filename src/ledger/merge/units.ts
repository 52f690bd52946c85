// A ledger's text as the units that a merge keeps, drops or replaces whole: settings, entries, and the comments and blank
// lines between them.
import type { Entry } from "../../core/entries/entry.ts";
import type { Ledger } from "../read/read.ts";
import { settingsIn } from "../read/settings/settings-place.ts";

export interface Unit {
  /** As it stands, with its line ends. */
  readonly text: string;
  /** What it is compared by: the text without differences of line ends. */
  readonly bare: string;
  /** `loose` lines are comments and blank lines. */
  readonly kind: "setting" | "entry" | "loose";
  /** The key of a setting, or the id of an entry: it is the same unit though its text changed. */
  readonly name: string | null;
  readonly entry: Entry | null;
}

export interface Parts {
  /** The byte order mark and whatever else stands above the settings. */
  readonly preamble: string;
  /** Null where the settings are not plain lines of keys, as in { braces }. */
  readonly settings: readonly Unit[] | null;
  readonly settingsText: string;
  /** The line of dashes, or none. */
  readonly marker: string;
  readonly entries: readonly Unit[];
  readonly lineEnd: string;
}

export function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
}

/** A text without differences of line ends. */
export function bareText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
}

/** The line end of the first line of a text; empty where there is none. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? "";
}

/** The parts of a valid ledger; null where its entries are not lines, as in [brackets]. */
export function partsOf(text: string, ledger: Ledger): Parts | null {
  if (ledger.faults.length > 0 || ledger.flow) return null;
  const { from, to } = settingsIn(text);
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
      lineEnd: lineEndOf(text),
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

/** Each entry from its dash to the line above the next unit; null where the lines of the entries are not found. */
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

/** The line with the dash of what begins on a line: the same, or one above. */
function dashAbove(lines: readonly string[], from: number): number {
  let line = from;
  while (line >= 0 && !DASH.test(lines[line] ?? "")) line -= 1;
  return line;
}

/** Blank lines and comments behind an entry are not its own, unless they are indented deeper than its dash. */
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

/** Each key of a block map with the lines below it that belong to it; null for any other form. */
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
