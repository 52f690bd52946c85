// Decodes bytes: by byte order mark, else as strict UTF-8, else as windows-1252 (old spreadsheets).

/** The text of a file without its byte order mark, with line ends LF or CRLF; null for binary files. */
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

/** The characters 0x80 to 0x9f of windows-1252, which Node 20 decodes as Latin-1. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windows1252(bytes: Uint8Array): string {
  return new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

/** At most 1 % control characters. */
function isText(text: string): boolean {
  const beginning = text.slice(0, 65_536);
  const controls = beginning.match(/[^\P{Cc}\t\r\n\f]/gu)?.length ?? 0;
  return controls * 100 <= beginning.length;
}
