// Simulates businesses with known returns, most of which violate the assumptions of the verdict. The parameters do not
// come from the model's priors. ledgers.ts simulates the recorded data.
import { randomSource } from "../../src/core/verdict/random.ts";

export const KINDS = [
  "plain",
  "two price points",
  "seasonal",
  "one whale",
  "diminishing returns",
  "network that dies",
  "sales credited wrongly",
  "unlogged days",
  "work before first entry",
  "most networks pay",
  "hardly any pays",
  "cheap deals",
  "rich deals",
  "mixture",
  "clients who return",
  "monthly clients",
] as const;
export type Kind = (typeof KINDS)[number];

export interface Oddities {
  readonly seasons: boolean;
  readonly whale: boolean;
  readonly diminishing: boolean;
  readonly death: boolean;
  /** Share of sales credited to another network. */
  readonly wrongCredit: number;
  readonly unlogged: number;
  readonly headStart: number;
  readonly twoPrices: boolean;
  readonly returning: Returning | null;
}

/** How clients come back after their first order, which is part of the value of an hour. */
export interface Returning {
  /** Part of the clients who come back at all. */
  readonly share: number;
  /** Mean days between two orders; a fixed interval if `monthly`. */
  readonly gap: number;
  readonly monthly: boolean;
  /** Probability that an order is the last one of a client who comes back. */
  readonly leaves: number;
}

export interface World {
  readonly kind: Kind;
  readonly seed: number;
  readonly weeks: number;
  /** Currency units per hour. */
  readonly rate: number;
  /** Mean days between an hour and its sales. */
  readonly lagDays: number;
  /** Gamma shape of the lag: 1 exponential, 2 hump-shaped. */
  readonly lagShape: number;
  readonly networks: readonly TrueNetwork[];
  readonly oddities: Oddities;
}

export interface TrueNetwork {
  readonly key: string;
  readonly kind: "social" | "owned";
  readonly hoursPerWeek: number;
  /** Future return per unit of cost (time and money), at the present hours. */
  readonly trueReturn: number;
  /** Return during the ledger, before the network dies. */
  readonly pastReturn: number;
  /** Money spent per cost of time. */
  readonly moneyShare: number;
  /** Mean size of its deals, in currency units. */
  readonly meanDeal: number;
  /** Standard deviation of the logarithm of deals. */
  readonly dealSpread: number;
  readonly fit: { readonly audience: number; readonly codes: number } | null;
}

export interface Dice {
  readonly uniform: () => number;
  readonly between: (low: number, high: number) => number;
  /** Uniform on the log scale. */
  readonly times: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly normal: () => number;
}

export function diceOf(seed: number, stream: number): Dice {
  const uniform = randomSource(seed, stream);
  const between = (low: number, high: number): number => low + (high - low) * uniform();
  return {
    uniform,
    between,
    times: (low, high) => Math.exp(between(Math.log(low), Math.log(high))),
    chance: (probability) => uniform() < probability,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
  };
}

/** Range of the return of a working network, by kind. With the usual range about four in ten pay. */
const RETURNS: Partial<Record<Kind, readonly [number, number]>> = {
  "most networks pay": [0.6, 4],
  "hardly any pays": [0.03, 1.15],
};
const USUAL_RETURNS: readonly [number, number] = [0.15, 5];
/** Share of social networks with almost no return, except in the two kinds above. */
const DUDS = 0.22;
/** Ranges by kind: rate in currency units per hour, deal size in hours' worth. */
const RATES: Partial<Record<Kind, readonly [number, number]>> = { "cheap deals": [15, 40], "rich deals": [80, 150] };
const DEALS: Partial<Record<Kind, readonly [number, number]>> = { "cheap deals": [1.5, 8], "rich deals": [30, 150] };

/**
 * Clients who return as in the orders of a published shop (45 % of them, 2.8 orders each), mostly soon; and clients who
 * pay every month, for about ten months.
 */
const RETURNING: Partial<Record<Kind, Returning>> = {
  "clients who return": { share: 0.45, gap: 60, monthly: false, leaves: 0.55 },
  "monthly clients": { share: 0.6, gap: 30, monthly: true, leaves: 0.1 },
};

/** Creates a world. Deterministic in kind and seed. */
export function makeWorld(kind: Kind, seed: number): World {
  const dice = diceOf(seed, KINDS.indexOf(kind) + 1000);
  const rate = dice.times(...(RATES[kind] ?? [15, 150]));
  const hoursPerDeal = dice.times(...(DEALS[kind] ?? [3, 110]));
  const deal = Math.min(20_000, Math.max(20, rate * hoursPerDeal));
  const oddities = chooseOddities(kind, dice);
  const range = RETURNS[kind] ?? USUAL_RETURNS;
  const mood = kind === "most networks pay" || kind === "hardly any pays" ? 1 : dice.times(0.65, 1.5);
  const social = 2 + Math.floor(dice.between(0, 4));
  const networks = Array.from({ length: social }, (_, index) =>
    makeNetwork(`network-${index}`, "social", range, mood, deal, oddities.twoPrices, dice),
  );
  if (dice.chance(0.3)) {
    networks.push(makeNetwork("newsletter", "owned", [0.4, 5], mood, deal, oddities.twoPrices, dice));
  }
  return {
    kind,
    seed,
    weeks: Math.floor(dice.between(8, 53)),
    rate,
    lagDays: dice.times(5, 45),
    lagShape: dice.chance(0.5) ? 1 : 2,
    networks: oddities.death ? killOne(networks, dice) : networks,
    oddities,
  };
}

function chooseOddities(kind: Kind, dice: Dice): Oddities {
  const mixture = kind === "mixture";
  const has = (its: Kind): boolean => kind === its || (mixture && dice.chance(0.3));
  return {
    seasons: has("seasonal"),
    whale: has("one whale"),
    diminishing: has("diminishing returns"),
    death: has("network that dies"),
    wrongCredit: has("sales credited wrongly") ? dice.between(0.1, 0.2) : 0,
    unlogged: has("unlogged days") ? dice.between(0.1, 0.35) : 0,
    headStart: has("work before first entry") ? dice.between(6, 40) : 0,
    twoPrices: has("two price points"),
    returning: RETURNING[kind] ?? null,
  };
}

function makeNetwork(
  key: string,
  kind: "social" | "owned",
  range: readonly [number, number],
  mood: number,
  deal: number,
  twoPrices: boolean,
  dice: Dice,
): TrueNetwork {
  const dud = kind === "social" && range === USUAL_RETURNS && dice.chance(DUDS);
  const value = dud ? dice.between(0, 0.1) : mood * dice.times(...range);
  const liking = 0.9 * Math.log(Math.max(0.1, value)) + 2 * dice.normal();
  const points = (half: number): number => Math.min(5, Math.max(0, Math.round(2.5 + half)));
  return {
    key,
    kind,
    hoursPerWeek: dice.times(0.35, 4),
    trueReturn: value,
    pastReturn: value,
    moneyShare: dice.chance(0.25) ? dice.between(0.05, 0.5) : 0,
    meanDeal: deal * dice.between(0.6, 1.6),
    dealSpread: twoPrices ? 0.3 : dice.between(0.3, 1.1),
    fit: dice.chance(0.5) ? { audience: points(liking / 2), codes: points(liking / 2 + dice.normal()) } : null,
  };
}

/** Lets one network die halfway, with probability 0.6 the best. */
function killOne(networks: readonly TrueNetwork[], dice: Dice): TrueNetwork[] {
  const social = networks.filter(({ kind }) => kind === "social");
  const best = social.reduce((a, b) => (b.pastReturn > a.pastReturn ? b : a));
  const victim = dice.chance(0.6) ? best : social[Math.floor(dice.between(0, social.length))];
  const left = dice.between(0, 0.25);
  return networks.map((network) =>
    network === victim ? { ...network, trueReturn: network.pastReturn * left } : network,
  );
}
