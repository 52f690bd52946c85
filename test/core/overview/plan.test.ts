// Plans of a week, computed by hand.
import { describe, expect, it } from "vitest";
import { buildPlan, experimentFor, type Plan } from "../../../src/core/overview/plan.ts";
import type { Moment } from "../../../src/core/values/moment.ts";
import { buildVerdict, type Verdict } from "../../../src/core/verdict/verdict.ts";
import { day, ledgerOf } from "../../given.ts";

const SETTINGS = `slots: ["08:00-08:15", "13:00-13:30"]
limits: { interaction: 30m/day, ig: 3h/week, total: 5h/week }
publishing: { network: linkedin, every: 2 a week, models: [tip, backstage] }
---
`;
const FRIDAY: Moment = { date: day("2026-11-20"), clock: 9 * 60, epoch: 0 };

function plan(entries: string, { settings = SETTINGS, now = FRIDAY, next = false } = {}): Plan {
  const ledger = ledgerOf(settings + entries);
  return buildPlan(ledger.entries, ledger.settings, now, next ? "next" : "this");
}

describe("slots", () => {
  it("are kept if they contain time on a rented network, and over once their end has passed", () => {
    const entries = `- { date: 2026-11-16, time: 15m, at: "08:00", network: linkedin }
- { date: 2026-11-17, time: 2h, at: "12:00", network: instagram }
- { date: 2026-11-18, time: 15m, at: "08:15", network: instagram }
- { date: 2026-11-19, time: 15m, at: "08:05", network: newsletter }
- { date: 2026-11-20, time: 30m, at: "07:50", network: linkedin }
`;
    expect(plan(entries).slots).toMatchObject({ passed: 9, kept: 3 });
    expect(plan(entries, { now: { ...FRIDAY, clock: 13 * 60 + 30 } }).slots).toMatchObject({ passed: 10, kept: 3 });
    expect(plan(entries, { next: true }).slots).toMatchObject({ passed: 0 });
  });

  it("are unknown if no time of day was logged", () => {
    expect(plan("- { date: 2026-11-16, time: 15m, network: linkedin }\n").slots).toMatchObject({
      passed: 9,
      kept: null,
    });
    expect(plan("- { date: 2026-11-16, time: 15m, network: newsletter }\n").slots).toMatchObject({
      passed: 9,
      kept: 0,
    });
    const untimed = (date: string, more = "network: linkedin") => `- { date: ${date}, time: 15m, ${more} }\n`;
    for (const outside of [untimed("2026-11-15"), untimed("2026-11-23"), untimed("2026-11-16", "activity: creation")])
      expect(plan(outside).slots?.kept).toBe(0);
    expect(plan("- { date: 2026-11-16, earned: 5, network: linkedin }\n").slots?.kept).toBe(0);
    const timed = '- { date: 2026-11-16, time: 15m, at: "08:00", network: linkedin }\n';
    expect(plan(timed + untimed("2026-11-17")).slots?.kept).toBe(1);
    expect(plan('- { date: 2026-11-16, time: 15m, at: "07:45", network: linkedin }\n').slots?.kept).toBe(0);
    const sunday = { ...FRIDAY, date: day("2026-11-22") };
    expect(plan(untimed("2026-11-22"), { now: sunday }).slots?.kept).toBeNull();
    expect(plan("", { settings: "rate: 60\n---\n" }).slots).toBeNull();
  });
});

describe("days off", () => {
  it("are part of the plan of their week, and their slots do not count", () => {
    const settings = `away: [{ from: 2026-11-16, to: 2026-11-18, why: flu }]\n${SETTINGS}`;
    expect(plan("", { settings })).toMatchObject({
      away: [{ from: "2026-11-16", to: "2026-11-18", why: "flu" }],
      slots: { passed: 3, kept: 0 },
    });
    expect(plan("", { settings, next: true }).away).toEqual([]);
  });

  it("leave the pace of a limit to the other days", () => {
    const entries = "- { date: 2026-11-19, time: 1h, network: instagram }\n";
    const paces = (settings: string) => plan(entries, { settings }).limits.map(({ pace }) => pace);
    expect(paces(SETTINGS)).toEqual([null, 84, 84]);
    expect(paces(`away: [{ from: 2026-11-16, to: 2026-11-18 }]\n${SETTINGS}`)).toEqual([null, 120, 120]);
    expect(paces(`away: [{ from: 2026-11-21, to: 2026-11-22 }]\n${SETTINGS}`)).toEqual([null, null, null]);
  });
});

describe("a stored trial", () => {
  it("is what to try until its end, whatever the verdict says", () => {
    const settings = `trial: { network: linkedin, from: 2026-11-16, weeks: 2 }\n${SETTINGS}`;
    const until = (day: Moment, next = false) => plan("", { settings, now: day, next }).experiment;
    expect(until(FRIDAY)).toEqual({ code: "only", network: "linkedin", until: "2026-11-30" });
    expect(until(FRIDAY, true)).toMatchObject({ code: "only" });
    const later = { ...FRIDAY, date: day("2026-12-08") };
    expect(until(later)).not.toMatchObject({ until: "2026-11-30" });
  });
});

describe("posts", () => {
  it("are due with the models in turn", () => {
    const entries = "- { date: 2026-11-11, posted: tip, network: linkedin }\n";
    expect(plan(entries).posts?.due).toEqual([
      { on: "2026-11-20", by: "2026-11-22", number: 1, model: "backstage", unusedWeeks: null },
      { on: "2026-11-21", by: "2026-11-22", number: 2, model: "tip", unusedWeeks: 1 },
    ]);
  });

  it("have no model if the settings name none, and are null without a pace", () => {
    const bare = "publishing: { network: linkedin, every: week }\n---\n";
    expect(plan("", { settings: bare }).posts?.due).toMatchObject([{ model: null, unusedWeeks: null }]);
    expect(plan("", { settings: "rate: 60\n---\n" }).posts).toBeNull();
  });
});

describe("limits and comments", () => {
  const entries = `- { date: 2026-11-16, time: 3h30m, network: instagram, activity: creation }
- { date: 2026-11-20, time: 10m, network: linkedin, activity: interaction }
- { date: 2026-11-18, posted: tip, network: linkedin, comments: 4, answered: 1 }
- { date: 2026-11-18, posted: tip, network: instagram, comments: 4, answered: 4 }
`;

  it("stand as they do today", () => {
    const found = plan(entries);
    expect(found.limits.map(({ minutes, limit }) => [minutes, limit])).toEqual([
      [10, 30],
      [210, 180],
      [220, 300],
    ]);
    expect(found.time).toMatchObject({ minutes: 220, limit: 300 });
    expect(found.answers).toMatchObject([{ network: "linkedin", waiting: 3 }]);
  });

  it("begin anew next week", () => {
    const found = plan(entries, { next: true });
    expect(found.week).toEqual({ since: "2026-11-23", until: "2026-11-29" });
    expect(found.time).toMatchObject({ minutes: 0, limit: 300 });
  });
});

describe("the one experiment", () => {
  const verdict = (more: Partial<Verdict>): Verdict => {
    const { settings } = ledgerOf(`rate: 60\n${SETTINGS}`);
    const period = { since: day("2026-01-01"), until: day("2026-11-20") };
    return { ...buildVerdict([], settings, { period }).verdict, ...more };
  };
  const range = { mean: 1, low: 0, high: 2 };

  it("is what the verdict asks for", () => {
    expect(experimentFor(verdict({}))).toBeNull();
    const meanwhile = {
      network: "linkedin",
      hoursPerWeek: 4,
      accepted: false,
      from: day("2026-11-20"),
      reviewOn: day("2026-12-18"),
      until: day("2027-01-15"),
      weeks: 8,
      cost: 40,
      worth: 190,
      settlesIfSilent: true,
    };
    expect(experimentFor(verdict({ decision: "test", while: meanwhile, reasons: [] }))).toEqual({
      code: "only",
      network: "linkedin",
      until: "2027-01-15",
    });
    expect(experimentFor(verdict({ decision: "test", while: meanwhile, reasons: ["thin-evidence"] }))).toEqual({
      code: "log",
    });
    const reallocation = { from: ["x"], to: "linkedin", hoursPerWeek: 2, freedPerWeek: 3, gainPerWeek: range };
    expect(experimentFor(verdict({ decision: "focus", network: "linkedin", reallocation }))).toEqual({
      code: "move",
      network: "linkedin",
      from: ["x"],
      hoursPerWeek: 3,
    });
    expect(experimentFor(verdict({ decision: "focus", network: "linkedin", reallocation: null }))).toEqual({
      code: "keep",
      network: "linkedin",
    });
    const { settings, entries } = ledgerOf(
      "rate: 60\n---\n- { date: 2026-11-01, time: 1h, network: newsletter }\n- { date: 2026-11-02, earned: 90, network: newsletter }\n",
    );
    const period = { since: day("2026-01-01"), until: day("2026-11-20") };
    const { owned } = buildVerdict(entries, settings, { period }).verdict;
    expect(experimentFor(verdict({ decision: "none", network: null, owned }))).toEqual({
      code: "own",
      network: "newsletter",
    });
    expect(experimentFor(verdict({ decision: "none", network: null, owned: [] }))).toBeNull();
    const best = owned.flatMap((row) => [
      { ...row, network: "blog", observedReturn: null },
      { ...row, network: "podcast", observedReturn: 3 },
      { ...row, network: "referrals", observedReturn: 2 },
    ]);
    for (const rows of [best, best.toReversed()])
      expect(experimentFor(verdict({ decision: "none", network: null, owned: rows }))).toMatchObject({
        network: "podcast",
      });
    const even = owned.map((row) => ({ ...row, observedReturn: 1 }));
    expect(experimentFor(verdict({ decision: "none", network: null, owned: even }))).toBeNull();
    expect(experimentFor(verdict({ decision: "test", network: "linkedin", owned }))).toBeNull();
    expect(experimentFor(verdict({ decision: "focus", network: null, owned: [] }))).toBeNull();
  });

  it("is to log more in a new ledger", () => {
    const young = `- { date: 2026-11-16, time: 1h, network: linkedin }
- { date: 2026-11-17, time: 1h, network: instagram }
- { date: 2026-11-18, earned: 90, network: linkedin }
`;
    expect(plan(young, { settings: `rate: 60\n${SETTINGS}` }).experiment).toEqual({ code: "log" });
  });
});
