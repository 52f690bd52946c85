// Reach and follower count of a network.
import { expect, it } from "vitest";
import { reachOf } from "../../../src/core/findings/reach.ts";
import { ledgerOf } from "../../given.ts";

const { entries } = ledgerOf(`- { date: 2026-11-02, posted: tip, network: ig, reach: 100 }
- { date: 2026-11-03, posted: tip, network: ig, reach: 50 }
- { date: 2026-11-04, posted: tip, network: ig }
- { date: 2026-11-05, posted: tip, network: fb, reach: 900 }
- { date: 2026-11-06, posted: tip, reach: 70 }
- { date: 2026-11-07, reach: 30, network: ig }
- { date: 2026-11-08, followers: 10, network: ig }
- { date: 2026-11-10, followers: 12, network: ig }
- { date: 2026-11-10, followers: 13, network: ig }
- { date: 2026-11-09, followers: 11, network: ig }
- { date: 2026-11-11, followers: 99, network: fb }
- { date: 2026-11-12, time: 5m, network: ig }
`);

it("adds up the posts of one network that say how many they reached", () => {
  expect(reachOf(entries, "instagram")).toMatchObject({ reached: 150, posts: 2 });
  expect(reachOf(entries, "x")).toEqual({ reached: 0, posts: 0, followers: null });
});

it("knows the last count of followers by its day, and the later line of one day", () => {
  expect(reachOf(entries, "instagram").followers).toBe(13);
  expect(reachOf(entries.toReversed(), "instagram").followers).toBe(12);
});
