// Grids: probabilities from log-weights, means, marginals and cells, computed by hand.
import { describe, expect, it } from "vitest";
import { cellBounds, cellsOf, marginal, meanOver, normalize } from "../../../src/core/verdict/grid.ts";

const cells = [
  { lag: 2, shape: 1 },
  { lag: 4, shape: 1 },
  { lag: 2, shape: 3 },
];
const grid = [
  { lag: 2, shape: 1, probability: 0.25 },
  { lag: 4, shape: 1, probability: 0.5 },
  { lag: 2, shape: 3, probability: 0.25 },
];

describe("normalize", () => {
  it("makes probabilities of weights, in the order of the cells", () => {
    const made = normalize(cells, [Math.log(1), Math.log(2), Math.log(1)]);
    expect(made.map(({ lag, shape }) => [lag, shape])).toEqual([
      [2, 1],
      [4, 1],
      [2, 3],
    ]);
    for (const [index, { probability }] of made.entries())
      expect(probability).toBeCloseTo(grid[index]?.probability ?? 0, 12);
  });

  it("does so for weights that no number can hold, and gives nothing to the impossible", () => {
    const made = normalize(cells, [-2000, -2000 + Math.log(3), Number.NEGATIVE_INFINITY]);
    expect(made.map(({ probability }) => Math.round(probability * 1e9) / 1e9)).toEqual([0.25, 0.75, 0]);
    expect(normalize(cells, [2000, 2000, 2000])[0]?.probability).toBeCloseTo(1 / 3, 12);
  });
});

it("the mean weighs each cell by its probability", () => {
  expect(meanOver(grid, ({ lag, shape }) => lag * shape)).toBe(0.25 * 2 + 0.5 * 4 + 0.25 * 6);
  expect(meanOver(grid, () => 1)).toBe(1);
});

it("a marginal adds up the cells of one value, in the order in which they first come", () => {
  expect(marginal(grid, ({ lag }) => lag)).toEqual([
    { value: 2, probability: 0.5 },
    { value: 4, probability: 0.5 },
  ]);
  expect(marginal(grid, ({ shape }) => shape)).toEqual([
    { value: 1, probability: 0.75 },
    { value: 3, probability: 0.25 },
  ]);
});

describe("cells", () => {
  it("get equidistant numbers by their probabilities, the last one what is left", () => {
    expect([...cellBounds(grid, 8)]).toEqual([0, 2, 6, 8]);
    expect([...cellBounds(grid, 2)]).toEqual([0, 1, 2, 2]);
    const short = [{ probability: 0.5 }, { probability: 0.5 - 1e-9 }];
    expect([...cellBounds(short, 1024)]).toEqual([0, 512, 1024]);
  });

  it("are found by number, in any order", () => {
    const numbers = Uint32Array.from([7, 0, 6, 1, 2, 5, 3, 4]);
    expect([...cellsOf(cellBounds(grid, 8), numbers)]).toEqual([2, 0, 2, 0, 1, 1, 1, 1]);
  });
});
