// Labelled texts in two columns.
import { largest } from "../../../core/values/largest.ts";
import type { OutputStyle } from "./output-style.ts";
import { widthOf, wrap } from "./text.ts";

/** Fewer columns are too narrow for text beside its label. */
const LEAST_TEXT = 20;

/** Each line of the text is wrapped on its own. */
export type Section = readonly [label: string, text: string];

/** Texts beside their labels; after them on narrow terminals and in plain output. Without empty ones. */
export function labelled(sections: readonly Section[], { width, colours, words, plain }: OutputStyle): string {
  const all = sections.filter(([, text]) => text !== "");
  const widths = all.map(([label]) => widthOf(label));
  const column = largest(widths, 0) + 2;
  const twoColumns = width >= 60 && width - column >= LEAST_TEXT && !plain;
  const texts = all.map(([label, text]) => {
    const lines = text.split("\n");
    if (!twoColumns) {
      const [first = "", ...rest] = lines;
      const labels = [`${colours.bold(label)}${words.colon}${first}`, ...rest.map((line) => `  ${line}`)];
      return labels.map((line) => wrap(line, width, "  ")).join("\n");
    }
    const [first = "", ...rest] = lines.flatMap((line) => wrap(line, width - column).split("\n"));
    return [
      `${colours.bold(label)}${" ".repeat(column - widthOf(label))}${first}`,
      ...rest.map((line) => " ".repeat(column) + line),
    ].join("\n");
  });
  return texts.join("\n");
}
