// Possible worlds drawn from the posterior of all networks, at the points of a lattice.
import { type ClientKnowledge, inverseScales, learnClients, TEMPER } from "./clients.ts";
import { type DealKnowledge, learnDeals, NO_DEALS, type Spreads, typicalDeal } from "./deals.ts";
import { costPerHour, type Evidence, hasEvidence } from "./evidence.ts";
import { cellBounds, cellsOf } from "./grid.ts";
import type { Lattice } from "./lattice.ts";
import { presentHours } from "./pace.ts";

/** The posterior: grids, and draws from them. Internal to the verdict. */
export interface Posterior {
  /** Ordered evidence, without networks that have none. */
  readonly evidence: Evidence;
  /** Current hours per week by network. */
  readonly present: ReadonlyMap<string, number>;
  readonly lattice: Lattice;
  /** Number of draws: the points of the lattice, unless thinned. */
  readonly draws: number;
  readonly deals: DealKnowledge;
  readonly clients: ClientKnowledge;
  /** The draws of cell c of clients.grid are those from bounds[c] to bounds[c + 1] - 1. */
  readonly clientBounds: Uint32Array;
  /** Per draw, its cell in deals.grid. */
  readonly dealCells: Uint8Array;
  /** In the order of evidence.networks. */
  readonly networks: readonly NetworkDraws[];
  /** Those that can be "the one": the rented ones. */
  readonly candidates: readonly NetworkDraws[];
}

export interface NetworkDraws {
  readonly key: string;
  readonly kind: "social" | "owned";
  /** In evidence.networks. */
  readonly index: number;
  /** Currency units per hour, constant. */
  readonly costPerHour: number;
  /** lambda: clients per hour. */
  readonly clients: Float64Array;
  /** Expected deal, exp(theta_i + sigma^2 / 2), in currency units. */
  readonly deals: Float64Array;
  /** lambda x deal - cost: currency units per hour. */
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
  const dealCells = cellsOf(cellBounds(deals.grid, lattice.resolution), lattice.coordinate(1));
  const means = drawMeans(deals.grid, dealCells, lattice);
  const networks = judged.networks.map((network, index): NetworkDraws => {
    const cost = costPerHour(network, judged);
    const lambdas = drawClients(clients, index, clientBounds, lattice);
    const sizes = drawDeals(deals, index, dealCells, means, lattice);
    const net = new Float64Array(lattice.size);
    for (let draw = 0; draw < lattice.size; draw += 1)
      net[draw] = (sizes[draw] as number) * (lambdas[draw] as number) - cost;
    return { key: network.key, kind: network.kind, index, costPerHour: cost, clients: lambdas, deals: sizes, net };
  });
  const draws = { draws: lattice.size, clientBounds, dealCells, networks, candidates: candidatesOf(networks) };
  return { evidence: judged, present: presentHours(judged), lattice, deals, clients, ...draws };
}

function candidatesOf(networks: readonly NetworkDraws[]): readonly NetworkDraws[] {
  return networks.filter(({ kind }) => kind === "social");
}

/** Every `step`-th draw: those of a lattice of so many times fewer points. */
export function sparserDraws(posterior: Posterior, step: number): Posterior {
  const draws = posterior.draws / step;
  const some = (values: Float64Array): Float64Array => {
    const kept = new Float64Array(draws);
    for (let draw = 0; draw < draws; draw += 1) kept[draw] = values[draw * step] as number;
    return kept;
  };
  const networks = posterior.networks.map((network) => ({
    ...network,
    clients: some(network.clients),
    deals: some(network.deals),
    net: some(network.net),
  }));
  return {
    ...posterior,
    draws,
    clientBounds: posterior.clientBounds.map((bound) => Math.ceil(bound / step)),
    dealCells: posterior.dealCells.filter((_, draw) => draw % step === 0),
    networks,
    candidates: candidatesOf(networks),
  };
}

/** Draws M, the log-scale mean of all networks: normal, with the mean and variance of the draw's cell. */
function drawMeans(grid: readonly Spreads[], cells: Uint8Array, lattice: Lattice): Float64Array {
  const means = Float64Array.from(grid, ({ mean }) => mean);
  const spreads = Float64Array.from(grid, ({ variance }) => Math.sqrt(variance));
  const quantiles = lattice.coordinate(2);
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
  const coordinates = lattice.coordinate(2 * index + 3);
  const inverses = inverseScales(knowledge, index);
  const drawn = new Float64Array(lattice.size);
  knowledge.grid.forEach(({ shape }, cell) => {
    const { quantiles } = lattice.gamma(shape + count);
    const inverse = inverses[cell] as number;
    const end = bounds[cell + 1] ?? 0;
    for (let draw = bounds[cell] ?? 0; draw < end; draw += 1)
      drawn[draw] = (quantiles[coordinates[draw] as number] as number) / inverse;
  });
  return drawn;
}

/** Draws the expected deal exp(theta_i + sigma^2 / 2), theta_i from its posterior given M. Currency units. */
function drawDeals(
  deals: DealKnowledge,
  index: number,
  cells: Uint8Array,
  means: Float64Array,
  lattice: Lattice,
): Float64Array {
  const summary = deals.summaries[index] ?? NO_DEALS;
  const typical = deals.grid.map((spreads) => typicalDeal(spreads, summary));
  const fromMean = Float64Array.from(typical, (deal) => deal.fromMean);
  const constant = Float64Array.from(typical, (deal) => deal.fromDeals + deal.halfVariance);
  const spread = Float64Array.from(typical, (deal) => deal.spread);
  const quantiles = lattice.coordinate(2 * index + 4);
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
