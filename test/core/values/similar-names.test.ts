// Names written in two ways: case, accents, spacing, or one letter.
import fc from "fast-check";
import { expect, it } from "vitest";
import { similarNames } from "../../../src/core/values/similar-names.ts";

function similarTo(name: string, ...seen: string[]): string | null {
  const names = similarNames();
  for (const each of seen) names.add(each);
  return names.similarTo(name);
}

it.each([
  ["studio nova", "Studio Nova"],
  ["StudioNova", "Studio Nova"],
  ["Café Lumière", "Cafe Lumiere"],
  ["Studio Novas", "Studio Nova"],
  ["Sudio Nova", "Studio Nova"],
  ["Studio Niva", "Studio Nova"],
  ["Stduio Nova", "Studio Nova"],
  ["J. Martin", "J Martin"],
])("%s is taken for %s", (name, seen) => {
  expect(similarTo(name, "Another", seen)).toBe(seen);
});

it.each([
  ["Studio Nova", "Studio Nova"],
  ["Studio Neva Two", "Studio Nova"],
  ["Ana", "Ada"],
  ["Shop 13", "Shop 12"],
  ["Client 1", "Client"],
  ["Dupont", "Durand"],
])("%s is another name than %s", (name, seen) => {
  expect(similarTo(name, seen)).toBeNull();
});

it("one letter more, less or other is found in any name of five letters", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."abcdefgh"), minLength: 6, maxLength: 12 });
  fc.assert(
    fc.property(letters, fc.nat(), fc.constantFrom("", "x", "xy"), (name, at, other) => {
      const index = at % name.length;
      const changed = name.slice(0, index) + other + name.slice(index + (other.length === 2 ? 0 : 1));
      const isOne = other.length < 2;
      expect(similarTo(changed, name)).toBe(isOne ? name : null);
    }),
  );
});
