// What is not stored, even inside the user's own words: e-mail addresses, account and telephone numbers.

const MOST = 200;
/** What is beyond is not looked at: it would be cut off all the same. */
const LONGEST = 2000;
const EMAIL = /[^\s@<>"',;:()[\]]+@[^\s@<>"',;()[\]]+\.[^\s@<>"',;()[\]]+/gu;
/** IBANs and runs of nine digits or more, in groups or not. */
const NUMBERS = /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{2,4}){3,8}\b|(?<![\d.,])\+?\d(?:[ .-]?\d){8,}(?![\d])/g;

/** Words in which there is nothing to take out: no digit, no address, one space at a time. */
const HARMLESS = /^(?:[!-/:-?A-~\u00c0-\u024f]+(?: (?! )|$))*$/;

/** The text on one line without addresses and long numbers, cut to a note's length; an empty text where nothing is left. */
export function scrubbed(text: string): string {
  if (text === "") return "";
  if (text.length <= MOST && HARMLESS.test(text)) return text.trimEnd();
  const plain = text
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(EMAIL, "…")
    .replace(NUMBERS, "…")
    .trim();
  if (/^[…\s]*$/.test(plain)) return "";
  return plain.length <= MOST
    ? plain
    : `${plain
        .slice(0, MOST - 1)
        .toWellFormed()
        .replace(/\ufffd$/, "")
        .trimEnd()}…`;
}
