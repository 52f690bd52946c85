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

/** Splits and unquotes like bash, without expansion. */
export function readBashLine(line: string): BashLine {
  const words: string[] = [];
  let word: string | null = null;
  let quote: Quote = "";
  let literal = true;
  for (let index = 0; index < line.length; index++) {
    const sign = line.charAt(index);
    if (sign === "\\" && quote !== "'") {
      const next = line.charAt(++index);
      if (next === "" && quote === "") quote = "\\";
      const kept: string = quote === '"' && !'$`"\\\n'.includes(next) ? sign : "";
      word = (word ?? "") + kept + (next === "\n" ? "" : next);
    } else if (sign === quote) {
      quote = "";
    } else if (quote === "" && (sign === "'" || sign === '"')) {
      quote = sign;
      word ??= "";
    } else if (quote === "" && /[ \t\n<>|&;()]/.test(sign)) {
      if (word !== null) words.push(word);
      word = null;
      literal = true;
    } else {
      const expanded = quote === "" ? "$`*?[{~!#" : quote === '"' ? "$`!" : "";
      if (expanded.includes(sign)) literal = false;
      word = (word ?? "") + sign;
    }
  }
  return { words: [...words, word ?? ""], quote, literal };
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
