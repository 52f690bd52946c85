// Reasons: each code on a matching ledger, and not on a similar one.
import { expect, it } from "vitest";
import { reasonsFor } from "../../../src/core/verdict/reasons.ts";
import { salesOf, TODAY, worked } from "./evidence-of.ts";

const reasons = (network: ReturnType<typeof worked>, used = 90) =>
  reasonsFor(
    network,
    network.hours.reduce((sum, { hours }) => sum + hours, 0),
    used,
    null,
  );

it("has nothing to add on thirty weeks of work and even sales", () => {
  expect(reasons(worked("a", { sales: salesOf(6) }))).toEqual([]);
});

it("tells no evidence, no hours and no sales apart", () => {
  expect(reasons(worked("a", { hoursPerWeek: 0 }), 0)).toEqual(["no-evidence"]);
  expect(reasons(worked("a", { hoursPerWeek: 0, sales: salesOf(3) }), 0)).toEqual(["no-hours"]);
  expect(reasons(worked("a", {}))).toEqual(["no-sales"]);
});

it("names sales that are few, guessed, or one above all the others", () => {
  expect(reasons(worked("a", { sales: salesOf(3).map((sale) => ({ ...sale, weight: 0.5 })) }))).toEqual(["few-sales"]);
  expect(reasons(worked("a", { sales: salesOf(4).map((sale) => ({ ...sale, guess: true })) }))).toEqual(["guesses"]);
  expect(reasons(worked("a", { sales: salesOf(4, [100, 100, 100, 301]) }))).toEqual(["one-sale"]);
  expect(reasons(worked("a", { sales: salesOf(4, [100, 100, 100, 300]) }))).toEqual([]);
  // Half of 240 is less than its share of two sales of 100.
  const shared = salesOf(3, [100, 100, 240]).map((sale, index) => ({ ...sale, weight: index === 2 ? 0.5 : 1 }));
  expect(reasons(worked("a", { sales: shared }))).toEqual([]);
  expect(reasons(worked("a", { sales: salesOf(1) }))).toEqual(["few-sales"]);
  const guesses = (of: number) => salesOf(12).map((sale, index) => ({ ...sale, guess: index < of }));
  // Guesses count half: six of twelve count as three of nine.
  expect([6, 7].map((count) => reasons(worked("a", { sales: guesses(count) })))).toEqual([[], ["guesses"]]);
});

it("names hours whose sales are not due, and sales older than the first hour", () => {
  expect(reasons(worked("a", { sales: salesOf(4) }), 59)).toEqual(["not-due"]);
  expect(reasons(worked("a", { sales: salesOf(4) }), 61)).toEqual([]);
  expect(reasons(worked("a", { sales: [...salesOf(4), { day: TODAY - 300 }] }))).toEqual(["unlogged-hours"]);
});

it("says on which side of break-even the whole range is", () => {
  const sides = (low: number, high: number) =>
    reasonsFor(worked("a", { sales: salesOf(4) }), 90, 90, { mean: 1, low, high });
  expect(sides(1.01, 2)).toEqual(["above-break-even"]);
  expect(sides(0.2, 0.99)).toEqual(["below-break-even"]);
  expect(sides(0.9, 1.1)).toEqual([]);
  expect(sides(1, 2)).toEqual([]);
  expect(sides(0.2, 1)).toEqual([]);
});
