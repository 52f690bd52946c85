// Creates arrays of numbers from their indexes.

/** The values of `make` at 0, 1, ... `length` - 1. A plain loop: Float64Array.from is many times slower. */
export function tabulate(length: number, make: (index: number) => number): Float64Array {
  const values = new Float64Array(length);
  for (let index = 0; index < length; index += 1) values[index] = make(index);
  return values;
}
