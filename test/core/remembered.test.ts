// What was found out of a text is found out once, as long as there are not too many texts.
import { expect, it } from "vitest";
import { MOST, remembered, shared } from "../../src/core/remembered.ts";

it("what comes back is not computed again", () => {
  const asked: string[] = [];
  const lengthOf = remembered((text) => {
    asked.push(text);
    return text.length;
  });
  expect(["one", "three", "one", "", ""].map(lengthOf)).toEqual([3, 5, 3, 0, 0]);
  expect(asked).toEqual(["one", "three", ""]);
});

it("texts beyond as many as are kept are computed each time, and those before are kept", () => {
  const asked: string[] = [];
  const itself = remembered((text) => {
    asked.push(text);
    return text;
  });
  const texts = Array.from({ length: MOST + 1 }, (_, index) => String(index));
  for (const text of [...texts, ...texts]) expect(itself(text)).toBe(text);
  expect(asked).toHaveLength(MOST + 2);
  expect(asked.at(-1)).toBe(String(MOST));
});

it("one string for all that are equal is that text, for each of them", () => {
  const one = shared();
  const texts = Array.from({ length: MOST + 5 }, (_, index) => `text ${index % (MOST + 2)}`);
  expect(texts.map(one)).toEqual(texts);
});
