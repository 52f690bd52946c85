// A text file that is read, created and changed under its lock.
import { isAscii } from "node:buffer";
import { basename, dirname, join } from "node:path";
import { attempt, type Failure, failure, failureOn, orElse, systemCode } from "../../core/errors/failure.ts";
import type { Disk } from "./disk.ts";
import { acquireLock, type Lock } from "./lock.ts";
import { type Caveat, createFile, makeFolder, removeLeftovers, replaceFile, resolveLinks } from "./replace.ts";
import { isStream, streamBytes } from "./stream.ts";

/** Attempts to compose a change while another program keeps changing the ledger. */
const ATTEMPTS = 5;

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

/** Methods that fail throw a Failure and leave the file unchanged. */
export class LockedFile {
  readonly path: string;
  protected readonly watcher: Watcher;
  protected readonly disk: Disk;
  /** Called if the previous holder of the lock died, with the file's real path. */
  private readonly onTakeOver: (realPath: string) => void;

  constructor(path: string, watcher: Watcher, disk: Disk, onTakeOver: (realPath: string) => void) {
    this.path = path;
    this.watcher = watcher;
    this.disk = disk;
    this.onTakeOver = onTakeOver;
  }

  /** The text. Throws a Failure if the file is missing, unreadable, or not UTF-8. */
  text(): string {
    return this.read().text;
  }

  /** Null if the file is missing. */
  textIfAny(): string | null {
    return isStream(this.path) || this.exists() ? this.text() : null;
  }

  /** Whether the file exists. Throws a Failure if that is unknown. */
  exists(): boolean {
    return this.reading(() => this.disk.statSync(this.path, { throwIfNoEntry: false })) !== undefined;
  }

  /** Replaces the text without lock or history. */
  overwrite(text: string): void {
    this.refuseStream();
    this.written(this.writing(() => replaceFile(this.path, text, this.disk)) !== null);
  }

  /**
   * Changes the text under the lock; with a `beginning`, a missing ledger is created first. `change` returns null to
   * retry because another program has changed the text.
   */
  protected async changed<T>(
    beginning: string | null,
    change: (text: string, lock: Lock, size: number) => Promise<T | null>,
  ): Promise<{ readonly begun: boolean; readonly result: T }> {
    this.refuseStream();
    if (beginning === null) this.reading(() => this.disk.statSync(this.path));
    return this.locked(async (lock) => {
      const begun = beginning !== null && this.written(this.writing(() => createFile(this.path, beginning, this.disk)));
      for (let count = 0; count < ATTEMPTS; count += 1) {
        const { text, size } = this.read();
        const result = await change(text, lock, size);
        if (result !== null) return { begun, result };
      }
      throw failure("system", "ledger-busy", { file: this.path });
    });
  }

  /** Throws a Failure if the lock was taken over: the new holder may be writing. */
  protected refuseLost(lock: Lock): void {
    if (!this.writing(lock.isHeld))
      throw failure("system", "lock-lost", { file: this.path, lock: `${this.path}.lock` });
  }

  protected written(isWritten: boolean): boolean {
    if (isWritten) this.watcher.changed();
    return isWritten;
  }

  protected reading<T>(action: () => T): T {
    try {
      return action();
    } catch (error) {
      throw this.unreadable(error);
    }
  }

  protected writing<T>(action: () => T): T {
    return attempt("ledger-unwritable", this.path, action);
  }

  /** The text, without a truncated character at its end, and the file's size in bytes. */
  private read(): { readonly text: string; readonly size: number } {
    const bytes = this.reading(() => {
      if (isStream(this.path)) return streamBytes(this.path);
      const stat = this.disk.statSync(this.path);
      if (!stat.isFile()) throw Object.assign(new Error(), { code: stat.isDirectory() ? "EISDIR" : "ENOTSUP" });
      return this.disk.readFileSync(this.path);
    });
    const size = bytes.length;
    if (isAscii(bytes)) return { text: bytes.toString("latin1"), size };
    return { text: decoded(bytes.subarray(0, size - cutAtEnd(bytes)), this.path), size };
  }

  private async locked<T>(action: (lock: Lock) => Promise<T>): Promise<T> {
    const { disk } = this;
    const path = this.writing(() => {
      const target = resolveLinks(this.path, disk);
      makeFolder(dirname(target), disk);
      return join(disk.realpathSync(dirname(target)), basename(target));
    });
    const lock = await acquireLock(path, disk).catch((error: unknown) => {
      throw failureOn("ledger-unwritable", this.path, error);
    });
    try {
      if (lock.isTakenOver) {
        removeLeftovers(dirname(path), disk);
        this.onTakeOver(path);
      }
      return await action(lock);
    } finally {
      lock.release();
    }
  }

  private refuseStream(): void {
    if (isStream(this.path)) throw failure("usage", "ledger-is-stream", { file: this.path });
  }

  private unreadable(error: unknown): Failure {
    const { path: file } = this;
    return systemCode(error) === "ENOENT"
      ? failure("input", "ledger-missing", { file })
      : failureOn("ledger-unreadable", file, error);
  }
}

/** UTF-8 bytes as text, byte order mark included. Throws a Failure that names the file. */
export function decoded(bytes: Buffer, file: string): string {
  const text = orElse(() => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), null);
  if (text === null) throw failure("input", "ledger-not-text", { file });
  return text;
}

/** Bytes of an incomplete UTF-8 character at the end, as left by a truncated write. */
function cutAtEnd(bytes: Buffer): number {
  const back = [1, 2, 3].find((count) => ((bytes.at(-count) ?? 0) & 0xc0) !== 0x80) ?? 0;
  const lead = bytes.at(-back) ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
  return back > 0 && length > back ? back : 0;
}
