// Fuzz test: mutated ledgers give consistent entries or an error with a line.
import { expect, it } from "vitest";
import { ROOT } from "../e2e/socialroi.ts";
import { full } from "../full.ts";
import { fuzz } from "./fuzz.ts";
import { seeded } from "./seeded.ts";
import { smallLedgers } from "./small-ledgers.ts";

it("mutants of the examples are read or refused with a place", { timeout: 600_000 }, () => {
  const mutants = full(20_000, 1000);
  const { read, refused, wrong } = fuzz(smallLedgers(ROOT), mutants, seeded(7));
  expect(wrong).toEqual([]);
  expect(read).toBeGreaterThan(mutants / 40);
  expect(refused).toBeGreaterThan(mutants / 40);
});
