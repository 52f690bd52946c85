// Weeks until known, with few enough draws to compute the results by hand.
import { describe, expect, it } from "vitest";
import type { NetDraws } from "../../../src/core/verdict/decision.ts";
import type { Posterior } from "../../../src/core/verdict/draws.ts";
import { exposureAhead, LAGS, pending } from "../../../src/core/verdict/exposure.ts";
import {
  logNoSaleLikelihood,
  plannedExposure,
  remainingLoss,
  weeksUntilKnown,
} from "../../../src/core/verdict/weeks.ts";
import { drawnAs, evidenceOf, TODAY, worked } from "./evidence-of.ts";

const evidence = evidenceOf([worked("a", {}), worked("b", { weeks: 10 })]);

/** Posteriors with one case per draw: net value per hour and clients per hour of a, clients of b, and the lag. */
interface World {
  readonly net: number;
  readonly clients: readonly [number, number];
  /** Index in LAGS. */
  readonly lag?: number;
}

function posteriorOf(worlds: readonly World[]): Posterior {
  const posterior = drawnAs(evidence, { a: worlds.map(({ net }) => net), b: worlds.map(() => -100) });
  const { grid } = posterior.clients;
  const networks = posterior.networks.map((network, index) => ({
    ...network,
    clients: Float64Array.from(worlds, ({ clients }) => clients[index] ?? 0),
  }));
  const cells = worlds.map(({ lag = 0 }) => grid.findIndex(({ lagIndex }) => lagIndex === lag));
  return { ...posterior, networks, clientCells: Uint16Array.from(cells) };
}

const everyLag = (hours: number): readonly number[] => LAGS.map(() => hours);
const candidates = (posterior: Posterior): readonly NetDraws[] => posterior.networks;

describe("plannedExposure", () => {
  it("adds pending hours and planned hours per network", () => {
    const posterior = posteriorOf([{ net: 1, clients: [1, 1] }]);
    const [a, b] = plannedExposure(posterior, new Map([["b", 4]]), 6);
    const [pendingA, pendingB] = evidence.networks.map(({ hours }) => LAGS.map((lag) => pending(hours, TODAY, lag)));
    expect(a).toEqual(LAGS.map((lag, index) => exposureAhead(pendingA?.[index] ?? 0, 0, 6, lag)));
    expect(b).toEqual(LAGS.map((lag, index) => exposureAhead(pendingB?.[index] ?? 0, 4, 6, lag)));
    expect(b?.[0]).toBeGreaterThan((a?.[0] ?? 0) + 10);
  });
});

describe("logNoSaleLikelihood", () => {
  it("is minus nine tenths of the expected sales, by the lag of each draw", () => {
    const posterior = posteriorOf([
      { net: 1, clients: [0.5, 0.25] },
      { net: 1, clients: [2, 0] },
      { net: 1, clients: [0.5, 0.25], lag: 4 },
    ]);
    const ahead = [
      [10, 0, 0, 0, 100],
      [4, 0, 0, 0, 8],
    ];
    expect([...logNoSaleLikelihood(posterior, ahead, 1)]).toEqual(
      [-0.9 * 6, -0.9 * 20, -0.9 * 52].map((x) => expect.closeTo(x, 12)),
    );
    expect([...logNoSaleLikelihood(posterior, ahead, 2)]).toEqual(
      [-0.9 * 6, -0.9 * 52].map((x) => expect.closeTo(x, 12)),
    );
  });
});

describe("remainingLoss", () => {
  it("is the present loss when nothing more happens", () => {
    // The mean is 50, and perfect information would bring (200 + 0) / 2.
    const posterior = posteriorOf([
      { net: 200, clients: [1, 0] },
      { net: -100, clients: [0.1, 0] },
    ]);
    expect(remainingLoss(posterior, candidates(posterior), [everyLag(0), everyLag(0)])).toBeCloseTo(50, 12);
  });

  it("is 0 once the sales identify each draw", () => {
    const posterior = posteriorOf([
      { net: 200, clients: [1, 0] },
      { net: -100, clients: [0, 0] },
    ]);
    expect(remainingLoss(posterior, candidates(posterior), [everyLag(400), everyLag(0)])).toBeCloseTo(0, 12);
    // Sales of another network separate the cases just as well.
    const other = posteriorOf([
      { net: 200, clients: [0, 1] },
      { net: -100, clients: [0, 0.1] },
    ]);
    expect(remainingLoss(other, candidates(other), [everyLag(400), everyLag(400)])).toBeCloseTo(0, 12);
    expect(remainingLoss(other, candidates(other), [everyLag(400), everyLag(0)])).toBeCloseTo(50, 12);
  });

  it("is 0 if the lag lets sales arrive, and the present loss if not", () => {
    const posterior = posteriorOf([
      { net: 200, clients: [1, 0], lag: 3 },
      { net: -100, clients: [0, 0], lag: 3 },
    ]);
    const only = (index: number) => [LAGS.map((_, lag) => (lag === index ? 400 : 0)), everyLag(0)];
    expect(remainingLoss(posterior, candidates(posterior), only(3))).toBeCloseTo(0, 12);
    expect(remainingLoss(posterior, candidates(posterior), only(2))).toBeCloseTo(50, 12);
  });

  it("is otherwise the mean loss over possible sales", () => {
    // 96 draws, in half of which an hour on a brings clients, so that every truth is one draw.
    const worlds = Array.from({ length: 96 }, (_, index) =>
      index % 2 === 0 ? { net: 200, clients: [1, 0] as const } : { net: -100, clients: [0.2, 0] as const },
    );
    const posterior = posteriorOf(worlds);
    const hours = 2;
    const poisson = (count: number, mean: number): number =>
      Math.exp(-mean) * Array.from({ length: count }, (_, index) => mean / (index + 1)).reduce((p, x) => p * x, 1);
    let expected = 0;
    for (let count = 0; count < 30; count += 1) {
      // The evidence of the coming weeks is tempered too: counts and hours weigh nine tenths.
      const good = Math.exp(0.9 * (count * Math.log(1) - hours));
      const bad = Math.exp(0.9 * (count * Math.log(0.2) - 0.2 * hours));
      const mean = (200 * good - 100 * bad) / (good + bad);
      const loss = (200 * good) / (good + bad) - Math.max(0, mean);
      expected += loss * ((poisson(count, hours) + poisson(count, 0.2 * hours)) / 2);
    }
    const found = remainingLoss(posterior, candidates(posterior), [everyLag(hours), everyLag(0)]);
    expect(expected).toBeLessThan(40);
    expect(found / expected).toBeGreaterThan(0.85);
    expect(found / expected).toBeLessThan(1.15);
  });

  it("takes truths from the whole range of draws", () => {
    // 192 draws that their sales identify: the loss is 0 for any truth except the last 96, where no sale comes.
    const worlds = Array.from({ length: 192 }, (_, index) =>
      index < 96
        ? { net: 200, clients: [1, 0] as const }
        : { net: index % 2 === 0 ? 200 : -100, clients: [0, 0] as const },
    );
    const posterior = posteriorOf(worlds);
    // Half of the truths bring no sale: of their draws half would pay 200 and half cost 100.
    expect(remainingLoss(posterior, candidates(posterior), [everyLag(400), everyLag(0)])).toBeCloseTo(25, 12);
  });

  it("evaluates at most a thousand draws", () => {
    const worlds = Array.from({ length: 2000 }, (_, index) =>
      index % 2 === 0 ? { net: 5, clients: [1, 0] as const } : { net: -100, clients: [1, 0] as const },
    );
    const posterior = posteriorOf(worlds);
    expect(remainingLoss(posterior, candidates(posterior), [everyLag(1), everyLag(0)])).toBe(0);
  });
});

describe("weeksUntilKnown", () => {
  const posterior = posteriorOf([
    { net: 200, clients: [0.1, 0] },
    { net: -100, clients: [0.001, 0] },
  ]);
  const plan = new Map([["a", 9]]);
  const lossAfter = (weeks: number): number =>
    remainingLoss(posterior, candidates(posterior), plannedExposure(posterior, plan, weeks));
  const known = (tolerated: number, atLeast = 0) =>
    weeksUntilKnown(posterior, candidates(posterior), plan, tolerated, atLeast);

  it("is the first horizon after the minimum evidence, if any loss is tolerable", () => {
    expect([0, 2, 2.5, 4, 8, 8.1, 14, 27, 52, 53].map((floor) => known(1e9, floor))).toEqual([
      2,
      2,
      4,
      4,
      8,
      13,
      26,
      52,
      52,
      null,
    ]);
  });

  it("is the first horizon at which the remaining loss is tolerable", () => {
    const losses = [2, 4, 8, 13, 26, 52].map(lossAfter);
    const [two = 0, , , thirteen = 0] = losses;
    expect(thirteen).toBeLessThan(two);
    expect(known(two)).toBe(2);
    expect(known(thirteen)).toBe([2, 4, 8, 13][losses.findIndex((loss) => loss <= thirteen)]);
    expect(known(Math.min(...losses) - 1e-9)).toBeNull();
  });
});
