// The changes of a ledger file: locked, verified on disk, and recorded in its history.
import { basename, dirname, join } from "node:path";
import { type Failure, failure, failureReason } from "../../core/errors/failure.ts";
import { commentOutTruncatedLine } from "../read/truncated.ts";
import { appendText } from "./append.ts";
import { digests } from "./digest.ts";
import { DISK, type Disk } from "./disk.ts";
import { type Change, type History, noted } from "./history.ts";
import type { Lock } from "./lock.ts";
import { LockedFile, type Watcher } from "./locked-file.ts";
import { replaceFile } from "./replace.ts";
import { isStream } from "./stream.ts";
import { changesOf, type UndoState, undoStateOf } from "./undo-state.ts";

/** Time and command of a change, for the history. */
export interface Stamp {
  readonly at: string;
  readonly command: string;
}

const NOBODY: Watcher = { changed: () => undefined, noticed: () => undefined };

export interface Step {
  /** In the order in which they were undone or redone. */
  readonly changes: readonly Change[];
  readonly from: string;
  readonly to: string;
}

/** One ledger file. Methods that fail throw a Failure and leave the file unchanged. */
export class LedgerFile extends LockedFile {
  private readonly history: (realPath: string) => History;
  private readonly stamp: Stamp;

  constructor(
    path: string,
    history: (realPath: string) => History,
    stamp: Stamp,
    watcher: Watcher = NOBODY,
    disk: Disk = DISK,
  ) {
    super(path, watcher, disk, (realPath) => history(realPath).clean());
    this.history = history;
    this.stamp = stamp;
  }

  /**
   * Appends what `compose` returns, under the lock; a null `addition` writes nothing. A truncated last line is first
   * turned into a comment. Returns that line or null, whether the ledger was created, and what else `compose` made.
   *
   * @param beginning the text of a new ledger, readable by its owner only, if the file is missing
   * @param timer the timer that the command ends
   */
  async append<T>(
    compose: (text: string) => { readonly addition: string | null; readonly made: T },
    beginning: string | null = null,
    timer?: unknown,
  ): Promise<{ readonly truncated: string | null; readonly begun: boolean; readonly made: T }> {
    const { begun, result } = await this.changed(beginning, async (text, lock, size) => {
      const repaired = commentOutTruncatedLine(text);
      const { addition, made } = compose(repaired?.text ?? text);
      if (addition === null) return { truncated: null, made };
      const done = { truncated: repaired?.line ?? null, made };
      const length = Buffer.byteLength(text, "utf8");
      if (repaired || length !== size)
        return (await this.swap([text, (repaired?.text ?? text) + addition], lock)) ? done : null;
      const lost = await this.record({ addition: noted(addition), timer }, async ({ around }) =>
        around(text, addition),
      );
      this.refuseLost(lock);
      const path = this.realPath();
      const isAppended = this.writing(() => appendText(path, addition, length, this.disk));
      return this.writtenWithout(lost, isAppended) ? done : null;
    });
    return { ...result, begun };
  }

  /**
   * Replaces the text atomically, after a dated backup. Returns whether the ledger was created, with the text
   * `beginning`.
   */
  async replace(compose: (text: string) => string, beginning: string | null = null): Promise<boolean> {
    const { begun } = await this.changed(beginning, (text, lock) => this.put(text, { text: compose(text) }, lock));
    return begun;
  }

  /** Like `replace`, for an existing ledger. Returns what `compose` returned. */
  async rewrite<T extends { readonly text: string }>(compose: (text: string) => T): Promise<T> {
    return (await this.changed(null, (text, lock) => this.put(text, compose(text), lock))).result;
  }

  private async put<T extends { readonly text: string }>(text: string, next: T, lock: Lock): Promise<T | null> {
    return next.text === text || (await this.swap([text, next.text], lock)) ? next : null;
  }

  /** Undoes the last changes, all or none. Throws a Failure if the text has changed since, or there are fewer. */
  async undo(count = 1): Promise<Step> {
    return this.step("undo", count, async ({ addition, before }, text, history) => {
      const length = typeof addition === "string" ? addition.length : addition;
      return length === null ? history.copyOf(before) : text.slice(0, text.length - length);
    });
  }

  /** Redoes the changes that were undone last, all or none. */
  async redo(count = 1): Promise<Step> {
    return this.step("redo", count, async ({ addition, after }, text, history) =>
      typeof addition === "string" ? text + addition : history.copyOf(after),
    );
  }

  /** Last change first. */
  async undoable(): Promise<Change[]> {
    const digest = (await digests()).of(this.text());
    return changesOf(undoStateOf(this.openHistory().changes(), digest)?.done ?? null);
  }

  /** A step is recorded as a change itself, so that a repeated text has the right undo state. */
  private async step(
    name: "undo" | "redo",
    count: number,
    textAfter: (change: Change, text: string, history: History) => Promise<string | null>,
  ): Promise<Step> {
    this.refuseGone();
    const { result } = await this.changed(null, async (text, lock) => {
      const { of: digestOf } = await digests();
      const history = this.openHistory();
      const all = history.changes();
      const position = undoStateOf(all, digestOf(text));
      const stack = changesOf((name === "undo" ? position?.done : position?.undone) ?? null);
      if (stack.length === 0) throw refusal(name, all, position, history.folder);
      if (stack.length < count) throw failure("usage", "steps-few", { step: name, count, available: stack.length });
      const changes = stack.slice(0, count);
      const texts = [text];
      for (const change of changes) {
        const to = await textAfter(change, texts.at(-1) ?? text, history);
        if (to === null || digestOf(to) !== (name === "undo" ? change.before : change.after))
          throw failure("input", "copy-gone", { folder: history.folder });
        texts.push(to);
      }
      return (await this.swap(texts, lock, name)) ? { changes, from: text, to: texts.at(-1) ?? text } : null;
    });
    return result;
  }

  /** Throws a Failure that names the backups if the ledger is gone. */
  private refuseGone(): void {
    const { path } = this;
    if (this.exists()) return;
    const { folder } = this.history(this.reading(() => join(this.disk.realpathSync(dirname(path)), basename(path))));
    if (this.disk.statSync(folder, { throwIfNoEntry: false }))
      throw failure("input", "ledger-gone", { file: path, folder });
  }

  /**
   * Replaces the first text by the last, with a backup and a record of every step between them; false if another
   * program has changed it since it was read.
   */
  private async swap(texts: readonly string[], lock: Lock, step?: "undo" | "redo"): Promise<boolean> {
    const [first = ""] = texts;
    const next = texts.at(-1) ?? first;
    let lost: string | null = null;
    for (const [index, to] of texts.slice(1).entries()) {
      const from = texts[index] ?? first;
      await this.openHistory().keep(from, this.stamp.at);
      const reason = await this.record({ addition: null, step }, async ({ of: digestOf }) => ({
        before: digestOf(from),
        after: digestOf(to),
      }));
      lost ??= reason;
    }
    const isWanted = (): boolean => {
      this.refuseLost(lock);
      return this.text() === first;
    };
    const caveats = this.writing(() => replaceFile(this.path, next, this.disk, { isWanted }));
    for (const code of caveats ?? []) this.watcher.noticed({ code, reason: "" });
    return this.writtenWithout(lost, caveats !== null);
  }

  /** Like `written`; says then why the change is not in the history. */
  private writtenWithout(lost: string | null, isWritten: boolean): boolean {
    const done = this.written(isWritten);
    if (done && lost !== null) this.watcher.noticed({ code: "undo", reason: lost });
    return done;
  }

  /** Records a change before it is made. Returns why it could not: a failure costs the undo, not the entry. */
  private async record(
    change: Pick<Change, "addition"> & { readonly step?: Change["step"] | undefined; readonly timer?: unknown },
    digestsOf: (known: Awaited<ReturnType<typeof digests>>) => Promise<Pick<Change, "before" | "after">>,
  ): Promise<string | null> {
    try {
      this.openHistory().record({ ...this.stamp, ...(await digestsOf(await digests())), ...change } as Change);
      return null;
    } catch (error) {
      return failureReason(error);
    }
  }

  openHistory(): History {
    return this.history(this.realPath());
  }

  private realPath(): string {
    return this.reading(() => (isStream(this.path) ? this.path : this.disk.realpathSync(this.path)));
  }
}

/** Reason for a missing step: nothing was changed, everything was undone, or the file was edited by hand. */
function refusal(
  name: "undo" | "redo",
  changes: readonly Change[],
  position: UndoState | null,
  folder: string,
): Failure {
  const command = position ? position.byHandAfter : (changes.at(-1)?.command ?? null);
  if (name === "redo") return failure("usage", "nothing-to-redo", {});
  if (command === null) return failure("usage", "nothing-to-undo", {});
  return failure("input", "changed-by-hand", { command, folder });
}
