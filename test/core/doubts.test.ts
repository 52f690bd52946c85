// Doubts: what can be read but looks wrong, each said once and where it stands.
import { describe, expect, it } from "vitest";
import { doubtsOf } from "../../src/core/doubts.ts";
import { vocabularyOf } from "../../src/core/vocabulary.ts";
import { day, ledgerOf } from "../given.ts";

const HEAD = "rate: [{ from: 2026-01-01, rate: 60 }]\npeople: { marie: { rate: 35 } }\n---\n";

function doubts(...lines: string[]): unknown[] {
  const { entries, settings } = ledgerOf(`${HEAD}${lines.join("\n")}`);
  return doubtsOf(entries, settings, vocabularyOf(settings), day("2026-11-20")).map(({ code, params, place }) => [
    code,
    params,
    place?.line,
  ]);
}

describe("a doubt", () => {
  it.each([
    ["{ date: 2026-11-21, earned: 45, network: x }", "entry-future", { date: "2026-11-21" }],
    [
      "{ date: 2026-11-20, time: 1h, network: instagarm }",
      "network-not-declared",
      { network: "instagarm", suggestion: "instagram" },
    ],
    [
      "{ date: 2026-11-20, earned: 9, network: [x, etsyshop] }",
      "network-not-declared",
      { network: "etsyshop", suggestion: "" },
    ],
    [
      "{ date: 2026-11-20, time: 1h, activity: creatoin }",
      "activity-not-declared",
      { activity: "creatoin", suggestion: "creation" },
    ],
    ["{ date: 2026-11-20, time: 1h, person: mary }", "person-not-declared", { person: "mary" }],
    ["{ date: 2025-12-31, time: 1h }", "rate-missing", { date: "2025-12-31" }],
  ])("%s", (entry, code, params) => {
    expect(doubts(`- ${entry}`)).toEqual([[code, params, 4]]);
  });

  it("is said once for a name that is used again, where it was used first", () => {
    const line = "- { date: 2026-11-20, time: 1h, network: etsyshop }";
    expect(doubts("- { date: 2026-11-20, time: 1h }", line, line)).toMatchObject([["network-not-declared", {}, 5]]);
  });

  it("is said of a day of more than 24 hours, once, for each person apart", () => {
    const hours = (time: string, more = "") => `- { date: 2026-11-20, time: ${time}${more} }`;
    expect(doubts(hours("20h"), hours("4h"))).toEqual([]);
    expect(doubts(hours("20h"), hours("20h", ", person: marie"))).toEqual([]);
    expect(doubts(hours("20h"), hours("4h5m"), hours("1h"))).toEqual([
      ["day-too-long", { date: "2026-11-20", duration: "24h5m" }, 5],
    ]);
  });

  it("is said of times of one person that overlap, and not of those that touch", () => {
    const timed = (at: string, time: string, more = "") => `- { date: 2026-11-20, at: "${at}", time: ${time}${more} }`;
    expect(doubts(timed("09:00", "30m"), timed("09:30", "30m"), timed("08:30", "30m"))).toEqual([]);
    expect(doubts(timed("09:00", "30m"), timed("09:10", "30m", ", person: marie"))).toEqual([]);
    expect(doubts(timed("09:00", "30m"), timed("09:29", "30m"))).toEqual([
      ["time-overlaps", { at: "09:00", line: 4 }, 5],
    ]);
  });

  it("is said of an id that stands again, with the line that had it first", () => {
    const line = (id: string) => `- { date: 2026-11-20, earned: 5, id: ${id} }`;
    expect(doubts(line("a"), line("b"), line("a"), line("a"))).toEqual([
      ["id-twice", { id: "a", line: 4 }, 6],
      ["id-twice", { id: "a", line: 4 }, 7],
    ]);
  });

  it("is not there for entries that look right", () => {
    expect(doubts("- { date: 2026-11-20, time: 1h, network: ig, activity: creation, person: marie }")).toEqual([]);
  });
});
