// The gate: time slots, limits, and the order of activities.
import { describe, expect, it } from "vitest";
import { pageOf } from "../../../src/core/entries/network.ts";
import { activitiesOn, activityGate, gateOf } from "../../../src/core/limits/gate.ts";
import { day, ledgerOf } from "../../given.ts";

const { entries, settings } = ledgerOf(
  [
    'slots: ["13:00-13:30", "08:00-08:15"]',
    "limits: { interaction: 20m/day, instagram: 3h/week }",
    "networks: { newsletter: { owned: true }, instagram: { url: www.instagram.com/nova/ } }",
    "---",
    "- { date: 2026-11-20, time: 10m, network: linkedin, activity: interaction }",
    "- { date: 2026-11-19, time: 10m, network: instagram, activity: creation }",
    "- { date: 2026-11-18, time: 10m, network: instagram, activity: creation }",
    "- { date: 2026-11-17, time: 10m, network: instagram, activity: interaction }",
  ].join("\n"),
);
const on = (network: string, activity?: string) => ({
  networks: [{ network, weight: 1 }] as const,
  ...(activity === undefined ? {} : { activity }),
});
const gate = (clock: number, spending = on("instagram")) =>
  gateOf(entries, settings, spending, day("2026-11-20"), clock);

describe("the slot", () => {
  it.each([
    ["07:59", 7 * 60 + 59, null, 480],
    ["08:00", 480, 480, 780],
    ["08:14", 494, 480, 780],
    ["08:15", 495, null, 780],
    ["13:30", 810, null, 480],
  ])("at %s", (_name, clock, slot, next) => {
    const found = gate(clock);
    expect([found.slot?.from ?? null, found.next?.from, found.closed]).toEqual([slot, next, slot === null]);
  });

  it("does not apply to owned channels, or without slots", () => {
    expect(gate(600, on("newsletter"))).toMatchObject({ slots: [], slot: null, next: null, closed: false, left: null });
    const free = { ...settings, slots: [] };
    expect(gateOf(entries, free, on("x"), day("2026-11-20"), 600)).toMatchObject({ closed: false, left: null });
  });
});

describe("what is left", () => {
  it("is the least of the slot and the limits", () => {
    expect(gate(780).left).toBe(30);
    expect(gate(780, on("instagram", "interaction")).left).toBe(10);
    expect(gate(808, on("instagram", "interaction")).left).toBe(2);
  });

  it("is 0 if a limit is used up, inside or outside a slot", () => {
    const used = ledgerOf(
      "limits: { instagram: 0h/day, x: 20m/day }\n---\n- { date: 2026-11-20, time: 25m, network: x }",
    );
    for (const network of ["instagram", "x"]) {
      expect(gateOf(used.entries, used.settings, on(network), day("2026-11-20"), 600)).toMatchObject({
        closed: true,
        left: 0,
      });
    }
  });

  it("is restricted to the limits on an activity once it is known", () => {
    expect(activityGate(gate(600, on("instagram", "interaction")))).toMatchObject({
      slots: [],
      closed: false,
      limitStatuses: [{ activity: "interaction", minutes: 10, limit: 20 }],
    });
    expect(activityGate(gate(600)).limitStatuses).toEqual([]);
  });

  it("is closed once a limit on the activity is used up, to the minute", () => {
    const after = (time: string) => {
      const spent = ledgerOf(
        `limits: { interaction: [20m/day, 2h/week] }\n---\n- { date: 2026-11-20, time: ${time}, network: x, activity: interaction }`,
      );
      const spending = on("x", "interaction");
      return activityGate(gateOf(spent.entries, spent.settings, spending, day("2026-11-20"), 600)).closed;
    };
    expect(["19m", "20m", "21m"].map(after)).toEqual([false, true, true]);
  });
});

it("activities are sorted by frequency on a network", () => {
  expect(activitiesOn("instagram", entries, ["strategy", "interaction", "creation"])).toEqual([
    "creation",
    "interaction",
    "strategy",
  ]);
});

it("only time with an activity and a network counts for the order", () => {
  const other = ledgerOf(
    [
      "- { date: 2026-11-20, time: 1h, activity: interaction }",
      "- { date: 2026-11-20, time: 1h, network: instagram }",
      "- { date: 2026-11-20, posted: none, network: instagram }",
    ].join("\n"),
  );
  expect(activitiesOn("instagram", other.entries, ["strategy", "interaction"])).toEqual(["strategy", "interaction"]);
});

it("the URL of a network is the one of the settings, else the known one, else none", () => {
  expect(
    ["instagram", "linkedin", "newsletter", "constructor"].map((network) => pageOf(settings.networks, network)),
  ).toEqual(["https://www.instagram.com/nova/", "https://www.linkedin.com/feed/", null, null]);
});
