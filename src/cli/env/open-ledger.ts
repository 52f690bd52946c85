// The ledger as commands use it: read or refused with every fault, written only when what comes out was read back.
import type { Entry } from "../../core/entries/entry.ts";
import { fault } from "../../core/errors/error.ts";
import { Failure, type Source } from "../../core/errors/failure.ts";
import { planAppend } from "../../ledger/edit/append.ts";
import type { Disk } from "../../ledger/file/disk.ts";
import { type Change, History } from "../../ledger/file/history.ts";
import { LedgerFile, type Stamp, type Step, type Watcher } from "../../ledger/file/ledger-file.ts";
import { readLazily } from "../../ledger/read/fast/lazy-read.ts";
import { type Ledger, readLedger } from "../../ledger/read/read.ts";

/** The ledger as it was, whether it is a new one, the line a crash had torn, and the entries that it has now besides. */
export interface Appended<T = unknown> {
  readonly ledger: Ledger;
  readonly begun: boolean;
  readonly torn: string | null;
  readonly entries: readonly Entry[];
  /** What `compose` returned. */
  readonly composed: T;
}

/** The entries to append; none leave the ledger as it is. */
interface Addition {
  readonly entries: readonly Entry[];
}

export interface Inspected {
  readonly ledger: Ledger;
  readonly source: Source;
}

export interface Store {
  /** The ledger; a Failure with every fault when it has any, or when there is none. */
  readonly read: () => Ledger;
  /** The same, lazilyRead, but what a new one will hold when there is none. */
  readonly readOrNew: () => Ledger;
  /** The ledger as it is, with its faults and its text. */
  readonly inspect: () => Inspected;
  /** Appends the entries that `compose` makes of the ledger, which is begun if there is none; `timer` is the one they end. */
  readonly append: <T extends Addition>(compose: (ledger: Ledger) => T, timer?: unknown) => Promise<Appended<T>>;
  /** Replaces the text and returns what `compose` made. Refuses a text with errors; with fewer entries unless it `mayShrink`. */
  readonly replace: <T extends { readonly text: string }>(
    compose: (inspected: Inspected) => T,
    options?: { readonly mayShrink?: boolean },
  ) => Promise<T>;
  /** Replaces the text without lock or history: for the temporary files of other programs. */
  readonly overwrite: (text: string) => void;
  /**
   * Replaces the text of the ledger, which is begun with `settings` if there is none, and only if what comes out is sound.
   * Gives whether it was begun.
   */
  readonly settle: (compose: (inspected: Inspected) => string, settings: string) => Promise<boolean>;
  /** The ledger, or the one that `otherwise` would make where there is none. */
  readonly foresee: (otherwise: string) => Inspected;
  /** The history, for drafts to edit. */
  readonly history: () => History;
  readonly undo: () => Promise<Step>;
  readonly redo: () => Promise<Step>;
  readonly undoable: () => Promise<readonly Change[]>;
}

/**
 * The ledger at a path, with its history in a state folder, which is asked for when there is something to note.
 * `beginning` is what a new ledger holds. A text that is the same behind the lock as it was before it is read once.
 */
export function openStore(
  path: string,
  stateFolder: () => string,
  stamp: Stamp,
  beginning: string,
  watcher: Watcher,
  disk: Disk,
): Store {
  const file = new LedgerFile(path, (realPath) => new History(stateFolder(), realPath, disk), stamp, watcher, disk);
  let last: Inspected | null = null;
  const inspected = (text: string, read = readLedger): Inspected => {
    if (last?.source.text !== text) last = { ledger: read(text), source: { file: path, text } };
    return last;
  };
  const lazilyRead = (text: string): Inspected => inspected(text, readLazily);
  /** Composes a text that has no errors, and no fewer entries unless it `mayShrink`. */
  const checked = <T extends { readonly text: string }>(
    text: string,
    compose: (now: Inspected) => T,
    mayShrink = false,
  ): T => {
    const before = inspected(text);
    const next = compose(before);
    const after = sound(inspected(next.text)).entries.length;
    const entries = before.ledger.entries.length;
    if (after < entries && !mayShrink) throw new Failure("input", [fault("entries-fewer", { before: entries, after })]);
    return next;
  };
  return {
    read: () => sound(inspected(file.text())),
    readOrNew: () => sound(lazilyRead(file.textIfAny() ?? beginning)),
    inspect: () => inspected(file.text()),
    append: (compose, timer) => append(file, lazilyRead, compose, beginning, timer),
    replace: (compose, { mayShrink } = {}) => file.rewrite((text) => checked(text, compose, mayShrink)),
    overwrite: (text) => file.overwrite(text),
    settle: (compose, settings) => {
      if (!file.exists()) sound(inspected(compose(inspected(settings))));
      return file.replace((text) => checked(text, (now) => ({ text: compose(now) })).text, settings);
    },
    foresee: (otherwise) => inspected(file.textIfAny() ?? otherwise),
    history: () => file.openHistory(),
    undo: () => file.undo(),
    redo: () => file.redo(),
    undoable: () => file.undoable(),
  };
}

/** The ledger, unless it has faults. */
export function sound({ ledger, source }: Inspected): Ledger {
  if (ledger.faults.length > 0) throw new Failure("input", ledger.faults, source);
  return ledger;
}

async function append<T extends Addition>(
  file: LedgerFile,
  inspected: (text: string) => Inspected,
  compose: (ledger: Ledger) => T,
  beginning: string,
  timer: unknown,
): Promise<Appended<T>> {
  if (!file.exists()) {
    const ledger = readLedger(beginning);
    const composed = compose(ledger);
    if (composed.entries.length === 0) return { ledger, begun: false, torn: null, entries: [], composed };
  }
  const { made, begun, torn } = await file.append(
    (text) => {
      const before = inspected(text);
      const ledger = sound(before);
      const composed = compose(ledger);
      if (composed.entries.length === 0) return { addition: null, made: { ledger, entries: [], composed } };
      const addition = planAppend(text, ledger, composed.entries);
      if (addition.fault) throw new Failure("input", [addition.fault], before.source);
      return { addition: addition.value.text, made: { ledger, entries: addition.value.entries, composed } };
    },
    beginning,
    timer,
  );
  return { ...made, begun, torn };
}
