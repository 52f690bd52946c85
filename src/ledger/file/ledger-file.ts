// The only module that reads and writes the ledger file. Every write is locked and verified on disk.
import { isAscii } from "node:buffer";
import { basename, dirname, join } from "node:path";
import { Failure, failure, failureReason, reasonOf, systemCode } from "../../core/errors/failure.ts";
import { commentOutTruncatedLine } from "../read/truncated.ts";
import { appendText } from "./append.ts";
import { digests } from "./digest.ts";
import { DISK, type Disk } from "./disk.ts";
import { type Change, type History, noted } from "./history.ts";
import { acquireLock, type Lock } from "./lock.ts";
import { type Caveat, createFile, makeFolder, removeLeftovers, replaceFile, resolveLinks } from "./replace.ts";
import { isStream, streamBytes } from "./stream.ts";
import { changesOf, type UndoState, undoStateOf } from "./undo-state.ts";

/** Attempts to compose a change while another program keeps changing the ledger. */
const ATTEMPTS = 5;

/** Time and command of a change, for the history. */
export interface Stamp {
  readonly at: string;
  readonly command: string;
}

/** What a completed write could not do: preserve the file, record the undo, or flush the rename. */
export interface Notice {
  readonly code: Caveat | "undo";
  readonly reason: string;
}

/** Callbacks for changes to the files. */
export interface Watcher {
  readonly changed: () => void;
  readonly noticed: (notice: Notice) => void;
}

const NOBODY: Watcher = { changed: () => undefined, noticed: () => undefined };

export interface Step {
  /** In the order in which they were undone or redone. */
  readonly changes: readonly Change[];
  readonly from: string;
  readonly to: string;
}

/** One ledger file. Methods that fail throw a Failure and leave the file unchanged. */
export class LedgerFile {
  readonly path: string;
  private readonly history: (realPath: string) => History;
  private readonly stamp: Stamp;
  private readonly watcher: Watcher;
  private readonly disk: Disk;

  constructor(
    path: string,
    history: (realPath: string) => History,
    stamp: Stamp,
    watcher: Watcher = NOBODY,
    disk: Disk = DISK,
  ) {
    this.path = path;
    this.history = history;
    this.stamp = stamp;
    this.watcher = watcher;
    this.disk = disk;
  }

  /** The text. Throws a Failure if the file is missing, unreadable, or not UTF-8. */
  text(): string {
    return this.read().text;
  }

  /** The text, without a truncated character at its end, and the file's size in bytes. */
  private read(): { readonly text: string; readonly size: number } {
    const bytes = this.attempt("read", () => {
      if (isStream(this.path)) return streamBytes(this.path);
      const stat = this.disk.statSync(this.path);
      if (!stat.isFile()) throw Object.assign(new Error(), { code: stat.isDirectory() ? "EISDIR" : "ENOTSUP" });
      return this.disk.readFileSync(this.path);
    });
    const size = bytes.length;
    if (isAscii(bytes)) return { text: bytes.toString("latin1"), size };
    try {
      const whole = bytes.subarray(0, size - cutAtEnd(bytes));
      return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(whole), size };
    } catch {
      throw failure("input", "ledger-not-text", { file: this.path });
    }
  }

  /** Whether the file exists. Throws a Failure if that is unknown. */
  exists(): boolean {
    return this.attempt("read", () => this.disk.statSync(this.path, { throwIfNoEntry: false })) !== undefined;
  }

  /** Null if the file is missing. */
  textIfAny(): string | null {
    return isStream(this.path) || this.exists() ? this.text() : null;
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
      await this.record({ addition: noted(addition), timer }, async ({ around }) => around(text, addition));
      this.refuseLost(lock);
      const path = this.realPath();
      const isAppended = this.attempt("write", () => appendText(path, addition, length, this.disk));
      return this.written(isAppended) ? done : null;
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

  /** Replaces the text without lock or history. */
  overwrite(text: string): void {
    this.written(this.attempt("write", () => replaceFile(this.path, text, this.disk)) !== null);
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
    const { folder } = this.history(
      this.attempt("read", () => join(this.disk.realpathSync(dirname(path)), basename(path))),
    );
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
    for (const [index, to] of texts.slice(1).entries()) {
      const from = texts[index] ?? first;
      await this.openHistory().keep(from, this.stamp.at);
      await this.record({ addition: null, step }, async ({ of: digestOf }) => ({
        before: digestOf(from),
        after: digestOf(to),
      }));
    }
    const isWanted = (): boolean => {
      this.refuseLost(lock);
      return this.text() === first;
    };
    const caveats = this.attempt("write", () => replaceFile(this.path, next, this.disk, { isWanted }));
    for (const code of caveats ?? []) this.watcher.noticed({ code, reason: "" });
    return this.written(caveats !== null);
  }

  private written(isWritten: boolean): boolean {
    if (isWritten) this.watcher.changed();
    return isWritten;
  }

  /** Throws a Failure if the lock was taken over: the new holder may be writing. */
  private refuseLost(lock: Lock): void {
    if (!this.attempt("write", lock.isHeld))
      throw failure("system", "lock-lost", { file: this.path, lock: `${this.path}.lock` });
  }

  /** Records a change before it is made. A failure costs the undo, not the entry. */
  private async record(
    change: Pick<Change, "addition"> & { readonly step?: Change["step"] | undefined; readonly timer?: unknown },
    digestsOf: (known: Awaited<ReturnType<typeof digests>>) => Promise<Pick<Change, "before" | "after">>,
  ): Promise<void> {
    try {
      this.openHistory().record({ ...this.stamp, ...(await digestsOf(await digests())), ...change } as Change);
    } catch (error) {
      this.watcher.noticed({ code: "undo", reason: failureReason(error) });
    }
  }

  openHistory(): History {
    return this.history(this.realPath());
  }

  private realPath(): string {
    return this.attempt("read", () => (isStream(this.path) ? this.path : this.disk.realpathSync(this.path)));
  }

  /**
   * Changes the text under the lock; with a `beginning`, a missing ledger is created first. `change` returns null to
   * retry because another program has changed the text.
   */
  private async changed<T>(
    beginning: string | null,
    change: (text: string, lock: Lock, size: number) => Promise<T | null>,
  ): Promise<{ readonly begun: boolean; readonly result: T }> {
    if (beginning === null) this.attempt("read", () => this.disk.statSync(this.path));
    return this.locked(async (lock) => {
      const begun =
        beginning !== null && this.written(this.attempt("write", () => createFile(this.path, beginning, this.disk)));
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const { text, size } = this.read();
        const result = await change(text, lock, size);
        if (result !== null) return { begun, result };
      }
      throw failure("system", "ledger-busy", { file: this.path });
    });
  }

  private async locked<T>(action: (lock: Lock) => Promise<T>): Promise<T> {
    const { disk } = this;
    const path = this.attempt("write", () => {
      const target = resolveLinks(this.path, disk);
      makeFolder(dirname(target), disk);
      return join(disk.realpathSync(dirname(target)), basename(target));
    });
    const lock = await acquireLock(path, disk).catch((error: unknown) => {
      throw this.asFailure(error, "write");
    });
    try {
      if (lock.isTakenOver) {
        removeLeftovers(dirname(path), disk);
        this.history(path).clean();
      }
      return await action(lock);
    } finally {
      lock.release();
    }
  }

  private attempt<T>(purpose: "read" | "write", action: () => T): T {
    try {
      return action();
    } catch (error) {
      throw this.asFailure(error, purpose);
    }
  }

  private asFailure(error: unknown, purpose: "read" | "write"): Failure {
    if (error instanceof Failure) return error;
    const { path: file } = this;
    if (systemCode(error) === "ENOENT" && purpose === "read") return failure("input", "ledger-missing", { file });
    const code = purpose === "read" ? "ledger-unreadable" : "ledger-unwritable";
    return failure("system", code, { file, reason: reasonOf(error) });
  }
}

/** Bytes of an incomplete UTF-8 character at the end, as left by a truncated write. */
function cutAtEnd(bytes: Buffer): number {
  const back = [1, 2, 3].find((count) => ((bytes.at(-count) ?? 0) & 0xc0) !== 0x80) ?? 0;
  const lead = bytes.at(-back) ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
  return back > 0 && length > back ? back : 0;
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
