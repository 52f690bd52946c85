// The undo and redo stacks at a point of a ledger's history.
import type { Change } from "./history.ts";

interface Stack {
  readonly top: Change;
  readonly below: Stack | null;
}

export interface UndoState {
  /** Changes to undo. */
  readonly done: Stack | null;
  /** Changes to redo. */
  readonly undone: Stack | null;
  /** The last command before an edit by hand, if that edit is the start of the undo stack. */
  readonly byHandAfter: string | null;
}

/**
 * The undo state of the text with this digest, at the last time the ledger had it; null if it never had. Replaying by
 * digest skips recorded changes that were never made, and restarts the stacks after an edit by hand.
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

export function changesOf(stack: Stack | null): Change[] {
  const changes: Change[] = [];
  for (let rest = stack; rest; rest = rest.below) changes.push(rest.top);
  return changes;
}

/** Stepping over an unknown change clears the stacks. */
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
