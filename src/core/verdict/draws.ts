// Samples from the posterior of all networks.
import { randomGamma, randomNormal } from "d3-random";
import { type ClientKnowledge, inverseScale, learnClients, TEMPER } from "./clients.ts";
import { type DealKnowledge, type DealSummary, learnDeals, type Spreads } from "./deals.ts";
import { costPerHour, type Evidence, hasEvidence } from "./evidence.ts";
import { type Cell, pick } from "./grid.ts";
import { evenly, goldenSequence, randomSource } from "./random.ts";
import { tabulate } from "./tabulate.ts";

/** The posterior: grids, and draws from them. Internal to the verdict. */
export interface Posterior {
  /** Ordered evidence, without networks that have none. */
  readonly evidence: Evidence;
  readonly seed: number;
  readonly draws: number;
  readonly deals: DealKnowledge;
  readonly clients: ClientKnowledge;
  /** Per draw, its cell in clients.grid and deals.grid. */
  readonly clientCells: Uint16Array;
  readonly dealCells: Uint16Array;
  /** In the order of evidence.networks. */
  readonly networks: readonly NetworkDraws[];
}

export interface NetworkDraws {
  readonly key: string;
  readonly kind: "social" | "owned";
  /** Currency units per hour, constant. */
  readonly costPerHour: number;
  /** lambda: clients per hour. */
  readonly clients: Float64Array;
  /** Expected deal, exp(theta_i + sigma^2 / 2), in currency units. */
  readonly deals: Float64Array;
  /** R = lambda x deal: currency units per hour. */
  readonly revenue: Float64Array;
  /** R - cost: currency units per hour. */
  readonly net: Float64Array;
}

/**
 * Computes the posterior and samples from it.
 *
 * Each draw takes one cell of each grid; M, theta_i and lambda_i follow from their conjugate posteriors. Cells of the
 * client grid are stratified and those of the deal grid follow the golden sequence, to reduce variance.
 *
 * @param evidence with a rate above 0
 */
export function learn(evidence: Evidence, draws: number, seed: number): Posterior {
  const judged = { ...evidence, networks: evidence.networks.filter(hasEvidence) };
  const deals = learnDeals(judged);
  const clients = learnClients(judged, deals.expected);
  const clientCells = pick(clients.grid, evenly(draws));
  const dealCells = pick(deals.grid, goldenSequence(draws));
  const means = drawMeans(deals.grid, dealCells, seed);
  const networks = judged.networks.map((network, index) => {
    const cost = costPerHour(network, judged);
    const lambdas = drawClients(clients, index, clientCells, seed);
    const sizes = drawDeals(deals, index, dealCells, means, seed);
    const revenue = new Float64Array(draws);
    const net = new Float64Array(draws);
    let draw = 0;
    for (const deal of sizes) {
      const perHour = deal * (lambdas[draw] ?? 0);
      revenue[draw] = perHour;
      net[draw] = perHour - cost;
      draw += 1;
    }
    return { key: network.key, kind: network.kind, costPerHour: cost, clients: lambdas, deals: sizes, revenue, net };
  });
  return { evidence: judged, seed, draws, deals, clients, clientCells, dealCells, networks };
}

/** Draws M, the log-scale mean of all networks: normal, with the mean and variance of the draw's cell. */
function drawMeans(grid: readonly Cell<Spreads>[], cells: Uint16Array, seed: number): Float64Array {
  const normal = randomNormal.source(randomSource(seed, 0))();
  const spread = grid.map(({ variance }) => Math.sqrt(variance));
  return tabulate(cells.length, (draw) => {
    const cell = cells[draw] ?? 0;
    return (grid[cell]?.mean ?? 0) + (spread[cell] ?? 0) * normal();
  });
}

/** Draws lambda_i ~ Gamma(a + n_i, b + E_i), clients per hour; a, b, E_i from the draw's cell, n_i and E_i tempered. */
function drawClients(knowledge: ClientKnowledge, index: number, cells: Uint16Array, seed: number): Float64Array {
  const gamma = randomGamma.source(randomSource(seed, 2 * index + 1));
  const count = TEMPER * (knowledge.counts[index] ?? 0);
  const scales = knowledge.grid.map(
    (cell) =>
      1 /
      (inverseScale(cell, knowledge.priorRates[index] ?? 0) +
        TEMPER * (knowledge.exposures[index]?.[cell.lagIndex] ?? 0)),
  );
  const samplers = new Map(knowledge.grid.map(({ shape }) => [shape, gamma(shape + count)]));
  const sampler = knowledge.grid.map(({ shape }) => samplers.get(shape) ?? gamma(shape + count));
  return tabulate(cells.length, (draw) => {
    const cell = cells[draw] ?? 0;
    return (sampler[cell]?.() ?? 0) * (scales[cell] ?? 0);
  });
}

/** Draws the expected deal exp(theta_i + sigma^2 / 2), theta_i from its posterior given M. Currency units. */
function drawDeals(
  deals: DealKnowledge,
  index: number,
  cells: Uint16Array,
  means: Float64Array,
  seed: number,
): Float64Array {
  const normal = randomNormal.source(randomSource(seed, 2 * index + 2))();
  const summary = deals.summaries[index] ?? { n: 0, sum: 0, squares: 0 };
  const posteriors = deals.grid.map((spreads) => typicalDeal(spreads, summary));
  return tabulate(cells.length, (draw) => {
    const { fromMean, fromDeals, spread, halfVariance } = posteriors[cells[draw] ?? 0] ?? UNKNOWN;
    return Math.exp(fromMean * (means[draw] ?? 0) + fromDeals + spread * normal() + halfVariance);
  });
}

/** Posterior of theta_i given M: mean fromMean x M + fromDeals, standard deviation `spread`. */
interface TypicalDeal {
  readonly fromMean: number;
  readonly fromDeals: number;
  readonly spread: number;
  /** sigma^2 / 2. */
  readonly halfVariance: number;
}

const UNKNOWN: TypicalDeal = { fromMean: 1, fromDeals: 0, spread: 0, halfVariance: 0 };

/**
 * theta_i given M: normal with mean (M / tau^2 + sum of y / sigma^2) / p and variance 1 / p, where p = 1 / tau^2 + n /
 * sigma^2.
 */
export function typicalDeal({ sigma, tau }: Pick<Spreads, "sigma" | "tau">, { n, sum }: DealSummary): TypicalDeal {
  const precision = 1 / tau ** 2 + n / sigma ** 2;
  return {
    fromMean: 1 / (tau ** 2 * precision),
    fromDeals: sum / (sigma ** 2 * precision),
    spread: 1 / Math.sqrt(precision),
    halfVariance: sigma ** 2 / 2,
  };
}
