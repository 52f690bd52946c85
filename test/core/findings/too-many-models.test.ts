// too-many-models: more than five post models in use.
import { describe, expect, it } from "vitest";
import { found, measured } from "./given.ts";

const post = (model: string) => `posted: ${model}, network: ig`;

describe("too-many-models", () => {
  it("fires for a sixth model", () => {
    const models = ["a", "b", "c", "d", "e", "f"];
    expect(found("too-many-models", models.map(post))?.params).toEqual({ models });
    expect(measured("too-many-models", models.slice(1).map(post))).toBe(5);
  });

  it("does not count one-click copies", () => {
    const copies = ["e", "f"].map((model) => `${post(model)}, copy: true`);
    expect(measured("too-many-models", [...["a", "b", "c", "d"].map(post), ...copies])).toBe(4);
  });
});
