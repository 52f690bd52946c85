// The chances of each network to pay and to be the best, by conditional integration.
//
// Within a draw, all that is uncertain about network i but lambda_i is known, so the chance that it pays, or beats the
// others, is the exact upper tail of a gamma distribution: averaged, it is closer to the truth than a count of draws
// ("Rao-Blackwellization": Casella and Robert 1996).
import { inverseScales, TEMPER } from "./clients.ts";
import type { NetworkDraws, Posterior } from "./draws.ts";
import { chanceAbove } from "./quantiles.ts";

/** In the order of the posterior's networks; 0 to 1. */
export interface Chances {
  /** The chance that an hour brings more than it costs. */
  readonly pays: readonly number[];
  /** The chance to be the best of the candidates and to pay; 0 for owned channels. Sums to 1 with `none`. */
  readonly best: readonly number[];
  /** The chance that no candidate pays. */
  readonly none: number;
}

export function chancesOf(posterior: Posterior): Chances {
  const { networks, candidates, draws } = posterior;
  const race = runRace(candidates, draws);
  const silent = new Float64Array(draws).fill(1);
  const own = networks.map((network) => {
    const number = candidates.indexOf(network) + 1;
    return chancesIn(posterior, network, number === 0 ? null : { ...race, number, silent });
  });
  // Each sum has a small error of its own, so they do not add up to exactly 1.
  const total = own.reduce(
    (sum, { best }) => sum + best,
    silent.reduce((sum, chance) => sum + chance, 0),
  );
  const pays = own.map((sums) => rounded(sums.pays / draws));
  const best = own.map((sums, index) => Math.min(rounded(sums.best / total), pays[index] ?? 0));
  return { pays, best, none: rounded(1 - best.reduce((sum, chance) => sum + chance, 0)) };
}

/** Without the rounding errors of sums. */
function rounded(chance: number): number {
  return Math.round(chance * 1e10) / 1e10;
}

/** Per draw: the highest net of the candidates (at least 0), its number from 1 (0 for none), and the second highest. */
interface Race {
  readonly highest: Float64Array;
  readonly second: Float64Array;
  readonly winners: Uint16Array;
}

const NONE = new Float64Array();
const NO_RACE: Race = { highest: NONE, second: NONE, winners: new Uint16Array() };

function runRace(candidates: readonly NetworkDraws[], draws: number): Race {
  const [highest, second, winners] = [new Float64Array(draws), new Float64Array(draws), new Uint16Array(draws)];
  candidates.forEach(({ net }, index) => {
    for (let draw = 0; draw < draws; draw += 1) {
      const value = net[draw] as number;
      if (value > (highest[draw] as number)) {
        second[draw] = highest[draw] as number;
        highest[draw] = value;
        winners[draw] = index + 1;
      } else if (value > (second[draw] as number)) second[draw] = value;
    }
  });
  return { highest, second, winners };
}

/** Sums over the draws. `silent` collects, per draw, the chance that no candidate so far pays. */
function chancesIn(
  { clients, clientBounds, lattice }: Posterior,
  { index, costPerHour, deals }: NetworkDraws,
  race: (Race & { readonly number: number; readonly silent: Float64Array }) | null,
): { readonly pays: number; readonly best: number } {
  const { number, highest, second, winners, silent } = race ?? { ...NO_RACE, number: 0, silent: NONE };
  const inverses = inverseScales(clients, index);
  const count = TEMPER * (clients.counts[index] ?? 0);
  let pays = 0;
  let best = 0;
  // A loop, since sums that a closure captures are slow.
  for (let cell = 0; cell < clients.grid.length; cell += 1) {
    const end = clientBounds[cell + 1] ?? 0;
    const inverse = inverses[cell] as number;
    const table = lattice.gamma((clients.grid[cell]?.shape ?? 1) + count);
    for (let draw = clientBounds[cell] ?? 0; draw < end; draw += 1) {
      const needed = inverse / (deals[draw] as number);
      const paying = chanceAbove(table, Math.log(costPerHour * needed));
      pays += paying;
      if (number === 0) continue;
      const rival = (winners[draw] === number ? second[draw] : highest[draw]) as number;
      best += rival > 0 ? chanceAbove(table, Math.log((costPerHour + rival) * needed)) : paying;
      silent[draw] = (silent[draw] as number) * (1 - paying);
    }
  }
  return { pays, best };
}
