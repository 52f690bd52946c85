// Invariants of the verdict on random ledgers.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence, NetworkEvidence, Sale } from "../../../../src/core/verdict/evidence.ts";
import { judge } from "../../../../src/core/verdict/judge.ts";
import type { Judgement } from "../../../../src/core/verdict/judgement.ts";
import { full } from "../../../full.ts";
import { TODAY } from "../evidence-of.ts";

/** Fixed, for reproducible runs. */
const RUNS = { numRuns: full(30, 6), seed: 3 };
const DRAWS = 1000;

const sale: fc.Arbitrary<Sale> = fc.record({
  day: fc.integer({ min: TODAY - 200, max: TODAY }),
  amount: fc.integer({ min: 2000, max: 500_000 }).map((cents) => cents / 100),
  weight: fc.constantFrom(1, 0.5, 0.3),
  guess: fc.boolean(),
  client: fc.constantFrom(undefined, undefined, "a", "b"),
});

const fit = fc.option(fc.record({ audience: fc.integer({ min: 0, max: 5 }), codes: fc.integer({ min: 0, max: 5 }) }));

const network = (key: string, kind: "social" | "owned"): fc.Arbitrary<NetworkEvidence> =>
  fc
    .record({
      minutes: fc.array(fc.integer({ min: 0, max: 180 }), { minLength: 6, maxLength: 40 }),
      moneySpent: fc.constantFrom(0, 0, 120),
      sales: fc.array(sale, { maxLength: 7 }),
      fit,
    })
    .map(({ minutes, moneySpent, sales, fit: liking }) => {
      const hours = minutes.map((count, index) => ({ day: TODAY - 5 * (minutes.length - index), hours: count / 60 }));
      return {
        key,
        kind,
        hours,
        timeCost: 50 * hours.reduce((sum, day) => sum + day.hours, 0),
        moneySpent,
        revenue: sales.reduce((sum, { amount, weight }) => sum + amount * weight, 0),
        grossProfit: sales.reduce((sum, { amount, weight }) => sum + amount * weight, 0),
        sales,
        fit: liking,
      };
    });

const ledger: fc.Arbitrary<Evidence> = fc
  .tuple(network("a", "social"), network("b", "social"), network("c", "social"), network("news", "owned"))
  .chain(([a, b, c, news]) => fc.subarray([b, c, news]).map((others) => [a, ...others]))
  .map((networks) => ({ since: TODAY - 364, until: TODAY, rate: 50, networks }));

const of = (evidence: Evidence, draws = DRAWS): Judgement => judge(evidence, { draws, seed: 7 }).judgement;
const pPays = (evidence: Evidence, draws: number): number =>
  of(evidence, draws).networks.find(({ network: key }) => key === "a")?.pPays ?? Number.NaN;

/** Typical deal of network a: exp(E[theta]), E[theta] = E[ln deal - sigma^2 / 2]. */
function typicalDealOfA(evidence: Evidence): number {
  const { posterior } = judge(evidence, { draws: DRAWS });
  const deals = posterior?.networks.find(({ key }) => key === "a")?.deals ?? new Float64Array();
  const halfVariance =
    posterior?.deals.grid.reduce((sum, cell) => sum + (cell.probability * cell.sigma ** 2) / 2, 0) ?? 0;
  return Math.exp(deals.reduce((sum, deal) => sum + Math.log(deal), 0) / deals.length - halfVariance);
}

const changeA = (evidence: Evidence, change: (a: NetworkEvidence) => NetworkEvidence): Evidence => ({
  ...evidence,
  networks: evidence.networks.map((one) => (one.key === "a" ? change(one) : one)),
});

describe("every ledger", () => {
  it("gives the same bytes for the same seed", () => {
    fc.assert(
      fc.property(ledger, (evidence) => {
        expect(JSON.stringify(of(evidence))).toBe(JSON.stringify(of(structuredClone(evidence))));
      }),
      RUNS,
    );
  });

  it("gives the same bytes whatever the order of its lines", () => {
    const shuffled = ledger.chain((evidence) =>
      fc
        .tuple(
          fc.shuffledSubarray([...evidence.networks], { minLength: evidence.networks.length }),
          fc.infiniteStream(fc.boolean()),
        )
        .map(([networks, coins]) => ({
          evidence,
          other: {
            ...evidence,
            networks: networks.map((one) => ({
              ...one,
              sales: coins.next().value ? one.sales.toReversed() : one.sales,
              hours: coins.next().value ? one.hours.toReversed() : one.hours,
            })),
          },
        })),
    );
    fc.assert(
      fc.property(shuffled, ({ evidence, other }) => {
        expect(JSON.stringify(of(other))).toBe(JSON.stringify(of(evidence)));
      }),
      RUNS,
    );
  });

  it("gives chances that sum to 1 and lie between 0 and 1, and ranges that hold their order", () => {
    fc.assert(
      fc.property(ledger, (evidence) => {
        const { networks, pNone } = of(evidence);
        const best = networks.reduce((sum, row) => sum + (row.pBest ?? 0), pNone ?? 0);
        expect(best).toBeCloseTo(1, 9);
        for (const row of networks) {
          if (row.pPays !== null) expect(row.pPays).toBeGreaterThanOrEqual(row.pBest ?? 0);
          if (row.returnPerUnit !== null) expect(row.returnPerUnit.low).toBeLessThanOrEqual(row.returnPerUnit.high);
        }
      }),
      RUNS,
    );
  });

  it("keeps its chances when all money and the rate are 160 times as much", () => {
    const dearer = (evidence: Evidence): Evidence => ({
      ...evidence,
      rate: 160 * evidence.rate,
      networks: evidence.networks.map((one) => ({
        ...one,
        timeCost: 160 * one.timeCost,
        moneySpent: 160 * one.moneySpent,
        revenue: 160 * one.revenue,
        grossProfit: 160 * one.grossProfit,
        sales: one.sales.map((its) => ({ ...its, amount: 160 * its.amount })),
      })),
    });
    const chances = ({ networks, pNone, decision }: Judgement) => ({
      decision,
      pNone,
      rows: networks.map((row) => [row.pPays, row.pBest, row.action]),
    });
    fc.assert(
      fc.property(ledger, (evidence) => {
        const close = (value: unknown): unknown => (typeof value === "number" ? expect.closeTo(value, 9) : value);
        const { decision, pNone, rows } = chances(of(evidence));
        expect(chances(of(dearer(evidence)))).toEqual({
          decision,
          pNone: close(pNone),
          rows: rows.map((row) => row.map(close)),
        });
      }),
      RUNS,
    );
  });

  it("lowers no chance to pay by more than 2 % for one more typical sale", () => {
    fc.assert(
      fc.property(ledger, (evidence) => {
        const after = changeA(evidence, (a) => ({
          ...a,
          sales: [...a.sales, { day: TODAY - 20, amount: typicalDealOfA(evidence), weight: 1, guess: false }],
        }));
        fc.pre(evidence.networks[0]?.hours.some(({ hours }) => hours > 0) ?? false);
        expect(pPays(after, 8000)).toBeGreaterThanOrEqual(pPays(evidence, 8000) - 0.02);
      }),
      RUNS,
    );
  });

  it("takes a margin as smaller deals, and as nothing else", () => {
    fc.assert(
      fc.property(ledger, fc.constantFrom(0.2, 0.5, 0.8), (evidence, margin) => {
        const slim: Evidence = {
          ...evidence,
          networks: evidence.networks.map((one) => ({
            ...one,
            sales: one.sales.map((its) => ({ ...its, amount: margin * its.amount })),
          })),
        };
        const before = judge(evidence, { draws: 200 }).posterior;
        const after = judge(slim, { draws: 200 }).posterior;
        const counts = before?.clients.counts;
        expect(after?.clients.counts).toEqual(counts?.map((count) => expect.closeTo(count, 12)));
        expect(after?.clients.exposures).toEqual(before?.clients.exposures);
        after?.deals.summaries.forEach(({ n, sum, squares }, index) => {
          const was = before?.deals.summaries[index];
          expect(n).toBeCloseTo(was?.n ?? 0, 12);
          expect(sum).toBeCloseTo((was?.sum ?? 0) + n * Math.log(margin), 6);
          expect(squares).toBeCloseTo(was?.squares ?? 0, 6);
        });
      }),
      RUNS,
    );
  });

  it("gives a better fit a better chance to pay, and less so the more evidence there is", () => {
    const withFit = (evidence: Evidence, points: number): Evidence =>
      changeA(evidence, (a) => ({ ...a, fit: { audience: points, codes: points } }));
    // Fifteen times the hours, costs and sales: the same return, with less uncertainty.
    const fuller = (evidence: Evidence): Evidence => ({
      ...evidence,
      networks: evidence.networks.map((one) => ({
        ...one,
        hours: one.hours.map((its) => ({ ...its, hours: 15 * its.hours })),
        timeCost: 15 * one.timeCost,
        moneySpent: 15 * one.moneySpent,
        sales: Array.from({ length: 15 }, () => one.sales).flat(),
      })),
    });
    const lift = (evidence: Evidence): number => pPays(withFit(evidence, 5), 4000) - pPays(withFit(evidence, 1), 4000);
    fc.assert(
      fc.property(ledger, (evidence) => {
        fc.pre((evidence.networks[0]?.hours.filter(({ hours }) => hours > 0).length ?? 0) > 5);
        const thin = lift(evidence);
        expect(thin).toBeGreaterThan(-0.02);
        expect(lift(fuller(evidence))).toBeLessThan(Math.max(0.06, thin + 0.03));
      }),
      RUNS,
    );
  });
});
