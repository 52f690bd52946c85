// The size of a long test: small by default, whole where FULL=1 asks for it (npm run test:full).
const FULL = process.env.FULL === "1";

/** How many cases are tried. Files that ask for this are those that a full run is made of. */
export function full(whole: number, usual: number): number {
  return FULL ? whole : usual;
}
