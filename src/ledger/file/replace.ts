// Atomic replacement and creation of files: a temporary file is written, flushed, read back, then renamed.
import { dirname, join, resolve } from "node:path";
import { orElse, systemCode } from "../../core/errors/failure.ts";
import { type Disk, withFile } from "./disk.ts";
import { OWNER_ID } from "./owner.ts";

/** Bound for circular links. */
const MOST_LINKS = 40;
/** Bytes read back at a time. */
const PIECE = 1024 * 1024;
const TEMPORARY = new RegExp(`^\\.socialroi\\.(${OWNER_ID})\\.tmp$`);

/** What a completed replacement could not preserve. */
export type Caveat = "hard-links" | "owner" | "flush";

export interface Options {
  /** Permissions of a new file, before the umask: never writable by others. An existing file keeps its own. */
  readonly mode?: number;
  /** Called directly before the rename; if false, nothing is changed. */
  readonly isWanted?: () => boolean;
}

/**
 * Replaces a file with a UTF-8 text, following links. Returns what could not be preserved; null if `isWanted` was
 * false. Throws the system's error; then the old file is intact and the temporary file removed.
 */
export function replaceFile(file: string, text: string, disk: Disk, options: Options = {}): Caveat[] | null {
  const { mode = 0o644, isWanted = () => true } = options;
  const path = resolveLinks(file, disk);
  const old = disk.statSync(path, { throwIfNoEntry: false });
  const caveats: Caveat[] = old && old.nlink > 1 ? ["hard-links"] : [];
  const prepare = (descriptor: number): void => {
    if (!old) return;
    if (!copyOwner(old, descriptor, disk)) caveats.push("owner");
    disk.fchmodSync(descriptor, old.mode & 0o7777);
  };
  const place = (temporary: string): boolean => {
    if (!isWanted()) return false;
    disk.renameSync(temporary, path);
    return true;
  };
  if (!viaTemporary(dirname(path), text, old ? 0o600 : mode, disk, prepare, place)) return null;
  return flushFolder(dirname(path), disk) ? caveats : [...caveats, "flush"];
}

/**
 * Creates a file readable by its owner only, and its folders. Returns false if the file exists. Throws the system's
 * error; then there is no file.
 */
export function createFile(file: string, text: string, disk: Disk): boolean {
  const path = resolveLinks(file, disk);
  makeFolder(dirname(path), disk);
  const exists = (): boolean => disk.statSync(path, { throwIfNoEntry: false }) !== undefined;
  const place = (temporary: string): boolean => {
    try {
      disk.linkSync(temporary, path);
    } catch {
      // Some file systems, as on memory cards, have no hard links.
      if (exists()) return false;
      disk.renameSync(temporary, path);
    }
    return true;
  };
  const isCreated = !exists() && viaTemporary(dirname(path), text, 0o600, disk, () => undefined, place);
  if (isCreated) flushFolder(dirname(path), disk);
  return isCreated;
}

/** Writes, prepares, flushes, verifies and places a temporary file, and removes it. */
function viaTemporary(
  folder: string,
  text: string,
  mode: number,
  disk: Disk,
  prepare: (descriptor: number) => void,
  place: (temporary: string) => boolean,
): boolean {
  const temporary = join(folder, `.socialroi.${disk.owners.newId()}.tmp`);
  const bytes = Buffer.from(text, "utf8");
  try {
    fill(temporary, bytes, mode, disk, prepare);
    verify(temporary, bytes, disk);
    return place(temporary);
  } finally {
    removeQuietly(temporary, disk);
  }
}

function fill(file: string, bytes: Buffer, mode: number, disk: Disk, prepare: (descriptor: number) => void): void {
  withFile(file, "wx", mode, disk, (descriptor) => {
    for (let at = 0; at < bytes.length; ) at += writeSome(descriptor, bytes, at, disk);
    prepare(descriptor);
    disk.fsyncSync(descriptor);
  });
}

/** Writes from an offset; returns the count. A disk that accepts nothing without an error is full. */
function writeSome(descriptor: number, bytes: Buffer, at: number, disk: Disk): number {
  const count = disk.writeSync(descriptor, bytes, at, bytes.length - at);
  if (count > 0) return count;
  throw Object.assign(new Error("nothing was written"), { code: "ENOSPC" });
}

function verify(file: string, bytes: Buffer, disk: Disk): void {
  withFile(file, "r", 0, disk, (descriptor) => {
    const isSame = disk.fstatSync(descriptor).size === bytes.length && readsBack(descriptor, 0, bytes, disk);
    if (!isSame) throw Object.assign(new Error("what was written does not read back"), { code: "EIO" });
  });
}

/** Whether a file has these bytes at an offset. */
export function readsBack(descriptor: number, offset: number, bytes: Buffer, disk: Disk): boolean {
  const found = Buffer.alloc(Math.min(PIECE, bytes.length));
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    const length = disk.readSync(descriptor, found, 0, piece.length, offset + at);
    if (!found.subarray(0, length).equals(piece)) return false;
  }
  return true;
}

/** Copies owner and group of the old file; false if not permitted. */
function copyOwner(old: { uid: number; gid: number }, descriptor: number, disk: Disk): boolean {
  const { uid, gid } = disk.fstatSync(descriptor);
  if (uid === old.uid && gid === old.gid) return true;
  return orElse(() => {
    disk.fchownSync(descriptor, old.uid, old.gid);
    return true;
  }, false);
}

/** Flushes a folder; false on a disk error. Systems without support are ignored. */
function flushFolder(folder: string, disk: Disk): boolean {
  try {
    withFile(folder, "r", 0, disk, disk.fsyncSync);
    return true;
  } catch (error) {
    return !["EIO", "ENOSPC", "EDQUOT"].includes(systemCode(error) ?? "");
  }
}

/** Creates a folder and its parents, for the owner only. Node's recursive mkdir never returns below /proc. */
export function makeFolder(folder: string, disk: Disk): void {
  const exists = (): boolean => disk.statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  if (exists()) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder), disk);
  try {
    disk.mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (!exists()) throw error;
  }
}

/** The target of a path, also through links to missing files. */
export function resolveLinks(path: string, disk: Disk, links = 0): string {
  const target = orElse(() => disk.readlinkSync(path), null);
  return target === null || links > MOST_LINKS ? path : resolveLinks(resolve(dirname(path), target), disk, links + 1);
}

/** Removes temporary files of dead processes in a folder. Ignores errors. */
export function removeLeftovers(folder: string, disk: Disk): void {
  orElse(() => {
    for (const name of disk.readdirSync(folder)) {
      const owner = TEMPORARY.exec(name)?.[1];
      if (owner !== undefined && disk.owners.livenessOf(owner) === "gone") disk.unlinkSync(join(folder, name));
    }
  }, undefined);
}

/** Removes a temporary file or folder. If that fails, a later command does, once this process is dead. */
export function removeQuietly(path: string, disk: Disk): void {
  orElse(() => disk.rmSync(path, { recursive: true, force: true }), undefined);
}
