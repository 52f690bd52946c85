// The search for reversals: applying what it reports to the evidence, and cases that it leaves out.
import { describe, expect, it } from "vitest";
import { learn } from "../../../src/core/verdict/draws.ts";
import type { Evidence, Sale } from "../../../src/core/verdict/evidence.ts";
import { judge } from "../../../src/core/verdict/judge.ts";
import { latticeOf } from "../../../src/core/verdict/lattice.ts";
import { isSettledBySilence, type Reversal } from "../../../src/core/verdict/reversals.ts";
import { evidenceOf, salesOf, TODAY, worked } from "./evidence-of.ts";

const answer = (evidence: Evidence) => {
  const { decision, network } = judge(evidence, { draws: 4096 }).judgement;
  return { decision, network };
};
const reversalsOf = (evidence: Evidence) => judge(evidence, { draws: 4096 }).judgement.reversals;
type Params<C extends Reversal["code"]> = Extract<Reversal, { code: C }>["params"];

function reversalOf<C extends Reversal["code"]>(evidence: Evidence, code: C): Params<C> {
  const found = reversalsOf(evidence).find((reversal) => reversal.code === code);
  if (found === undefined) throw new Error(`${code} was expected`);
  return found.params as Params<C>;
}

/** One network with occasional sales. */
const steady = evidenceOf([
  worked("a", { weeks: 40, hoursPerWeek: 2, sales: salesOf(12, [800, 1200], 270) }),
  worked("b", { weeks: 40, hoursPerWeek: 1 }),
]);
/** No sales in forty weeks: none pays. */
const idle = evidenceOf([worked("a", { weeks: 40, hoursPerWeek: 0.5 }), worked("b", { weeks: 40, hoursPerWeek: 2 })]);

describe("more sales", () => {
  const later = (from: string, count: number, amount: number): Evidence => ({
    ...idle,
    networks: idle.networks.map((network) =>
      network.key === from
        ? {
            ...network,
            sales: Array.from({ length: count }, (): Sale => ({ day: TODAY, amount, weight: 1, guess: false })),
          }
        : network,
    ),
  });

  it("change the answer", () => {
    const { from, sales, amount, decision } = reversalOf(idle, "more-sales");
    expect(answer(idle).decision).toBe("none");
    expect(answer(later(from, sales, amount)).decision).toBe(decision);
  });

  it("are said in revenue, where a margin leaves only a part of it", () => {
    const sold = later("a", 1, 600);
    const [whole, half] = [1, 0.5].map((margin) => {
      const networks = sold.networks.map((one) => ({ ...one, revenue: 600, grossProfit: margin * 600 }));
      return reversalOf({ ...sold, networks }, "more-sales").amount;
    });
    expect(whole).toBeGreaterThan(0);
    expect((half ?? 0) / (whole ?? 1)).toBeCloseTo(2, 6);
  });
});

describe("weeks without a sale", () => {
  const later = ({ weeks, hoursPerWeek }: { weeks: number; hoursPerWeek: number }): Evidence => ({
    ...steady,
    until: TODAY + 7 * weeks,
    networks: steady.networks.map((network) => {
      if (network.key !== "a") return network;
      const more = Array.from({ length: 7 * weeks }, (_, index) => ({
        day: TODAY + 1 + index,
        hours: hoursPerWeek / 7,
      }));
      return { ...network, hours: [...network.hours, ...more], timeCost: network.timeCost + 60 * hoursPerWeek * weeks };
    }),
  });

  it("change the answer when they go by, and a quarter of them does not", () => {
    const { weeks, hoursPerWeek, from } = reversalOf(steady, "weeks-without-sale");
    expect(answer(steady)).toEqual({ decision: "focus", network: "a" });
    expect(from).toBe("a");
    expect(answer(later({ weeks, hoursPerWeek }))).not.toEqual(answer(steady));
    expect(answer(later({ weeks: Math.floor(weeks / 4), hoursPerWeek }))).toEqual(answer(steady));
  });

  it("are not sought where no network leads", () => {
    expect(reversalsOf(idle).map(({ code }) => code)).not.toContain("weeks-without-sale");
  });
});

describe("another hourly rate", () => {
  it("changes the answer, above or below the present one", () => {
    const { rate, above } = reversalOf(steady, "other-rate");
    expect([above, rate > 60]).toEqual([true, true]);
    const dearer: Evidence = {
      ...steady,
      rate,
      networks: steady.networks.map((network) => ({ ...network, timeCost: (network.timeCost * rate) / 60 })),
    };
    expect(answer(dearer)).not.toEqual(answer(steady));
  });

  it("has two significant digits", () => {
    const { rate } = reversalOf(steady, "other-rate");
    expect(Number(rate.toPrecision(2))).toBe(rate);
  });
});

describe("reversals", () => {
  it("come in the order: sales, weeks without a sale, rate", () => {
    const order = ["more-sales", "weeks-without-sale", "other-rate"];
    const codes = reversalsOf(steady).map(({ code }) => code);
    expect(codes).toEqual(order.filter((code) => codes.includes(code as Reversal["code"])));
  });

  it("leave out the types that would change nothing", () => {
    const never = evidenceOf([
      worked("a", { weeks: 50, hoursPerWeek: 30 }),
      worked("b", { weeks: 50, hoursPerWeek: 30 }),
    ]);
    expect(answer(never).decision).toBe("none");
    expect(reversalsOf(never).filter(({ code }) => code !== "other-rate")).toEqual([]);
  });
});

describe("silence settles a trial", () => {
  it("where the network would no longer be the best choice after it", () => {
    const evidence = evidenceOf([worked("a", { weeks: 8, sales: salesOf(1, [400], 40) }), worked("b", { weeks: 8 })]);
    const posterior = learn(evidence, latticeOf(4096, 1));
    const [a] = posterior.networks;
    if (!a) throw new Error("no network");
    expect(isSettledBySilence(posterior, a, 10, 26)).toBe(true);
  });

  it("not where it stays the best", () => {
    const rich = learn(steady, latticeOf(4096, 1));
    const [a] = rich.networks;
    if (!a) throw new Error("no network");
    expect(isSettledBySilence(rich, a, 0.5, 2)).toBe(false);
  });
});
