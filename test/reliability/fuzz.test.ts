// Mutants of the examples: the right entries or a fault with a line, nothing else.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../e2e/socialroi.ts";
import { fuzz } from "./fuzz.ts";
import { seeded } from "./seeded.ts";

/** Settings and some twenty lines of each example, hand-written ones among them. */
function smallLedgers(): string[] {
  return ["designer", "pottery", "studio"].flatMap((name) => {
    const [settings = "", entries = ""] = readFileSync(join(ROOT, "examples", `${name}.yaml`), "utf8").split(/^---\n/m);
    const items = entries.split(/^(?=- )/m);
    const byHand = items.filter((item) => item.trimEnd().includes("\n"));
    return [`${settings}---\n${[...items.slice(0, 12), ...byHand.slice(0, 4)].join("")}`, items.slice(20, 32).join("")];
  });
}

it("ten thousand mutants are read or refused with a place", { timeout: 120_000 }, () => {
  const { read, refused, wrong } = fuzz(smallLedgers(), 10_000, seeded(7));
  expect(wrong).toEqual([]);
  expect(read).toBeGreaterThan(500);
  expect(refused).toBeGreaterThan(500);
});
