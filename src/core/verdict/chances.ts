// The chances of each network to pay and to be the best, by conditional integration.
//
// Within a draw, all that is uncertain about network i but lambda_i is known, so the chance that it pays, or beats the
// others, is the exact upper tail of a gamma distribution: averaged, it is closer to the truth than a count of draws
// ("Rao-Blackwellisation": Casella and Robert 1996).
import { inverseScales, TEMPER } from "./clients.ts";
import type { NetworkDraws, Posterior } from "./draws.ts";
import { chanceAbove } from "./quantiles.ts";
import { meanOf } from "./range.ts";

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
  const silent = new Float64Array(draws).fill(1);
  const sums = networks.map((network) => {
    const isCandidate = candidates.includes(network);
    const rivals = isCandidate ? candidates.filter((one) => one !== network).map(({ net }) => net) : null;
    return sumsOver(posterior, network, rivals, silent);
  });
  // Each sum has a small error of its own, so they do not add up to exactly 1.
  const total = sums.reduce((sum, own) => sum + own.best, meanOf(silent) * draws);
  const pays = sums.map((own) => rounded(own.pays / draws));
  const best = sums.map((own, index) => Math.min(rounded(own.best / total), pays[index] ?? 0));
  return { pays, best, none: rounded(1 - best.reduce((sum, chance) => sum + chance, 0)) };
}

/** Without the rounding errors of sums. */
function rounded(chance: number): number {
  return Math.round(chance * 1e10) / 1e10;
}

/**
 * The chances of a network, summed over the draws. Loops, since sums that a closure captures are slow.
 *
 * @param rivals nets of the other candidates; null for an owned channel
 * @param silent collects, per draw, the chance that no candidate pays
 */
function sumsOver(
  { clients, clientBounds, lattice }: Posterior,
  { index, costPerHour, deals }: NetworkDraws,
  rivals: readonly Float64Array[] | null,
  silent: Float64Array,
): { readonly pays: number; readonly best: number } {
  const inverses = inverseScales(clients, index);
  const count = TEMPER * (clients.counts[index] ?? 0);
  let pays = 0;
  let best = 0;
  for (let cell = 0; cell < clients.grid.length; cell += 1) {
    const end = clientBounds[cell + 1] ?? 0;
    const inverse = inverses[cell] as number;
    const table = lattice.gamma((clients.grid[cell]?.shape ?? 1) + count);
    for (let draw = clientBounds[cell] ?? 0; draw < end; draw += 1) {
      const needed = inverse / (deals[draw] as number);
      const paying = chanceAbove(table, Math.log(costPerHour * needed));
      pays += paying;
      if (rivals === null) continue;
      silent[draw] = (silent[draw] as number) * (1 - paying);
      let highest = 0;
      for (let one = 0; one < rivals.length; one += 1) {
        const net = (rivals[one] as Float64Array)[draw] as number;
        if (net > highest) highest = net;
      }
      best += highest > 0 ? chanceAbove(table, Math.log((costPerHour + highest) * needed)) : paying;
    }
  }
  return { pays, best };
}
