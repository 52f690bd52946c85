// After a disk error at any file call of any writing command, the reported outcome is true and nothing is lost.
import { expect, it } from "vitest";
import { full } from "../full.ts";
import { CASES, faultMatrix } from "./fault-matrix.ts";

/** One of so many runs is tested. */
const STRIDE = full(2, 13);

it.each(CASES.map((each) => [each.command.join(" "), each] as const))("%s", async (_name, each) => {
  const { runs, broken } = await faultMatrix([each], (run) => run % STRIDE === 0);
  expect(broken).toEqual([]);
  expect(runs).toBeGreaterThan(5);
});
