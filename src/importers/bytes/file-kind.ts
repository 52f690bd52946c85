// Names the format of files that no source reads, so that the refusal can say what to export instead.

/** Formats by the first bytes. */
const SIGNATURES: readonly (readonly [format: string, bytes: readonly number[]])[] = [
  ["xlsx", [0x50, 0x4b, 0x03, 0x04]],
  ["xls", [0xd0, 0xcf, 0x11, 0xe0]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["gzip", [0x1f, 0x8b]],
  ["sqlite", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
];

/** Formats by the beginning of the text. */
const TEXTS: readonly (readonly [format: string, begins: RegExp])[] = [
  ["ofx", /^\s*(?:OFXHEADER:|(?:<\?xml[^>]*>\s*)?<\??OFX)/i],
  ["qif", /^\s*!(?:Type|Account|Option):/i],
  ["camt", /^\s*(?:<\?xml[^>]*>\s*)?<Document[^>]*camt\.05/i],
  ["mt940", /^\s*(?:\{1:F01|:20:)/],
  ["pdf", /^%PDF/],
  ["html", /^\s*<(?:!doctype html|html)/i],
  ["xml", /^\s*<\?xml/],
  [
    "journal",
    /^(?:\s*(?:[;#*].*)?\r?\n)*(?:~ |\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b[^\r\n]*\r?\n[ \t]+\S[^\r\n]*(?: {2,}|\t)[-\p{Sc}\d])/u,
  ],
  ["beancount", /^(?:\s*(?:;.*)?\r?\n)*(?:option "|\d{4}-\d\d-\d\d (?:open|\*|!|txn) )/],
  ["ledger", /^(?:#.*\r?\n)*(?:format|currency|rate|language|networks):[\s\S]*\n---\s*\n/],
  ["conflict", /^(?:<{7} |[\s\S]*\n<{7} )/],
];

/** A format that is not imported: "ofx", "journal", "xlsx"...; null if it is none of these. `text` is null if binary. */
export function fileKind(name: string, bytes: Uint8Array, text: string | null): string | null {
  const binary = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte))?.[0];
  if (text === null) return /\.ods$/i.test(name) ? "ods" : (binary ?? null);
  const beginning = text.slice(0, 20_000);
  return TEXTS.find(([, begins]) => begins.test(beginning))?.[0] ?? null;
}
