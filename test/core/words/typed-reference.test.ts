// Which comments were answered, in words.
import { describe, expect, it } from "vitest";
import { repliesReference } from "../../../src/core/words/typed-reference.ts";
import { contextIn } from "../../phrases/reading.ts";

const read = (line: string) => repliesReference(line.split(" "), contextIn("en"));

describe("replies to comments", () => {
  it.each([
    "3 linkedin",
    "linkedin 3",
    "3 comments linkedin",
    "3 comments on linkedin",
    "3 messages LI",
    "3 réponses linkedin",
  ])("%s: three on LinkedIn", (line) => {
    expect(read(line)).toEqual({ network: "linkedin", count: 3 });
  });

  it("are all that wait", () => {
    expect(read("all comments linkedin")).toEqual({ network: "linkedin", count: null });
  });

  it.each(["3 reels linkedin", "3 comments linkedin yesterday", "3 comments"])("%s is refused", (line) => {
    expect(read(line)).toHaveProperty("errors");
  });
});
