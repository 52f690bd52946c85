// Matches the units of two texts: kept, changed, deleted or new.
import { align, pushTo } from "../edit/align.ts";
import type { Unit } from "./units.ts";

export interface Pairing {
  /** For each unit of the first text, its index in the second, or -1 if deleted. */
  readonly now: readonly number[];
  /** For each unit of the second text, its index in the first, or -1 if new. */
  readonly was: readonly number[];
}

/** Entries less alike than this are different entries. */
const LEAST_ALIKE = 0.5;
/** How many neighbours on either side are searched for a changed entry. */
const NEIGHBOURS = 12;

/**
 * Pairs units with the same text, first in order, then moved ones; then units with the same name; then similar entries
 * and comments between the same neighbours, except texts known to be `added`.
 */
export function pairUnits(
  before: readonly Unit[],
  after: readonly Unit[],
  added: ReadonlySet<string> = new Set(),
): Pairing {
  const now = align(
    before.map(({ bare }) => bare),
    after.map(({ bare }) => bare),
  );
  const was = new Array<number>(after.length).fill(-1);
  for (const [index, found] of now.entries()) if (found >= 0) was[found] = index;
  const gaps = { before: gapsOf(now), after: gapsOf(was) };
  const join = (index: number, found: number): void => {
    now[index] = found;
    was[found] = index;
  };
  for (const keyOf of [({ bare }: Unit) => bare, ({ name }: Unit) => name]) {
    const keysOf = (units: readonly Unit[], matches: readonly number[]): (string | null)[] =>
      units.map((unit, index) => (matches[index] === -1 && unit.kind !== "loose" ? keyOf(unit) : null));
    for (const [index, found] of equalPairs(keysOf(before, now), keysOf(after, was))) join(index, found);
  }
  const right = byGap(after, was, gaps.after, added);
  for (const [gap, olds] of byGap(before, now, gaps.before, new Set()))
    for (const { index, found } of alikeIn(olds, right.get(gap) ?? [], before, after))
      if (now[index] === -1 && was[found] === -1) join(index, found);
  return { now, was };
}

function gapsOf(matches: readonly number[]): number[] {
  let gap = 0;
  return matches.map((match) => {
    if (match >= 0) gap += 1;
    return gap;
  });
}

type Keys = readonly (string | null)[];

/** The indices of equal keys of two lists, each once and in order; null matches nothing. */
export function equalPairs(keys: Keys, others: Keys): (readonly [index: number, other: number])[] {
  const open = new Map<string, number[]>();
  for (const [index, key] of [...others.entries()].reverse()) if (key !== null) pushTo(open, key, index);
  return [...keys.entries()].flatMap(([index, key]) => {
    const found = key === null ? undefined : open.get(key)?.pop();
    return found === undefined ? [] : [[index, found] as const];
  });
}

/** Pairs of similar units of one gap, the most similar first; a unit may be in several. */
function alikeIn(olds: readonly number[], news: readonly number[], before: readonly Unit[], after: readonly Unit[]) {
  const candidates = olds.flatMap((index, nth) => {
    const middle = Math.round((nth * news.length) / olds.length);
    const first = Math.max(0, middle - NEIGHBOURS);
    return news.slice(first, middle + NEIGHBOURS + 1).flatMap((found, offset) => {
      const score = likeness(before[index], after[found]);
      return score < LEAST_ALIKE ? [] : [{ index, found, score, off: Math.abs(first + offset - middle) }];
    });
  });
  return candidates.sort((a, b) => b.score - a.score || a.off - b.off);
}

/** The unmatched entries and comments, by the gap between matched units. */
function byGap(
  units: readonly Unit[],
  matches: readonly number[],
  gaps: readonly number[],
  left: ReadonlySet<string>,
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [index, { kind, bare }] of units.entries()) {
    if (matches[index] !== -1 || kind === "setting" || bare.trim() === "" || left.has(bare)) continue;
    pushTo(found, gaps[index] ?? 0, index);
  }
  return found;
}

/** The common share of two units, from 0 to 1. Entries with another kind or id are different. */
function likeness(a: Unit | undefined, b: Unit | undefined): number {
  if (!a || !b || a.entry?.kind !== b.entry?.kind || a.name !== b.name) return 0;
  const [one, other] = [partsOf(a), partsOf(b)];
  let common = 0;
  for (const part of one) if (other.has(part)) common += 1;
  return (2 * common) / (one.size + other.size);
}

const known = new WeakMap<Unit, ReadonlySet<string>>();

function partsOf(unit: Unit): ReadonlySet<string> {
  const { bare, kind } = unit;
  const fields = (): string[] => bare.replace(/^ *-|[{}]/g, "").split(/[,\n]/);
  const parts =
    known.get(unit) ??
    new Set(kind === "loose" ? bare.replace(/^[ #]*/, "").split(/[ \t]+/) : fields().map((field) => field.trim()));
  known.set(unit, parts);
  return parts;
}
