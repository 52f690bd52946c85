// Mutants of the examples: the right entries or a fault with a line, nothing else.
import { expect, it } from "vitest";
import { ROOT } from "../e2e/socialroi.ts";
import { fuzz } from "./fuzz.ts";
import { seeded } from "./seeded.ts";
import { smallLedgers } from "./small-ledgers.ts";

it("twenty thousand mutants are read or refused with a place", { timeout: 600_000 }, () => {
  const { read, refused, wrong } = fuzz(smallLedgers(ROOT), 20_000, seeded(7));
  expect(wrong).toEqual([]);
  expect(read).toBeGreaterThan(500);
  expect(refused).toBeGreaterThan(500);
});
