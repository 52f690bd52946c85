// Labelled texts in two columns.
import { largest } from "../../../core/values/largest.ts";
import type { OutputStyle } from "./output-style.ts";
import { widthOf, wrap } from "./text.ts";

/** Each line of the text is wrapped on its own. */
export type Section = readonly [label: string, text: string];

/** Texts beside their labels; after them on narrow terminals and in plain output. */
export function labelled(all: readonly Section[], { width, colours, words, plain }: OutputStyle): string {
  const column =
    largest(
      all.map(([label]) => widthOf(label)),
      0,
    ) + 2;
  const twoColumns = width >= 60 && !plain;
  const texts = all.map(([label, text]) => {
    const lines = (columns: number): string =>
      text
        .split("\n")
        .map((line) => wrap(line, columns))
        .join("\n");
    if (!twoColumns) return `${colours.bold(label)}${words.colon}${lines(width - widthOf(label) - 2)}`;
    const [first = "", ...rest] = lines(width - column).split("\n");
    return [
      `${colours.bold(label)}${" ".repeat(column - widthOf(label))}${first}`,
      ...rest.map((line) => " ".repeat(column) + line),
    ].join("\n");
  });
  return texts.join("\n");
}
