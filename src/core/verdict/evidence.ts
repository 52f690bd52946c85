// The input of the verdict: hours, costs and sales per network, in a fixed order.

/**
 * Evidence of a ledger between two days. Money in currency units, days as day numbers. Only `judge` accepts unsorted
 * evidence.
 */
export interface Evidence {
  /** First and last day, inclusive (days since 1970-01-01). */
  readonly since: number;
  readonly until: number;
  /** Mean hourly rate of all logged hours, in currency units; 0 without a rate. */
  readonly rate: number;
  /** Sorted by key. */
  readonly networks: readonly NetworkEvidence[];
}

/** Evidence of one rented network or owned channel. */
export interface NetworkEvidence {
  readonly key: string;
  readonly kind: "social" | "owned";
  /** One element per day, ascending, including days before `since` but none after `until`. */
  readonly hours: readonly HoursOfDay[];
  /** Currency units, from `since` to `until`. */
  readonly timeCost: number;
  readonly moneySpent: number;
  readonly revenue: number;
  readonly grossProfit: number;
  /** Sales from `since` to `until`, sorted by (day, amount, weight). `judge` merges those of the same client. */
  readonly sales: readonly Sale[];
  /** null if not set. */
  readonly fit: AudienceFit | null;
}

export interface HoursOfDay {
  readonly day: number;
  readonly hours: number;
}

/** A sale, or the share of it credited to one network. */
export interface Sale {
  readonly day: number;
  /** Whole deal x margin, in currency units. */
  readonly amount: number;
  /** This network's share of the deal, above 0 up to 1. */
  readonly weight: number;
  /** Whether the network of the sale is only guessed. */
  readonly guess: boolean;
  /** Identifies the client across sales, if known. */
  readonly client?: string | undefined;
}

/** Fit of a network: its audience with the ideal clients, its codes with the user's style. 0 to 5 each. */
export interface AudienceFit {
  readonly audience: number;
  readonly codes: number;
}

/** Weight factor of guessed sales. */
const GUESS_WEIGHT = 0.5;
/** With fewer hours, sales of a network say nothing about the value of an hour. */
const MIN_HOURS = 1;

/**
 * Sorts the evidence, so that floating-point sums are independent of the order of lines. Drops sales of 0 (or with a
 * margin of 0): counting them as clients would credit them with a typical deal.
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

/** Share of the deal, halved if guessed; 0 to 1. */
export function weightOf(sale: Sale): number {
  return sale.guess ? GUESS_WEIGHT * sale.weight : sale.weight;
}

/** Weighted number of sales: half a deal, or a guess, counts 0.5. */
export function countSales(network: Pick<NetworkEvidence, "sales">): number {
  return network.sales.reduce((sum, sale) => sum + weightOf(sale), 0);
}

/**
 * Weighted number of sales that inform the value of an hour: none below one logged hour or before the first one, since
 * unlogged hours brought those. They still inform the deal size.
 */
export function countSalesOfHours(network: NetworkEvidence): number {
  const first = network.hours[0];
  if (first === undefined || isUnworked(network)) return 0;
  return countSales({ sales: network.sales.filter(({ day }) => day >= first.day) });
}

/** Whether so few hours were logged on a network that nothing is known of the value of one. */
export function isUnworked(network: NetworkEvidence): boolean {
  return hoursSince(network, Number.NEGATIVE_INFINITY) < MIN_HOURS;
}

/** Hours on a network from day `since`. */
export function hoursSince({ hours: days }: NetworkEvidence, since: number): number {
  let sum = 0;
  for (let index = days.length - 1; index >= 0; index -= 1) {
    const { day, hours } = days[index] as HoursOfDay;
    if (day < since) break;
    sum += hours;
  }
  return sum;
}

/**
 * Cost of an hour on this network, in currency units: time and money spent divided by hours, from `since`. Without
 * hours, the hourly rate.
 */
export function costPerHour(network: NetworkEvidence, evidence: Evidence): number {
  const hours = hoursSince(network, evidence.since);
  return hours > 0 ? (network.timeCost + network.moneySpent) / hours : evidence.rate;
}

/** Whether a network has hours or sales. */
export function hasEvidence(network: NetworkEvidence): boolean {
  return network.hours.length > 0 || network.sales.length > 0;
}

function bySale(a: Sale, b: Sale): number {
  return (
    a.day - b.day ||
    a.amount - b.amount ||
    a.weight - b.weight ||
    Number(a.guess) - Number(b.guess) ||
    ((a.client ?? "") < (b.client ?? "") ? -1 : 1)
  );
}
