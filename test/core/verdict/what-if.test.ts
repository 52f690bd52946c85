// Reallocation and what-if: gains are sums of change x net, up to twice the current hours.
import { describe, expect, it } from "vitest";
import { learn } from "../../../src/core/verdict/draws.ts";
import { latticeOf } from "../../../src/core/verdict/lattice.ts";
import { rangeOf } from "../../../src/core/verdict/range.ts";
import { reallocate } from "../../../src/core/verdict/reallocation.ts";
import { whatIf } from "../../../src/core/verdict/what-if.ts";
import { evidenceOf, salesOf, worked } from "./evidence-of.ts";

const posterior = learn(
  evidenceOf([
    worked("good", { hoursPerWeek: 3, sales: salesOf(9) }),
    worked("idle", { hoursPerWeek: 2 }),
    worked("vain", { hoursPerWeek: 4 }),
  ]),
  latticeOf(2000, 1),
);
const [good, idle, vain] = posterior.networks.map(({ net }) => net);
const gain = (changes: readonly [number, number, number]): Float64Array =>
  (good ?? new Float64Array()).map(
    (net, draw) => changes[0] * net + changes[1] * (idle?.[draw] ?? 0) + changes[2] * (vain?.[draw] ?? 0),
  );

describe("whatIf", () => {
  it("adds up change x net in each draw", () => {
    const { gainPerWeek } = whatIf(posterior, [
      { network: "vain", to: 1.5 },
      { network: "good", by: 2.5 },
    ]);
    const expected = rangeOf(gain([2.5, 0, -2.5]));
    expect(gainPerWeek.mean).toBeCloseTo(expected.mean, 8);
    expect(gainPerWeek.low).toBeCloseTo(expected.low, 8);
    expect(gainPerWeek.high).toBeCloseTo(expected.high, 8);
  });

  it("counts no more than twice the present hours, and says what it left out", () => {
    const far = whatIf(posterior, [{ network: "good", by: 10 }]);
    const near = whatIf(posterior, [{ network: "good", to: 6 }]);
    expect(far.changes).toMatchObject([{ network: "good", to: 13, countedTo: 6, uncounted: 7, known: true }]);
    expect(far.gainPerWeek).toEqual(near.gainPerWeek);
  });

  it("counts nothing for a network of which nothing is known", () => {
    const { changes, gainPerWeek } = whatIf(posterior, [{ network: "new", by: 3 }]);
    expect(changes).toEqual([{ network: "new", from: 0, to: 3, countedTo: 0, uncounted: 3, known: false }]);
    expect(gainPerWeek).toEqual({ mean: 0, low: 0, high: 0 });
  });

  it("never goes below no hours at all", () => {
    const less = whatIf(posterior, [{ network: "idle", by: -9 }]);
    expect(less.changes).toMatchObject([{ to: 0, countedTo: 0 }]);
    expect(less.gainPerWeek.mean).toBeCloseTo(rangeOf(gain([0, -2, 0])).mean, 8);
  });
});

describe("reallocate", () => {
  it("takes the same part of the hours of each giver when the receiver cannot take them all", () => {
    const moved = reallocate(posterior, ["idle", "vain"], "good");
    expect(moved).toMatchObject({ from: ["idle", "vain"], to: "good" });
    expect(moved?.freedPerWeek).toBeCloseTo(6, 9);
    expect(moved?.hoursPerWeek).toBeCloseTo(3, 9);
    expect(moved?.gainPerWeek.mean).toBeCloseTo(rangeOf(gain([3, -1, -2])).mean, 6);
    expect(moved?.gainPerWeek.high).toBeCloseTo(rangeOf(gain([3, -1, -2])).high, 6);
  });

  it("moves nothing without givers", () => {
    expect(reallocate(posterior, [], "good")).toBeNull();
    expect(reallocate(posterior, ["new"], "good")).toBeNull();
    expect(reallocate(posterior, ["idle"], "new")).toBeNull();
  });

  it("moves all the hours where the receiver can take them", () => {
    const moved = reallocate(posterior, ["idle", "new"], "good");
    expect(moved?.hoursPerWeek).toBeCloseTo(2, 9);
    expect(moved?.freedPerWeek).toBeCloseTo(2, 9);
    expect(moved?.gainPerWeek.mean).toBeCloseTo(rangeOf(gain([2, -2, 0])).mean, 6);
  });
});
