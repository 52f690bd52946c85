// The packaged library: the objects behind --json, and its errors.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type * as Library from "../../src/index.ts";
import { newHome, ROOT } from "./socialroi.ts";

const { readLedger, report, verdict } = (await import(join(ROOT, "dist/index.js"))) as typeof Library;
const ledger = readLedger(readFileSync(join(ROOT, "examples/designer.yaml"), "utf8"));
const home = newHome();
const json = async (...args: string[]) =>
  JSON.parse((await home.run([...args, "--json", "--ledger", join(ROOT, "examples/designer.yaml")])).stdout);

describe("the library", () => {
  it("gives the report of the command, without its envelope", async () => {
    const { schemaVersion, command, ...rest } = await json(
      "report",
      "--since",
      "2026-06-01",
      "--until",
      "2026-06-30",
      "--by",
      "activity",
    );
    const own = report(ledger, { since: "2026-06-01", until: "2026-06-30", by: "activity" });
    expect([schemaVersion, command, rest.previous.period.until]).toEqual([1, "report", "2026-05-31"]);
    expect(JSON.parse(JSON.stringify(own))).toEqual(rest);
  });

  it("gives the verdict of the command, without its envelope", async () => {
    const { schemaVersion, command, ...rest } = await json("verdict", "--since", "2025-11-21", "--until", "2026-11-20");
    expect([schemaVersion, command]).toEqual([1, "verdict"]);
    expect(JSON.parse(JSON.stringify(verdict(ledger, { since: "2025-11-21", asOf: "2026-11-20" })))).toEqual(rest);
  });

  it("knows nothing after asOf", async () => {
    const early = verdict(ledger, { asOf: "2026-03-31" });
    expect(early.period).toEqual({ since: "2025-11-21", until: "2026-03-31" });
    expect(early.networks.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThan(
      (await json("verdict")).networks.reduce((sum: number, { minutes }: { minutes: number }) => sum + minutes, 0),
    );
  });

  it.each<readonly [string, () => unknown]>([
    ["a date that does not exist", () => report(ledger, { since: "2026-02-30" })],
    ["a period that ends before it begins", () => report(ledger, { since: "2026-03-01", until: "2026-02-01" })],
    ["a way of dividing that there is not", () => report(ledger, { by: "mood" as "week" })],
    ["too few draws", () => verdict(ledger, { draws: -1 })],
  ])("refuses %s", (_name, call) => {
    expect(call).toThrow(RangeError);
  });

  it("makes do with an empty ledger", () => {
    const empty = readLedger("");
    expect(report(empty).totals).toMatchObject({ minutes: 0, returnPerUnit: null });
    expect(verdict(empty)).toMatchObject({ decision: "test", network: null, networks: [] });
  });
});
