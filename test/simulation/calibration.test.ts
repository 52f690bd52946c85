// Calibration of the verdict in a small fixed simulation, with tolerances. The full table: docs/METHOD.md.
import { describe, expect, it } from "vitest";
import { full } from "../full.ts";
import { keepLedger } from "./ledgers.ts";
import { calibrationError, scoresOf, tryOne } from "./score.ts";
import { KINDS, makeWorld } from "./worlds.ts";

const WORLDS = full(30, 10);
const DRAWS = 600;
const SEED = 7_000_000;

const trials = KINDS.flatMap((kind) => Array.from({ length: WORLDS }, (_, index) => tryOne(kind, SEED + index, DRAWS)));
const scores = scoresOf(trials);

describe("on simulated businesses with known returns, the verdict", () => {
  it("gives calibrated probabilities", () => {
    expect(scores.ecePays).toBeLessThan(0.07);
    expect(scores.eceBest).toBeLessThan(0.06);
  });

  it("gives ranges that contain the true return about eight times in ten", () => {
    expect(scores.coverage).toBeGreaterThan(0.74);
    expect(scores.coverage).toBeLessThan(0.88);
  });

  it("has less regret than the network with the highest observed return, especially when it decides", () => {
    expect(scores.regret).toBeLessThan(0.8 * scores.regretOfHighest);
    expect(scores.regretWhenSpeaking).toBeLessThan(0.6 * scores.regretOfHighest);
  });

  it("has less regret while testing than the present split of hours", () => {
    expect(scores.regretWhileTesting).toBeLessThan(0.75 * scores.regretOfSplitThen);
  });

  it("rarely advises to quit a network that pays", () => {
    expect(scores.winnersQuit).toBeLessThan(0.07);
    expect(scores.quitThatPay).toBeLessThan(0.08);
  });

  it("is undecided on some ledgers, and decides on most", () => {
    expect(scores.silent).toBeGreaterThan(0.15);
    expect(scores.silent).toBeLessThan(0.55);
  });
});

describe("the simulator", () => {
  it("gives the same world and ledger for the same seed, and others for another", () => {
    expect(keepLedger(makeWorld("mixture", 5))).toEqual(keepLedger(makeWorld("mixture", 5)));
    expect(makeWorld("mixture", 6)).not.toEqual(makeWorld("mixture", 5));
  });

  it("gives the true returns on average in plain worlds", () => {
    const ratios = Array.from({ length: 400 }, (_, index) => {
      const world = makeWorld("plain", 100 + index);
      const { networks } = keepLedger(world);
      const earned = networks.reduce((sum, { revenue }) => sum + revenue, 0);
      const expected = networks.reduce((sum, { key, timeCost, moneySpent }) => {
        const truth = world.networks.find((network) => network.key === key)?.trueReturn ?? 0;
        return sum + truth * (timeCost + moneySpent);
      }, 0);
      return { earned: earned / world.rate, expected: expected / world.rate };
    });
    const total = (of: "earned" | "expected"): number => ratios.reduce((sum, ratio) => sum + ratio[of], 0);
    // Below 1, since sales lag by 5 to 45 days in ledgers of 8 to 52 weeks.
    expect(total("earned") / total("expected")).toBeGreaterThan(0.75);
    expect(total("earned") / total("expected")).toBeLessThan(1.02);
  });

  it("computes the calibration error as the mean distance of forecast and frequency", () => {
    const said = [0.11, 0.15, 0.85, 0.85].map((chance, index) => ({ chance, happened: index > 1 }));
    expect(calibrationError(said)).toBeCloseTo((0.13 + 0.15) / 2, 12);
  });
});
