// The digest of a text is XXH64 of its UTF-8, in whatever pieces it is hashed.
import fc from "fast-check";
import { expect, it } from "vitest";
import { digests } from "../../../src/ledger/file/digest.ts";

it.each([
  ["", "ef46db3751d8e999"],
  ["a", "d24ec4f1a98c6e5b"],
  ["abc", "44bc2cf5ad770999"],
])("of %j is that of the reference implementation", async (text, digest) => {
  expect((await digests()).of(text)).toBe(digest);
});

it("of a text with more behind it is that of both in one, longer than a piece and with characters of four bytes", async () => {
  const { of, around } = await digests();
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "binary" }),
      fc.nat(3),
      async (some, more, pad) => {
        const text = `${"x".repeat(64 * 1024 - pad)}${some}`;
        for (const before of [text, some, "x".repeat(pad) + "🎈".repeat(40_000)])
          expect(around(before, more)).toEqual({ before: of(before), after: of(before + more) });
      },
    ),
  );
});

it("tells texts apart that differ in one letter, wherever it stands", async () => {
  const { of } = await digests();
  const text = "- { date: 2026-11-20, time: 30m }\n".repeat(5000);
  const found = new Set(
    [0, 1, 65_535, 65_536, 65_537, text.length - 1].map((at) => of(`${text.slice(0, at)}#${text.slice(at + 1)}`)),
  );
  expect(found.add(of(text)).size).toBe(7);
});
