// Seeded random numbers, for reproducible verdicts on any machine.
const RANGE = 2 ** 32;
const WARM_UP = 15;

/**
 * Uniform numbers in [0, 1), for d3-random's `.source()`.
 *
 * sfc32 (C. Doty-Humphrey, PractRand, 2010): 128 bits of state, integer arithmetic only. d3-random's randomLcg has 32
 * bits of state and a lattice structure: consecutive pairs, which the polar method for normals uses, lie on few lines.
 *
 * @param seed any number; its 32 low bits are used
 * @param stream streams of one seed are independent
 */
export function randomSource(seed: number, stream: number): () => number {
  let a = 0x9e3779b9 | 0;
  let b = stream | 0;
  let c = seed | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / RANGE;
  };
  for (let step = 0; step < WARM_UP; step += 1) next();
  return next;
}
