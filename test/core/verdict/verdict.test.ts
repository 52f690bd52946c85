// Verdicts on ledgers: dates, minutes, currency, and the order of rows.
import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate } from "../../../src/core/values/dates.ts";
import { type Evidence, inOrder } from "../../../src/core/verdict/evidence.ts";
import { evidenceOf, weeklyLimits } from "../../../src/core/verdict/from-ledger.ts";
import { judge } from "../../../src/core/verdict/judge.ts";
import { buildVerdict } from "../../../src/core/verdict/verdict.ts";
import { day, ledgerOf } from "../../given.ts";

const YEAR = { since: day("2025-11-21"), until: day("2026-11-20") };

function verdictOn(text: string, more: { draws?: number; seed?: number } = {}) {
  const { entries, settings } = ledgerOf(text);
  return buildVerdict(entries, settings, { period: YEAR, draws: 200, ...more }).verdict;
}

const WORK = [
  "- { date: 2026-11-03, time: 90m, network: x }",
  "- { date: 2026-11-03, time: 1h, network: linkedin }",
  "- { date: 2026-11-16, time: 30m, network: linkedin }",
  "- { date: 2026-11-16, time: 4h, network: newsletter }",
  "- { date: 2026-11-17, earned: 90, network: { linkedin: 70%, newsletter: 30% } }",
  "- { date: 2026-11-18, earned: 30, network: linkedin, evidence: guess }",
];

describe("a verdict", () => {
  it("has rented networks, the likeliest first, and channels of one's own beside", () => {
    const { networks, owned, currency, asOf, period } = verdictOn(`currency: CHF\nrate: 60\n---\n${WORK.join("\n")}`);
    expect([currency, asOf, period]).toEqual(["CHF", "2026-11-20", YEAR]);
    expect(
      networks.map(({ network, minutes, cost, revenue, sales }) => [network, minutes, cost, revenue, sales]),
    ).toEqual([
      ["linkedin", 90, 90, 93, 1.7],
      ["x", 90, 90, 0, 0],
    ]);
    expect(networks[0]?.observedReturn).toBeCloseTo(93 / 90, 12);
    expect(owned).toMatchObject([{ network: "newsletter", kind: "owned", minutes: 240, revenue: 27, sales: 0.3 }]);
    expect(owned[0]).not.toHaveProperty("action");
  });

  it("is the judgement of its evidence, looked at again on a day of the calendar", () => {
    const { entries, settings } = ledgerOf(`rate: 60\n---\n${WORK.join("\n")}`);
    const { judgement } = judge(evidenceOf(entries, settings, [YEAR])[0] as Evidence, { draws: 256, seed: 5 });
    const { verdict } = buildVerdict(entries, settings, { period: YEAR, draws: 256, seed: 5 });
    expect(verdict).toMatchObject({
      decision: judgement.decision,
      network: judgement.network,
      confidence: judgement.confidence,
      toleratedLossPerHour: 15,
      weeksUntilKnown: null,
      reasons: judgement.reasons,
    });
    expect(verdict.while).toEqual({
      network: judgement.trial?.network,
      hoursPerWeek: judgement.trial?.hoursPerWeek,
      accepted: false,
      from: "2026-11-20",
      reviewOn: "2026-12-04",
      until: "2027-01-15",
      weeks: 8,
      cost: null,
      worth: null,
      settlesIfSilent: false,
    });
    expect(verdict.findings.length).toBeGreaterThan(0);
  });

  it("draws 2,048 times with a seed of its own where nothing is asked for", () => {
    const own = "- { date: 2026-11-16, time: 4h, network: newsletter }";
    const { entries, settings } = ledgerOf(`rate: 60\n---\n${own}`);
    const { posterior } = buildVerdict(entries, settings, { period: YEAR });
    expect(posterior).toMatchObject({ draws: 2048, lattice: { seed: 20_201_120 } });
  });
});

it("names no network where none pays, though one brought more than the others", () => {
  const weeks = Array.from({ length: 40 }, (_, index) => addDays(day("2026-11-18"), -7 * index));
  const lines = weeks.flatMap((date) =>
    ["x", "linkedin"].map((network) => `- { date: ${date}, time: 4h, network: ${network} }`),
  );
  const { decision, network, confidence } = verdictOn(
    `rate: 60\n---\n${lines.join("\n")}\n- { date: 2026-05-05, earned: 50, network: x }\n`,
  );
  expect([decision, network]).toEqual(["none", null]);
  expect(confidence).toBeGreaterThan(0.5);
});

it("finds nothing of days that are still to come", () => {
  const { entries, settings } = ledgerOf("---\n- { date: 2026-11-12, time: 2h, network: linkedin }\n");
  const period = { since: day("2026-11-02"), until: day("2026-12-31") };
  const codes = (today: { readonly today?: CalendarDate }) =>
    buildVerdict(entries, settings, { period, ...today }).verdict.findings.map(({ code }) => code);
  expect(codes({ today: day("2026-11-15") })).not.toContain("stale-ledger");
  expect(codes({})).toContain("stale-ledger");
});

describe("without an hourly rate", () => {
  it("names the network that brought most an hour, if any brought something", () => {
    const better = [
      "- { date: 2026-11-16, time: 1h, network: linkedin }",
      "- { date: 2026-11-16, time: 5h, network: x }",
      "- { date: 2026-11-17, earned: 90, network: linkedin }",
      "- { date: 2026-11-17, earned: 100, network: x }",
      "- { date: 2026-11-17, earned: 900, network: tiktok }",
    ];
    const { network, confidence, networks, while: meanwhile, reasons } = verdictOn(better.join("\n"));
    expect([network, confidence, meanwhile, reasons]).toEqual(["linkedin", null, null, ["no-rate"]]);
    expect(networks.map((row) => [row.network, row.pBest, row.action])).toEqual([
      ["linkedin", null, "keep"],
      ["tiktok", null, "keep"],
      ["x", null, "keep"],
    ]);
    expect(verdictOn(better.toReversed().join("\n")).network).toBe("linkedin");
    expect(verdictOn("- { date: 2026-11-16, time: 1h, network: x }").network).toBeNull();
    expect(verdictOn("").network).toBeNull();
  });

  it("has the networks that returned most by what was spent first, then by name", () => {
    const { networks } = verdictOn(
      [
        "- { date: 2026-11-16, spent: 10, network: x }",
        "- { date: 2026-11-16, spent: 10, network: linkedin }",
        "- { date: 2026-11-16, spent: 10, network: reddit }",
        "- { date: 2026-11-16, earned: 5, network: x }",
        "- { date: 2026-11-16, earned: 15, network: reddit }",
        "- { date: 2026-11-16, time: 5m, network: facebook }",
      ].join("\n"),
    );
    expect(networks.map(({ network }) => network)).toEqual(["reddit", "x", "facebook", "linkedin"]);
  });
});

describe("the evidence of a ledger", () => {
  const evidence = (text: string) => {
    const { entries, settings } = ledgerOf(text);
    return inOrder(evidenceOf(entries, settings, [YEAR])[0] as Evidence);
  };

  it("has hours before the period, and neither money from before nor anything after it", () => {
    const { networks } = evidence(`rate: 60
---
- { date: 2025-11-20, time: 1h, network: x }
- { date: 2025-11-20, earned: 900, network: x }
- { date: 2025-11-21, earned: 100, network: x }
- { date: 2026-11-20, time: 30m, network: x }
- { date: 2026-11-20, time: 15m, network: x }
- { date: 2026-11-21, time: 4h, network: x }
- { date: 2026-11-20, posted: tip, network: reddit }
- { date: 2026-11-20, followers: 9, network: reddit }
- { date: 2026-11-20, reach: 9, network: reddit }
- { date: 2026-11-20, time: 1h }
`);
    expect(networks).toMatchObject([
      { key: "x", timeCost: 45, revenue: 100, hours: [{ hours: 1 }, { hours: 0.75 }], sales: [{ amount: 100 }] },
    ]);
  });

  it("has hours in the order of their days, whatever the order of the lines", () => {
    const lines = ["2026-11-03", "2026-11-01", "2026-11-02"].map(
      (date) => `- { date: ${date}, time: 1h, network: x }\n`,
    );
    const days = evidence(lines.join("")).networks[0]?.hours.map((hours) => hours.day) ?? [];
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(days).toHaveLength(3);
  });

  it("takes the mean of the rates that hours were worked at, else the one in force at the end, else none", () => {
    const rates = "rate: [{ from: 2026-01-01, rate: 40 }, { from: 2026-06-01, rate: 100 }]\n---\n";
    const hour = (date: string, time = "1h") => `- { date: ${date}, time: ${time}, network: x }\n`;
    expect(evidence(`${rates}${hour("2026-02-01")}${hour("2026-07-01", "3h")}`).rate).toBe(85);
    expect(evidence(`${rates}${hour("2025-12-01", "9h")}${hour("2026-02-01")}`).rate).toBe(40);
    expect(evidence(rates).rate).toBe(100);
    expect(evidence(hour("2026-02-01")).rate).toBe(0);
  });

  it("has what is left of a sale after its margin, whole, beside the part of it that is the network's", () => {
    const { networks } = evidence(`margin: 50%
networks: { x: { audience: 4, codes: 2 } }
exchange: { USD: 0.5 }
---
- { date: 2026-11-01, earned: 100, network: { x: 25%, linkedin: 75% }, evidence: guess }
- { date: 2026-11-02, earned: 100, network: x, margin: 80% }
- { date: 2026-11-03, earned: "100 USD", network: x }
`);
    expect(networks.map(({ key, fit }) => [key, fit])).toEqual([
      ["linkedin", null],
      ["x", { audience: 4, codes: 2 }],
    ]);
    expect(networks[1]?.sales.map(({ amount, weight, guess }) => [amount, weight, guess])).toEqual([
      [50, 0.25, true],
      [80, 1, false],
      [25, 1, false],
    ]);
  });
});

describe("clients who come back", () => {
  const sale = (date: string, amount: number, client?: string) =>
    `- { date: ${date}, earned: ${amount}, network: x${client === undefined ? "" : `, client: "${client}"`} }`;
  const hours = Array.from(
    { length: 20 },
    (_, week) => `- { date: ${addDays(day("2026-06-20"), 7 * week)}, time: 3h, network: x }`,
  );

  it("are counted once, whatever the spelling of their names", () => {
    const lines = [
      sale("2026-07-01", 100, "Café Noir"),
      sale("2026-08-01", 100, "cafe noir"),
      sale("2026-09-01", 100, "CafeNoir"),
      sale("2026-09-02", 100, "Other"),
      sale("2026-09-03", 100),
    ];
    const { networks } = verdictOn(`rate: 20\n---\n${[...hours, ...lines].join("\n")}\n`);
    expect(networks).toMatchObject([{ network: "x", sales: 5, clients: 3, revenue: 500 }]);
  });
});

describe("the trial of the settings", () => {
  const work = Array.from(
    { length: 30 },
    (_, week) => `- { date: ${addDays(day("2026-04-20"), 7 * week)}, time: 2h, network: x }`,
  ).join("\n");
  const on = (trial: string) => verdictOn(`rate: 60\ntrial: ${trial}\n---\n${work}\n`);

  it("keeps its own dates while it runs, and is looked at again halfway", () => {
    expect(on("{ network: reddit, from: 2026-11-10, weeks: 6 }").while).toMatchObject({
      network: "reddit",
      accepted: true,
      from: "2026-11-10",
      reviewOn: "2026-12-01",
      until: "2026-12-22",
    });
  });

  it("is over after its weeks, and has not begun before its first day", () => {
    expect(on("{ network: reddit, from: 2026-10-01, weeks: 6 }").trialOver).toEqual({ network: "reddit", why: "time" });
    const early = on("{ network: reddit, from: 2026-11-21, weeks: 6 }");
    expect([early.trialOver, early.while?.accepted ?? false]).toEqual([null, false]);
  });
});

describe("since last month", () => {
  const hours = Array.from(
    { length: 40 },
    (_, week) => `- { date: ${addDays(day("2026-02-10"), 7 * week)}, time: 2h, network: x }`,
  );
  const on = (...sales: string[]) => verdictOn(`rate: 40\n---\n${[...hours, ...sales].join("\n")}\n`).sinceLastMonth;

  it("nothing has changed where the answer is the same", () => {
    expect(on()).toEqual({
      changed: false,
      code: "unchanged",
      params: { before: { decision: "none", network: null }, cause: null },
    });
  });

  it("new sales have changed it", () => {
    const sales = [1, 3, 5, 8, 9, 10, 12].map(
      (date) => `- { date: 2026-11-${String(date).padStart(2, "0")}, earned: 900, network: x }`,
    );
    expect(on(...sales)).toMatchObject({
      changed: true,
      code: "sales",
      params: { before: { decision: "none", network: null }, cause: { code: "sales", network: "x", sales: 7 } },
    });
  });

  it("is not said where there was no answer four weeks ago", () => {
    const short = ["2026-10-20", "2026-11-03", "2026-11-18"].map((date) => `- { date: ${date}, time: 3h, network: x }`);
    expect(verdictOn(`rate: 40\n---\n${short.join("\n")}\n`).sinceLastMonth).toBeNull();
  });
});

it("weekly limits take the strictest limit of a network, in hours per week", () => {
  const { settings } = ledgerOf("limits: { instagram: [3h/week, 20m/day], total: 26h/month }\n---\n");
  expect([...weeklyLimits(settings)]).toEqual([
    ["instagram", expect.closeTo(7 / 3, 9)],
    ["total", expect.closeTo(26 / (365 / 84), 9)],
  ]);
});
