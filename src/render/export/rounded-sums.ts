// Sums that are divided once, given away in whole cents as they grow, so that the parts add up to the rounded sum.
import { roundHalfUp } from "../../core/report/roi.ts";

/** By key: what was added, exactly, and what has been given away of it. */
export class RoundedSums {
  private readonly divisor: number;
  private readonly sums = new Map<string | null, { exact: number; given: number }>();

  constructor(divisor: number) {
    this.divisor = divisor;
  }

  /** Adds to a key's sum, and gives what its rounded quotient has grown by. */
  add(key: string | null, exact: number): number {
    const sum = this.sums.get(key) ?? { exact: 0, given: 0 };
    this.sums.set(key, sum);
    sum.exact += exact;
    const due = roundHalfUp(sum.exact / this.divisor) - sum.given;
    sum.given += due;
    return due;
  }

  /** What the rounded quotient of all sums together is beyond what was given away. */
  rest(): number {
    const [exact, given] = [...this.sums.values()].reduce(
      ([exactly, away], sum) => [exactly + sum.exact, away + sum.given],
      [0, 0],
    );
    return roundHalfUp(exact / this.divisor) - given;
  }
}
