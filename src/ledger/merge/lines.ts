// Three-way merge of lines (diff3), like git's, for texts that are not valid ledgers.
import { align } from "../edit/align.ts";
import { linesOf } from "../read/line-ends.ts";
import { bareText } from "./units.ts";

/** Merged text, or the conflicting text of each side. */
export type Stretch = { readonly text: string } | { readonly ours: string; readonly theirs: string };

export function mergeLines(base: string, ours: string, theirs: string): Stretch[] {
  const [old, our, their] = [linesOf(base), linesOf(ours), linesOf(theirs)];
  const bare = old.map(bareText);
  const inOurs = align(bare, our.map(bareText));
  const inTheirs = align(bare, their.map(bareText));
  const stretches: Stretch[] = [];
  let [oldFrom, ourFrom, theirFrom] = [0, 0, 0];
  const mergeUpTo = (oldTo: number, ourTo: number, theirTo: number): void => {
    const [before, one, other] = [
      old.slice(oldFrom, oldTo),
      our.slice(ourFrom, ourTo),
      their.slice(theirFrom, theirTo),
    ];
    [oldFrom, ourFrom, theirFrom] = [oldTo, ourTo, theirTo];
    if (one.length > 0 || other.length > 0) stretches.push(mergedStretch(before, one, other));
  };
  for (const index of old.keys()) {
    const [one = -1, other = -1] = [inOurs[index], inTheirs[index]];
    if (one < 0 || other < 0) continue;
    mergeUpTo(index, one, other);
    stretches.push({ text: our[one] ?? "" });
    [oldFrom, ourFrom, theirFrom] = [index + 1, one + 1, other + 1];
  }
  mergeUpTo(old.length, our.length, their.length);
  return stretches;
}

function mergedStretch(before: readonly string[], ours: readonly string[], theirs: readonly string[]): Stretch {
  const [old, one, other] = [bareLines(before), bareLines(ours), bareLines(theirs)];
  if (one === other || other === old) return { text: ours.join("") };
  return one === old ? { text: theirs.join("") } : { ours: ours.join(""), theirs: theirs.join("") };
}

function bareLines(lines: readonly string[]): string {
  return lines.map((line) => `${bareText(line)}\n`).join("");
}
