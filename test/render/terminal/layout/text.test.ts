// Text for a terminal is free of control characters; JSON keeps its meaning.
import { expect, it } from "vitest";
import { printable, printableJson, printableLines, unbroken } from "../../../../src/render/terminal/layout/text.ts";

const TRICK = "\u001b]0;X\u0007 \u009b31m \u202eab\u2069\r\u007f";

it("a text in one line has no control character, line end or turn of direction", () => {
  expect(printable(`a\r\nb\tc${TRICK}`)).toBe("a b c�]0;X� �31m �ab� �");
});

it("a text in lines keeps line ends and tabs, and no other control characters", () => {
  expect(printableLines(`a\r\nb\tc\n${TRICK}`)).toBe("a\r\nb\tc\n�]0;X� �31m �ab���");
});

it("JSON escapes such characters, and parses to the same text", () => {
  const json = printableJson(JSON.stringify({ client: TRICK }, null, 2));
  expect(json).toMatch(/^[\n\u0020-\u007e]*$/);
  expect(JSON.parse(json)).toEqual({ client: TRICK });
});

it("keeps a unit with its figure unless a letter or digit of any script follows", () => {
  const differing = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter(
    (sign) => unbroken(`5 h${sign}`).startsWith("5\u00a0h") === /[\p{L}\p{N}]/u.test(sign),
  );
  expect(differing).toEqual([]);
  expect(unbroken("5 hœ 5 h, « 5 h »")).toBe("5 hœ 5\u00a0h, «\u00a05\u00a0h\u00a0»");
});
