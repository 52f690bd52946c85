// The files to import, from paths, folders, archives and standard input: the one gate through which an import reads.
import * as fs from "node:fs";
import { join } from "node:path";
import { Failure } from "../core/failure.ts";
import { type Fault, fault } from "../core/fault.ts";
import { decode } from "../importers/decode.ts";
import type { ImportFile } from "../importers/source.ts";

/** More than any export holds; what is beyond cannot be held in memory on a small machine. In bytes. */
const LARGEST = 256 * 1024 * 1024;
/** Text compresses to a tenth, seldom to a hundredth; a bomb to a thousandth. */
const MOST_RATIO = 200;
/** Below this, a high ratio does no harm. In bytes. */
const HARMLESS = 1024 * 1024;
/** What is taken at once from a file without a size. In bytes. */
const PIECE = 1024 * 1024;
const MOST_FILES = 10_000;
const MOST_DEPTH = 8;

/** The calls by which files are read; a test has one change under them. */
export type ImportDisk = Pick<
  typeof fs,
  "statSync" | "readFileSync" | "readdirSync" | "openSync" | "readSync" | "closeSync"
>;

/** What one argument stands for. */
export interface Gathered {
  readonly name: string;
  /** A folder or an archive, in which files that nobody knows are passed over. */
  readonly container: boolean;
  readonly files: readonly ImportFile[];
}

/** What an argument stands for. Throws a Failure for what is missing, unreadable, too large or changes under it. */
export async function gather(
  name: string,
  stdin: (most: number) => Promise<Uint8Array | null>,
  disk: ImportDisk = fs,
): Promise<Gathered> {
  if (name === "-") {
    const bytes = await stdin(LARGEST);
    if (bytes === null) throw refused(tooLarge(name));
    return opened(name, bytes);
  }
  if (!attempt(name, () => disk.statSync(name)).isDirectory()) return opened(name, readWhole(name, disk));
  const inside = filesIn(name, 0, disk).map((path) => opened(path, readWhole(path, disk)));
  return { name, container: true, files: (await Promise.all(inside)).flatMap(({ files }) => files) };
}

/** A file, or what is in it where it is an archive. */
async function opened(name: string, bytes: Uint8Array): Promise<Gathered> {
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 8;
  if (!zip) return { name, container: false, files: [importFile(name, bytes)] };
  const files = await unpacked(name, bytes);
  const isWorkbook = files === null;
  return isWorkbook ? { name, container: false, files: [importFile(name, bytes)] } : { name, container: true, files };
}

/** The files of an archive in the order of their names; null for a spreadsheet, which is an archive too. */
async function unpacked(name: string, bytes: Uint8Array): Promise<ImportFile[] | null> {
  const { unzipSync } = await import("fflate");
  let total = 0;
  let workbook = false;
  const sizes = new Map<string, number>();
  let contents: Record<string, Uint8Array>;
  try {
    contents = unzipSync(bytes, {
      filter: ({ name: path, size, originalSize }) => {
        if (path === "[Content_Types].xml") workbook = true;
        if (workbook || path.endsWith("/") || /(?:^|\/)(?:\.|__MACOSX\/)/.test(path)) return false;
        total += originalSize;
        sizes.set(path, originalSize);
        const swollen = originalSize > HARMLESS && originalSize > MOST_RATIO * Math.max(1, size);
        if (swollen || total > LARGEST || sizes.size > MOST_FILES)
          throw refused(fault("import-zip-bomb", { file: name }));
        return true;
      },
    });
  } catch (error) {
    throw error instanceof Failure ? error : refused(fault("import-zip-broken", { file: name }));
  }
  if (workbook) return null;
  const paths = Object.keys(contents).sort();
  if (paths.some((path) => contents[path]?.length !== sizes.get(path)))
    throw refused(fault("import-zip-broken", { file: name }));
  return paths.map((path) => importFile(`${name}/${path}`, contents[path] ?? new Uint8Array()));
}

function filesIn(folder: string, depth: number, disk: ImportDisk): string[] {
  const entries = attempt(folder, () => disk.readdirSync(folder, { withFileTypes: true }));
  const found = entries
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): string[] => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return depth < MOST_DEPTH ? filesIn(path, depth + 1, disk) : [];
      return entry.isFile() ? [path] : [];
    });
  return found.slice(0, MOST_FILES);
}

/** The bytes of a file that is the same before and after it was read. */
function readWhole(path: string, disk: ImportDisk): Uint8Array {
  const before = attempt(path, () => disk.statSync(path));
  if (before.size > LARGEST) throw refused(tooLarge(path));
  if (!before.isFile()) return readStream(path, disk);
  const bytes = attempt(path, () => disk.readFileSync(path));
  const after = attempt(path, () => disk.statSync(path));
  const same = before.mtimeMs === after.mtimeMs && before.size === after.size;
  if (!same || bytes.length !== after.size) throw refused(fault("import-file-changed", { file: path }));
  return bytes;
}

/** What comes out of a pipe or a device, which has no size before it is read. */
function readStream(path: string, disk: ImportDisk): Uint8Array {
  const descriptor = attempt(path, () => disk.openSync(path, "r"));
  try {
    const pieces: Uint8Array[] = [];
    for (let total = 0; ; ) {
      const piece = new Uint8Array(PIECE);
      const length = attempt(path, () => disk.readSync(descriptor, piece, 0, PIECE, null));
      if (length === 0) return Buffer.concat(pieces);
      total += length;
      if (total > LARGEST) throw refused(tooLarge(path));
      pieces.push(length === PIECE ? piece : piece.slice(0, length));
    }
  } finally {
    disk.closeSync(descriptor);
  }
}

function importFile(name: string, bytes: Uint8Array): ImportFile {
  let decoded: { text: string | null } | null = null;
  return {
    name,
    bytes,
    text: () => {
      decoded ??= { text: decode(bytes) };
      return decoded.text;
    },
  };
}

function attempt<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (reason === "ENOENT") throw new Failure("system", [fault("import-file-missing", { file })]);
    throw new Failure("system", [fault("import-file-unreadable", { file, reason })]);
  }
}

function tooLarge(file: string): Fault {
  return fault("import-too-large", { file, megabytes: LARGEST / 1024 / 1024 });
}

function refused(found: Fault): Failure {
  return new Failure("input", [found]);
}
