// The most frequent names first, and the cost of a time entry.
import { expect, it } from "vitest";
import { mostUsed } from "../../../src/core/publishing/habits.ts";
import { costOf } from "../../../src/core/report/roi.ts";
import { ledgerOf } from "../../given.ts";

it("the most used recently come first, then the others in their order, without duplicates", () => {
  const { entries } = ledgerOf(`---
- { date: 2026-11-10, time: 5m, network: tiktok }
- { date: 2026-11-11, time: 5m, network: x }
- { date: 2026-11-12, time: 5m, network: linkedin }
- { date: 2026-11-13, time: 5m, network: linkedin }
- { date: 2026-11-14, spent: 5, network: facebook }
- { date: 2026-11-14, time: 5m }
`);
  const networkOf = (entry: (typeof entries)[number]) => entry.networks[0]?.network;
  const [first, ...later] = entries;
  const older = [first, ...Array.from({ length: 200 }, () => later[1])].flatMap((entry) => entry ?? []);
  expect(mostUsed(older, networkOf, ["instagram"])).toEqual(["linkedin", "instagram"]);
  expect(mostUsed(entries, networkOf, ["instagram"])).toEqual(["linkedin", "tiktok", "x", "instagram"]);
});

it.each([
  ["rate: 60", "time: 90m", 90],
  ["rate: 0", "time: 90m", 0],
  ["", "time: 90m", null],
  ["rate: [{ from: 2026-12-01, rate: 60 }]", "time: 90m", null],
  ["rate: 60", "spent: 5", null],
  ["rate: 60\npeople: { marie: { rate: 30 } }", "time: 1h, person: marie", 30],
])("%j %s costs %s", (settings, what, expected) => {
  const ledger = ledgerOf(`${settings}\n---\n- { date: 2026-11-20, ${what}, network: x }\n`);
  expect(ledger.entries.map((entry) => costOf(entry, ledger.settings))).toEqual([expected]);
});
