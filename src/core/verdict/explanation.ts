// The explanation: what was learned on the way, for whoever wants to check the verdict by hand.
import type { Posterior } from "./draws.ts";
import { marginal, meanOver } from "./grid.ts";

/** The probability of each possible value of an unknown that the networks share. Sums to 1. */
export type Marginal = readonly { readonly value: number; readonly probability: number }[];

/** What the verdict learned on the way. Amounts in currency units. */
export interface Explanation {
  readonly draws: number;
  readonly seed: number;
  readonly rate: number;
  /** The expected deal of a network of which nothing is known. */
  readonly expectedDeal: number;
  /** L: mean lag between an hour and its sales, in weeks. */
  readonly lag: Marginal;
  /** sigma: spread of the deals of one network, on the log scale. */
  readonly sigma: Marginal;
  /** tau: spread of the networks' typical deals, on the log scale. */
  readonly tau: Marginal;
  /** a: shape of the Gamma of clients an hour; the smaller, the more unequal the networks. */
  readonly shape: Marginal;
  /** z: level shared by the networks, in standard deviations of the prior. */
  readonly level: Marginal;
  readonly networks: readonly NetworkExplanation[];
}

/** What was learned of one network. */
export interface NetworkExplanation {
  readonly key: string;
  /** Used-up hours: those whose sales have had the time to come, averaged over the lag. */
  readonly exposure: number;
  /** Sales that tell what an hour brings: shares of deals, guesses for half, none from before its first logged hour. */
  readonly sales: number;
  readonly costPerHour: number;
  /** Clients an hour expected before the first sale, at level 0. */
  readonly priorClientsPerHour: number;
  /** Clients an hour expected now. */
  readonly clientsPerHour: number;
  /** What a client is expected to bring now. */
  readonly dealSize: number;
  /** The part of deal sizes that comes from its own sales; the rest comes from the other networks. 0 to 1. */
  readonly ownDealWeight: number;
}

/** Sums up what the posterior knows. */
export function explain(posterior: Posterior): Explanation {
  const { clients, deals, evidence, networks } = posterior;
  return {
    draws: posterior.draws,
    seed: posterior.seed,
    rate: evidence.rate,
    expectedDeal: deals.expected,
    lag: marginal(clients.grid, ({ lag }) => lag),
    sigma: marginal(deals.grid, ({ sigma }) => sigma),
    tau: marginal(deals.grid, ({ tau }) => tau),
    shape: marginal(clients.grid, ({ shape }) => shape),
    level: marginal(clients.grid, ({ level }) => level),
    networks: networks.map((network, index) => {
      const own = deals.summaries[index]?.n ?? 0;
      return {
        key: network.key,
        exposure: meanOver(clients.grid, ({ lagIndex }) => clients.exposures[index]?.[lagIndex] ?? 0),
        sales: clients.counts[index] ?? 0,
        costPerHour: network.costPerHour,
        priorClientsPerHour: clients.priorRates[index] ?? 0,
        clientsPerHour: mean(network.clients),
        dealSize: mean(network.deals),
        ownDealWeight: meanOver(deals.grid, ({ sigma, tau }) => own / (own + sigma ** 2 / tau ** 2)),
      };
    }),
  };
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
