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
  const states = new Map<string, UndoState>();
  let byHandAfter: string | null = null;
  for (const change of changes.filter(({ before, after }) => before !== after)) {
    const state = states.get(change.before) ?? { done: null, undone: null, byHandAfter };
    states.set(change.before, state);
    states.set(change.after, stateAfter(state, change));
    byHandAfter = change.command;
  }
  return states.get(digest) ?? null;
}

export function changesOf(stack: Stack | null): Change[] {
  const changes: Change[] = [];
  for (let rest = stack; rest; rest = rest.below) changes.push(rest.top);
  return changes;
}

/** The state after a change. A step over a change that is not on top clears the stacks. */
function stateAfter({ done, undone, byHandAfter }: UndoState, { step, ...change }: Change): UndoState {
  if (step === undefined) return { done: { top: change, below: done }, undone: null, byHandAfter };
  const from = step === "undo" ? done : undone;
  const reached = step === "undo" ? from?.top.before : from?.top.after;
  if (!from || reached !== change.after) return { done: null, undone: null, byHandAfter };
  return step === "undo"
    ? { done: from.below, undone: { top: from.top, below: undone }, byHandAfter }
    : { done: { top: from.top, below: done }, undone: from.below, byHandAfter };
}
