// Waiting comments, and which posts a round of replies is counted on.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerableDays, answerOldest, repliesOf } from "../../../src/core/publishing/replies.ts";
import { addDays } from "../../../src/core/values/dates.ts";
import { day, ledgerOf } from "../../given.ts";

const TODAY = day("2026-11-20");
const LEDGER = ledgerOf(`- { date: 2026-11-18, posted: tip, network: linkedin, comments: 14, answered: 12 }
- { date: 2026-11-11, posted: tip, network: linkedin, comments: 5 }
- { date: 2026-11-12, posted: tip, network: linkedin, reach: 100, answered: 3 }
- { date: 2026-11-13, posted: tip, network: instagram, comments: 4, answered: 9 }
- { date: 2026-06-01, posted: tip, network: linkedin, comments: 100 }
`).entries;

describe("answers", () => {
  it("are counted per network, capped at the comments of each post, 0 if not stated", () => {
    expect(repliesOf(LEDGER, answerableDays(TODAY))).toEqual([
      { network: "linkedin", comments: 19, answered: 12, waiting: 7, rate: 12 / 19 },
      { network: "instagram", comments: 4, answered: 4, waiting: 0, rate: 1 },
    ]);
  });

  it("are sorted by waiting comments, then comments, then name", () => {
    const post = (network: string, comments: number, answered: number) =>
      `- { date: 2026-11-18, posted: none, ${network}comments: ${comments}, answered: ${answered} }\n`;
    const { entries } = ledgerOf(
      [
        post("network: x, ", 2, 2),
        post("", 5, 5),
        post("network: linkedin, ", 2, 2),
        post("network: tiktok, ", 2, 1),
        post("network: reddit, ", 3, 2),
      ].join(""),
    );
    const orderOf = (lines: typeof entries) => repliesOf(lines, answerableDays(TODAY)).map(({ network }) => network);
    const order = orderOf(entries);
    expect(orderOf(entries.toReversed())).toEqual(order);
    expect(order).toEqual(["reddit", "tiktok", null, "linkedin", "x"]);
    expect(answerOldest(entries, "x", null, TODAY).error).toBeDefined();
  });

  it("of one day go to the first line", () => {
    const line = "- { date: 2026-11-18, posted: none, network: x, comments: 2 }\n";
    const { entries } = ledgerOf(`${line}${line}- { date: 2026-11-17, posted: none, network: x, comments: 2 }\n`);
    const raised = answerOldest(entries.toReversed(), "x", 5, TODAY).value;
    expect(raised?.map(({ post: { line: at }, answered }) => [at, answered])).toEqual([
      [3, 2],
      [1, 2],
      [2, 1],
    ]);
  });

  it("go to the oldest post that waits, then to the next", () => {
    const raised = (count: number | null) =>
      answerOldest(LEDGER, "linkedin", count, TODAY).value?.map(({ post, answered }) => [post.line, answered]);
    expect(raised(3)).toEqual([[2, 3]]);
    expect(raised(6)).toEqual([
      [2, 5],
      [1, 13],
    ]);
    expect(raised(null)).toEqual([
      [2, 5],
      [1, 14],
    ]);
  });

  it("go to the posts of the answerable days, both ends inclusive, ignoring other entries", () => {
    const { since, until } = answerableDays(TODAY);
    const post = (date: string) => `- { date: ${date}, posted: none, network: x, comments: 1 }\n`;
    const { entries } = ledgerOf(
      [
        post(addDays(since, -1)),
        post(since),
        "- { date: 2026-11-19, time: 5m, network: x }\n",
        "- { date: 2026-11-19, posted: none, network: x, comments: 0 }\n",
        post(until),
        post(addDays(until, 1)),
      ].join(""),
    );
    expect(repliesOf(entries, answerableDays(TODAY))).toMatchObject([{ comments: 2, waiting: 2 }]);
    expect(answerOldest(entries, "x", 2, TODAY).value?.map(({ post: { date } }) => date)).toEqual([since, until]);
    expect(answerOldest(entries, "x", 3, TODAY).error?.params).toEqual({ network: "x", count: 3, waiting: 2 });
  });

  it("have no rate without comments", () => {
    const { entries } = ledgerOf("- { date: 2026-11-18, posted: none, network: x, comments: 0 }\n");
    expect(repliesOf(entries, answerableDays(TODAY))).toMatchObject([{ comments: 0, rate: null }]);
  });

  it("are rejected if no comment waits, or fewer than were answered", () => {
    expect(answerOldest(LEDGER, "instagram", 1, TODAY).error).toEqual({
      code: "answers-none",
      params: { network: "instagram" },
    });
    expect(answerOldest(LEDGER, "linkedin", 8, TODAY).error).toMatchObject({
      code: "answers-many",
      params: { count: 8, waiting: 7 },
    });
  });

  it("raise the answered counts by exactly their number, and no post beyond its comments", () => {
    const post = fc.record({ comments: fc.nat(20), answered: fc.nat(20) });
    fc.assert(
      fc.property(fc.array(post, { minLength: 1, maxLength: 10 }), fc.nat(60), (given, extra) => {
        const lines = given.map(
          ({ comments, answered }) =>
            `- { date: 2026-11-18, posted: none, network: x, comments: ${comments}, answered: ${answered} }\n`,
        );
        const { entries } = ledgerOf(lines.join(""));
        const waiting = repliesOf(entries, answerableDays(TODAY))[0]?.waiting ?? 0;
        const { value, error } = answerOldest(entries, "x", extra + 1, TODAY);
        expect(error === undefined).toBe(extra + 1 <= waiting);
        const gained = (value ?? []).map(({ post: { answered = 0 }, answered: now }) => now - answered);
        if (value) expect(gained.reduce((sum, gain) => sum + gain, 0)).toBe(extra + 1);
        for (const { post: owing, answered } of value ?? []) expect(answered).toBeLessThanOrEqual(owing.comments ?? 0);
      }),
    );
  });
});
