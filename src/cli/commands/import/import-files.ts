// Reads the files to import: from paths, folders, archives and standard input.
import * as fs from "node:fs";
import { join } from "node:path";
import { crc32, inflateRawSync } from "node:zlib";
import { type Failure, failure, systemCode } from "../../../core/errors/failure.ts";
import { lazy } from "../../../core/text/memoize.ts";
import { decode } from "../../../importers/bytes/decode.ts";
import { type ZipEntry, zipEntries } from "../../../importers/bytes/zip.ts";
import type { ImportFile } from "../../../importers/source.ts";

/** Larger than any export, and than a small machine can hold in memory. In bytes. */
const LARGEST = 256 * 1024 * 1024;
/** Text compresses to a tenth, seldom to a hundredth; zip bombs to a thousandth. */
const MOST_RATIO = 200;
/** Below this size a high ratio is harmless. In bytes. */
const HARMLESS = 1024 * 1024;
/** Bytes read at a time from a file of unknown size. */
const PIECE = 1024 * 1024;
const MOST_FILES = 10_000;
const MOST_DEPTH = 8;
const [STORED, DEFLATED] = [0, 8];

/** File system calls; tests replace them to change a file during the read. */
export type ImportDisk = Pick<
  typeof fs,
  "statSync" | "readFileSync" | "readdirSync" | "openSync" | "readSync" | "closeSync"
>;

export interface Gathered {
  readonly name: string;
  /** Whether it is a folder or an archive: unrecognised files in it are skipped. */
  readonly container: boolean;
  readonly files: readonly ImportFile[];
}

/** Reads the files of an argument. Throws a Failure if one is missing, unreadable, too large, or changing. */
export async function gather(
  name: string,
  stdin: (most: number) => Promise<Uint8Array | null>,
  disk: ImportDisk = fs,
): Promise<Gathered> {
  if (name === "-") {
    const bytes = await stdin(LARGEST);
    if (bytes === null) throw tooLarge(name);
    return opened(name, bytes);
  }
  if (!attempt(name, () => disk.statSync(name)).isDirectory()) return opened(name, readWhole(name, disk));
  let left = LARGEST;
  const files = filesIn(name, disk).flatMap((path) => {
    const inside = opened(path, readWhole(path, disk), left).files;
    left -= inside.reduce((sum, { bytes }) => sum + bytes.length, 0);
    return inside;
  });
  return { name, container: true, files };
}

/** A file, or the files of an archive, up to `most` bytes. Nested archives are not opened. */
function opened(name: string, bytes: Uint8Array, most = LARGEST): Gathered {
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 8;
  const files = zip ? unpacked(name, bytes, most) : null;
  return files === null
    ? { name, container: false, files: [importFile(name, bytes)] }
    : { name, container: true, files };
}

/** The files of an archive, sorted by name; null for a spreadsheet, which is a ZIP file too. */
function unpacked(name: string, bytes: Uint8Array, most: number): ImportFile[] | null {
  const all = zipEntries(bytes);
  if (!all) throw failure("input", "import-zip-broken", { file: name });
  if (all.some((entry) => entry.name === "[Content_Types].xml")) return null;
  const entries = all.filter((entry) => !/(?:^|\/)(?:\.|__MACOSX\/)/.test(entry.name));
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const swollen = ({ size, packed }: { size: number; packed: Uint8Array }): boolean =>
    size > HARMLESS && size > MOST_RATIO * packed.length;
  if (entries.some(swollen) || swollen({ size: total, packed: bytes }) || total > most || entries.length > MOST_FILES)
    throw failure("input", "import-zip-bomb", { file: name });
  const seen = new Set<string>();
  const twice = entries.find((entry) => {
    const isKnown = seen.has(entry.name);
    seen.add(entry.name);
    return isKnown;
  });
  if (twice) throw failure("input", "import-zip-twice", { file: name, inside: twice.name });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => importFile(`${name}/${entry.name}`, contentOf(entry, name)));
}

function contentOf({ name, method, encrypted, crc, size, packed }: ZipEntry, file: string): Uint8Array {
  if (encrypted || (method !== STORED && method !== DEFLATED))
    throw failure("input", "import-zip-locked", { file, inside: name });
  const content = method === STORED ? packed : inflated(packed, size);
  if (content?.length !== size || crc32(content) !== crc) throw failure("input", "import-zip-broken", { file });
  return content;
}

/** The decompressed data; null if it is corrupt or larger than declared. */
function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    return null;
  }
}

/** Throws a Failure for too many files. */
function filesIn(folder: string, disk: ImportDisk): string[] {
  const files: string[] = [];
  let total = 0;
  const look = (inside: string, depth: number): void => {
    const entries = attempt(inside, () => disk.readdirSync(inside, { withFileTypes: true }))
      .filter(({ name }) => !name.startsWith("."))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const path = join(inside, entry.name);
      if (entry.isDirectory() && depth < MOST_DEPTH) look(path, depth + 1);
      if (!entry.isFile()) continue;
      files.push(path);
      total += attempt(path, () => disk.statSync(path)).size;
      if (files.length > MOST_FILES) throw failure("input", "import-many-files", { file: folder, files: MOST_FILES });
      if (total > LARGEST) throw tooLarge(folder);
    }
  };
  look(folder, 0);
  return files;
}

/** Throws a Failure if the file changes during the read. */
function readWhole(path: string, disk: ImportDisk): Uint8Array {
  const before = attempt(path, () => disk.statSync(path));
  if (before.size > LARGEST) throw tooLarge(path);
  if (!before.isFile()) return readStream(path, disk);
  const bytes = attempt(path, () => disk.readFileSync(path));
  const after = attempt(path, () => disk.statSync(path));
  const same = before.mtimeMs === after.mtimeMs && before.size === after.size;
  if (!same || bytes.length !== after.size) throw failure("input", "import-file-changed", { file: path });
  return bytes;
}

/** The size is not known in advance. */
function readStream(path: string, disk: ImportDisk): Uint8Array {
  const descriptor = attempt(path, () => disk.openSync(path, "r"));
  try {
    const pieces: Uint8Array[] = [];
    for (let total = 0; ; ) {
      const piece = new Uint8Array(PIECE);
      const length = attempt(path, () => disk.readSync(descriptor, piece, 0, PIECE, null));
      if (length === 0) return Buffer.concat(pieces);
      total += length;
      if (total > LARGEST) throw tooLarge(path);
      pieces.push(length === PIECE ? piece : piece.slice(0, length));
    }
  } finally {
    disk.closeSync(descriptor);
  }
}

function importFile(name: string, bytes: Uint8Array): ImportFile {
  return { name, bytes, text: lazy(() => decode(bytes)) };
}

function attempt<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const reason = systemCode(error) ?? String(error);
    if (reason === "ENOENT") throw failure("system", "import-file-missing", { file });
    throw failure("system", "import-file-unreadable", { file, reason });
  }
}

function tooLarge(file: string): Failure {
  return failure("input", "import-too-large", { file, megabytes: LARGEST / 1024 / 1024 });
}
