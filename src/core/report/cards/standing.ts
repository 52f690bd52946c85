// Where one ledger or card stands among others: rank, quartiles, and each network against its median.
import { quantile } from "../../values/largest.ts";

export interface Returns {
  readonly name: string;
  /** Of all channels; null if it has none. */
  readonly returnPerUnit: number | null;
  readonly networks: ReadonlyMap<string, number>;
}

export type Standing = NonNullable<ReturnType<typeof standingOf>>;

/** Where the first stands; null if it has no return, or if nobody else has. */
export function standingOf(all: readonly Returns[]) {
  const [first, ...others] = all;
  const returns = all.flatMap(({ returnPerUnit }) => returnPerUnit ?? []).sort((a, b) => a - b);
  if (!first || first.returnPerUnit === null || returns.length < 2) return null;
  const own = first.returnPerUnit;
  const networks = [...first.networks].flatMap(([network, returnPerUnit]) => {
    const theirs = others.flatMap((other) => other.networks.get(network) ?? []).sort((a, b) => a - b);
    return theirs.length === 0
      ? []
      : [{ network, returnPerUnit, median: quantile(theirs, 0.5), others: theirs.length }];
  });
  return {
    name: first.name,
    returnPerUnit: own,
    /** 1 for the highest. */
    rank: 1 + returns.filter((value) => value > own).length,
    /** How many have a return, this one included. */
    of: returns.length,
    median: quantile(returns, 0.5),
    /** Half of all lie between them. */
    quartiles: [quantile(returns, 0.25), quantile(returns, 0.75)] as const,
    /** Each return, and the median of the others. */
    networks,
  };
}
