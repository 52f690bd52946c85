// Parses the quotes of a bash line, and quotes a name to be inserted into it.

/** The open quote at the end of a line; a backslash quotes the next character. */
type Quote = "" | "'" | '"' | "\\";

export interface BashLine {
  /** Unquoted; the last one is being typed. */
  readonly words: readonly string[];
  readonly quote: Quote;
  /** Whether bash takes the last word literally, without expansion. */
  readonly literal: boolean;
}

/** A blank or operator; a single-quoted text and its end; a double-quoted one; a quoted character; plain text. */
const PIECE = /([ \t\n<>|&;()])|'([^']*)('?)|"((?:\\.|[^"\\])*)(\\?"?)|\\(.?)|([^ \t\n<>|&;()'"\\]+)/gs;

/** Splits and unquotes like bash, without expansion. */
export function readBashLine(line: string): BashLine {
  const words: string[] = [];
  let word: string | null = null;
  let last: Piece = { text: "", quote: "", literal: true };
  let literal = true;
  for (const match of line.matchAll(PIECE)) {
    const isBetween = match[1] !== undefined;
    if (isBetween && word !== null) words.push(word);
    last = pieceOf(match);
    word = isBetween ? null : (word ?? "") + last.text;
    literal = isBetween || (literal && last.literal);
  }
  return { words: [...words, word ?? ""], quote: last.quote, literal };
}

interface Piece {
  readonly text: string;
  readonly quote: Quote;
  readonly literal: boolean;
}

function pieceOf([, , single, closed, double, closing, escaped, plain = ""]: RegExpExecArray): Piece {
  if (single !== undefined) return { text: single, quote: closed ? "" : "'", literal: true };
  if (escaped !== undefined)
    return { text: escaped === "\n" ? "" : escaped, quote: escaped === "" ? "\\" : "", literal: true };
  if (double === undefined) return { text: plain, quote: "", literal: !/[$`*?[{~!#]/.test(plain) };
  const text = double.replace(/\\([$`"\\])|\\\n/g, "$1");
  return { text, quote: closing === '"' ? "" : '"', literal: !/[$`!]/.test(double.replace(/\\./gs, "")) };
}

/**
 * Returns a function that gives the text to replace `replaced`, the end of the line, so that the last word is `name`;
 * null if there is none. Readline closes an open quote unless the text ends in it, and drops the opening one if the
 * text starts with it.
 */
export function bashWriter(line: string, replaced: string): (name: string) => string | null {
  const whole = readBashLine(line);
  const before = line.slice(0, line.length - replaced.length);
  const { words, quote } = readBashLine(before);
  const start = words.at(-1) ?? "";
  const isWritable =
    line.endsWith(replaced) &&
    whole.literal &&
    words.length === whole.words.length &&
    quote !== "\\" &&
    before.endsWith(quote);
  return (name) => {
    if (!isWritable || !name.startsWith(start)) return null;
    const text = quotedForBash(name.slice(start.length), quote);
    if (quote === "") return text;
    return `${text.startsWith(quote) ? quote : ""}${text}${text.endsWith(quote) ? quote : ""}`;
  };
}

/** In double quotes a backslash before ! is kept; single quotes prevent history expansion. */
function quotedForBash(text: string, quote: "" | "'" | '"'): string {
  if (quote === "'") return text.replace(/['!]/g, "'\\$&'");
  if (quote === '"') return text.replace(/[$`"\\]/g, "\\$&").replaceAll("!", '"\\!"');
  return text.replace(/[^\w.,:=%@+/\u0080-\uffff-]/g, "\\$&");
}
