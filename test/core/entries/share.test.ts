// Parts of a whole: how they are typed and written, and shares of the same network become one.
import { describe, expect, it } from "vitest";
import { mergeShares, parsePart, writePart } from "../../../src/core/entries/share.ts";
import { outcome } from "../../given.ts";

describe("a part of a whole", () => {
  it.each([
    ["1", 10_000],
    ["0", 0],
    ["0.55", 5_500],
    ["0,55", 5_500],
    ["0.3333", 3_333],
    ["55%", 5_500],
    ["55 %", 5_500],
    ["33.33%", 3_333],
    ["33,3 %", 3_330],
    ["100%", 10_000],
    ["1.0000000", 10_000],
    [" 55 % ", 5_500],
    ["0.00001", "margin-unreadable"],
    ["55%x", "margin-unreadable"],
    ["1.01", "margin-unreadable"],
    ["55", "margin-unreadable"],
    ["101%", "margin-unreadable"],
    ["0.33333", "margin-unreadable"],
    ["33.333%", "margin-unreadable"],
    ["-5%", "margin-unreadable"],
    [".5", "margin-unreadable"],
    ["half", "margin-unreadable"],
    ["", "margin-unreadable"],
  ])("%j is %s", (text, expected) => {
    expect(outcome(parsePart(text))).toBe(expected);
  });

  it("is refused in the words that were typed", () => {
    expect(parsePart("half").error?.params).toEqual({ text: "half" });
  });

  it("is written as a decimal that reads back, from 0 to 1 by ten-thousandths", () => {
    const parts = Array.from({ length: 10_001 }, (_, index) => index);
    expect(parts.filter((part) => parsePart(writePart(part)).value !== part)).toEqual([]);
  });
});

it("shares of one network are added, and a single network has the whole", () => {
  const shares = [
    { network: "linkedin", weight: 4_000 },
    { network: "newsletter", weight: 3_000 },
    { network: "linkedin", weight: 3_000 },
  ];
  expect(mergeShares(shares)).toEqual([
    { network: "linkedin", weight: 7_000 },
    { network: "newsletter", weight: 3_000 },
  ]);
  expect(mergeShares([{ network: "linkedin", weight: 10_000 }])).toEqual([{ network: "linkedin", weight: 1 }]);
});
