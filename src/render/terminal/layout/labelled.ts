// Labels with what belongs to each: in two columns, or one under the other on a narrow terminal.
import { largest } from "../../../core/values/largest.ts";
import type { OutputStyle } from "./output-style.ts";
import { widthOf, wrap } from "./text.ts";

/** A label, and its text: lines that are wrapped, each by itself. */
export type Section = readonly [label: string, text: string];

/** Labels in a column, their texts wrapped beside them; on a narrow terminal, under them. */
export function labelled(all: readonly Section[], { width, colours, words, plain }: OutputStyle): string {
  const column =
    largest(
      all.map(([label]) => widthOf(label)),
      0,
    ) + 2;
  const beside = width >= 60 && !plain;
  const texts = all.map(([label, text]) => {
    const lines = (room: number): string =>
      text
        .split("\n")
        .map((line) => wrap(line, room))
        .join("\n");
    if (!beside) return `${colours.bold(label)}${words.colon}${lines(width - widthOf(label) - 2)}`;
    const [first = "", ...rest] = lines(width - column).split("\n");
    return [
      `${colours.bold(label)}${" ".repeat(column - widthOf(label))}${first}`,
      ...rest.map((line) => " ".repeat(column) + line),
    ].join("\n");
  });
  return texts.join("\n");
}
