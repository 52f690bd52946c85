// Reversals: applying the reported change does change the answer.
import { describe, expect, it } from "vitest";
import type { Evidence, Sale } from "../../../../src/core/verdict/evidence.ts";
import { type Judgement, judge } from "../../../../src/core/verdict/judge.ts";
import { evidenceOf, salesOf, TODAY, worked } from "../evidence-of.ts";

const of = (evidence: Evidence): Judgement => judge(evidence, { draws: 8000 }).judgement;
const answer = ({ decision, network }: Judgement) => ({ decision, network });

const reversalOf = (evidence: Evidence, code: string) =>
  of(evidence).reversals.find((reversal) => reversal.code === code);

/** No sales in forty weeks: none pays. */
const idle = evidenceOf([worked("a", { weeks: 40, hoursPerWeek: 0.7 }), worked("b", { weeks: 40, hoursPerWeek: 2 })]);

/** One network with occasional sales. */
const steady = evidenceOf([
  worked("a", { weeks: 40, hoursPerWeek: 2, sales: salesOf(12, [800, 1200], 270) }),
  worked("b", { weeks: 40, hoursPerWeek: 1 }),
]);

describe("more sales", () => {
  it("change the answer, and one fewer does not", () => {
    const reversal = reversalOf(idle, "more-sales");
    expect(of(idle).decision).toBe("none");
    if (reversal?.code !== "more-sales") throw new Error("a reversal by sales was expected");
    const { from, sales, amount } = reversal.params;
    const withSales = (count: number): Evidence => ({
      ...idle,
      networks: idle.networks.map((network) =>
        network.key === from
          ? { ...network, sales: [...network.sales, ...Array.from({ length: count }, (): Sale => saleOf(amount))] }
          : network,
      ),
    });
    expect(answer(of(withSales(sales)))).toEqual({
      decision: reversal.params.decision,
      network: reversal.params.network,
    });
    expect(answer(of(withSales(sales - 1)))).toEqual(answer(of(idle)));
  });
});

describe("weeks without a sale", () => {
  it("change the answer when they go by, and a quarter of them does not", () => {
    const reversal = reversalOf(steady, "weeks-without-sale");
    expect(answer(of(steady))).toEqual({ decision: "focus", network: "a" });
    if (reversal?.code !== "weeks-without-sale") throw new Error("a reversal by silence was expected");
    const { weeks, hoursPerWeek, from } = reversal.params;
    expect(from).toBe("a");
    const later = (silent: number): Evidence => ({
      ...steady,
      until: TODAY + 7 * silent,
      networks: steady.networks.map((network) =>
        network.key === "a"
          ? {
              ...network,
              hours: [
                ...network.hours,
                ...Array.from({ length: 7 * silent }, (_, index) => ({
                  day: TODAY + 1 + index,
                  hours: hoursPerWeek / 7,
                })),
              ],
              timeCost: network.timeCost + 60 * hoursPerWeek * silent,
            }
          : network,
      ),
    });
    expect(answer(of(later(weeks)))).not.toEqual(answer(of(steady)));
    expect(answer(of(later(Math.floor(weeks / 4))))).toEqual(answer(of(steady)));
  });
});

describe("the search for reversals", () => {
  it("leaves out the sorts that would change nothing", () => {
    const never = evidenceOf([
      worked("a", { weeks: 50, hoursPerWeek: 30 }),
      worked("b", { weeks: 50, hoursPerWeek: 30 }),
    ]);
    expect(of(never).decision).toBe("none");
    expect(of(never).reversals.filter(({ code }) => code !== "other-rate")).toEqual([]);
  });
});

function saleOf(amount: number): Sale {
  return { day: TODAY - 10, amount, weight: 1, guess: false };
}
