// Text in YAML: as it is where every reader of YAML 1.1 or 1.2 takes it for text, else quoted.

/** Words that YAML 1.1 or 1.2 reads as a boolean, a null, or a number without digits. */
const SPECIAL = /^(y|n|yes|no|true|false|on|off|null|nan|inf|infinity|e-?\d+)$/;
/** What JSON leaves as it is, but YAML readers break on or refuse. */
const UNSAFE = /[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/gu;

/** Text as it is where every reader takes it for text, else quoted. */
export function safeText(text: string): string {
  return isWords(text) && !SPECIAL.test(text.toLowerCase()) ? text : quoted(text);
}

/** Whether a text is nothing but words. Most have no letter beyond ASCII: a pattern of all the letters there are takes time to make. */
function isWords(text: string): boolean {
  return (
    /^[A-Za-z][A-Za-z0-9_-]*(?: [A-Za-z0-9_-]+)*$/.test(text) ||
    /^\p{L}[\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+)*$/u.test(text)
  );
}

/** What quotes hold as it is, in any reader: most texts, written without a look at each character. */
const HARMLESS = /^[ !#-[\]-~]*$/;

/** Text between quotation marks. */
export function quoted(text: string): string {
  if (HARMLESS.test(text)) return `"${text}"`;
  return JSON.stringify(text.toWellFormed()).replace(UNSAFE, escaped);
}

/** A character as quoted text may write it: \u200e. */
export function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
