// Three-way merge of units. Deletions and changes of one side are kept; equal additions appear once. Additions never
// conflict, since the order of entries has no meaning: ours come first.
import { countsOf } from "../../core/values/counts.ts";
import { pushTo } from "../edit/align.ts";
import { equalPairs, pairUnits } from "./pair.ts";
import type { Unit } from "./units.ts";

export interface Kept {
  readonly unit: Unit;
  /** Unchanged from ours, or added or changed by theirs. */
  readonly from: "ours" | "added" | "changed";
}

/** Two versions of a unit; null for a side that deleted it. */
export interface Conflict {
  readonly ours: Unit | null;
  readonly theirs: Unit | null;
  /** The key path of a setting, joined by dots. */
  readonly name: string | null;
}

export type Piece = Kept | Conflict;

/** Merges a unit that both sides changed; null for a conflict. */
export type Within = (base: Unit | null, ours: Unit, theirs: Unit) => readonly Piece[] | null;

export function isConflict(piece: Piece): piece is Conflict {
  return !("unit" in piece);
}

/** The merged units in the order of ours. Without a base, the common units serve as base. */
export function mergeUnits(
  base: readonly Unit[] | null,
  ours: readonly Unit[],
  theirs: readonly Unit[],
  within: Within,
): Piece[] {
  const common = base ?? commonUnits(ours, theirs);
  const added = addedByBoth(common, ours, theirs);
  const inOurs = pairUnits(common, ours, added);
  const inTheirs = pairUnits(common, theirs, added);
  const twins = twinsOf({ units: ours, was: inOurs.was }, { units: theirs, was: inTheirs.was });
  const twinOf = new Map([...twins].map(([their, our]) => [our, their]));

  /** Merges two versions of a unit of which at least one differs from the base. */
  const mergeVersions = (old: Unit | null, our: Unit, their: Unit): readonly Piece[] => {
    if (our.bare === their.bare || their.bare === old?.bare) return [{ unit: our, from: "ours" }];
    if (our.bare === old?.bare) return [{ unit: their, from: "changed" }];
    return within(old, our, their) ?? contested(our, their);
  };
  const merged = (our: Unit, index: number): readonly Piece[] => {
    const was = inOurs.was[index] ?? -1;
    if (was < 0) {
      const twin = theirs[twinOf.get(index) ?? -1];
      return twin ? mergeVersions(null, our, twin) : [{ unit: our, from: "ours" }];
    }
    const old = common[was] ?? null;
    const their = theirs[inTheirs.now[was] ?? -1];
    if (their) return mergeVersions(old, our, their);
    return our.bare === old?.bare ? [] : contested(our, null);
  };

  const behind = theirsBehind(theirs, common, inOurs.now, inTheirs.was, twins);
  const pieces: Piece[] = [];
  const waiting: Piece[] = [...(behind.get(-1) ?? [])];
  const add = (more: readonly Piece[]): void => {
    for (const piece of more) pieces.push(piece);
  };
  for (const [index, unit] of ours.entries()) {
    const own = merged(unit, index);
    const isShared = (inOurs.was[index] ?? -1) >= 0 || twinOf.has(index);
    if (isShared && own.length > 0) add(waiting.splice(0));
    add(own);
    for (const piece of behind.get(index) ?? []) waiting.push(piece);
  }
  add(waiting);
  return pieces;
}

/** A conflict; of comments, both versions are kept. */
function contested(ours: Unit | null, theirs: Unit | null): readonly Piece[] {
  const { kind, name } = ours ?? theirs ?? { kind: "loose", name: null };
  if (kind !== "loose") return [{ ours, theirs, name: kind === "setting" ? name : null }];
  return [
    ...(ours ? [{ unit: ours, from: "ours" as const }] : []),
    ...(theirs ? [{ unit: theirs, from: "added" as const }] : []),
  ];
}

/** Texts that both sides have more often than the base: new entries of both, not changed ones. */
function addedByBoth(base: readonly Unit[], ours: readonly Unit[], theirs: readonly Unit[]): ReadonlySet<string> {
  const [before, one, other] = [base, ours, theirs].map((units) => countsOf(units.map(({ bare }) => bare)));
  const countIn = (counts: ReadonlyMap<string, number> | undefined, text: string): number => counts?.get(text) ?? 0;
  const isMore = (text: string): boolean => Math.min(countIn(one, text), countIn(other, text)) > countIn(before, text);
  return new Set([...(one?.keys() ?? [])].filter(isMore));
}

function commonUnits(ours: readonly Unit[], theirs: readonly Unit[]): Unit[] {
  const { now } = pairUnits(ours, theirs);
  return ours.filter(({ bare }, index) => theirs[now[index] ?? -1]?.bare === bare);
}

interface Side {
  readonly units: readonly Unit[];
  readonly was: readonly number[];
}

/** New units that both sides added, by text, else by name: the index in ours for each index in theirs. */
function twinsOf(ours: Side, theirs: Side): ReadonlyMap<number, number> {
  const twins = new Map<number, number>();
  for (const keysOf of [textKeys, nameKeys]) {
    const taken = new Set(twins.values());
    const our = keysOf(ours).map((key, index) => (taken.has(index) ? null : key));
    const their = keysOf(theirs).map((key, index) => (twins.has(index) ? null : key));
    for (const [index, found] of equalPairs(their, our)) twins.set(index, found);
  }
  return twins;
}

/** Keys of new units: the text; for comments and blank lines also the position, so that only the same place matches. */
function textKeys({ units, was }: Side): (string | null)[] {
  let last = -1;
  return units.map(({ bare, kind }, index) => {
    const old = was[index] ?? -1;
    if (old >= 0) last = old;
    return old >= 0 ? null : kind === "loose" ? `${last} ${bare}` : ` ${bare}`;
  });
}

function nameKeys({ units, was }: Side): (string | null)[] {
  return units.map(({ name }, index) => ((was[index] ?? -1) < 0 ? name : null));
}

/** Units that only theirs has, by the nearest preceding unit that ours has too. */
function theirsBehind(
  theirs: readonly Unit[],
  common: readonly Unit[],
  nowInOurs: readonly number[],
  was: readonly number[],
  twins: ReadonlyMap<number, number>,
): ReadonlyMap<number, readonly Piece[]> {
  const behind = new Map<number, Piece[]>();
  let anchor = -1;
  for (const [index, unit] of theirs.entries()) {
    const old = was[index] ?? -1;
    const our = old >= 0 ? (nowInOurs[old] ?? -1) : (twins.get(index) ?? -1);
    if (our >= 0) {
      anchor = our;
      continue;
    }
    if (old >= 0 && unit.bare === common[old]?.bare) continue;
    const pieces: readonly Piece[] = old < 0 ? [{ unit, from: "added" }] : contested(null, unit);
    for (const piece of pieces) pushTo(behind, anchor, piece);
  }
  return behind;
}
