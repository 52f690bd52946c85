// A fault at any file call of any writing command: the outcome is true, nothing is lost, and the next command works.
import { expect, it } from "vitest";
import { CASES, faultMatrix } from "./fault-matrix.ts";

/** Each so many runs are made; all of them if the environment says FULL=1. */
const STRIDE = process.env.FULL === "1" ? 1 : 7;

it.each(CASES.map((each) => [each.command.join(" "), each] as const))("%s", async (_name, each) => {
  const { runs, broken } = await faultMatrix([each], (run) => run % STRIDE === 0);
  expect(broken).toEqual([]);
  expect(runs).toBeGreaterThan(5);
});
