// Reads the directory of a .zip archive (APPNOTE.TXT 6.3). Does not unpack files.

export interface ZipEntry {
  readonly name: string;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  /** CRC-32 and size (bytes) of the unpacked file. */
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Bytes of the comment that may follow the directory. */
const LONGEST_COMMENT = 65_535;
const END_LENGTH = 22;
/** Marks a number that is in the ZIP64 part. */
const LARGE = 0xffffffff;

/** The files of an archive, without folders; null if the directory is broken. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, offset } = directoryOf(view);
    const entries: ZipEntry[] = [];
    for (let at = offset, left = count; left > 0; left -= 1) {
      const { entry, next } = entryAt(view, bytes, at);
      if (!entry.name.endsWith("/")) entries.push(entry);
      at = next;
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The number of entries and the offset of the directory. Throws a RangeError if there is none. */
function directoryOf(view: DataView): { readonly count: number; readonly offset: number } {
  const least = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  let end = view.byteLength - END_LENGTH;
  while (end >= least && view.getUint32(end, true) !== END) end -= 1;
  if (end < least) throw new RangeError("no directory");
  const [count, offset] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  const locator = end - 20;
  if (offset !== LARGE || locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return { count, offset };
  const large = long(view, locator + 8);
  if (view.getUint32(large, true) !== END_64) throw new RangeError("no directory");
  return { count: long(view, large + 32), offset: long(view, large + 48) };
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): { readonly entry: ZipEntry; readonly next: number } {
  expect(view, at, ENTRY);
  const short = (place: number): number => view.getUint16(at + place, true);
  const extra = at + 46 + short(28);
  const end = extra + short(30);
  let large = zip64Part(view, extra, end);
  const number = (place: number): number => {
    const value = view.getUint32(at + place, true);
    if (value !== LARGE) return value;
    large += 8;
    return long(view, large - 8);
  };
  const [size, packedSize, start] = [number(24), number(20), number(42)];
  expect(view, start, LOCAL);
  const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (data + packedSize > bytes.length) throw new RangeError("a file goes beyond the end");
  const flags = short(8);
  return {
    entry: {
      name: new TextDecoder(flags & 0x800 ? "utf-8" : "latin1").decode(bytes.subarray(at + 46, extra)),
      method: short(10),
      encrypted: (flags & 1) !== 0,
      crc: view.getUint32(at + 16, true),
      size,
      packed: bytes.subarray(data, data + packedSize),
    },
    next: end + short(32),
  };
}

/** The offset of the ZIP64 numbers among the extra fields; the end of the file if missing. */
function zip64Part(view: DataView, from: number, to: number): number {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return view.byteLength;
}

function expect(view: DataView, at: number, mark: number): void {
  if (view.getUint32(at, true) !== mark) throw new RangeError("not the mark that belongs here");
}

function long(view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true));
  if (value > Number.MAX_SAFE_INTEGER) throw new RangeError("more than can be counted");
  return value;
}
