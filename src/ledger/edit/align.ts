// Patience diff: aligns the equal lines of two texts, in O(n log n) for typical ledgers. Lines that occur once in both
// are anchors; the stretches between them are aligned recursively.
import { countWhile } from "../../core/values/count-while.ts";
import { linesOf, withoutLineEnd } from "../read/line-ends.ts";

/** Deeper stretches are aligned by occurrence, which bounds the time for hostile input. */
const DEEPEST = 32;

interface Stretch {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  readonly depth: number;
}

/** For each item of `a`, the index of the corresponding item of `b`, or -1. The indices increase. */
export function align(a: readonly string[], b: readonly string[]): number[] {
  const matched = new Array<number>(a.length).fill(-1);
  const open: Stretch[] = [{ fromA: 0, toA: a.length, fromB: 0, toB: b.length, depth: 0 }];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    let { fromA, toA, fromB, toB } = stretch;
    for (; fromA < toA && fromB < toB && a[fromA] === b[fromB]; fromA += 1, fromB += 1) matched[fromA] = fromB;
    for (; fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]; toA -= 1, toB -= 1) matched[toA - 1] = toB - 1;
    if (fromA === toA || fromB === toB) continue;
    const depth = stretch.depth + 1;
    const { anchors, unique } = anchorsIn(a, b, { fromA, toA, fromB, toB, depth });
    for (const [indexA, indexB] of anchors) {
      matched[indexA] = indexB;
      if (unique) open.push({ fromA, toA: indexA, fromB, toB: indexB, depth });
      fromA = indexA + 1;
      fromB = indexB + 1;
    }
    if (unique && anchors.length > 0) open.push({ fromA, toA, fromB, toB, depth });
  }
  return matched;
}

type Pair = readonly [number, number];

/** Of items that occur once in both; else the nth occurrence with the nth. */
function anchorsIn(
  a: readonly string[],
  b: readonly string[],
  { fromA, toA, fromB, toB, depth }: Stretch,
): { readonly anchors: readonly Pair[]; readonly unique: boolean } {
  const inA = occurrences(a, fromA, toA);
  const inB = occurrences(b, fromB, toB);
  const unique: Pair[] = [];
  const all: Pair[] = [];
  for (const [text, indicesA] of inA) {
    const indicesB = inB.get(text) ?? [];
    const pairs = indicesA.slice(0, indicesB.length).map((indexA, nth): Pair => [indexA, indicesB[nth] ?? 0]);
    const isUnique = indicesA.length === 1 && indicesB.length === 1;
    for (const pair of pairs) {
      if (isUnique) unique.push(pair);
      all.push(pair);
    }
  }
  const byUnique = unique.length > 0 && depth < DEEPEST;
  return { anchors: longestRising(byUnique ? unique : all), unique: byUnique };
}

function occurrences(items: readonly string[], from: number, to: number): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (let index = from; index < to; index += 1) {
    pushTo(found, items[index] ?? "", index);
  }
  return found;
}

/** The longest subsequence of pairs that increases in both. */
function longestRising(pairs: readonly Pair[]): Pair[] {
  const sorted = pairs.toSorted(([a], [b]) => a - b);
  /** For each length, the index in `sorted` of the last pair of the best subsequence. */
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, [, value]] of sorted.entries()) {
    const length = countWhile(ends, (end) => (sorted[end]?.[1] ?? 0) < value);
    previous[index] = ends[length - 1] ?? -1;
    ends[length] = index;
  }
  const chosen: Pair[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = sorted[index];
    if (pair) chosen.push(pair);
  }
  return chosen.reverse();
}

/** Adds an item to the list of a key. */
export function pushTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

export interface Difference {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** The lines that differ between two texts, to show what a command changed. */
export function differenceOf(before: string, after: string): Difference {
  const [old = [], now = []] = [before, after].map((text) => (text === "" ? [""] : linesOf(text).map(withoutLineEnd)));
  const matched = align(old, now);
  const kept = new Set(matched);
  return {
    removed: old.filter((_, index) => matched[index] === -1),
    added: now.filter((_, index) => !kept.has(index)),
  };
}
