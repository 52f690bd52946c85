// The ledger as a file: the one place that reads and writes it. Writes happen under a lock, are forced to disk, and checked.
import { isAscii } from "node:buffer";
import {
  closeSync,
  existsSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { Failure, reasonOf, systemCode } from "../core/failure.ts";
import { fault } from "../core/fault.ts";
import { digests } from "./digest.ts";
import { type Change, type History, noted } from "./history.ts";
import { acquireLock } from "./lock.ts";
import { FILLING, makeFile } from "./new-file.ts";
import { changesOf, type Position, positionOf } from "./position.ts";
import { mendTornLine } from "./torn.ts";

/** Settings stand at the beginning. In bytes. */
const HEAD = 8192;
/** What is read back at once. In bytes. */
const PIECE = 1024 * 1024;

/** Who writes, and when: what the history says of it. */
export interface Stamp {
  readonly at: string;
  readonly command: string;
}

/** The calls by which entries and new ledgers reach the disk; a test has them fail. */
const DISK = { ...FILLING, readSync, ftruncateSync };
export type Disk = typeof DISK;

/** What a step through the history did. */
export interface Step {
  readonly change: Change;
  readonly from: string;
  readonly to: string;
}

/** One ledger on disk. Every method that fails throws a Failure and leaves the file as it was. */
export class LedgerFile {
  readonly path: string;
  private readonly history: (realPath: string) => History;
  private readonly stamp: Stamp;
  private readonly disk: Disk;

  constructor(path: string, history: (realPath: string) => History, stamp: Stamp, disk: Disk = DISK) {
    this.path = path;
    this.history = history;
    this.stamp = stamp;
    this.disk = disk;
  }

  /** The text. Fails when the file is missing, unreadable, or no UTF-8. */
  text(): string {
    const bytes = this.attempt("read", () => {
      const stat = statSync(this.path);
      if (!stat.isFile()) throw Object.assign(new Error(), { code: stat.isDirectory() ? "EISDIR" : "ENOTSUP" });
      return readFileSync(this.path);
    });
    if (isAscii(bytes)) return bytes.toString("latin1");
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw new Failure("input", [fault("ledger-not-text", { file: this.path })]);
    }
  }

  /** Whether there is a file. Fails where that cannot be told. */
  exists(): boolean {
    return this.unlessMissing(() => this.attempt("read", () => statSync(this.path))) !== null;
  }

  /** The text, or null when there is no file. */
  textIfAny(): string | null {
    return this.unlessMissing(() => this.text());
  }

  private unlessMissing<T>(action: () => T): T | null {
    try {
      return action();
    } catch (error) {
      if (error instanceof Failure && error.faults[0]?.code === "ledger-missing") return null;
      throw error;
    }
  }

  /**
   * Makes the file with this text, for its owner only, unless there is one; behind a link too. Gives whether it did. It is
   * there whole or not at all, whenever the disk is full or another command looks.
   */
  create(text: string): boolean {
    return this.attempt("write", () => makeFile(this.path, text, this.disk));
  }

  /**
   * Appends what `compose` makes of the text, while no other command can write. A last line that a crash has torn is
   * kept as a comment first. Gives that line, or null, and what else `compose` made.
   */
  async append<T>(
    compose: (text: string) => { readonly addition: string; readonly made: T },
  ): Promise<{ readonly torn: string | null; readonly made: T }> {
    return this.locked(async () => {
      const text = this.text();
      const mended = mendTornLine(text);
      const { addition, made } = compose(mended?.text ?? text);
      if (mended) await this.swap(text, mended.text + addition);
      else {
        await this.note(async () => ({ ...(await digests()).around(text, addition), addition: noted(addition) }));
        this.attempt("write", () => this.write(addition));
      }
      return { torn: mended?.line ?? null, made };
    });
  }

  /** Puts what `compose` makes of the text in its place, all of it or nothing, and keeps a dated copy from before. */
  async replace(compose: (text: string) => string): Promise<void> {
    await this.locked(async () => {
      const text = this.text();
      const next = compose(text);
      if (next !== text) await this.swap(text, next);
    });
  }

  /** Takes the last change back. Fails when the text is not what that change left. */
  async undo(): Promise<Step> {
    return this.step("undo", async ({ done }, text, history) => {
      const change = done?.top;
      if (!change) return null;
      const length = typeof change.addition === "string" ? change.addition.length : change.addition;
      const to = length === null ? await history.copyOf(change.before) : text.slice(0, text.length - length);
      return { change, to };
    });
  }

  /** Brings back what was taken back last. */
  async redo(): Promise<Step> {
    return this.step("redo", async ({ undone }, text, history) => {
      const change = undone?.top;
      if (!change) return null;
      const { addition } = change;
      return { change, to: typeof addition === "string" ? text + addition : await history.copyOf(change.after) };
    });
  }

  /** The changes that undo would take back one after the other, the last one first. */
  async undoable(): Promise<Change[]> {
    const digest = (await digests()).of(this.text());
    return changesOf(positionOf(this.record().changes(), digest)?.done ?? null);
  }

  /** A step is noted as a change of its own, so that the next one knows where the ledger stands where a text came back. */
  private async step(
    name: "undo" | "redo",
    find: (position: Position, text: string, history: History) => Promise<{ change: Change; to: string | null } | null>,
  ): Promise<Step> {
    this.refuseGone();
    return this.locked(async () => {
      const text = this.text();
      const { of: digestOf } = await digests();
      const before = digestOf(text);
      const history = this.record();
      const changes = history.changes();
      const position = positionOf(changes, before);
      const found = position && (await find(position, text, history));
      if (!found) throw refusal(name, changes, position, history.folder);
      const { change, to } = found;
      const expected = name === "undo" ? change.before : change.after;
      if (to === null || digestOf(to) !== expected)
        throw new Failure("input", [fault("copy-gone", { folder: history.folder })]);
      await history.keep(text, this.stamp.at);
      history.record({ ...this.stamp, before, after: expected, addition: null, step: name });
      await this.put(text, to);
      return { change, from: text, to };
    });
  }

  /** Where there is no ledger any more, says where the copies of it lie. */
  private refuseGone(): void {
    const { path } = this;
    if (this.exists()) return;
    const { folder } = this.history(this.attempt("read", () => join(realpathSync(dirname(path)), basename(path))));
    if (existsSync(folder)) throw new Failure("input", [fault("ledger-gone", { file: path, folder })]);
  }

  /** Replaces the text, with a dated copy and a note in the history. */
  private async swap(text: string, next: string): Promise<void> {
    await this.record().keep(text, this.stamp.at);
    await this.note(async () => {
      const { of: digestOf } = await digests();
      return { before: digestOf(text), after: digestOf(next), addition: null };
    });
    await this.put(text, next);
  }

  /** A temporary file beside it, forced to disk, then renamed: the file is the old one or the new one, never half. */
  private async put(before: string, text: string): Promise<void> {
    const { default: writeFileAtomic } = await import("write-file-atomic");
    await writeFileAtomic(this.path, text, { encoding: "utf8" }).catch((error: unknown) => {
      throw this.asFailure(error, "write");
    });
    if (this.text() === text) return;
    await writeFileAtomic(this.path, before, { encoding: "utf8" });
    throw new Failure("system", [fault("ledger-unwritable", { file: this.path, reason: "EIO" })]);
  }

  private write(addition: string): void {
    const { disk } = this;
    const bytes = Buffer.from(addition, "utf8");
    const descriptor = disk.openSync(this.path, "a+");
    try {
      const { size } = disk.fstatSync(descriptor);
      try {
        for (let written = 0; written < bytes.length; ) written += disk.writeSync(descriptor, bytes, written);
        disk.fsyncSync(descriptor);
        this.verify(descriptor, size, bytes);
      } catch (error) {
        this.cutBack(descriptor, size, size + bytes.length);
        throw error;
      }
    } finally {
      disk.closeSync(descriptor);
    }
  }

  /** Cuts a failed write off, unless a program that knows no lock has gone on writing behind it. */
  private cutBack(descriptor: number, size: number, most: number): void {
    if (this.disk.fstatSync(descriptor).size <= most) this.disk.ftruncateSync(descriptor, size);
  }

  /** Reads back what was written, piece by piece: acknowledged means on disk. */
  private verify(descriptor: number, offset: number, expected: Buffer): void {
    const found = Buffer.alloc(Math.min(PIECE, expected.length));
    for (let from = 0; from < expected.length; from += PIECE) {
      const piece = expected.subarray(from, from + PIECE);
      const length = this.disk.readSync(descriptor, found, 0, piece.length, offset + from);
      if (!found.subarray(0, length).equals(piece)) throw new Error("what was written does not read back");
    }
  }

  /** A state folder that cannot be written costs the undo, not the entry; and so does a Node that computes no digests. */
  private async note(describe: () => Promise<Pick<Change, "before" | "after" | "addition">>): Promise<void> {
    try {
      this.record().record({ ...this.stamp, ...(await describe()) });
    } catch {
      return;
    }
  }

  /** The history of this ledger. */
  record(): History {
    return this.history(this.attempt("read", () => realpathSync(this.path)));
  }

  private async locked<T>(action: () => Promise<T>): Promise<T> {
    const release = await acquireLock(this.path).catch((error: unknown) => {
      throw this.asFailure(error, systemCode(error) === "ENOENT" ? "read" : "write");
    });
    try {
      return await action();
    } finally {
      await release().catch(() => undefined);
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
    if (systemCode(error) === "ENOENT" && purpose === "read")
      return new Failure("input", [fault("ledger-missing", { file })]);
    const code = purpose === "read" ? "ledger-unreadable" : "ledger-unwritable";
    return new Failure("system", [fault(code, { file, reason: reasonOf(error) })]);
  }
}

/** Why there is nothing to step to: nothing was done, all of it was taken back, or the file was changed by hand since. */
function refusal(
  name: "undo" | "redo",
  changes: readonly Change[],
  position: Position | null,
  folder: string,
): Failure {
  const command = position ? position.byHandAfter : (changes.at(-1)?.command ?? null);
  if (name === "redo") return new Failure("usage", [fault("nothing-to-redo", {})]);
  if (command === null) return new Failure("usage", [fault("nothing-to-undo", {})]);
  return new Failure("input", [fault("changed-by-hand", { command, folder })]);
}

/** The first kilobytes of a ledger; nothing where it cannot be read, which is said when it is needed. */
export function readLedgerHead(file: string): string {
  try {
    if (!statSync(file).isFile()) return "";
    const descriptor = openSync(file, "r");
    try {
      const head = Buffer.alloc(HEAD);
      return head.toString("utf8", 0, readSync(descriptor, head, 0, HEAD, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return "";
  }
}
