// The return over several months at a time, so that a single month's sales do not decide it.

/** Cost and gross profit of a month in currency units; null if nothing was logged. */
export type Monthly = { readonly cost: number; readonly grossProfit: number } | null;

/**
 * For each month the gross profit per unit of cost over it and the ones before, `months` in all; null until there are as many,
 * and without a cost in them.
 */
export function rollingReturns(all: readonly Monthly[], months: number): (number | null)[] {
  return all.map((_, index) => {
    if (index < months - 1) return null;
    const window = all.slice(index - months + 1, index + 1);
    const sum = (figure: "cost" | "grossProfit"): number =>
      window.reduce((total, one) => total + (one?.[figure] ?? 0), 0);
    const cost = sum("cost");
    return cost === 0 ? null : sum("grossProfit") / cost;
  });
}
