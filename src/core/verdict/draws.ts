// Possible worlds drawn from the posterior of all networks, at the points of a lattice.
import { type ClientKnowledge, inverseScale, learnClients, SHAPES, TEMPER } from "./clients.ts";
import { type DealKnowledge, type DealSummary, learnDeals, type Spreads } from "./deals.ts";
import { costPerHour, type Evidence, hasEvidence } from "./evidence.ts";
import { cellBounds, cellsOf } from "./grid.ts";
import { coordinate, type Lattice } from "./lattice.ts";

/** The posterior: grids, and draws from them. Internal to the verdict. */
export interface Posterior {
  /** Ordered evidence, without networks that have none. */
  readonly evidence: Evidence;
  readonly lattice: Lattice;
  /** Number of draws: the points of the lattice. */
  readonly draws: number;
  readonly deals: DealKnowledge;
  readonly clients: ClientKnowledge;
  /** The draws of cell c of clients.grid are those from bounds[c] to bounds[c + 1] - 1. */
  readonly clientBounds: Uint32Array;
  /** Per draw, its cell in deals.grid. */
  readonly dealCells: Uint8Array;
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
 * Computes the posterior and draws from it.
 *
 * Each draw takes one cell of each grid; M, theta_i and lambda_i follow from their conjugate posteriors. Coordinates 0
 * to 2 choose the cells and M, then each network has one for lambda_i and one for theta_i.
 *
 * @param evidence with a rate above 0
 */
export function learn(evidence: Evidence, lattice: Lattice): Posterior {
  const judged = { ...evidence, networks: evidence.networks.filter(hasEvidence) };
  const deals = learnDeals(judged);
  const clients = learnClients(judged, deals.expected);
  const clientBounds = cellBounds(clients.grid, lattice.size);
  const dealCells = cellsOf(cellBounds(deals.grid, lattice.size), coordinate(lattice, 1));
  const means = drawMeans(deals.grid, dealCells, lattice);
  const networks = judged.networks.map((network, index) => {
    const cost = costPerHour(network, judged);
    const lambdas = drawClients(clients, index, clientBounds, lattice);
    const sizes = drawDeals(deals, index, dealCells, means, lattice);
    const revenue = new Float64Array(lattice.size);
    const net = new Float64Array(lattice.size);
    for (let draw = 0; draw < lattice.size; draw += 1) {
      const perHour = (sizes[draw] as number) * (lambdas[draw] as number);
      revenue[draw] = perHour;
      net[draw] = perHour - cost;
    }
    return { key: network.key, kind: network.kind, costPerHour: cost, clients: lambdas, deals: sizes, revenue, net };
  });
  return { evidence: judged, lattice, draws: lattice.size, deals, clients, clientBounds, dealCells, networks };
}

/** Draws M, the log-scale mean of all networks: normal, with the mean and variance of the draw's cell. */
function drawMeans(grid: readonly Spreads[], cells: Uint8Array, lattice: Lattice): Float64Array {
  const means = Float64Array.from(grid, ({ mean }) => mean);
  const spreads = Float64Array.from(grid, ({ variance }) => Math.sqrt(variance));
  const quantiles = coordinate(lattice, 2);
  const drawn = new Float64Array(cells.length);
  for (let draw = 0; draw < drawn.length; draw += 1) {
    const cell = cells[draw] as number;
    const normal = lattice.normal[quantiles[draw] as number] as number;
    drawn[draw] = (means[cell] as number) + (spreads[cell] as number) * normal;
  }
  return drawn;
}

/** Draws lambda_i ~ Gamma(a + n_i, b + E_i), clients per hour; a, b, E_i from the draw's cell, n_i and E_i tempered. */
function drawClients(knowledge: ClientKnowledge, index: number, bounds: Uint32Array, lattice: Lattice): Float64Array {
  const count = TEMPER * (knowledge.counts[index] ?? 0);
  const tables = new Map(SHAPES.map((shape) => [shape, lattice.gamma(shape + count)]));
  const quantiles = coordinate(lattice, 2 * index + 3);
  const inverses = inverseScales(knowledge, index);
  const drawn = new Float64Array(lattice.size);
  knowledge.grid.forEach(({ shape }, number) => {
    const table = tables.get(shape) ?? drawn;
    const inverse = inverses[number] as number;
    const end = bounds[number + 1] ?? 0;
    for (let draw = bounds[number] ?? 0; draw < end; draw += 1)
      drawn[draw] = (table[quantiles[draw] as number] as number) / inverse;
  });
  return drawn;
}

/** b + E of a network in each cell of the client grid, E tempered: the inverse scale of lambda, in hours per client. */
export function inverseScales({ grid, priorRates, exposures }: ClientKnowledge, index: number): Float64Array {
  const prior = priorRates[index] ?? 0;
  return Float64Array.from(
    grid,
    (cell) => inverseScale(cell, prior) + TEMPER * (exposures[index]?.[cell.lagIndex] ?? 0),
  );
}

/** Draws the expected deal exp(theta_i + sigma^2 / 2), theta_i from its posterior given M. Currency units. */
function drawDeals(
  deals: DealKnowledge,
  index: number,
  cells: Uint8Array,
  means: Float64Array,
  lattice: Lattice,
): Float64Array {
  const summary = deals.summaries[index] ?? { n: 0, sum: 0, squares: 0 };
  const typical = deals.grid.map((spreads) => typicalDeal(spreads, summary));
  const fromMean = Float64Array.from(typical, (deal) => deal.fromMean);
  const constant = Float64Array.from(typical, (deal) => deal.fromDeals + deal.halfVariance);
  const spread = Float64Array.from(typical, (deal) => deal.spread);
  const quantiles = coordinate(lattice, 2 * index + 4);
  const drawn = new Float64Array(lattice.size);
  for (let draw = 0; draw < drawn.length; draw += 1) {
    const cell = cells[draw] as number;
    const normal = lattice.normal[quantiles[draw] as number] as number;
    drawn[draw] = Math.exp(
      (fromMean[cell] as number) * (means[draw] as number) +
        (constant[cell] as number) +
        (spread[cell] as number) * normal,
    );
  }
  return drawn;
}

/** Posterior of theta_i given M: mean fromMean x M + fromDeals, standard deviation `spread`. */
interface TypicalDeal {
  readonly fromMean: number;
  readonly fromDeals: number;
  readonly spread: number;
  /** sigma^2 / 2. */
  readonly halfVariance: number;
}

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
