// Parsing typed changes of weekly hours.
import { expect, it } from "vitest";
import { vocabularyOf } from "../../../src/core/entries/vocabulary.ts";
import { parseHoursChanges } from "../../../src/core/verdict/what-if.ts";
import { ledgerOf, outcome } from "../../given.ts";

const vocabulary = vocabularyOf(ledgerOf("---\n").settings);

it.each<[string, unknown]>([
  [
    "instagram=0h, li=+3h",
    [
      { network: "instagram", to: 0 },
      { network: "linkedin", by: 3 },
    ],
  ],
  ["x=-1h30", [{ network: "x", by: -1.5 }]],
  ["x=−45m", [{ network: "x", by: -0.75 }]],
  ["x=30h", [{ network: "x", to: 30 }]],
  ["x=168h", [{ network: "x", to: 168 }]],
  ["x=0", [{ network: "x", to: 0 }]],
  ["x=169h", "option-unreadable"],
  ["x=3", "option-unreadable"],
  ["x=2+h", "option-unreadable"],
  ["x=+-2h", "option-unreadable"],
  ["x=0h6", [{ network: "x", to: 0.1 }]],
  ["x=1000h", "option-unreadable"],
  ["x", "option-unreadable"],
  ["x=1h=2h", "option-unreadable"],
  [" ", "option-unreadable"],
  ["myspace=1h", "not-here"],
  ["x=1h,", "not-here"],
])("%j", (text, expected) => {
  expect(outcome(parseHoursChanges(text, vocabulary))).toEqual(expected);
});

it("what cannot be read is quoted with its option", () => {
  expect(parseHoursChanges(" ", vocabulary).error?.params).toEqual({ option: "--what-if", text: " " });
  expect(parseHoursChanges("li=1h, x=3", vocabulary).error?.params).toEqual({ option: "--what-if", text: "x=3" });
  expect(parseHoursChanges("linkedn=1h", vocabulary).error?.params).toEqual({
    what: "network",
    text: "linkedn",
    suggestion: "linkedin",
  });
});
