// Reach and follower count of a network, as pay-to-play tells them.
import { expect, it } from "vitest";
import { found } from "./given.ts";

const OCTOBER = ["posted: tip, network: ig, reach: 1000", "followers: 10, network: ig"];
const NOVEMBER = [
  "date: 2026-11-02, posted: tip, network: ig, reach: 100",
  "date: 2026-11-03, posted: tip, network: ig, reach: 50",
  "date: 2026-11-04, posted: tip, network: ig",
  "date: 2026-11-05, posted: tip, network: fb, reach: 900",
  "date: 2026-11-06, posted: tip, reach: 70",
  "date: 2026-11-07, reach: 30, network: ig",
  "date: 2026-11-08, followers: 10, network: ig",
  "date: 2026-11-10, followers: 12, network: ig",
  "date: 2026-11-10, followers: 13, network: ig",
  "date: 2026-11-09, followers: 11, network: ig",
  "date: 2026-11-11, followers: 99, network: fb",
  "date: 2026-11-12, time: 5m, network: ig",
  "date: 2026-11-12, spent: 30, network: ig, audience: own",
];

it("adds up the posts of one network that say how many they reached", () => {
  expect(found("pay-to-play", NOVEMBER, OCTOBER)?.params).toMatchObject({ costPerThousand: 200 });
});

it("knows the last count of followers by its day, and the later line of one day", () => {
  const now = (lines: readonly string[]) => found("pay-to-play", lines, OCTOBER)?.params.reachPerFollower;
  expect(now(NOVEMBER)).toEqual({ before: 100, now: 75 / 13 });
  expect(now(NOVEMBER.toReversed())).toEqual({ before: 100, now: 75 / 12 });
});
