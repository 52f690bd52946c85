// Caches, up to their maximum size.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { lazy, MOST, memoize, shared } from "../../../src/core/text/memoize.ts";

it("what comes back is not computed again", () => {
  const asked: string[] = [];
  const lengthOf = memoize((text) => {
    asked.push(text);
    return text.length;
  });
  expect(["one", "three", "one", "", ""].map(lengthOf)).toEqual([3, 5, 3, 0, 0]);
  expect(asked).toEqual(["one", "three", ""]);
});

it("texts beyond the maximum are computed each time, earlier ones stay cached", () => {
  const asked: string[] = [];
  const itself = memoize((text) => {
    asked.push(text);
    return text;
  });
  const texts = Array.from({ length: MOST + 1 }, (_, index) => String(index));
  for (const text of [...texts, ...texts]) expect(itself(text)).toBe(text);
  expect(asked).toHaveLength(MOST + 2);
  expect(asked.at(-1)).toBe(String(MOST));
});

it("equal texts share memory, and texts beyond the maximum are returned unchanged", () => {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const used = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const one = shared();
  const before = used();
  const kept = Array.from({ length: 200 }, () => one(Buffer.alloc(500_000, "a").toString("latin1")));
  expect(used() - before).toBeLessThan(20_000_000);
  expect(new Set(kept)).toEqual(new Set(["a".repeat(500_000)]));
  const texts = Array.from({ length: MOST + 5 }, (_, index) => `text ${index % (MOST + 2)}`);
  expect(texts.map(one)).toEqual(texts);
});

it("a lazy value is computed on the first call, then returns the same value", () => {
  let made = 0;
  const get = lazy(() => {
    made += 1;
    return undefined;
  });
  expect(made).toBe(0);
  expect([get(), get()]).toEqual([undefined, undefined]);
  expect(made).toBe(1);
});
