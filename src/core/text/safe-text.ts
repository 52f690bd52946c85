// Quotes text for YAML unless every YAML 1.1 and 1.2 parser reads it as a string.

/** Words that YAML 1.1 or 1.2 reads as a boolean, null, or a number without digits. */
const SPECIAL = /^(y|n|yes|no|true|false|on|off|null|nan|inf|infinity|e-?\d+)$/;
const UNQUOTED = /^\p{L}[\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+)*$/u;
/** Characters that JSON leaves unescaped but YAML parsers reject or break on. */
const UNSAFE = /[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/gu;

/** Characters that YAML takes as they are, for patterns: no ASCII, control character, line separator or byte order mark. */
export const BEYOND_ASCII = String.raw`\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd`;
/** A character between double quotes that needs no escape. */
export const QUOTABLE = String.raw`[ !#-[\]-~${BEYOND_ASCII}]`;
const WORD_CHARACTERS = `A-Za-z0-9${BEYOND_ASCII}`;
/** Words that need no quotes, with single blanks between. */
export const WORDS = `[${WORD_CHARACTERS}][${WORD_CHARACTERS}_./+%()-]*(?: [${WORD_CHARACTERS}_./+%()-]+)*`;

export function safeText(text: string): string {
  return UNQUOTED.test(text) && !SPECIAL.test(text.toLowerCase()) ? text : quoted(text);
}

export function quoted(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(UNSAFE, escaped);
}

/** Escapes a character as in \u200e. */
export function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
