// Bytes -> text: a byte order mark decides, then strict UTF-8, then windows-1252, which old spreadsheets write.

/** The text of a file, without its byte order mark, its lines ending in LF or CRLF; null where the bytes are no text. */
export function decode(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  return text?.includes("\r") && !text.includes("\n") ? text.replaceAll("\r", "\n") : text;
}

function decoded(bytes: Uint8Array): string | null {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.subarray(0, 65_536).includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const text = windows1252(bytes);
    return isText(text) ? text : null;
  }
}

/** What windows-1252 has where Latin-1 has control characters, from 0x80 on. Node 20 decodes both alike. */
const BETWEEN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windows1252(bytes: Uint8Array): string {
  return new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => BETWEEN[control.charCodeAt(0) - 0x80] ?? control);
}

/** Text has next to no control characters; a picture or a program has many. */
function isText(text: string): boolean {
  const beginning = text.slice(0, 65_536);
  const strange = beginning.match(/[^\P{Cc}\t\r\n\f]/gu)?.length ?? 0;
  return strange * 100 <= beginning.length;
}

/** What bytes that are no text look like, by their first ones; null for nothing known. */
export function binaryKind(bytes: Uint8Array): "xlsx" | "xls" | "pdf" | "gzip" | null {
  const starts = (...head: number[]): boolean => head.every((byte, index) => bytes[index] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04)) return "xlsx";
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return "xls";
  if (starts(0x25, 0x50, 0x44, 0x46)) return "pdf";
  return starts(0x1f, 0x8b) ? "gzip" : null;
}
