// Accounts and descriptions of plain-text accounting: whatever a word holds, the file stays one that can be read.

/** What ends a part, an account or a posting, or makes it virtual, a comment or a status. */
const UNSAFE = /[%:;()[\]{}|*!"=@~\\]|[\p{Cc}\p{Zl}\p{Zp}]|(?! )\p{Zs}|^ | (?= )| $/gu;

/** The part of an account that stands for no network. */
const NONE = "-";

/** An account of these words, in this order: time:linkedin:creation. Null is no network; undefined makes no part. */
export function account(...words: readonly (string | null | undefined)[]): string {
  return words.flatMap((word) => (word === undefined ? [] : [word === null ? NONE : part(word)])).join(":");
}

/** A word with percent escapes where it could be read otherwise, so that no two words become one. */
function part(word: string): string {
  if (word === "") return "%";
  return word === NONE ? escaped(word) : word.replace(UNSAFE, escaped);
}

function escaped(character: string): string {
  return encodeURIComponent(character) === character
    ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`
    : encodeURIComponent(character);
}

/** A text as a description: one line, without what begins a comment, a status, a code or a second date. */
export function description(...texts: readonly (string | undefined)[]): string {
  return texts
    .flatMap((text) => (text === undefined ? [] : [oneLine(text).replace(/[;|]/g, ",")]))
    .filter((text) => text !== "")
    .join(" | ")
    .replace(/^[\s*!(=]+/, "");
}

/** A text as the value of a tag, which a comma ends. */
export function tagValue(text: string): string {
  return oneLine(text).replace(/[,:]/g, " ");
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}
