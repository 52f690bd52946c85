// A small fixed run of the simulator: the verdict's promises, with room for chance. The full table: docs/METHOD.md.
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

describe("on invented businesses whose truth is known, the verdict", () => {
  it("means what it says: chances come true about as often as told", () => {
    expect(scores.ecePays).toBeLessThan(0.07);
    expect(scores.eceBest).toBeLessThan(0.06);
  });

  it("gives ranges that hold the truth about eight times in ten", () => {
    expect(scores.coverage).toBeGreaterThan(0.74);
    expect(scores.coverage).toBeLessThan(0.88);
  });

  it("loses less than the network with the highest return so far would, above all when it speaks", () => {
    expect(scores.regret).toBeLessThan(0.8 * scores.regretOfHighest);
    expect(scores.regretWhenSpeaking).toBeLessThan(0.6 * scores.regretOfHighest);
  });

  it("loses less while testing than the present split of hours would", () => {
    expect(scores.regretWhileTesting).toBeLessThan(0.75 * scores.regretOfSplitThen);
  });

  it("seldom tells to quit what pays", () => {
    expect(scores.winnersQuit).toBeLessThan(0.07);
    expect(scores.quitThatPay).toBeLessThan(0.08);
  });

  it("is silent on some ledgers, and speaks on more", () => {
    expect(scores.silent).toBeGreaterThan(0.15);
    expect(scores.silent).toBeLessThan(0.55);
  });
});

describe("the simulator", () => {
  it("makes the same world and ledger from the same seed, and others from another", () => {
    expect(keepLedger(makeWorld("mixture", 5))).toEqual(keepLedger(makeWorld("mixture", 5)));
    expect(makeWorld("mixture", 6)).not.toEqual(makeWorld("mixture", 5));
  });

  it("brings on average what a world's truth says, when nothing is out of the ordinary", () => {
    const ratios = Array.from({ length: 400 }, (_, index) => {
      const world = makeWorld("plain", 100 + index);
      // Sales of long ledgers, without those still to come, of networks taken together.
      const { networks } = keepLedger(world);
      const earned = networks.reduce((sum, { revenue }) => sum + revenue, 0);
      const expected = networks.reduce((sum, { key, timeCost, moneySpent }) => {
        const truth = world.networks.find((network) => network.key === key)?.trueReturn ?? 0;
        return sum + truth * (timeCost + moneySpent);
      }, 0);
      return { earned: earned / world.rate, expected: expected / world.rate };
    });
    const total = (of: "earned" | "expected"): number => ratios.reduce((sum, ratio) => sum + ratio[of], 0);
    // Some of the sales are still to come on the last day: a lag of 5 to 45 days in ledgers of 8 to 52 weeks.
    expect(total("earned") / total("expected")).toBeGreaterThan(0.75);
    expect(total("earned") / total("expected")).toBeLessThan(1.02);
  });

  it("counts calibration errors as the mean distance of what was said to what happened", () => {
    const said = [0.11, 0.15, 0.85, 0.85].map((chance, index) => ({ chance, happened: index > 1 }));
    expect(calibrationError(said)).toBeCloseTo((0.13 + 0.15) / 2, 12);
  });
});
