// Helpers to build small evidence for the tests of the verdict.
import { inverseScales } from "../../../src/core/verdict/clients.ts";
import { learn, type Posterior } from "../../../src/core/verdict/draws.ts";
import type { Evidence, NetworkEvidence, Sale } from "../../../src/core/verdict/evidence.ts";
import { latticeOf } from "../../../src/core/verdict/lattice.ts";

export const TODAY = 20_000;

/** The year up to TODAY. */
export function evidenceOf(networks: readonly NetworkEvidence[], rate = 60): Evidence {
  return { since: TODAY - 364, until: TODAY, rate, networks };
}

/** A network with `hoursPerWeek` on one day per week for `weeks` weeks, and these sales. */
export function worked(
  key: string,
  options: {
    readonly weeks?: number;
    readonly hoursPerWeek?: number;
    readonly sales?: readonly Partial<Sale>[];
    readonly rate?: number;
    readonly moneySpent?: number;
    readonly kind?: "social" | "owned";
    readonly fit?: NetworkEvidence["fit"];
  },
): NetworkEvidence {
  const { weeks = 30, hoursPerWeek = 3, rate = 60 } = options;
  const hours = Array.from({ length: weeks }, (_, index) => ({
    day: TODAY - 7 * (weeks - 1 - index) - 1,
    hours: hoursPerWeek,
  }));
  const sales = (options.sales ?? []).map((sale) => ({
    day: TODAY - 30,
    amount: 600,
    weight: 1,
    guess: false,
    ...sale,
  }));
  return {
    key,
    kind: options.kind ?? "social",
    hours: hoursPerWeek > 0 ? hours : [],
    timeCost: weeks * hoursPerWeek * rate,
    moneySpent: options.moneySpent ?? 0,
    revenue: sales.reduce((sum, { amount, weight }) => sum + amount * weight, 0),
    grossProfit: sales.reduce((sum, { amount, weight }) => sum + amount * weight, 0),
    sales,
    fit: options.fit ?? null,
  };
}

/** `count` sales cycling through the amounts, spread over the last `days` days. */
export function salesOf(count: number, amounts: readonly number[] = [600], days = 180): readonly Sale[] {
  return Array.from({ length: count }, (_, index) => ({
    day: TODAY - days + Math.floor((index * days) / Math.max(1, count)),
    amount: amounts[index % amounts.length] ?? 600,
    weight: 1,
    guess: false,
  }));
}

/** Integral of `f` from `from` to `to`, by Simpson's rule with an even number of `steps`. */
export function integrate(f: (x: number) => number, from: number, to: number, steps = 2000): number {
  const width = (to - from) / steps;
  let sum = f(from) + f(to);
  for (let step = 1; step < steps; step += 1) sum += (step % 2 === 1 ? 4 : 2) * f(from + step * width);
  return (sum * width) / 3;
}

/** Density of the normal distribution. */
export function normalDensity(x: number, mean: number, spread: number): number {
  return Math.exp(-((x - mean) ** 2) / (2 * spread ** 2)) / (spread * Math.sqrt(2 * Math.PI));
}

/**
 * A posterior of this evidence with given draws of net value per hour: a power of two of them. lambda is what its cell
 * expects, and all that differs between the draws is the deal, so that chances are the shares of the draws.
 */
export function drawnAs(evidence: Evidence, nets: Readonly<Record<string, readonly number[]>>): Posterior {
  const size = Math.max(...Object.values(nets).map((net) => net.length));
  const learnt = learn(evidence, latticeOf(size, 1));
  if (learnt.draws !== size) throw new Error(`${size} draws: not a power of two`);
  const cells = Array.from({ length: size }, (_, draw) => learnt.clientBounds.findIndex((bound) => bound > draw) - 1);
  const certain = { ...learnt.lattice.gamma(1), low: 0, step: 1e-12 };
  const networks = learnt.networks.map((network) => {
    const net = Float64Array.from(nets[network.key] ?? Array.from({ length: size }, () => 0));
    const inverses = inverseScales(learnt.clients, network.index);
    const deals = net.map(
      (value, draw) => Math.max(0, value + network.costPerHour) * (inverses[cells[draw] ?? 0] ?? 1),
    );
    return { ...network, net, deals };
  });
  const candidates = networks.filter(({ kind }) => kind === "social");
  return { ...learnt, networks, candidates, lattice: { ...learnt.lattice, gamma: () => certain } };
}
