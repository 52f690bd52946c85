// One sale is one client: a client who comes back was won once.
import { DAYS_PER_WEEK } from "../values/dates.ts";
import type { Evidence, NetworkEvidence, Sale } from "./evidence.ts";

const WEEKS_PER_YEAR = 52;
/**
 * Shrinkage of the rate of coming back, in client-weeks without an order: these, and this share of those observed. Clients
 * who come back do so mostly soon after their first order, so the rate seen so far is too high for the rest of the year
 * (chosen by simulation: docs/METHOD.md, section 4).
 */
const IDLE_WEEKS = 4;
const IDLE_SHARE = 0.2;

/**
 * Merges the sales of a network by client. The merged sale is dated at the first one; its amount is what the client
 * spent, carried to a full year at the ledger's rate of coming back. Sales without a client are kept as they are.
 *
 * @param evidence with sales of positive amounts, sorted by day
 */
export function oneSalePerClient(evidence: Evidence): Evidence {
  const groups = evidence.networks.map((network) => ({ network, clients: byClient(network) }));
  const rate = returnRate(
    groups.flatMap(({ clients }) => [...clients.values()]),
    evidence.until,
  );
  return {
    ...evidence,
    networks: groups.map(({ network, clients }) =>
      clients.size === 0
        ? network
        : {
            ...network,
            sales: [
              ...network.sales.filter(({ client }) => client === undefined),
              ...[...clients.values()].map((orders) => merge(orders, rate, evidence.until)),
            ],
          },
    ),
  };
}

/** Orders of one client, at least one, sorted by day. */
type Orders = readonly [Sale, ...Sale[]];

function byClient({ sales }: NetworkEvidence): ReadonlyMap<string, Orders> {
  const clients = new Map<string, Orders>();
  for (const sale of sales) {
    if (sale.client === undefined) continue;
    const orders = clients.get(sale.client);
    clients.set(sale.client, orders ? [...orders, sale] : [sale]);
  }
  return clients;
}

/** Expected orders per week of a known client: extra orders / (client-weeks, with idle ones added). */
function returnRate(clients: readonly Orders[], until: number): number {
  const extra = clients.reduce((sum, orders) => sum + orders.length - 1, 0);
  const weeks = clients.reduce((sum, [first]) => sum + age(first, until), 0);
  return extra / ((1 + IDLE_SHARE) * weeks + IDLE_WEEKS);
}

/** Weeks since the first order, at most 52. */
function age({ day }: Sale, until: number): number {
  return Math.min(WEEKS_PER_YEAR, (until - day) / DAYS_PER_WEEK);
}

/** The weight is the network's share of the whole amount. A client is guessed if all of the orders are. */
function merge(orders: Orders, rate: number, until: number): Sale {
  const [first] = orders;
  const amount = orders.reduce((sum, order) => sum + order.amount, 0);
  const own = orders.reduce((sum, order) => sum + order.amount * order.weight, 0);
  const toCome = (rate * (WEEKS_PER_YEAR - age(first, until))) / orders.length;
  return {
    day: first.day,
    amount: amount * (1 + toCome),
    weight: own / amount,
    guess: orders.every(({ guess }) => guess),
    client: first.client,
  };
}
