// Mutants of a text, with the signs that readers of YAML stumble on, and raw values as two readers can be held together.
import fc from "fast-check";
import type { RawValue } from "../../src/ledger/raw.ts";

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
export const mutation = fc.record({
  place: fc.nat(),
  removed: fc.integer({ min: 0, max: 3 }),
  added: fc.constantFrom("", "", ...SNIPPETS),
});

/** The text with pieces taken out and put in, here and there. */
export function mutated(text: string, mutations: readonly { place: number; removed: number; added: string }[]): string {
  return mutations.reduce((now, { place, removed, added }) => {
    const from = place % (now.length + 1);
    return now.slice(0, from) + added + now.slice(from + removed);
  }, text);
}

/** The whole reader may count a comment to the map before it: maps and lists are held by where they begin. */
export function withoutEnds(value: RawValue): unknown {
  if (value.type === "scalar") return value;
  const { offset } = value.span;
  if (value.type === "list") return { offset, items: value.items.map(withoutEnds) };
  return { offset, fields: value.fields.map((field) => ({ ...field, value: withoutEnds(field.value) })) };
}
