// Measures the time of a verdict (4 networks, 300 sales, 1,500 days with hours), cold and warm, by number of draws.
import type { Evidence } from "../src/core/verdict/evidence.ts";
import { judge } from "../src/core/verdict/judge.ts";

const TODAY = 20_000;
const DAYS = 375;
const NETWORKS = 4;
const RUNS = 40;

/** Evidence of four networks, deterministic, the best first. */
export function ledgerOf(rate: number, salesOfEach: number, size: number): Evidence {
  return {
    since: TODAY - 364,
    until: TODAY,
    rate,
    networks: Array.from({ length: NETWORKS }, (_, index) => {
      const hours = Array.from({ length: DAYS }, (_, day) => ({
        day: TODAY - DAYS + 1 + day,
        hours: 0.2 + 0.1 * ((day + index) % 3),
      }));
      const sales = Array.from({ length: salesOfEach }, (_, sale) => ({
        day: TODAY - 360 + Math.floor((sale * 360) / salesOfEach),
        amount: (size * (100 + 37 * ((sale * 7) % 11))) / (1 + 0.4 * index),
        weight: 1,
        guess: sale % 9 === 0,
      }));
      return {
        key: `network-${index}`,
        kind: "social",
        hours,
        timeCost: rate * hours.reduce((sum, day) => sum + day.hours, 0),
        moneySpent: 0,
        revenue: sales.reduce((sum, sale) => sum + sale.amount, 0),
        grossProfit: sales.reduce((sum, sale) => sum + sale.amount, 0),
        sales,
        fit: null,
      };
    }),
  };
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

const busy = ledgerOf(60, 75, 1);
// Three large sales per network: undecided, so `judge` also weighs trials.
const unclear = ledgerOf(60, 3, 12);

process.stdout.write(`first call, 2,048 draws: ${milliseconds(() => judge(busy, {})).toFixed(1)} ms\n`);
for (const draws of [1024, 2048, 16_384]) {
  for (const evidence of [busy, unclear]) {
    const times = Array.from({ length: RUNS }, () => milliseconds(() => judge(evidence, { draws })));
    const { decision, trial } = judge(evidence, { draws }).judgement;
    process.stdout.write(
      `${draws} draws: ${median(times.slice(RUNS / 2)).toFixed(1)} ms (${decision}, trial: ${trial?.network ?? "none"})\n`,
    );
  }
}
