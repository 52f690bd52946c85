// Limit status: applicable limits, the tightest one, and the pace.
import { describe, expect, it } from "vitest";
import {
  leftOf,
  limitQueriesOf,
  limitStatusesFor,
  limitStatusesToday,
  limitStatusOf,
  limitStatusOfWeek,
  spannedBy,
  tightest,
} from "../../../src/core/limits/limit-status.ts";
import { day, ledgerOf } from "../../given.ts";

const { entries, settings } = ledgerOf(
  [
    "limits: { instagram: 3h/week, facebook: 30m/day, li: 10h/month, réponses: [20m/day, 2h/week], total: [1h/day, 5h/week] }",
    "networks: { newsletter: { owned: true } }",
    "---",
    "- { date: 2026-11-01, time: 1h, network: linkedin }",
    "- { date: 2026-10-31, time: 4h, network: linkedin }",
    "- { date: 2026-11-15, time: 2h, network: instagram }",
    "- { date: 2026-11-16, time: 45m, network: instagram }",
    "- { date: 2026-11-22, time: 15m, network: instagram }",
    "- { date: 2026-11-20, time: 10m, network: facebook }",
    "- { date: 2026-11-19, time: 25m, network: facebook, activity: interaction }",
    "- { date: 2026-11-20, spent: 45, network: instagram }",
    "- { date: 2026-11-17, time: 5m, network: reddit }",
    "- { date: 2026-11-20, time: 2h, network: newsletter, activity: interaction }",
    "- { date: 2026-11-20, time: 8h }",
  ].join("\n"),
);
const friday = day("2026-11-20");
const on = (network: string, activity?: string) => ({
  networks: [{ network, weight: 1 }] as const,
  ...(activity === undefined ? {} : { activity }),
});

describe("the limits that apply to a time target, around Friday 20 November", () => {
  it.each([
    [
      on("instagram"),
      [
        { network: "instagram", activity: null, span: "week", minutes: 60, limit: 180, pace: 84, ended: false },
        { network: null, activity: null, span: "day", minutes: 10, limit: 60, pace: null, ended: false },
        { network: null, activity: null, span: "week", minutes: 100, limit: 300, pace: 140, ended: false },
      ],
    ],
    [
      on("newsletter", "interaction"),
      [
        { network: null, activity: "interaction", span: "day", minutes: 120, limit: 20, pace: null, ended: false },
        { network: null, activity: "interaction", span: "week", minutes: 145, limit: 120, pace: 203, ended: false },
      ],
    ],
    [on("newsletter", "creation"), []],
    [{ networks: [] as const }, []],
  ])("%j", (spending, limitStatuses) => {
    expect(limitStatusesFor(entries, settings, spending, { today: friday })).toEqual(limitStatuses);
  });

  it("the tightest has the least left", () => {
    const of = (network: string, activity?: string) =>
      limitStatusOf(entries, settings, on(network, activity), { today: friday });
    expect(of("facebook")).toMatchObject({ network: "facebook", span: "day", minutes: 10, limit: 30 });
    expect(of("instagram")).toMatchObject({ network: null, activity: null, span: "day", limit: 60 });
    expect(of("reddit", "interaction")).toMatchObject({ activity: "interaction", span: "day", minutes: 120 });
    expect(of("linkedin")).toMatchObject({ network: null, span: "day" });
  });

  it("the week of the network without a limit, and null without a network", () => {
    const newsletter = { network: "newsletter", activity: null, span: "week", minutes: 120, limit: null };
    expect(limitStatusOf(entries, settings, on("newsletter"), { today: friday })).toMatchObject(newsletter);
    expect(limitStatusOf(entries, settings, { networks: [] }, { today: friday })).toBeNull();
  });

  it("weeks and pace follow the first day of the week of the settings", () => {
    const sundays = { ...settings, weekStart: 0 as const };
    const [week] = limitStatusesFor(entries, sundays, on("instagram"), { today: friday });
    expect(week).toMatchObject({ minutes: 165, pace: Math.round((165 / 6) * 7) });
  });

  it("a finished week has no pace", () => {
    const [week] = limitStatusesFor(entries, settings, on("instagram"), { date: day("2026-11-15"), today: friday });
    expect(week).toMatchObject({ minutes: 120, pace: null, ended: true });
  });
});

it("the tightest is the first on ties, and never one without a limit", () => {
  const [some] = limitStatusesFor(entries, settings, on("instagram"), { today: friday });
  if (!some) throw new Error("no limit status");
  const [one, other, none] = [{ ...some, span: "day" as const }, some, { ...some, limit: null }];
  expect(tightest([none, one, other, none])).toBe(one);
  expect(tightest([other, one])).toBe(other);
  expect([leftOf(none), tightest([none]), tightest([])]).toEqual([null, null, null]);
});

describe("the week of all rented networks", () => {
  it("has its weekly limit, or none if only days or months have one", () => {
    const week = (limits: string) => {
      const ledger = ledgerOf(`${limits}---\n- { date: 2026-11-19, time: 25m, network: facebook }\n`);
      return limitStatusOfWeek(ledger.entries, ledger.settings, { today: friday });
    };
    const all = { network: null, activity: null, span: "week", minutes: 25 };
    expect(week("limits: { total: [10m/day, 5h/week] }\n")).toMatchObject({ ...all, limit: 300 });
    expect(week("limits: { total: 10m/day }\n")).toMatchObject({ ...all, limit: null });
    expect(week("limits: { facebook: 5h/week }\n")).toMatchObject({ ...all, limit: null });
    expect(week("")).toMatchObject({ ...all, limit: null });
  });
});

it("a limit on a name that is a network and an activity is the network's", () => {
  const ledger = ledgerOf("networks: { support: { owned: false } }\nlimits: { support: 1h/week }\n---\n");
  expect(limitQueriesOf(ledger.settings)).toMatchObject([{ network: "support", activity: null, limit: 60 }]);
});

describe("today and the week", () => {
  it("cover all rented networks if the task has no network", () => {
    expect(limitStatusesToday(entries, settings, { networks: [] }, friday)).toMatchObject([
      { network: null, activity: null, span: "day" },
      { network: null, activity: null, span: "week" },
    ]);
  });

  it("cover all rented networks without a timer, plus the most exceeded other limit", () => {
    expect(limitStatusesToday(entries, settings, null, friday)).toMatchObject([
      { network: null, activity: null, span: "day", minutes: 10, limit: 60 },
      { network: null, activity: null, span: "week", minutes: 100, limit: 300, pace: 140, ended: false },
      { network: null, activity: "interaction", span: "day", minutes: 120, limit: 20 },
    ]);
    const kept = { ...settings, limits: new Map([...settings.limits].filter(([name]) => name !== "réponses")) };
    expect(limitStatusesToday(entries, kept, null, friday)).toHaveLength(2);
  });

  it("use the tightest limit that applies to the timer, also for the month", () => {
    expect(limitStatusesToday(entries, settings, on("linkedin", "interaction"), friday)).toMatchObject([
      { activity: "interaction", span: "day", limit: 20 },
      { activity: "interaction", span: "week", limit: 120 },
      { network: "linkedin", span: "month", minutes: 60, limit: 600 },
    ]);
  });

  it("have no limit if none is set", () => {
    const free = { ...settings, limits: new Map() };
    const all = { network: null, activity: null, limit: null };
    expect(limitStatusesToday(entries, free, on("instagram"), friday)).toMatchObject([
      { ...all, span: "day", minutes: 10 },
      { ...all, span: "week", minutes: 100 },
    ]);
    expect(limitStatusesToday(entries, free, on("newsletter"), friday)).toMatchObject([
      { network: "newsletter", span: "day", minutes: 120 },
      { network: "newsletter", span: "week", minutes: 120 },
    ]);
  });
});

it.each([
  ["---\n", "2026-10-26", "2026-11-01"],
  ["limits: { instagram: 3h/week, total: 30m/day }\n---\n", "2026-10-26", "2026-11-01"],
  ["limits: { instagram: 12h/month }\n---\n", "2026-10-26", "2026-11-30"],
])("limit statuses under %j are made of the days from %s to %s", (head, since, until) => {
  expect(spannedBy(day("2026-11-01"), ledgerOf(head).settings)).toEqual({ since, until });
});
