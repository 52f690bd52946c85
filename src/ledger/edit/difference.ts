// The lines that differ between two texts, to show what a command changed.

import { linesOf, withoutLineEnd } from "../read/line-ends.ts";
import { align } from "./align.ts";

export interface Difference {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

export function differenceOf(before: string, after: string): Difference {
  const [old, now] = [before, after].map((text) => linesOf(text).map(withoutLineEnd)) as [string[], string[]];
  const matched = align(old, now);
  const kept = new Set(matched);
  return {
    removed: old.filter((_, index) => matched[index] === -1),
    added: now.filter((_, index) => !kept.has(index)),
  };
}
