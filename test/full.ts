// The size of a long test: small by default, full with FULL=1 (npm run test:full).
const FULL = process.env.FULL === "1";

/** The number of cases. Files that use this form the full run. */
export function full(whole: number, usual: number): number {
  return FULL ? whole : usual;
}
