// Warnings: what can be read but looks wrong, each said once and where it stands.
import { describe, expect, it } from "vitest";
import { vocabularyOf } from "../../../src/core/entries/vocabulary.ts";
import { warningsOf } from "../../../src/core/entries/warnings.ts";
import { day, ledgerOf } from "../../given.ts";

const HEAD = "rate: [{ from: 2026-01-01, rate: 60 }]\npeople: { marie: { rate: 35 }, paul: { rate: 20 } }\n---\n";

function warnings(...lines: string[]): unknown[] {
  return warningsIn(`${HEAD}${lines.join("\n")}`);
}

function warningsIn(text: string): unknown[] {
  const { entries, settings } = ledgerOf(text);
  return warningsOf(entries, settings, vocabularyOf(settings), day("2026-11-20")).map(({ code, params, place }) => [
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
    expect(warnings(`- ${entry}`)).toEqual([[code, params, 4]]);
  });

  it("is said of an amount from before the first exchange rate of its currency, once a currency", () => {
    const head = "exchange: { USD: [{ from: 2026-01-01, rate: 0.92 }], GBP: 1.2 }\n---\n";
    const lines = ["2025-12-30", "2025-12-31", "2026-01-01"].flatMap((date) =>
      ["USD", "GBP"].map((code) => `- { date: ${date}, spent: 9 ${code}, network: x }`),
    );
    expect(warningsIn(`${head}${lines.join("\n")}`)).toEqual([
      ["exchange-later", { currency: "USD", from: "2026-01-01", date: "2025-12-30" }, 3],
    ]);
  });

  it("is said of a client written in two ways, once a way", () => {
    const names = [
      "Studio Nova",
      "studio  nova",
      "Studio Nova",
      "Stüdio-Nova",
      "Studio Nvoa",
      "Studio Nova 2",
      "Ana",
      "Ada",
    ];
    const lines = names.map((name) => `- { date: 2026-11-20, earned: 9, network: x, client: "${name}" }`);
    const found = warnings(...lines, `- { date: 2026-11-20, time: 1m, client: "Studio Nvoa" }`);
    expect(found).toEqual(
      [
        ["studio  nova", 5],
        ["Stüdio-Nova", 7],
        ["Studio Nvoa", 8],
      ].map(([client, line]) => ["client-similar", { client, similar: "Studio Nova" }, line]),
    );
  });

  it("is said once for a name that is used again, where it was used first", () => {
    const line = "- { date: 2026-11-20, time: 1h, network: etsyshop }";
    expect(warnings("- { date: 2026-11-20, time: 1h }", line, line)).toMatchObject([["network-not-declared", {}, 5]]);
  });

  it("is said of each name and each day apart", () => {
    const time = (more: string) => `- { date: 2026-11-20, time: 1h, ${more} }`;
    const codes = (...lines: string[]) => warnings(...lines).map((warning) => (warning as unknown[])[0]);
    expect(codes(time("network: etsyshop"), time("network: craftshop"))).toHaveLength(2);
    expect(codes(time("activity: sewing"), time("activity: knitting"))).toHaveLength(2);
    expect(codes(time("person: mary"), time("person: pauline"))).toHaveLength(2);
    expect(codes(time("network: sewing, activity: sewing, person: sewing"))).toEqual([
      "network-not-declared",
      "activity-not-declared",
      "person-not-declared",
    ]);
    const long = (date: string) => [1, 2].map(() => `- { date: ${date}, time: 20h }`);
    expect(codes(...long("2026-11-19"), ...long("2026-11-20"))).toEqual(["day-too-long", "day-too-long"]);
  });

  it("is not said of what has no minutes: a sale needs no rate and fills no day", () => {
    expect(warnings("- { date: 2025-12-31, earned: 45, network: x }")).toEqual([]);
    const day = ["time: 20h", "earned: 45", "time: 5h"].map((what) => `- { date: 2026-11-20, ${what} }`);
    expect(warnings(...day)).toMatchObject([["day-too-long", { duration: "25h" }, 6]]);
  });

  it("is said of a day of more than 24 hours, once, for each person apart", () => {
    const hours = (time: string, more = "") => `- { date: 2026-11-20, time: ${time}${more} }`;
    expect(warnings(hours("20h"), hours("4h"))).toEqual([]);
    expect(warnings(hours("20h"), hours("20h", ", person: marie"))).toEqual([]);
    expect(warnings(hours("20h"), hours("4h5m"), hours("1h"))).toEqual([
      ["day-too-long", { date: "2026-11-20", duration: "24h5m" }, 5],
    ]);
  });

  it("is said of times of one person that overlap, and not of those that touch", () => {
    const timed = (at: string, time: string, more = "") => `- { date: 2026-11-20, at: "${at}", time: ${time}${more} }`;
    expect(warnings(timed("09:00", "30m"), timed("09:30", "30m"), timed("08:30", "30m"))).toEqual([]);
    expect(warnings(timed("09:00", "30m"), timed("09:10", "30m", ", person: marie"))).toEqual([]);
    const both = ["marie", "paul"].map((person) => timed("09:00", "30m", `, person: ${person}`));
    expect(warnings(...both)).toEqual([]);
    expect(warnings(timed("09:00", "30m"), timed("09:29", "30m"))).toEqual([
      ["time-overlaps", { at: "09:00", line: 4 }, 5],
    ]);
  });

  it("is said of a time that goes on after midnight into one of the next day, whichever was written first", () => {
    const night = '- { date: 2026-11-19, at: "23:30", time: 2h }';
    const morning = (at: string) => `- { date: 2026-11-20, at: "${at}", time: 30m }`;
    expect(warnings(night, morning("01:30"))).toEqual([]);
    expect(warnings(night, morning("01:29"))).toEqual([["time-overlaps", { at: "23:30", line: 4 }, 5]]);
    expect(warnings(morning("01:29"), night)).toEqual([["time-overlaps", { at: "01:29", line: 4 }, 5]]);
    expect(warnings(morning("00:00"), '- { date: 2026-11-19, at: "23:00", time: 1h }')).toEqual([]);
  });

  it("is said of an id that stands again, with the line that had it first", () => {
    const line = (id: string) => `- { date: 2026-11-20, earned: 5, id: ${id} }`;
    expect(warnings(line("a"), line("b"), line("a"), line("a"))).toEqual([
      ["id-twice", { id: "a", line: 4 }, 6],
      ["id-twice", { id: "a", line: 4 }, 7],
    ]);
  });

  it("is said of more comments answered than came, and not where nobody says how many came", () => {
    const post = "- { date: 2026-11-20, posted: tip, network: x, ";
    expect(
      warnings(`${post}comments: 5, answered: 6 }\n${post}comments: 5, answered: 5 }\n${post}answered: 5 }\n`),
    ).toEqual([["answers-above", { answered: 6, comments: 5 }, 4]]);
  });

  it("is not there for entries that look right", () => {
    expect(warnings("- { date: 2026-11-20, time: 1h, network: ig, activity: creation, person: marie }")).toEqual([]);
  });
});
