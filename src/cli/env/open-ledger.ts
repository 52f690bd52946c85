// The ledger as commands use it. Only valid texts are written.

import type { Entry } from "../../core/entries/entry.ts";
import { accepted, Failure, failure, type Source } from "../../core/errors/failure.ts";
import type { SettingChange } from "../../core/setup/setting-change.ts";
import { planAppend } from "../../ledger/edit/append.ts";
import type { Disk } from "../../ledger/file/disk.ts";
import { History } from "../../ledger/file/history.ts";
import { LedgerFile, type Stamp } from "../../ledger/file/ledger-file.ts";
import type { Watcher } from "../../ledger/file/locked-file.ts";
import { readLazily } from "../../ledger/read/fast/lazy-read.ts";
import { type Ledger, readLedger } from "../../ledger/read/read.ts";

/**
 * The ledger before the append, whether it was created, the truncated line that was repaired, and the added entries.
 */
export interface Appended<T = unknown> {
  readonly ledger: Ledger;
  readonly begun: boolean;
  readonly truncated: string | null;
  readonly entries: readonly Entry[];
  readonly composed: T;
}

/** Entries to append, and changes of settings that they need; if there are neither, nothing is written. */
export interface Addition {
  readonly entries: readonly Entry[];
  readonly declared?: readonly SettingChange[];
}

export interface Inspected {
  readonly ledger: Ledger;
  readonly source: Source;
}

/** The texts of a new ledger: its settings alone, and with a rate, ready for entries. */
export interface NewLedger {
  readonly settings: string;
  readonly whole: string;
}

export type Store = ReturnType<typeof openStore>;

/**
 * Opens the ledger at a path; `beginning` has the texts of a new one. `stateFolder` is called only when needed. A text
 * that has not changed between two reads is parsed once.
 */
export function openStore(
  path: string,
  stateFolder: () => string,
  stamp: Stamp,
  beginning: NewLedger,
  watcher: Watcher,
  disk: Disk,
) {
  const file = new LedgerFile(path, (realPath) => new History(stateFolder(), realPath, disk), stamp, watcher, disk);
  let last: Inspected | null = null;
  const inspected = (text: string, read = readLedger): Inspected => {
    if (last?.source.text !== text) last = { ledger: read(text), source: { file: path, text } };
    return last;
  };
  const lazilyRead = (text: string): Inspected => inspected(text, readLazily);
  const checked = <T extends { readonly text: string }>(
    text: string,
    compose: (now: Inspected) => T,
    { mayShrink = false }: { readonly mayShrink?: boolean } = {},
  ): T => {
    const before = inspected(text);
    const next = compose(before);
    const after = validLedger(inspected(next.text)).entries.length;
    const entries = before.ledger.entries.length;
    if (after < entries && !mayShrink) throw failure("input", "entries-fewer", { before: entries, after });
    return next;
  };
  /** Changes the settings and appends the entries in one write. */
  const appendDeclaring = async <T extends Addition>(compose: (ledger: Ledger) => T) => {
    const { changeSettings } = await import("../../ledger/edit/change-settings.ts");
    return file.rewrite((text) => {
      const before = lazilyRead(text);
      const composed = compose(validLedger(before));
      const settled = accepted(changeSettings(text, composed.declared ?? []), "input", before.source);
      const ledger = readLedger(settled);
      if (composed.entries.length === 0) return { text: settled, ledger, entries: [], composed };
      const added = accepted(planAppend(settled, ledger, composed.entries), "input", before.source);
      return { text: settled + added.text, ledger, entries: added.entries, composed };
    });
  };
  return {
    /** Its undo and redo, and writes without lock or history. */
    file,
    /** The ledger. Throws a Failure with all errors if it has any or is missing. */
    read: () => validLedger(inspected(file.text())),
    /** Like `read`, but read lazily, and a new ledger if the file is missing. */
    readOrNew: () => validLedger(lazilyRead(file.textIfAny() ?? beginning.whole)),
    inspect: () => inspected(file.text()),
    /** The ledger, or one with the text `otherwise` if the file is missing: by default the settings of a new one. */
    inspectOr: (otherwise = beginning.settings) => inspected(file.textIfAny() ?? otherwise),
    /** Appends the entries of `compose`, creating the ledger if missing. `timer` is the timer that they end. */
    append: async <T extends Addition>(compose: (ledger: Ledger) => T, timer?: unknown): Promise<Appended<T>> => {
      const { whole } = beginning;
      // A ledger is not created for nothing, or for entries that are refused.
      const ledger = file.exists() ? null : readLedger(whole);
      const first = ledger && compose(ledger);
      if (ledger && first && first.entries.length === 0 && !first.declared?.length)
        return { ledger, begun: false, truncated: null, entries: [], composed: first };
      const { made, begun, truncated } = await file.append(
        (text) => {
          const before = lazilyRead(text);
          const ledger = validLedger(before);
          const composed = first && text === whole ? first : compose(ledger);
          if (composed.entries.length === 0 || composed.declared?.length)
            return { addition: null, made: { ledger, entries: [], composed } };
          const addition = accepted(planAppend(text, ledger, composed.entries), "input", before.source);
          return { addition: addition.text, made: { ledger, entries: addition.entries, composed } };
        },
        whole,
        timer,
      );
      const written = made.composed.declared?.length ? await appendDeclaring(compose) : made;
      return { ...written, begun, truncated };
    },
    /** Returns what `compose` returned. Throws a Failure if its text has errors, or fewer entries without `mayShrink`. */
    replace: <T extends { readonly text: string }>(
      compose: (now: Inspected) => T,
      options?: { readonly mayShrink?: boolean },
    ) => file.rewrite((text) => checked(text, compose, options)),
    /** Like `replace`, but creates a missing ledger from `settings` if the result is valid. Returns whether it did. */
    settle: (compose: (now: Inspected) => string, settings = beginning.settings) => {
      if (!file.exists()) validLedger(inspected(compose(inspected(settings))));
      return file.replace((text) => checked(text, (now) => ({ text: compose(now) })).text, settings);
    },
  };
}

/** The ledger. Throws a Failure if it has errors. */
export function validLedger({ ledger, source }: Inspected): Ledger {
  if (ledger.errors.length > 0) throw new Failure("input", ledger.errors, source);
  return ledger;
}

/** The ledger; one that has errors or is missing still gives the built-in names. */
export function ledgerIfAny({ store }: { readonly store: Store }): Ledger {
  try {
    return store.inspectOr().ledger;
  } catch (error) {
    if (error instanceof Failure) return readLedger("");
    throw error;
  }
}
