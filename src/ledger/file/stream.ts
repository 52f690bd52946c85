// A ledger that is no file but comes through standard input, a pipe or a process substitution: read once a run, never written.
import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { systemCode } from "../../core/errors/failure.ts";

/** The name that stands for standard input. */
const STDIN = "-";
const OPEN_STREAM = /^(?:\/dev\/(?:fd\/)?|\/proc\/(?:self|\d+)\/fd\/)(stdin|stdout|stderr|\d+)$/;
/** More than any ledger holds. In bytes. */
const LARGEST = 256 * 1024 * 1024;
const PIECE = 64 * 1024;
/** Between two looks at a stream that has nothing to read yet. In milliseconds. */
const PAUSE = 5;

/** What was read already, by name: a stream can be read once. */
const read = new Map<string, Buffer>();

/** Whether a path is a stream: standard input, a descriptor that a shell has opened, or a named pipe. */
export function isStream(path: string): boolean {
  if (path === STDIN || OPEN_STREAM.test(path)) return true;
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFIFO() === true;
  } catch {
    return false;
  }
}

/** Whether reading would wait for somebody to type. */
export function isTyped(path: string): boolean {
  return descriptorOf(path) === 0 && fstatSync(0).isCharacterDevice();
}

/** All that comes out of a stream. Throws the system's errors; EFBIG for more than a ledger holds. */
export function streamBytes(path: string): Buffer {
  const known = read.get(path);
  if (known) return known;
  const open = descriptorOf(path);
  const descriptor = open ?? openSync(path, "r");
  try {
    const bytes = readAll(descriptor);
    read.set(path, bytes);
    return bytes;
  } finally {
    if (open === null) closeSync(descriptor);
  }
}

/** The descriptor behind a name; null where the path has to be opened. */
function descriptorOf(path: string): number | null {
  if (path === STDIN) return 0;
  const [, name] = OPEN_STREAM.exec(path) ?? [];
  if (name === undefined) return null;
  const standard = ["stdin", "stdout", "stderr"].indexOf(name);
  return standard < 0 ? Number(name) : standard;
}

function readAll(descriptor: number): Buffer {
  const pieces: Buffer[] = [];
  for (let total = 0; ; ) {
    const piece = Buffer.alloc(PIECE);
    const length = readPiece(descriptor, piece);
    if (length === 0) return Buffer.concat(pieces);
    total += length;
    if (total > LARGEST) throw Object.assign(new Error("more than a ledger holds"), { code: "EFBIG" });
    pieces.push(piece.subarray(0, length));
  }
}

/** Waits where a stream that another program has set not to wait has nothing yet. */
function readPiece(descriptor: number, piece: Buffer): number {
  for (;;) {
    try {
      return readSync(descriptor, piece, 0, piece.length, null);
    } catch (error) {
      if (systemCode(error) === "EOF") return 0;
      if (systemCode(error) !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}
