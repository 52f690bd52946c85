// Removes personal data from texts: e-mail addresses, account and telephone numbers.

const NOTE_LENGTH = 200;
/** Characters processed; the rest would be cut off anyway. */
const LONGEST = 2000;
const EMAIL = /[^\s@<>"',;:()[\]]+@[^\s@<>"',;()[\]]+\.[^\s@<>"',;()[\]]+/gu;
/** IBANs and runs of nine or more digits, grouped or not. */
const NUMBERS = /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{2,4}){3,8}\b|(?<![\d.,])\+?\d(?:[ .-]?\d){8,}(?![\d])/g;

/** Fast path: no digits, no "@", single spaces. */
const HARMLESS = /^(?:[!-/:-?A-~\u00c0-\u024f]+(?: (?! )|$))*$/;

/** The text on one line, without addresses and long numbers, cut to the length of a note; "" if nothing is left. */
export function scrubbed(text: string): string {
  if (text === "") return "";
  if (text.length <= NOTE_LENGTH && HARMLESS.test(text)) return text.trimEnd();
  const plain = text
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(EMAIL, "…")
    .replace(NUMBERS, "…")
    .trim();
  if (/^[…\s]*$/.test(plain)) return "";
  return plain.length <= NOTE_LENGTH
    ? plain
    : `${plain
        .slice(0, NOTE_LENGTH - 1)
        .toWellFormed()
        .replace(/\ufffd$/, "")
        .trimEnd()}…`;
}
