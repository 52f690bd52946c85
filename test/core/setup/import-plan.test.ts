// Totals of an import, and the order of skipped rows.
import { expect, it } from "vitest";
import { groupSkipped, importTotals } from "../../../src/core/setup/import-plan.ts";
import { ledgerOf } from "../../given.ts";

it("adds up what is new and what is changed, in all and by network", () => {
  const { settings, entries } = ledgerOf(`exchange: { USD: 0.5 }
---
- { date: 2026-11-18, time: 30m, network: x }
- { date: 2026-11-18, earned: 10, network: linkedin }
- { date: 2026-11-18, spent: "10 USD", network: x }
- { date: 2026-11-18, posted: tip, network: x, reach: 100 }
- { date: 2026-11-18, posted: tip, network: x }
- { date: 2026-11-18, reach: 7, network: x }
- { date: 2026-11-18, followers: 7, network: x }
- { date: 2026-11-18, earned: 3 }
`);
  const [first, ...others] = entries;
  if (!first) throw new Error("no entry");
  const { all, byNetwork } = importTotals({ added: others, updated: [{ before: first, after: first }] }, settings);
  expect(all).toEqual({ minutes: 30, earned: 1300, spent: 500, posts: 2, reach: 107 });
  expect([...byNetwork]).toEqual([
    ["linkedin", { minutes: 0, earned: 1000, spent: 0, posts: 0, reach: 0 }],
    ["x", { minutes: 30, earned: 0, spent: 500, posts: 2, reach: 107 }],
    ["", { minutes: 0, earned: 300, spent: 0, posts: 0, reach: 0 }],
  ]);
});

it("groups what was left out by reason, file by file, with three details at most", () => {
  const left = (file: string, line: number, reason: "no-network" | "no-exchange", detail?: string) => ({
    file,
    line,
    reason,
    ...(detail === undefined ? {} : { detail }),
  });
  expect(
    groupSkipped([
      left("a.csv", 2, "no-network"),
      ...["USD", "CHF", "USD", "", "GBP", "SEK"].map((code, index) => left("a.csv", 3 + index, "no-exchange", code)),
      left("b.csv", 2, "no-network"),
      left("a.csv", 9, "no-network"),
    ]),
  ).toEqual([
    { reason: "no-exchange", file: "a.csv", lines: [3, 4, 5, 6, 7, 8], details: ["USD", "CHF", "GBP"] },
    { reason: "no-network", file: "a.csv", lines: [2, 9], details: [] },
    { reason: "no-network", file: "b.csv", lines: [2], details: [] },
  ]);
});
