// Lazy evaluation.
import { expect, it } from "vitest";
import { lazy } from "../../../src/core/errors/lazy.ts";

it("computes on the first call, then returns the same value", () => {
  let made = 0;
  const get = lazy(() => {
    made += 1;
    return undefined;
  });
  expect(made).toBe(0);
  expect([get(), get()]).toEqual([undefined, undefined]);
  expect(made).toBe(1);
});
