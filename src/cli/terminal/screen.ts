// What commands print: results to standard output, messages to standard error, within the window.
import type { Catalogue } from "../../i18n/catalogue.ts";
import { formatOf } from "../../i18n/format.ts";
import { NO_COLOURS, type OutputStyle } from "../../render/terminal/layout/output-style.ts";
import { printableLines, widthOf, wrapLines } from "../../render/terminal/layout/text.ts";
import type { CommonOptions } from "../args/options.ts";
import { colourLevel, type Environment, isOn } from "../env/environment.ts";

/** Throws a Failure for an unreadable --color. */
export async function screenOn({ env, stdout, stderr }: Environment, options: CommonOptions, words: Catalogue) {
  const { json = false, quiet = false } = options;
  const plain = options.plain === true || isOn(env.SOCIALROI_PLAIN);
  const level = plain ? 0 : colourLevel(options.color, env, stdout);
  const colours = level === 0 ? NO_COLOURS : new (await import("chalk")).Chalk({ level });
  // Measured when it is needed, since opening a terminal takes time.
  const window = (): number => (Number(env.COLUMNS) > 0 ? Number(env.COLUMNS) : stdout.columns || 80);
  const clean = (text: string, isWrapped = false): string =>
    printableLines(isWrapped ? wrapLines(text, window()) : text, { keepStyles: level > 0 });
  let drawn = 0;
  return {
    /** No drawing, no animation. */
    plain,
    colours,
    /** Prints text. Control and invisible characters are replaced; only styles of `colours` pass. */
    out: (text: string) => void stdout.write(clean(text, stdout.isTTY && !plain)),
    /** Prints data for programs: unchanged, but cleaned like `out` on a terminal. */
    data: (text: string) => void stdout.write(stdout.isTTY ? printableLines(text) : text),
    /** Prints messages, wrapped only for a window: programs that read messages search for whole sentences. */
    tell: (text: string) => void stderr.write(clean(text, stderr.isTTY && !plain && !json)),
    /** Replaces the current line on a terminal, and rings the bell if asked to. */
    redraw: (line: string, { rings = false }: { readonly rings?: boolean } = {}) => {
      // A window that became narrower has folded the last line into several.
      const folded = Math.max(0, Math.ceil(drawn / window()) - 1);
      drawn = widthOf(line);
      // tmux keeps what is erased from the top of a window down: a line that is not folded is erased alone.
      const erased = folded > 0 ? "\x1b[J" : "\x1b[K";
      stderr.write(`${"\x1b[A".repeat(folded)}\r${erased}${clean(line)}${rings ? "\x07" : ""}`);
    },
    /** Whether standard error can show a progress bar. */
    watched: stderr.isTTY && !plain && env.TERM !== "dumb" && !quiet && !json,
    /** The currency may be omitted if no amounts are printed. */
    style: (currency = "EUR"): OutputStyle => ({
      words,
      format: formatOf(words.language, currency),
      colours,
      get width() {
        return plain ? Number.POSITIVE_INFINITY : window();
      },
      plain,
    }),
  };
}
