// no-models: posts without a planned model.
import { describe, expect, it } from "vitest";
import { found, measured } from "./given.ts";

const post = (model: string) => `posted: ${model}, network: ig`;
const PLAN = "publishing: { models: [tip, backstage] }";

describe("no-models", () => {
  it("fires when none of three posts follows a model, or one of the plan", () => {
    expect(found("no-models", ["~", "~", "~"].map(post))?.params).toEqual({ posts: 3, planned: [] });
    expect(found("no-models", ["a", "b", "a"].map(post), [], PLAN)?.params).toEqual({
      posts: 3,
      planned: ["tip", "backstage"],
    });
  });

  it("is silent about two posts, and with one that follows a model", () => {
    expect(measured("no-models", ["~", "~"].map(post))).toBe(2);
    expect(found("no-models", ["~", "~", "~", "a"].map(post))).toBeUndefined();
    expect(found("no-models", ["a", "b", "c", "tip"].map(post), [], PLAN)).toBeUndefined();
  });
});
