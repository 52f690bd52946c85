// Probabilities as simple fractions.

const FRACTIONS = "1/20 1/10 1/5 1/4 1/3 1/2 2/3 3/4 4/5 9/10 19/20"
  .split(" ")
  .map((fraction) => fraction.split("/").map(Number) as [part: number, whole: number]);

/** Probabilities this close to 0 or 1 have no fraction. */
const ALMOST = 0.025;

/** The nearest simple fraction to a probability (0 to 1), or "always" or "never" close to 1 or 0. */
export function plainChance(probability: number): readonly [part: number, whole: number] | "always" | "never" {
  if (probability > 1 - ALMOST) return "always";
  if (probability < ALMOST) return "never";
  const distance = ([part, whole]: readonly [number, number]): number => Math.abs(part / whole - probability);
  return FRACTIONS.reduce((a, b) => (distance(b) < distance(a) ? b : a));
}
