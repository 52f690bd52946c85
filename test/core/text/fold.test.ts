// The forms in which words are compared.
import fc from "fast-check";
import { expect, it } from "vitest";
import { fold } from "../../../src/core/text/fold.ts";

it.each([
  ["CRÉATION", "creation"],
  ["Cœur", "cœur"],
  ["aujourd’hui", "aujourd'hui"],
  ["ÇA ET LÀ", "ca et la"],
  ["10 € ÷ 2 zł", "10 € ÷ 2 zł"],
  ["Ångström Ǻ", "angstrom a"],
])("%s is %s", (word, folded) => expect(fold(word)).toBe(folded));

it("gives what Unicode normalisation gives", () => {
  const words = fc.string({
    unit: fc.oneof(
      fc.integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCharCode(code)),
      fc.string({ unit: "grapheme", maxLength: 1 }),
    ),
  });
  fc.assert(
    fc.property(words, (word) => {
      const normalised = word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
      expect(fold(word)).toBe(normalised);
    }),
  );
});
