// Detects user patterns with catastrophic backtracking before they run.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCheapPattern, LONGEST_TEXT } from "../../../src/importers/networks/pattern.ts";

describe("a pattern", () => {
  it.each([
    "^LI[ _-]",
    "linkedin|\\bLI\\b",
    "^(insta|ig)[ _-]?\\d{4}$",
    "promo.*2026",
    ".*spring.*",
    "(?:ab)+c",
    "[(*+?]+",
    "\\(a+\\)",
    "a{3}b{2,5}",
    "^.{0,400}$",
    "(a+)?b",
    "(?<name>ig)",
    "",
  ])("can be tried on every row: %s", (pattern) => {
    expect(new RegExp(pattern, "i")).toBeInstanceOf(RegExp);
    expect(isCheapPattern(pattern)).toBe(true);
  });

  it.each([
    "^(a+)+$",
    "^(a*)*$",
    "(a|a)*",
    "(a|aa)+$",
    "(?:a?){20}b",
    "((a|b)c)*d",
    "(([a-z])+.)+[A-Z]",
    "(.*)*=",
    "^(a+){2,}$",
    ".*.*.*=",
    "a.*b.*c.*d",
    "a+a+a+$",
    "a{1,100}a{1,100}a{1,100}b",
    "a?a?a?a?a?a?a?a?a?aaaaaaaaa",
    "(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)b",
    "(a)\\1*",
    "(?=a+)b",
    "(?<!a+)b",
    "(?<x>a+)\\k<x>",
    "x".repeat(201),
  ])("cannot: %s", (pattern) => {
    expect(new RegExp(pattern, "i")).toBeInstanceOf(RegExp);
    expect(isCheapPattern(pattern)).toBe(false);
  });

  it("that passes runs fast on texts that almost match", () => {
    const atom = fc.constantFrom("a", ".", "[ab]", "\\w", "(a)", "(?:ab)", "(a|b)", "(a+)", "b");
    const quantifier = fc.constantFrom("", "", "*", "+", "?", "{2,}", "{1,9}", "*?");
    const patterns = fc
      .array(fc.tuple(atom, quantifier), { maxLength: 9 })
      .map((parts) => `^${parts.map((part) => part.join("")).join("")}$`)
      .filter(isCheapPattern);
    fc.assert(
      fc.property(
        patterns,
        fc.constantFrom("a".repeat(LONGEST_TEXT - 1), "ab".repeat(LONGEST_TEXT / 2 - 1)),
        (pattern, text) => {
          const found = new RegExp(pattern, "i").exec(`${text}!`);
          expect(found === null || found[0] === `${text}!`).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
