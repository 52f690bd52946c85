// Intermediate results of the verdict, to check it by hand.
import { meanExposure } from "./clients.ts";
import type { Posterior } from "./draws.ts";
import { marginal, meanOver } from "./grid.ts";
import { meanOf } from "./range.ts";

/** Marginal distribution of a shared parameter. Sums to 1. */
export type Marginal = readonly { readonly value: number; readonly probability: number }[];

/** Intermediate results. Amounts in currency units. */
export interface Explanation {
  readonly draws: number;
  readonly seed: number;
  readonly rate: number;
  /** Expected deal of a network without data. */
  readonly expectedDeal: number;
  /** L: mean lag between an hour and its sales, in weeks. */
  readonly lag: Marginal;
  /** sigma: log-scale spread of deals within a network. */
  readonly sigma: Marginal;
  /** tau: log-scale spread of typical deals between networks. */
  readonly tau: Marginal;
  /** a: Gamma shape of clients per hour; smaller means more unequal networks. */
  readonly shape: Marginal;
  /** z: level shared by the networks, in prior standard deviations. */
  readonly level: Marginal;
  readonly networks: readonly NetworkExplanation[];
}

export interface NetworkExplanation {
  readonly key: string;
  /** Exposure in hours, averaged over the lag. */
  readonly exposure: number;
  /** Weighted sales that inform the value of an hour (`countSalesOfHours`). */
  readonly sales: number;
  readonly costPerHour: number;
  /** Prior clients per hour, at level 0. */
  readonly priorClientsPerHour: number;
  /** Posterior mean. */
  readonly clientsPerHour: number;
  /** Posterior mean. */
  readonly dealSize: number;
  /** Weight of the network's own sales in its deal size, 0 to 1; the rest comes from the other networks. */
  readonly ownDealWeight: number;
}

export function explain(posterior: Posterior): Explanation {
  const { clients, deals, evidence, networks } = posterior;
  return {
    draws: posterior.draws,
    seed: posterior.lattice.seed,
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
        exposure: meanExposure(clients, index),
        sales: clients.counts[index] ?? 0,
        costPerHour: network.costPerHour,
        priorClientsPerHour: clients.priorRates[index] ?? 0,
        clientsPerHour: meanOf(network.clients),
        dealSize: meanOf(network.deals),
        ownDealWeight: meanOver(deals.grid, ({ sigma, tau }) => own / (own + sigma ** 2 / tau ** 2)),
      };
    }),
  };
}
