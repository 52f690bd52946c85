// Mutants of a text, with the signs that readers of YAML stumble on; and two readers held together on many texts.
import fc from "fast-check";
import type { RawValue } from "../../src/ledger/read/raw.ts";

const SNIPPETS = [
  ..."-{}[],:#&*!|>'\"%@`~?\\ \t\n\r0aé\u2028\ufeff\u0085",
  ": ",
  ", ",
  " }",
  "- ",
  "\n---\n",
  "\n  ",
  " #",
  "<<: ",
  "\n- ",
  "🎉",
  "# a comment",
  "   ",
  "  # indented",
  "--- # marker",
  "...",
  "  - { date: 2026-11-20, spent: 5 }",
  "rate: 60",
];

/** One piece taken out and one put in. */
const mutation = fc.record({
  place: fc.nat(),
  removed: fc.integer({ min: 0, max: 3 }),
  added: fc.constantFrom("", "", ...SNIPPETS),
});

/** The text with pieces taken out and put in, here and there. */
function mutated(text: string, mutations: readonly { place: number; removed: number; added: string }[]): string {
  return mutations.reduce((now, { place, removed, added }) => {
    const from = place % (now.length + 1);
    return now.slice(0, from) + added + now.slice(from + removed);
  }, text);
}

/** Mutants of these texts, with one change to three. */
export function mutantsOf(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(texts, fc.array(mutation, { minLength: 1, maxLength: 3 }))
    .map(([text, changes]) => mutated(text, changes));
}

/** Other ways to write a line of an entry, most of them the same entry. */
const RESTYLED: Readonly<Record<string, (line: string) => string>> = {
  quotedKey: (line) => line.replace(/([{ ])([a-z]+): /, '$1"$2": '),
  otherOrder: (line) => withFields(line, (fields) => fields.toReversed()),
  rotated: (line) => withFields(line, ([first = "", ...rest]) => [...rest, first]),
  twice: (line) => withFields(line, (fields) => [...fields, fields.at(-1) ?? ""]),
  unknownKey: (line) => withFields(line, (fields) => [...fields, "mood: fine"]),
  unknownFirst: (line) => withFields(line, (fields) => ["tags: [a, b]", ...fields]),
  nothing: (line) => withFields(line, (fields) => [...fields, "person: null"]),
  block: (line) => withFields(line, (fields) => fields).replace(/^- \{ (.*) \}/, (_, inner: string) => blockOf(inner)),
  commented: (line) => `${line}   # as I said`,
  commentedBlock: (line) => `${RESTYLED.block?.(line) ?? line} # as I said`,
  anchored: (line) => line.replace(/^- /, "- &mine "),
  alias: (line) => `${line}\n- *mine`,
  tagged: (line) => line.replace(/date: /, "date: !!str "),
  marked: (line) => `---\n${line}`,
  ended: (line) => `${line}\n...`,
  indented: (line) => `  ${line}`,
  spaced: (line) => line.replaceAll(", ", ",  ").replace("{ ", "{"),
  marks: (line) => `\ufeff${line}`,
  oneDecimal: (line) => line.replace(/(earned|spent): (\d+)(\.\d+)?/, "$1: $2.5"),
  threeDecimals: (line) => line.replace(/(earned|spent): (\d+)(\.\d+)?/, "$1: $2.505"),
  twoDecimals: (line) => line.replace(/(earned|spent): (\d+)(\.\d+)?/, "$1: $2.50"),
  manyDigits: (line) => line.replace(/(earned|spent): (\d+)/, "$1: 000$2"),
  folded: (line) => line.replace(/note: (?!")(\w+)/, "note: >-\n    $1"),
  windows: (line) => `${line}\r`,
};

/** A line with other fields between its braces. */
function withFields(line: string, change: (fields: string[]) => string[]): string {
  const [, inner] = /^- \{ (.*) \}$/.exec(line) ?? [];
  return inner === undefined ? line : `- { ${change(inner.split(/, (?=[a-z]+: )/)).join(", ")} }`;
}

function blockOf(inner: string): string {
  return `- ${inner.split(/, (?=[a-z]+: )/).join("\n  ")}`;
}

/** The texts with some lines written in another way, and other line ends or a byte order mark. */
export function restyled(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const style = fc.record({ place: fc.nat(), name: fc.constantFrom(...Object.keys(RESTYLED)) });
  const end = fc.constantFrom("\n", "\n", "\n", "\r\n", "\r");
  return fc
    .tuple(texts, fc.array(style, { minLength: 1, maxLength: 3 }), end, fc.boolean())
    .map(([text, styles, lineEnd, marked]) => {
      const lines = text.split("\n");
      for (const { place, name } of styles) {
        const entries = lines.flatMap((line, index) => (line.startsWith("- {") ? [index] : []));
        const index = entries[place % entries.length];
        if (index !== undefined) lines[index] = RESTYLED[name]?.(lines[index] ?? "") ?? "";
      }
      return `${marked ? "\ufeff" : ""}${lines.join(lineEnd)}`;
    });
}

/** The share of so many texts of which `isRead` says that it was read; what it expects, it expects of each. */
export function shareRead(texts: fc.Arbitrary<string>, numRuns: number, isRead: (text: string) => boolean): number {
  let read = 0;
  fc.assert(
    fc.property(texts, (text) => {
      read += Number(isRead(text));
    }),
    { numRuns },
  );
  return read / numRuns;
}

/** The whole reader may count a comment to the map before it: maps and lists are held by where they begin. */
export function withoutEnds(value: RawValue): unknown {
  if (value.type === "scalar") return value;
  const { offset } = value.span;
  if (value.type === "list") return { offset, items: value.items.map(withoutEnds) };
  return { offset, fields: value.fields.map((field) => ({ ...field, value: withoutEnds(field.value) })) };
}
