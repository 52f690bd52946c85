// Invisible characters are replaced unless they are part of visible text.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printable, printableJson, printableLines } from "../../../../src/render/terminal/layout/text.ts";

/** Texts whose joiners, selectors and tags are visible in effect. */
const SEEN = [
  "👩‍👩‍👧‍👦 👩🏽‍🚀 👨‍⚕️ ❤️‍🔥 🏳️‍🌈 ✈️ ☎︎ 1️⃣ #️⃣ ©️ ⁉️",
  "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}",
  "کتاب\u200cها",
  "ශ\u0dca\u200dර\u0dd3 ക\u0d4d\u200d\u0d37",
  "葛\u{e0100} ≨\ufe00 ᠠ\u180b",
  "Šárka Nguyễn Ελλάδα עברית العربية 日本語 한국어 ไทย \u00a0\u202f1\u00a0234,50\u00a0€ – « ça » …",
  "𝄞 𝐀 🏴 �",
];

/** The same characters by Unicode properties. */
const HIDDEN = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u;

it.each(SEEN)("%s stays as it is", (text) => {
  expect([
    printable(text),
    printableLines(text),
    printableLines(`${text}\n`, { keepStyles: true }),
    printableJson(text),
  ]).toEqual([text, text, `${text}\n`, text]);
});

it("every invisible character, and no other, is replaced between Latin letters", () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const sign = String.fromCodePoint(code);
    const shown = printable(`a${sign}b`);
    const expected = /[\r\n\t]/.test(sign) ? "a b" : HIDDEN.test(sign) ? "a\ufffdb" : `a${sign}b`;
    if (shown !== expected) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

describe("out of place", () => {
  it.each([
    ["a joiner at the end of an emoji", "👩\u200d", "👩�"],
    ["a joiner after a joiner", "👩\u200d\u200d👧", "👩��👧"],
    ["a joiner beside a letter", "a\u200d👧", "a�👧"],
    ["a non-joiner between letters that never join", "a\u200cb", "a�b"],
    ["a selector after a selector", "✈\ufe0f\ufe0f\ufe01", "✈\ufe0f��"],
    ["a selector after a letter", "a\ufe0f\u{e0101}", "a��"],
    ["a selector after a blank", " \ufe0f", " �"],
    ["tags without a flag", "a\u{e0068}\u{e0069}\u{e007f}", "a���"],
    ["a flag of more tags than a region has", `🏴${"\u{e0061}".repeat(7)}\u{e007f}`, `🏴${"�".repeat(8)}`],
    ["a flag without its end", "🏴\u{e0067}\u{e0062}\u{e0073}", "🏴���"],
  ])("%s is shown as a mark", (_what, text, shown) => {
    expect(printable(text)).toBe(shown);
  });
});

it("lines keep line ends, tabs and, on request, styles, and no other control characters", () => {
  const text = "\x1b[31mred\x1b[39m\ta\r\nb\rc\x1b[2J\x1b]0;t\x07\x9b31m\u2028\n";
  expect(printableLines(text, { keepStyles: true })).toBe("\x1b[31mred\x1b[39m\ta\r\nb�c�[2J�]0;t��31m�\n");
  expect(printableLines(text)).toBe("�[31mred�[39m\ta\r\nb�c�[2J�]0;t��31m�\n");
});

it("JSON escapes invisible characters, and parses to the same text", () => {
  const json = printableJson(JSON.stringify({ text: "a\u202e\u00ad\u200b\u{e0041}\u061c\ufeffb" }));
  expect(json).toBe('{"text":"a\\u202e\\u00ad\\u200b\\udb40\\udc41\\u061c\\ufeffb"}');
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(JSON.parse(printableJson(JSON.stringify({ text })))).toEqual({ text });
    }),
  );
});

it("what was made printable stays as it is", () => {
  const unit = fc.oneof(
    fc.constantFrom(...[...SEEN.join("")], "\u200d", "\ufe0f", "\u200c"),
    fc.string({ unit: "binary", maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      expect(printable(printable(text))).toBe(printable(text));
    }),
  );
});
