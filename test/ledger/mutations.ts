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
