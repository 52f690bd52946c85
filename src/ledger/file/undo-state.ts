// Where a ledger stands in its history: what undo would take back next, and redo bring back, as an editor knows it.
import type { Change } from "./history.ts";

/** Changes one on the other: the one on top is the next. */
interface Stack {
  readonly top: Change;
  readonly below: Stack | null;
}

/** A moment of a ledger's history. */
export interface UndoState {
  /** What undo takes back. */
  readonly done: Stack | null;
  /** What redo brings back. */
  readonly undone: Stack | null;
  /** The last command before the text was changed by hand, if it was at the beginning of what can be taken back. */
  readonly byHandAfter: string | null;
}

/**
 * Where the text with this digest stands: at the last moment at which the ledger was that text. Null where it never was.
 * Every change goes on from such a moment too. One that was noted and never made is passed over that way, since the text
 * remained the one before; and what was changed by hand begins anew.
 */
export function undoStateOf(changes: readonly Change[], digest: string): UndoState | null {
  const positions = new Map<string, UndoState>();
  let last: Change | null = null;
  for (const change of changes) {
    if (change.before === change.after) continue;
    const from: UndoState = positions.get(change.before) ?? {
      done: null,
      undone: null,
      byHandAfter: last?.command ?? null,
    };
    positions.set(change.before, from);
    positions.set(change.after, after(from, change));
    last = change;
  }
  return positions.get(digest) ?? null;
}

/** The changes of a pile, from its top. */
export function changesOf(pile: Stack | null): Change[] {
  const changes: Change[] = [];
  for (let rest = pile; rest; rest = rest.below) changes.push(rest.top);
  return changes;
}

/** An undo or redo of a change that is not known any more leaves nothing to step to. */
function after({ done, undone, byHandAfter }: UndoState, change: Change): UndoState {
  if (change.step === undefined) return { done: { top: change, below: done }, undone: null, byHandAfter };
  const [from, to] = change.step === "undo" ? [done, undone] : [undone, done];
  const end = change.step === "undo" ? from?.top.before : from?.top.after;
  if (!from || end !== change.after) return { done: null, undone: null, byHandAfter };
  const moved = { top: from.top, below: to };
  return change.step === "undo"
    ? { done: from.below, undone: moved, byHandAfter }
    : { done: moved, undone: from.below, byHandAfter };
}
