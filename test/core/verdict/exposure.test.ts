// Exposure compared with the integral of the lag density and with a daily sum.
import { describe, expect, it } from "vitest";
import { LAGS, shareDue } from "../../../src/core/report/due.ts";
import { exposureAhead, exposures, pending } from "../../../src/core/verdict/exposure.ts";
import { integrate } from "./evidence-of.ts";

const density = (lag: number) => (x: number) => Math.exp(-x / (7 * lag)) / (7 * lag);

/** Under one of LAGS. */
const exposure = (hours: Parameters<typeof exposures>[0], since: number, until: number, lag: number): number =>
  exposures(hours, since, until)[LAGS.indexOf(lag)]?.used ?? Number.NaN;

describe("exposure", () => {
  it("counts 63.2 % of an hour one mean lag later", () => {
    expect(shareDue(7, 1)).toBeCloseTo(0.6321205588285577, 12);
    expect(shareDue(0, 1)).toBe(0);
  });

  it("is the integral of the lag's density over the days of the window", () => {
    const hours = [
      { day: 80, hours: 2 },
      { day: 110, hours: 1.5 },
      { day: 128, hours: 0.5 },
    ];
    const [since, until, lag] = [100, 130, 2];
    // The sales of an hour on day 80 are inside the window from its 20th to its 51st day.
    const expected =
      2 * integrate(density(lag), 20, 51) + 1.5 * integrate(density(lag), 0, 21) + 0.5 * integrate(density(lag), 0, 3);
    expect(exposure(hours, since, until, lag)).toBeCloseTo(expected, 9);
  });

  it("counts an hour of today by the sales of its first day alone", () => {
    expect(exposure([{ day: 50, hours: 1 }], 0, 50, 1)).toBeCloseTo(1 - Math.exp(-1 / 7), 12);
  });

  it("splits each hour of the window between used and pending", () => {
    const hours = [
      { day: 20, hours: 3 },
      { day: 44, hours: 2 },
    ];
    expect(exposure(hours, 0, 50, 4.5) + pending(hours, 50, 4.5)).toBeCloseTo(5, 12);
  });

  it("adds, week by week, what a count day by day of the new hours adds", () => {
    const [weeks, lag, pace] = [6, 2, 3.5];
    const days = Array.from({ length: 7 * weeks }, (_, index) => ({ day: index + 1, hours: pace / 7 }));
    expect(exposureAhead(0, pace, weeks, lag)).toBeCloseTo(exposure(days, 1, 7 * weeks, lag), 9);
  });

  it("adds what is pending as it falls due", () => {
    const hours = [{ day: 90, hours: 4 }];
    const later = exposure(hours, 0, 100 + 28, 2) - exposure(hours, 0, 100, 2);
    expect(exposureAhead(pending(hours, 100, 2), 0, 4, 2)).toBeCloseTo(later, 12);
  });
});
