// unanswered: comments without a reply.
import { describe, expect, it } from "vitest";
import { found, measured } from "./given.ts";

describe("unanswered", () => {
  it("fires below 80 % of the comments answered", () => {
    const lines = ["posted: tip, network: ig, comments: 8, answered: 5", "posted: tip, network: fb, comments: 2"];
    expect(found("unanswered", lines)?.params).toEqual({ comments: 10, answered: 5, share: 0.5 });
  });

  it("is silent at 80 %, without comments, and does not let one post's answers stand for another's", () => {
    expect(measured("unanswered", ["posted: tip, network: ig, comments: 10, answered: 8"])).toBe(0.8);
    expect(measured("unanswered", ["posted: tip, network: ig"])).toBeNull();
    const lines = ["posted: tip, network: ig, comments: 1, answered: 9", "posted: tip, network: ig, comments: 9"];
    expect(found("unanswered", lines)?.params).toMatchObject({ comments: 10, answered: 1 });
  });
});
