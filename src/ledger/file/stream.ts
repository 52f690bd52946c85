// Ledgers from standard input, a pipe or a process substitution: read once, never written.
import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { orElse, systemCode } from "../../core/errors/failure.ts";

const STDIN = "-";
const OPEN_STREAM = /^(?:\/dev\/(?:fd\/)?|\/proc\/(?:self|\d+)\/fd\/)(stdin|stdout|stderr|\d+)$/;
/** Larger than any ledger. In bytes. */
const LARGEST = 256 * 1024 * 1024;
const PIECE = 64 * 1024;
/** Between two reads of an empty nonblocking stream. In milliseconds. */
const PAUSE = 5;

/** Content by name: a stream can be read only once. */
const read = new Map<string, Buffer>();

/** Whether a path is standard input, a descriptor opened by the shell, or a named pipe. */
export function isStream(path: string): boolean {
  if (path === STDIN || OPEN_STREAM.test(path)) return true;
  return orElse(() => statSync(path).isFIFO(), false);
}

/** Whether reading would wait for someone to type. */
export function isTyped(path: string): boolean {
  return descriptorOf(path) === 0 && fstatSync(0).isCharacterDevice();
}

/** The content of a stream. Throws the system's errors, and EFBIG if it is too large. */
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

/** Waits while a nonblocking stream is empty. */
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
