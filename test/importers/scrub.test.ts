// Personal data is removed from texts; the rest is unchanged.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scrubbed } from "../../src/importers/scrub.ts";

describe("scrubbed texts", () => {
  it.each([
    ["reel for Studio Nova", "reel for Studio Nova"],
    ["  two  spaces,\ta tab\nand a line ", "two spaces, a tab and a line"],
    ["création d'un visuel ", "création d'un visuel"],
    ["write to ada@example.com", "write to …"],
    ["call +33 6 12 34 56 78 back", "call … back"],
    ["ada@example.com", ""],
    ["", ""],
    ["take 2 of 3", "take 2 of 3"],
  ])("%j become %j", (text, kept) => {
    expect(scrubbed(text)).toBe(kept);
  });

  it("have one line and no address, and scrubbing again changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab é@.1 \t\n-…"), maxLength: 40 }), (text) => {
        const kept = scrubbed(text);
        expect(kept).not.toMatch(/[\t\n]|\s\s|^\s|\s$|\w@\w+\.\w/);
        expect(scrubbed(kept)).toBe(kept);
      }),
    );
  });
});
