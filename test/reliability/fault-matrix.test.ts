// A fault at any file call of any writing command: the outcome is true, nothing is lost, and the next command works.
import { expect, it } from "vitest";
import { full } from "../full.ts";
import { CASES, faultMatrix } from "./fault-matrix.ts";

/** Each so many runs are made. */
const STRIDE = full(2, 13);

it.each(CASES.map((each) => [each.command.join(" "), each] as const))("%s", async (_name, each) => {
  const { runs, broken } = await faultMatrix([each], (run) => run % STRIDE === 0);
  expect(broken).toEqual([]);
  expect(runs).toBeGreaterThan(5);
});
