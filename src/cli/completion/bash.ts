// How bash reads the quotes of a line, and how a name is written into it so that bash reads exactly that name.

/** The quote that is open at the end of a line; a backslash quotes what is typed next. */
type Quote = "" | "'" | '"' | "\\";

export interface BashLine {
  /** The words without their quotes; the last one is being typed. */
  readonly words: readonly string[];
  readonly quote: Quote;
  /** Whether bash takes the last word as it stands, and expands nothing in it. */
  readonly literal: boolean;
}

/** The words of a line as bash separates and unquotes them; it expands nothing. */
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
 * Gives what has to stand in the place of `replaced`, the end of the line, for the last word to be a name; null where there is no
 * such text. Readline closes an open quote behind it, unless it ends in that quote, and takes the opening one away where it begins
 * with it.
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

/** In double quotes a backslash before ! stays: the quotes are closed around it, in single ones too, since the history looks into them. */
function quotedForBash(text: string, quote: "" | "'" | '"'): string {
  if (quote === "'") return text.replace(/['!]/g, "'\\$&'");
  if (quote === '"') return text.replace(/[$`"\\]/g, "\\$&").replaceAll("!", '"\\!"');
  return text.replace(/[^\w.,:=%@+/\u0080-\uffff-]/g, "\\$&");
}
