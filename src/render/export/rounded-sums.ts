// Running sums rounded to whole cents, so that the parts add up to the rounded total.
import { roundHalfUp } from "../../core/report/roi.ts";

/** By key: the exact sum, and the part of it that was returned so far. */
export class RoundedSums {
  private readonly divisor: number;
  private readonly sums = new Map<string | null, { exact: number; given: number }>();

  constructor(divisor: number) {
    this.divisor = divisor;
  }

  /** Adds to a key's sum and returns the growth of its rounded quotient. */
  add(key: string | null, exact: number): number {
    const sum = this.sums.get(key) ?? { exact: 0, given: 0 };
    this.sums.set(key, sum);
    sum.exact += exact;
    const due = roundHalfUp(sum.exact / this.divisor) - sum.given;
    sum.given += due;
    return due;
  }

  /** The rounded quotient of all sums, minus what was returned so far. */
  rest(): number {
    const [exact, given] = [...this.sums.values()].reduce(
      ([exactly, away], sum) => [exactly + sum.exact, away + sum.given],
      [0, 0],
    );
    return roundHalfUp(exact / this.divisor) - given;
  }
}
