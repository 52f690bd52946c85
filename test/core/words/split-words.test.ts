// Splitting a line into words, as a shell does.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitWords } from "../../../src/core/words/split-words.ts";
import { anyString } from "../arbitrary.ts";

describe("a line", () => {
  it.each([
    ["30m instagram creation", ["30m", "instagram", "creation"]],
    ["  30m\t ig  ", ["30m", "ig"]],
    ['30m ig "all comments answered"', ["30m", "ig", "all comments answered"]],
    ["30m ig 'all comments answered'", ["30m", "ig", "all comments answered"]],
    ['--client="Studio Nova"', ["--client=Studio Nova"]],
    ["l'atelier d'Anna", ["l'atelier", "d'Anna"]],
    ['say \\"hi\\" a\\ b', ["say", '"hi"', "a b"]],
    ['"l\'atelier" \'say "hi"\'', ["l'atelier", 'say "hi"']],
    ['--note ""', ["--note", ""]],
    ["", []],
  ])("%j has the words %j", (line, words) => {
    expect(splitWords(line)).toEqual({ value: words });
  });

  it.each(['30m ig "all comments', "30m ig 'all comments"])("%j is refused: a quote stays open", (line) => {
    expect(splitWords(` ${line} `)).toEqual({ error: { code: "quote-open", params: { text: line } } });
  });

  it("gives back any words that were quoted", () => {
    const quote = (word: string): string => `"${word.replace(/[\\"]/g, "\\$&")}"`;
    const anyWord = fc.oneof(anyString, fc.string({ unit: fc.constantFrom(..."ab '\"\\\n\t".split("")) }));
    fc.assert(
      fc.property(fc.array(anyWord), (words) => {
        expect(splitWords(words.map(quote).join(" "))).toEqual({ value: words });
      }),
      { numRuns: 300 },
    );
  });
});
