// Evidence: its order, and which hours and sales count.
import { describe, expect, it } from "vitest";
import {
  costPerHour,
  countSales,
  countSalesOfHours,
  hasEvidence,
  hoursSince,
  inOrder,
  type Sale,
} from "../../../src/core/verdict/evidence.ts";
import { evidenceOf, TODAY, worked } from "./evidence-of.ts";

const sale = (day: number, amount: number, weight = 1, guess = false): Sale => ({ day, amount, weight, guess });

describe("evidence in order", () => {
  it("has networks by key, hours by day, and sales by day, amount, share and certainty", () => {
    const sales = [sale(1, 10, 0.5), sale(1, 10, 0.5, true), sale(1, 10), sale(1, 20, 0.1), sale(2, 5)];
    const hours = [
      { day: 1, hours: 1 },
      { day: 2, hours: 3 },
    ];
    const network = (key: string) => ({ ...worked(key, {}), hours: hours.toReversed(), sales: sales.toReversed() });
    for (const keys of [
      ["a", "b", "c"],
      ["c", "a", "b"],
      ["b", "c", "a"],
    ]) {
      const ordered = inOrder(evidenceOf(keys.map(network))).networks;
      expect(ordered.map(({ key }) => key)).toEqual(["a", "b", "c"]);
      expect(ordered[0]).toMatchObject({ hours, sales });
    }
  });

  it("leaves out what says nothing: no hours, hours to come, sales of nothing", () => {
    const network = {
      ...worked("a", {}),
      hours: [
        { day: TODAY - 1, hours: 0 },
        { day: TODAY, hours: 2 },
        { day: TODAY + 1, hours: 4 },
      ],
      sales: [sale(TODAY, 0), sale(TODAY, 9, 0), sale(TODAY, 9, 0.1)],
    };
    const [only] = inOrder(evidenceOf([network])).networks;
    expect(only?.hours).toEqual([{ day: TODAY, hours: 2 }]);
    expect(only?.sales).toEqual([sale(TODAY, 9, 0.1)]);
  });
});

describe("sales", () => {
  it("count for their share, and for half of it where they are guesses", () => {
    expect(countSales({ sales: [sale(1, 9), sale(1, 9, 0.5), sale(1, 9, 0.5, true)] })).toBe(1.75);
    expect(countSales({ sales: [] })).toBe(0);
  });

  it("tell what an hour brings from the first logged hour on, once there is one whole hour", () => {
    const first = TODAY - 10;
    const network = (hours: number) => ({
      ...worked("a", {}),
      hours: [
        { day: first, hours: hours / 2 },
        { day: TODAY, hours: hours / 2 },
      ],
      sales: [sale(first - 1, 9), sale(first, 9), sale(TODAY, 9)],
    });
    expect(countSalesOfHours(network(1))).toBe(2);
    expect(countSalesOfHours(network(0.99))).toBe(0);
    expect(countSalesOfHours(worked("a", { hoursPerWeek: 0, sales: [sale(1, 9)] }))).toBe(0);
  });
});

it("hours count from a day on, that day included", () => {
  const network = { ...worked("a", {}), hours: [1, 2, 3].map((day) => ({ day, hours: 10 ** day })) };
  expect([1, 2, 3, 4].map((since) => hoursSince(network, since))).toEqual([1110, 1100, 1000, 0]);
});

it("an hour costs the time and the money of the hours inside the window, else the hourly rate", () => {
  const evidence = evidenceOf([], 75);
  const network = {
    ...worked("a", {}),
    hours: [
      { day: evidence.since - 1, hours: 100 },
      { day: evidence.since, hours: 4 },
    ],
    timeCost: 200,
    moneySpent: 40,
  };
  expect(costPerHour(network, evidence)).toBe(60);
  expect(costPerHour({ ...network, hours: network.hours.slice(0, 1) }, evidence)).toBe(75);
});

it("something can be learned of hours, or of a sale", () => {
  expect(hasEvidence(worked("a", {}))).toBe(true);
  expect(hasEvidence(worked("a", { hoursPerWeek: 0, sales: [sale(1, 9)] }))).toBe(true);
  expect(hasEvidence(worked("a", { hoursPerWeek: 0 }))).toBe(false);
});
