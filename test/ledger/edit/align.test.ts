// Aligned lines: increasing pairs of equal lines, all of them if nothing was moved.
import fc from "fast-check";
import { expect, it } from "vitest";
import { align } from "../../../src/ledger/edit/align.ts";

const matchesOf = (a: readonly string[], b: readonly string[]) =>
  align(a, b).flatMap((found, index) => (found < 0 ? [] : [[index, found] as const]));

it("pairs equal items only, and never crosses", () => {
  const items = fc.array(fc.constantFrom(..."abcdefgh"), { maxLength: 40 });
  fc.assert(
    fc.property(items, items, (a, b) => {
      const matches = matchesOf(a, b);
      for (const [nth, [index, found]] of matches.entries()) {
        expect(a[index]).toBe(b[found]);
        expect(found).toBeGreaterThan(matches[nth - 1]?.[1] ?? -1);
      }
    }),
  );
});

it("finds every item that is left where items were only deleted, and all are different", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean()), (kept) => {
      const a = kept.map((_, index) => String(index));
      const b = a.filter((_, index) => kept[index]);
      expect(matchesOf(a, b).map(([index]) => String(index))).toEqual(b);
    }),
  );
});

it("pairs items that repeat in their order", () => {
  expect(matchesOf([..."xaay"], [..."zabay"])).toEqual([
    [1, 1],
    [2, 3],
    [3, 4],
  ]);
});

it("ends soon where each anchor only shows the next one", () => {
  // Each anchor is found only after the stretch behind the previous one is split off.
  const a: string[] = [];
  const b: string[] = [];
  for (let n = 20_000; n > 0; n -= 1) {
    a.push(`${n}`, `p${n}`, `${n - 1}`, `q${n}`);
    b.push(`${n}`, `r${n}`, `s${n}`);
  }
  const matches = matchesOf(a, b);
  expect(matches.length).toBeGreaterThan(10_000);
});
