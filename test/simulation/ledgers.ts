// Simulates the recorded hours and sales of a world, as evidence for the verdict.
import { randomGamma, randomPoisson } from "d3-random";
import type { Evidence, NetworkEvidence, Sale } from "../../src/core/verdict/evidence.ts";
import { type Dice, diceOf, KINDS, type TrueNetwork, type World } from "./worlds.ts";

interface RawSale {
  readonly day: number;
  readonly amount: number;
  readonly from: string;
}

const TODAY = 20_000;
const YEAR = 365;
/** The probability of some time on a network on a day. */
const SESSION_CHANCE = 0.45;

/** The ledger of a world. Deterministic. */
export function keepLedger(world: World): Evidence {
  const dice = diceOf(world.seed, KINDS.indexOf(world.kind) + 2000);
  const first = TODAY - 7 * world.weeks + 1;
  const start = first - Math.round(7 * world.oddities.headStart);
  const since = dice.chance(0.15) ? Math.round(dice.between(first, TODAY - 56 + 1)) : TODAY - YEAR + 1;
  const phase = dice.between(0, 2 * Math.PI);
  const simulated = world.networks.map((network) => simulate(network, world, start, phase, dice));
  const sales = withWhale(
    world,
    simulated.flatMap(({ sales: own }) => own),
    dice,
  );
  const hoursKept = simulated.map(({ hours }) =>
    hours.filter(({ day }) => day >= first && !dice.chance(world.oddities.unlogged)),
  );
  const credited = sales
    .filter(({ day }) => day >= Math.max(first, since) && day <= TODAY)
    .map((sale) => credit(sale, world, dice));
  return {
    since,
    until: TODAY,
    rate: world.rate,
    networks: world.networks
      .map((network, index) => {
        const hours = hoursKept[index] ?? [];
        const inWindow = hours.reduce((sum, { day, hours: h }) => (day >= since ? sum + h : sum), 0);
        const own = credited.filter(({ to }) => to === network.key).map(({ sale }) => sale);
        return {
          key: network.key,
          kind: network.kind,
          hours,
          timeCost: inWindow * world.rate,
          moneySpent: inWindow * world.rate * network.moneyShare,
          revenue: own.reduce((sum, { amount }) => sum + amount, 0),
          sales: own.sort((a, b) => a.day - b.day || a.amount - b.amount),
          fit: network.fit,
        } satisfies NetworkEvidence;
      })
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

function simulate(
  network: TrueNetwork,
  world: World,
  start: number,
  phase: number,
  dice: Dice,
): { readonly hours: readonly { day: number; hours: number }[]; readonly sales: readonly RawSale[] } {
  const poisson = randomPoisson.source(dice.uniform);
  const lag = randomGamma.source(dice.uniform)(world.lagShape, world.lagDays / world.lagShape);
  const hours: { day: number; hours: number }[] = [];
  const sales: RawSale[] = [];
  const halfway = TODAY - 3.5 * world.weeks;
  const costPerHour = world.rate * (1 + network.moneyShare);
  for (let day = start; day <= TODAY; day += 1) {
    // Hours vary by half over the year, so that present hours differ from past ones.
    const swing = 1 + 0.5 * Math.sin(day / 40 + phase);
    if (!dice.chance(SESSION_CHANCE)) continue;
    const h = ((network.hoursPerWeek * swing) / (7 * SESSION_CHANCE)) * dice.between(0.4, 1.6);
    const season = world.oddities.seasons ? 1 + 0.75 * Math.sin((2 * Math.PI * day) / YEAR + phase) : 1;
    // Diminishing returns: sales grow as hours ** 0.6.
    const fatigue = world.oddities.diminishing ? swing ** -0.4 : 1;
    const perUnit = world.oddities.death && day > halfway ? network.trueReturn : network.pastReturn;
    const expected = (h * perUnit * costPerHour * season * fatigue) / network.meanDeal;
    const brought = poisson(expected)();
    for (let sale = 0; sale < brought; sale += 1) {
      sales.push({ day: Math.floor(day + lag()), amount: dealOf(network, world, dice), from: network.key });
    }
    hours.push({ day, hours: h });
  }
  return { hours, sales };
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
  return { to, sale: { day: sale.day, amount: sale.amount, weight: 1, guess } };
}
