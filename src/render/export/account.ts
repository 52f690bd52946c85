// Account names and descriptions for plain-text accounting, escaped.

/** Characters with a meaning in account names. */
const UNSAFE = /[%:;()[\]{}|*!"=@~\\]|[\p{Cc}\p{Zl}\p{Zp}]|(?! )\p{Zs}|^ | (?= )| $/gu;

/** The account of entries without a network. */
const NONE = "-";

/** An account of these words: time:linkedin:creation. Null for no network; undefined is skipped. */
export function account(...words: readonly (string | null | undefined)[]): string {
  return words.flatMap((word) => (word === undefined ? [] : [word === null ? NONE : part(word)])).join(":");
}

/** Percent-encodes unsafe characters, so that different words stay different. */
function part(word: string): string {
  if (word === "") return "%";
  return word === NONE ? escaped(word) : word.replace(UNSAFE, escaped);
}

function escaped(character: string): string {
  return encodeURIComponent(character) === character
    ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`
    : encodeURIComponent(character);
}

/** Texts as a one-line description that contains no comment, status, code or second date. */
export function description(...texts: readonly (string | undefined)[]): string {
  return texts
    .flatMap((text) => (text === undefined ? [] : [oneLine(text).replace(/[;|]/g, ",")]))
    .filter((text) => text !== "")
    .join(" | ")
    .replace(/^[\s*!(=]+/, "");
}

/** A text as the value of a tag, without commas. */
export function tagValue(text: string): string {
  return oneLine(text).replace(/[,:]/g, " ");
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}
