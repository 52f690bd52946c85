// Lazy evaluation.
import { expect, it } from "vitest";
import { lazy } from "../../../src/core/errors/lazy.ts";

it("makes nothing until it is asked, and then the same thing for all", () => {
  let made = 0;
  const get = lazy(() => {
    made += 1;
    return undefined;
  });
  expect(made).toBe(0);
  expect([get(), get()]).toEqual([undefined, undefined]);
  expect(made).toBe(1);
});
