// What the ledger says, as the verdict reads it: hours, costs and sales a network, in one fixed order.

/**
 * What one ledger says between two days. Money is in currency units, a day is the number of days since 1970-01-01. `inOrder`
 * sorts it as is said here; nothing but `judge` has to be told unsorted evidence.
 */
export interface Evidence {
  /** First and last day considered, as day numbers (days since 1970-01-01). */
  readonly since: number;
  readonly until: number;
  /** Mean hourly rate of all logged hours, in currency units; 0 when none is set. */
  readonly rate: number;
  /** Sorted by key. */
  readonly networks: readonly NetworkEvidence[];
}

/** What the ledger says of one network, or of one channel that the user owns. */
export interface NetworkEvidence {
  readonly key: string;
  readonly kind: "social" | "owned";
  /** Hours a day, ascending by day, one element a day; days before `since` included, none after `until`. */
  readonly hours: readonly HoursOfDay[];
  /** Currency units, inside the window. */
  readonly timeCost: number;
  readonly moneySpent: number;
  readonly revenue: number;
  /** Sales inside the window, sorted by (day, amount, weight). */
  readonly sales: readonly Sale[];
  /** 0 to 5 each; null where the user gave none. */
  readonly fit: Fit | null;
}

/** The hours given to a network on one day. */
export interface HoursOfDay {
  readonly day: number;
  readonly hours: number;
}

/** A sale, or the part of it that one network is credited with. */
export interface Sale {
  readonly day: number;
  /** The whole deal x its margin, in currency units. */
  readonly amount: number;
  /** This network's share of the deal, above 0 and up to 1. */
  readonly weight: number;
  /** True when the user only guesses that the sale came from this network. */
  readonly guess: boolean;
}

/** How well a network fits: its audience with the ideal clients, its codes with the user's ways. 0 to 5 each. */
export interface Fit {
  readonly audience: number;
  readonly codes: number;
}

/** A sale whose network is only guessed counts for half its weight. */
const GUESS_WEIGHT = 0.5;
/** Under one hour of work on a network, its sales say nothing of what an hour brings. */
const FEWEST_HOURS = 1;

/**
 * The evidence in its one fixed order, so that sums of floating-point numbers do not depend on the order of the
 * ledger's lines. Sales that brought nothing (0, or a margin of 0) are left out: they are no sign of what a client
 * is worth, and counting them as clients would credit them with a typical deal.
 */
export function inOrder(evidence: Evidence): Evidence {
  return {
    ...evidence,
    networks: evidence.networks
      .map((network) => ({
        ...network,
        hours: network.hours
          .filter(({ day, hours }) => hours > 0 && day <= evidence.until)
          .sort((a, b) => a.day - b.day),
        sales: network.sales.filter((sale) => sale.amount > 0 && sale.weight > 0).sort(bySale),
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

/** What a sale counts for: its share of the deal, halved when its network is only guessed. Between 0 and 1. */
export function weightOf(sale: Sale): number {
  return sale.guess ? GUESS_WEIGHT * sale.weight : sale.weight;
}

/** The number of sales of a network, weighted: a deal shared half and half, or a guess, counts for 0.5. */
export function countSales(network: Pick<NetworkEvidence, "sales">): number {
  return network.sales.reduce((sum, sale) => sum + weightOf(sale), 0);
}

/**
 * The sales that can tell what an hour brings, weighted: none under one logged hour, and none from before the first
 * logged hour, because hours that were not logged brought them. They still tell the size of deals.
 */
export function countSalesOfHours(network: NetworkEvidence): number {
  const first = network.hours[0];
  if (first === undefined || hoursSince(network, first.day) < FEWEST_HOURS) return 0;
  return countSales({ sales: network.sales.filter(({ day }) => day >= first.day) });
}

/** Hours given to a network from day `since` on. */
export function hoursSince(network: NetworkEvidence, since: number): number {
  return network.hours.reduce((sum, { day, hours }) => (day >= since ? sum + hours : sum), 0);
}

/**
 * What an hour on this network costs, in currency units: its time and the money spent on it, by its hours inside the
 * window. Without an hour inside the window it is the hourly rate: what the next hour would cost.
 */
export function costPerHour(network: NetworkEvidence, evidence: Evidence): number {
  const hours = hoursSince(network, evidence.since);
  return hours > 0 ? (network.timeCost + network.moneySpent) / hours : evidence.rate;
}

/** Whether anything can be learned of this network: some hours, or a sale. */
export function hasEvidence(network: NetworkEvidence): boolean {
  return network.hours.length > 0 || network.sales.length > 0;
}

function bySale(a: Sale, b: Sale): number {
  return a.day - b.day || a.amount - b.amount || a.weight - b.weight || Number(a.guess) - Number(b.guess);
}
