// Intermediate results of the verdict, to check it by hand.
import { meanExposure } from "./clients.ts";
import type { Posterior } from "./draws.ts";
import { marginal, meanOver } from "./grid.ts";
import { meanOf } from "./range.ts";

/** Amounts in currency units. */
export type Explanation = ReturnType<typeof explain>;

/** Marginal distribution of a shared parameter. Sums to 1. */
export type Marginal = ReturnType<typeof marginal>;

export function explain({ clients, deals, draws, evidence, lattice, networks }: Posterior) {
  return {
    draws,
    seed: lattice.seed,
    rate: evidence.rate,
    /** Of a network without data. */
    expectedDeal: deals.expected,
    /** L: mean lag between an hour and its sales, in weeks. */
    lag: marginal(clients.grid, (cell) => cell.lag),
    /** sigma: log-scale spread of deals within a network. */
    sigma: marginal(deals.grid, (cell) => cell.sigma),
    /** tau: log-scale spread of typical deals between networks. */
    tau: marginal(deals.grid, (cell) => cell.tau),
    /** a: Gamma shape of clients per hour; smaller means more unequal networks. */
    shape: marginal(clients.grid, (cell) => cell.shape),
    /** z: level shared by the networks, in prior standard deviations. */
    level: marginal(clients.grid, (cell) => cell.level),
    networks: networks.map((network, index) => {
      const own = deals.summaries[index]?.n ?? 0;
      return {
        key: network.key,
        /** In hours, averaged over the lag. */
        exposure: meanExposure(clients, index),
        /** Weighted sales that inform the value of an hour (`countSalesOfHours`). */
        sales: clients.counts[index] ?? 0,
        costPerHour: network.costPerHour,
        /** At level 0. */
        priorClientsPerHour: clients.priorRates[index] ?? 0,
        /** Posterior means of the clients per hour and of the deal. */
        clientsPerHour: meanOf(network.clients),
        dealSize: meanOf(network.deals),
        /** Weight of the network's own sales in its deal size, 0 to 1; the rest comes from the other networks. */
        ownDealWeight: meanOver(deals.grid, ({ sigma, tau }) => own / (own + sigma ** 2 / tau ** 2)),
      };
    }),
  };
}
