// A new file, there whole or not at all: filled under another name, forced to disk, then given its own.
import {
  closeSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readlinkSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { systemCode } from "../core/failure.ts";

/** Links that lead in a circle are followed so many times. */
const MOST_LINKS = 40;

/** The calls by which a file is filled. */
export const FILLING = { openSync, fstatSync, writeSync, fsyncSync, closeSync, linkSync };
export type Filling = typeof FILLING;

/** Makes a file with this text, for its owner only, and the folders above it. Gives whether it did: one that is there stays. */
export function makeFile(file: string, text: string, disk: Filling): boolean {
  const path = behindLinks(file);
  makeFolder(dirname(path));
  const filled = `${path}.${Math.random().toString(36).slice(2)}.new`;
  try {
    fill(filled, text, disk);
    try {
      disk.linkSync(filled, path);
    } catch (error) {
      if (systemCode(error) === "EEXIST") return false;
      return fillIfNone(path, text, disk);
    }
    return true;
  } finally {
    rmSync(filled, { force: true });
  }
}

/** The same where a disk knows no links of that kind, as those of memory cards. */
function fillIfNone(path: string, text: string, disk: Filling): boolean {
  try {
    fill(path, text, disk);
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    throw error;
  }
}

/** Makes a file of this text and forces it to disk; one that cannot be filled is taken away again. */
function fill(path: string, text: string, disk: Filling): void {
  const bytes = Buffer.from(text, "utf8");
  const descriptor = disk.openSync(path, "wx", 0o600);
  try {
    for (let written = 0; written < bytes.length; ) written += disk.writeSync(descriptor, bytes, written);
    disk.fsyncSync(descriptor);
  } catch (error) {
    if (disk.fstatSync(descriptor).size <= bytes.length) rmSync(path, { force: true });
    throw error;
  } finally {
    disk.closeSync(descriptor);
  }
}

/** Makes a folder and those above it. Node's own way never ends below /proc, where nothing can be made. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
    if (systemCode(error) !== "ENOENT" || dirname(folder) === folder) throw error;
    makeFolder(dirname(folder));
    mkdirSync(folder, { mode: 0o700 });
  }
}

/** Where a file is to be made: behind the links that lead nowhere yet. */
function behindLinks(path: string, links = 0): string {
  try {
    return links > MOST_LINKS ? path : behindLinks(resolve(dirname(path), readlinkSync(path)), links + 1);
  } catch {
    return path;
  }
}
