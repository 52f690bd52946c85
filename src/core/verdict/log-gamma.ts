// Logarithm of the gamma function, for the marginal likelihood of the number of sales.

// Lanczos approximation, g = 7, nine terms: Numerical Recipes, 3rd ed., section 6.1; coefficients by P. Godfrey (2001).
const G = 7;
const FIRST = 0.99999999999980993;
const COEFFICIENTS: readonly number[] = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** ln Gamma(x) for x > 0, with a relative error of about 1e-13. */
export function logGamma(x: number): number {
  // Below 0.5 the reflection Gamma(x) Gamma(1 - x) = pi / sin(pi x) keeps precision.
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  const base = shifted + G + 0.5;
  let series = FIRST;
  for (let index = 0; index < COEFFICIENTS.length; index += 1)
    series += (COEFFICIENTS[index] ?? 0) / (shifted + index + 1);
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(series);
}
