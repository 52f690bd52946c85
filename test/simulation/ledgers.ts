// Simulates the recorded hours and sales of a world, as evidence for the verdict.
import { randomGamma, randomPoisson } from "d3-random";
import type { Evidence, NetworkEvidence, Sale } from "../../src/core/verdict/evidence.ts";
import { type Dice, diceOf, KINDS, type Returning, type TrueNetwork, type World } from "./worlds.ts";

interface RawSale {
  readonly day: number;
  readonly amount: number;
  readonly from: string;
  readonly client?: string;
}

/** The last day of a ledger. */
export const TODAY = 20_000;
const YEAR = 365;
/** The probability of some time on a network on a day. */
const SESSION_CHANCE = 0.45;

/** A business in the making: what it has logged so far, sales to come included. */
export interface Business {
  readonly world: World;
  readonly since: number;
  readonly phase: number;
  readonly dice: Dice;
  /** By network, in the order of the world. */
  readonly hours: { readonly day: number; readonly hours: number }[][];
  /** By network they are credited to. */
  readonly sales: Sale[][];
}

/** The ledger of a world. Deterministic. */
export function keepLedger(world: World): Evidence {
  const business = openBusiness(world);
  return ledgerAt(business, TODAY, business.since);
}

/** A business up to TODAY, which has kept its ledger for `world.weeks` weeks. */
export function openBusiness(world: World): Business {
  const dice = diceOf(world.seed, KINDS.indexOf(world.kind) + 2000);
  const first = TODAY - 7 * world.weeks + 1;
  const start = first - Math.round(7 * world.oddities.headStart);
  const since = dice.chance(0.15) ? Math.round(dice.between(first, TODAY - 56 + 1)) : TODAY - YEAR + 1;
  const phase = dice.between(0, 2 * Math.PI);
  const worked = world.networks.map((network) =>
    work(network, network.hoursPerWeek, { world, phase, dice }, start, TODAY),
  );
  const sold = worked.flatMap(({ sales }) => sales);
  const sales = withWhale(world, sold, dice).filter(({ day }) => day >= first);
  const business = {
    world,
    since,
    phase,
    dice,
    hours: world.networks.map(() => []),
    sales: world.networks.map(() => []),
  };
  log(
    business,
    worked.map(({ hours }) => hours.filter(({ day }) => day >= first)),
    sales,
  );
  return business;
}

/** Works on with other hours per week, by network in the order of the world, for the days `from` to `to`. */
export function workOn(business: Business, hoursPerWeek: readonly number[], from: number, to: number): void {
  const worked = business.world.networks.map((network, index) =>
    work(network, hoursPerWeek[index] ?? 0, business, from, to),
  );
  log(
    business,
    worked.map(({ hours }) => hours),
    worked.flatMap(({ sales }) => sales),
  );
}

/** What a business logs: most days, and every sale, with the network it is credited to. */
function log(business: Business, hours: Business["hours"], sales: readonly RawSale[]): void {
  const { world, dice } = business;
  hours.forEach((days, index) => {
    business.hours[index]?.push(...days.filter(() => !dice.chance(world.oddities.unlogged)));
  });
  for (const raw of sales) {
    const { to, sale } = credit(raw, world, dice);
    business.sales[world.networks.findIndex(({ key }) => key === to)]?.push(sale);
  }
}

/** The evidence of a business on a day. */
export function ledgerAt({ world, hours, sales }: Business, today: number, since = today - YEAR + 1): Evidence {
  return {
    since,
    until: today,
    rate: world.rate,
    networks: world.networks
      .map((network, index) => {
        const worked = (hours[index] ?? []).filter(({ day }) => day <= today);
        const inWindow = worked.reduce((sum, { day, hours: h }) => (day >= since ? sum + h : sum), 0);
        const own = (sales[index] ?? []).filter(({ day }) => day >= since && day <= today);
        const revenue = own.reduce((sum, { amount }) => sum + amount, 0);
        return {
          key: network.key,
          kind: network.kind,
          hours: worked,
          timeCost: inWindow * world.rate,
          moneySpent: inWindow * world.rate * network.moneyShare,
          revenue,
          grossProfit: revenue,
          sales: own.sort((a, b) => a.day - b.day || a.amount - b.amount),
          fit: network.fit,
        } satisfies NetworkEvidence;
      })
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

/** Hours on a network and the sales they bring, from one day to another. */
function work(
  network: TrueNetwork,
  hoursPerWeek: number,
  { world, phase, dice }: Pick<Business, "world" | "phase" | "dice">,
  from: number,
  to: number,
): { readonly hours: { day: number; hours: number }[]; readonly sales: readonly RawSale[] } {
  const poisson = randomPoisson.source(dice.uniform);
  const lag = randomGamma.source(dice.uniform)(world.lagShape, world.lagDays / world.lagShape);
  const hours: { day: number; hours: number }[] = [];
  const sales: RawSale[] = [];
  const halfway = TODAY - 3.5 * world.weeks;
  const costPerHour = world.rate * (1 + network.moneyShare);
  for (let day = from; day <= to && hoursPerWeek > 0; day += 1) {
    // Hours vary by half over the year, so that present hours differ from past ones.
    const swing = 1 + 0.5 * Math.sin(day / 40 + phase);
    if (!dice.chance(SESSION_CHANCE)) continue;
    const h = ((hoursPerWeek * swing) / (7 * SESSION_CHANCE)) * dice.between(0.4, 1.6);
    const season = world.oddities.seasons ? 1 + 0.75 * Math.sin((2 * Math.PI * day) / YEAR + phase) : 1;
    // Diminishing returns: sales grow as hours ** 0.6.
    const fatigue = world.oddities.diminishing ? ((swing * hoursPerWeek) / network.hoursPerWeek) ** -0.4 : 1;
    const perUnit = world.oddities.death && day > halfway ? network.trueReturn : network.pastReturn;
    const expected = (h * perUnit * costPerHour * season * fatigue) / network.meanDeal;
    const brought = poisson(expected)();
    for (let sale = 0; sale < brought; sale += 1) {
      const first = { day: Math.floor(day + lag()), amount: dealOf(network, world, dice), from: network.key };
      const { returning } = world.oddities;
      if (returning) sales.push(...ordersOf(first, `${network.key}/${from}/${sales.length}`, returning, dice));
      else sales.push(first);
    }
    hours.push({ day, hours: h });
  }
  return { hours, sales };
}

/** All orders of one client, worth the first sale's amount in a year on average. One in ten is logged without a name. */
function ordersOf(first: RawSale, client: string, returning: Returning, dice: Dice): readonly RawSale[] {
  const days = orderDays(returning, dice);
  const usual = first.amount / ordersInAYear(returning);
  return days.map((after) => {
    const amount = Math.max(1, Math.round(returning.monthly ? usual : usual * dice.between(0.7, 1.3)));
    return { day: first.day + after, amount, from: first.from, ...(dice.chance(0.1) ? {} : { client }) };
  });
}

/** Days of a client's orders after the first one, which is day 0. */
function orderDays({ share, gap, monthly, leaves }: Returning, dice: Dice): readonly number[] {
  const days = [0];
  if (!dice.chance(share)) return days;
  do days.push((days.at(-1) ?? 0) + (monthly ? gap : Math.ceil(-gap * Math.log(1 - dice.uniform()))));
  while (!dice.chance(leaves));
  return days;
}

const meanOrders = new Map<Returning, number>();

/** Mean orders of a client in 52 weeks, from 20,000 simulated clients. */
function ordersInAYear(returning: Returning): number {
  const known = meanOrders.get(returning);
  if (known !== undefined) return known;
  const dice = diceOf(1, 3000);
  const clients = 20_000;
  let orders = 0;
  for (let client = 0; client < clients; client += 1)
    orders += orderDays(returning, dice).filter((day) => day <= 364).length;
  meanOrders.set(returning, orders / clients);
  return orders / clients;
}

function dealOf(network: TrueNetwork, world: World, dice: Dice): number {
  const noise = Math.exp(network.dealSpread * dice.normal() - network.dealSpread ** 2 / 2);
  // Two price points, 1 and 8, the latter for a quarter of deals: mean 2.75.
  const price = world.oddities.twoPrices ? (dice.chance(0.25) ? 8 : 1) / 2.75 : 1;
  return Math.max(1, Math.round(network.meanDeal * price * noise));
}

/** Multiplies one random deal by 8 to 40. */
function withWhale(world: World, sales: readonly RawSale[], dice: Dice): readonly RawSale[] {
  if (!world.oddities.whale || sales.length === 0) return sales;
  const hit = Math.floor(dice.between(0, sales.length));
  const size = dice.times(8, 40);
  return sales.map((sale, index) => (index === hit ? { ...sale, amount: Math.round(sale.amount * size) } : sale));
}

function credit(sale: RawSale, world: World, dice: Dice): { readonly to: string; readonly sale: Sale } {
  const others = world.networks.filter(({ key }) => key !== sale.from);
  const wrong = dice.chance(world.oddities.wrongCredit);
  const to = wrong ? (others[Math.floor(dice.between(0, others.length))]?.key ?? sale.from) : sale.from;
  // Wrong credits are more often marked as guesses.
  const guess = dice.chance(wrong ? 0.4 : 0.1);
  return { to, sale: { day: sale.day, amount: sale.amount, weight: 1, guess, client: sale.client } };
}
