// Where a network stands: its minutes in the span of its limit, or in the week, around a day.
import { expect, it } from "vitest";
import { standingOf } from "../../src/core/standing.ts";
import { day, ledgerOf } from "../given.ts";

const { entries, settings } = ledgerOf(
  [
    "limits: { instagram: 3h/week, facebook: 30m/day, linkedin: 10h/month }",
    "---",
    "- { date: 2026-11-01, time: 1h, network: linkedin }",
    "- { date: 2026-10-31, time: 4h, network: linkedin }",
    "- { date: 2026-11-15, time: 2h, network: instagram }",
    "- { date: 2026-11-16, time: 45m, network: instagram }",
    "- { date: 2026-11-22, time: 15m, network: instagram }",
    "- { date: 2026-11-20, time: 10m, network: facebook }",
    "- { date: 2026-11-19, time: 25m, network: facebook }",
    "- { date: 2026-11-20, spent: 45, network: instagram }",
    "- { date: 2026-11-17, time: 5m, network: reddit }",
  ].join("\n"),
);

it.each([
  ["instagram", { span: "week", minutes: 60, limit: 180 }],
  ["facebook", { span: "day", minutes: 10, limit: 30 }],
  ["linkedin", { span: "month", minutes: 60, limit: 600 }],
  ["reddit", { span: "week", minutes: 5, limit: null }],
  ["blog", { span: "week", minutes: 0, limit: null }],
])("%s stands at its minutes around Friday 20 November", (network, standing) => {
  expect(standingOf(entries, settings, network, day("2026-11-20"))).toEqual({ network, ...standing });
});

it("the week is the ledger's own", () => {
  const sundays = { ...settings, weekStart: 0 as const };
  expect(standingOf(entries, sundays, "instagram", day("2026-11-20")).minutes).toBe(165);
});
