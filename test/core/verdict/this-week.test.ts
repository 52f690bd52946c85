// This week: actions from the rows of a verdict, the slots and the post models.
import { describe, expect, it } from "vitest";
import { type ThisWeek, thisWeek } from "../../../src/core/verdict/this-week.ts";
import { buildVerdict, type NetworkVerdict, type Verdict } from "../../../src/core/verdict/verdict.ts";
import { day, ledgerOf } from "../../given.ts";

const WHOLE_YEAR = { since: day("2026-01-01"), until: day("2026-12-31") };
const YEAR = { since: day("2025-11-21"), until: day("2026-11-20") };
const { entries, settings } = ledgerOf(`rate: 60
slots: ["08:00-08:15"]
publishing: { network: linkedin, every: week, models: [tip, backstage] }
---
- { date: 2026-11-02, time: 1h, network: linkedin }
- { date: 2026-11-02, time: 1h, network: x }
- { date: 2026-11-02, time: 1h, network: newsletter }
- { date: 2026-11-05, posted: tip, network: linkedin }
- { date: 2026-11-06, posted: backstage, network: linkedin }
`);

/** A verdict to focus on LinkedIn, with rows of action, hours per week, cost and return. */
function verdict(
  rows: readonly [string, NetworkVerdict["action"], number, number, number | null][],
  more: Partial<Verdict> = {},
): Verdict {
  const built = buildVerdict(entries, settings, { period: YEAR, draws: 100 }).verdict;
  const [model] = built.networks;
  if (!model) throw new Error("no row");
  const networks = rows.map(([network, action, hoursPerWeek, cost, observedReturn]) => ({
    ...model,
    network,
    action,
    hoursPerWeek,
    cost,
    observedReturn,
  }));
  return { ...built, decision: "focus", network: "linkedin", networks, owned: [], ...more };
}

it("says where all hours go, what gets copies, and what to close", () => {
  const rows = verdict([
    ["linkedin", "focus", 3, 100, 2],
    ["instagram", "reduce", 2, 100, 0],
    ["x", "quit", 1, 100, 0],
    ["tiktok", "quit", 0.5, 100, null],
    ["reddit", "keep", 0.25, 100, 0],
  ]);
  expect(thisWeek(rows, entries, settings)).toMatchObject({
    network: "linkedin",
    focus: true,
    hours: 6.5,
    slots: settings.slots,
    copyTo: ["instagram"],
    close: ["x", "tiktok"],
  });
});

it("frees the hours of networks that do not pay where none does, for an owned channel that pays", () => {
  const rows = verdict(
    [
      ["linkedin", "reduce", 3, 100, 0],
      ["x", "quit", 1, 100, 0],
      ["reddit", "keep", 2, 100, 1],
    ],
    { decision: "none", network: null },
  );
  const none = { focus: false, hours: 4, model: null, copyTo: [], close: ["x"], rented: null };
  expect(thisWeek(rows, entries, settings)).toMatchObject({ network: null, ...none });
  const range = { mean: 1, low: 0, high: 2 };
  const reallocation = { from: ["x"], to: "newsletter", hoursPerWeek: 1, freedPerWeek: 4, gainPerWeek: range };
  expect(thisWeek({ ...rows, reallocation }, entries, settings)).toMatchObject({ network: "newsletter", ...none });
});

it("leaves the leader its own hours where an owned channel gets the others", () => {
  const range = { mean: 1, low: 0, high: 2 };
  const reallocation = { from: ["x"], to: "newsletter", hoursPerWeek: 1, freedPerWeek: 1, gainPerWeek: range };
  const rows = verdict(
    [
      ["linkedin", "focus", 3, 100, 2],
      ["x", "quit", 1, 100, 0],
    ],
    { reallocation },
  );
  expect(thisWeek(rows, entries, settings)).toMatchObject({ network: "linkedin", hours: 3 });
});

it("is none while a network is tried", () => {
  const rows: Parameters<typeof verdict>[0] = [["linkedin", "focus", 3, 100, 2]];
  expect(thisWeek(verdict(rows, { decision: "test" }), entries, settings)).toBeNull();
});

describe("the model of the week", () => {
  const rows: Parameters<typeof verdict>[0] = [["linkedin", "focus", 3, 100, 2]];

  it("is the least recently used one, with full weeks since", () => {
    expect(thisWeek(verdict(rows), entries, settings)?.model).toEqual({ key: "tip", weeks: 2 });
  });

  it("has no weeks where it never was used, and there is none where none is named", () => {
    const unused = entries.filter((entry) => entry.kind !== "posted" || entry.model !== "backstage");
    expect(thisWeek(verdict(rows), unused, settings)?.model).toEqual({ key: "backstage", weeks: null });
    const none = ledgerOf("rate: 60\n---\n").settings;
    expect(thisWeek(verdict(rows), entries, none)?.model).toBeNull();
  });
});

/** The week of a ledger whose verdict is to focus on LinkedIn. */
function weekOf(settings: string, ...lines: string[]): ThisWeek | null {
  const entries = lines.map((line) => `- { date: 2026-06-02, ${line} }\n`).join("");
  const ledger = ledgerOf(`rate: 60\n${settings}\n---\n${entries}`);
  const { verdict } = buildVerdict(ledger.entries, ledger.settings, { period: WHOLE_YEAR, draws: 20 });
  return thisWeek({ ...verdict, decision: "focus", network: "linkedin" }, ledger.entries, ledger.settings);
}

describe("what hangs on a rented network", () => {
  const linkedin = ["time: 5h, network: linkedin", "earned: 1200, network: linkedin"];

  it("is told where it is half of the gross profit or more", () => {
    expect(weekOf("", ...linkedin)?.rented).toEqual({ share: 1, perMonth: 171.48 });
  });

  it("is nothing to tell where most comes from a channel that costs nothing", () => {
    expect(weekOf("", ...linkedin, "earned: 18000, network: referrals")?.rented).toBeNull();
  });

  it("is nothing to tell where another network carries more", () => {
    expect(weekOf("", ...linkedin, "earned: 5000, network: x")?.rented).toBeNull();
  });

  it("is told from the threshold of the ledger on, and not at all where it wants to hear nothing of it", () => {
    expect(weekOf("findings: { rented-land: off }", ...linkedin)?.rented).toBeNull();
    const shared = [...linkedin, "earned: 3600, network: referrals"];
    expect(weekOf("findings: { rented-land: { from: 20% } }", ...shared)?.rented).toMatchObject({ share: 0.25 });
  });
});
