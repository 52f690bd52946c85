// Attribution to posts, with figures computed by hand.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { creditsOf, modelReport } from "../../../src/core/report/attribution.ts";
import { day, ledgerOf } from "../../given.ts";

const SETTINGS =
  "rate: 60\npublishing: { network: linkedin, every: week, models: [conseil, backstage, case-study] }\n---\n";

/** "line minutes -> line of the post" of each part of time. */
function times(entries: string): string[] {
  const ledger = ledgerOf(SETTINGS + entries);
  return creditsOf(ledger.entries, ledger.settings).flatMap(({ entry, post }) =>
    entry.kind === "time" ? [`${entry.line - 3} ${entry.minutes} -> ${post ? post.line - 3 : "none"}`] : [],
  );
}

const YEAR = { since: day("2026-01-01"), until: day("2026-12-31") };

describe("time", () => {
  it("of creation goes to the next post on its network, the same day or later", () => {
    expect(
      times(`- { date: 2026-11-02, time: 30m, network: linkedin, activity: creation }
- { date: 2026-11-05, time: 20m, network: linkedin, activity: publication }
- { date: 2026-11-05, posted: tip, network: linkedin }
- { date: 2026-11-06, time: 40m, network: linkedin, activity: creation }
- { date: 2026-11-12, posted: backstage, network: linkedin }
- { date: 2026-11-13, time: 10m, network: linkedin, activity: creation }
`),
    ).toEqual(["1 30 -> 3", "2 20 -> 3", "4 40 -> 5", "6 10 -> none"]);
  });

  it("of other activities or networks goes to no post", () => {
    expect(
      times(`- { date: 2026-11-02, time: 30m, network: linkedin, activity: interaction }
- { date: 2026-11-02, time: 30m, network: linkedin }
- { date: 2026-11-02, time: 30m, network: instagram, activity: creation }
- { date: 2026-11-05, posted: tip, network: linkedin }
`),
    ).toEqual(["1 30 -> none", "2 30 -> none", "3 30 -> none"]);
  });

  it("is shared by the posts of a day, to the minute, excluding copies", () => {
    expect(
      times(`- { date: 2026-11-05, time: 31m, network: linkedin, activity: creation }
- { date: 2026-11-05, posted: tip, network: linkedin }
- { date: 2026-11-05, posted: backstage, network: linkedin }
- { date: 2026-11-05, posted: none, network: linkedin, copy: true }
`),
    ).toEqual(["1 16 -> 2", "1 15 -> 3"]);
  });

  it("more than four weeks earlier is not attributed", () => {
    expect(
      times(`- { date: 2026-10-07, time: 30m, network: linkedin, activity: creation }
- { date: 2026-10-08, time: 30m, network: linkedin, activity: creation }
- { date: 2026-11-05, posted: tip, network: linkedin }
`),
    ).toEqual(["1 30 -> none", "2 30 -> 3"]);
  });
});

it("the order of lines only decides which post of a day comes first", () => {
  const ledger = ledgerOf(`${SETTINGS}- { date: 2026-11-09, posted: backstage, network: linkedin, campaign: a }
- { date: 2026-11-02, posted: tip, network: linkedin, campaign: a }
- { date: 2026-11-05, posted: case-study, network: linkedin, campaign: a }
- { date: 2026-11-05, posted: none, network: linkedin, campaign: a }
- { date: 2026-11-04, time: 31m, network: linkedin, activity: creation }
- { date: 2026-11-05, earned: 100, campaign: a }
`);
  const credited = (lines: typeof ledger.entries) =>
    creditsOf(lines, ledger.settings)
      .filter(({ entry }) => entry.kind !== "posted")
      .map(({ entry, part, post }) => [entry.kind, entry.kind === "time" ? entry.minutes : part.minor, post?.model]);
  for (const lines of [ledger.entries, ledger.entries.toReversed()]) {
    expect(credited(lines).toSorted()).toEqual(
      [
        ["time", 16, "case-study"],
        ["time", 15, null],
        ["earned", 3334, "tip"],
        ["earned", 3333, "case-study"],
        ["earned", 3333, null],
      ].toSorted(),
    );
  }
});

it("a sale without a campaign, or without posts in its campaign, is not attributed", () => {
  const ledger = ledgerOf(`${SETTINGS}- { date: 2026-11-02, posted: tip, network: linkedin }
- { date: 2026-11-05, earned: 100, network: linkedin }
- { date: 2026-11-05, earned: 100, network: linkedin, campaign: b }
`);
  expect(modelReport(ledger.entries, ledger.settings, YEAR)).toMatchObject({
    rows: [{ model: "tip", revenue: 0 }],
    unassigned: { revenue: 200 },
    unassignedMaking: 0,
  });
});

describe("a report by model", () => {
  const ledger = ledgerOf(`${SETTINGS}- { date: 2026-11-02, time: 30m, network: linkedin, activity: creation }
- { date: 2026-11-05, posted: conseil, network: linkedin, reach: 1000, comments: 4, answered: 3, campaign: autumn }
- { date: 2026-11-12, posted: tip, network: linkedin, copy: true }
- { date: 2026-11-12, posted: backstage, network: linkedin, campaign: autumn }
- { date: 2026-11-15, earned: 100.01, network: linkedin, campaign: autumn }
- { date: 2026-11-15, earned: 70, network: instagram, campaign: autumn }
- { date: 2026-11-15, earned: 500, network: linkedin }
- { date: 2026-11-15, spent: 20, network: linkedin, campaign: autumn }
- { date: 2026-11-16, posted: tip, network: linkedin, campaign: autumn }
`);

  it("attributes sales to the posts of their campaign, up to their day and on their network, and no others", () => {
    const { rows, unassigned } = modelReport(ledger.entries, ledger.settings, YEAR);
    expect(rows).toMatchObject([
      {
        model: "tip",
        posts: 3,
        copies: 1,
        lastUsed: "2026-11-16",
        minutes: 30,
        cost: 30,
        revenue: 50.01,
        sales: 0.5,
        reach: 1000,
        measured: 1,
        comments: 4,
        answered: 3,
      },
      { model: "backstage", posts: 1, minutes: 0, cost: 0, revenue: 50, reach: null, comments: null },
    ]);
    expect(unassigned).toMatchObject({ revenue: 570, moneySpent: 20, sales: 2 });
  });

  it("covers its period, both ends inclusive, and reports creation time without a post", () => {
    const lines = ledgerOf(`${SETTINGS}- { date: 2026-10-31, posted: tip, network: linkedin }
- { date: 2026-11-01, posted: tip, network: linkedin }
- { date: 2026-11-08, posted: tip, network: linkedin, reach: 10 }
- { date: 2026-11-30, posted: tip, network: linkedin }
- { date: 2026-12-01, posted: tip, network: linkedin }
- { date: 2026-11-10, time: 20m, network: x, activity: creation }
- { date: 2026-11-10, time: 10m, network: x, activity: publication }
- { date: 2026-11-10, time: 40m, network: x, activity: interaction }
- { date: 2026-11-10, time: 50m, network: x }
`);
    const november = { since: day("2026-11-01"), until: day("2026-11-30") };
    expect(modelReport(lines.entries, lines.settings, november)).toMatchObject({
      rows: [{ model: "tip", posts: 3, lastUsed: "2026-11-30", reach: 10, measured: 1 }],
      unassigned: { minutes: 120 },
      unassignedMaking: 30,
    });
    expect(modelReport(lines.entries.toReversed(), lines.settings, november).rows[0]?.lastUsed).toBe("2026-11-30");
  });

  it("sorts models by gross profit, cost, posts and name", () => {
    const post = (model: string, more = "") => `- { date: 2026-11-05, posted: ${model}, network: linkedin${more} }\n`;
    const lines = ledgerOf(
      [
        SETTINGS,
        post("none"),
        post("tip"),
        post("case-study"),
        post("resource"),
        post("resource"),
        "- { date: 2026-11-06, time: 1h, network: x, activity: creation }\n",
        "- { date: 2026-11-07, posted: backstage, network: x }\n",
        "- { date: 2026-11-07, posted: poll, network: reddit, campaign: a }\n",
        "- { date: 2026-11-08, earned: 10, campaign: a }\n",
      ].join(""),
    );
    for (const entries of [lines.entries, lines.entries.toReversed()]) {
      expect(modelReport(entries, lines.settings, YEAR).rows.map(({ model }) => model)).toEqual([
        "poll",
        "backstage",
        "resource",
        "case-study",
        "tip",
        null,
      ]);
    }
  });

  it("adds up to the ledger, to the minute and the cent", () => {
    const line = fc.constantFrom(
      "time: 7m, network: linkedin, activity: creation",
      "posted: tip, network: linkedin, campaign: a",
      "posted: backstage, network: x, campaign: a",
      "posted: none, network: linkedin, campaign: a",
      "earned: 10.01, network: [linkedin, x], campaign: a",
      "earned: 3.34, campaign: a",
      "spent: 5.55, network: x",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 10, max: 30 }), line), { maxLength: 40 }), (lines) => {
        const made = ledgerOf(
          SETTINGS + lines.map(([date, text]) => `- { date: 2026-11-${date}, ${text} }\n`).join(""),
        );
        const { rows, unassigned } = modelReport(made.entries, made.settings, YEAR);
        const total = (of: (row: (typeof rows)[number] | typeof unassigned) => number): number =>
          Math.round(([...rows, unassigned].reduce((sum, row) => sum + of(row), 0) + Number.EPSILON) * 100) / 100;
        const count = (kind: string): number => lines.filter(([, text]) => text.startsWith(kind)).length;
        expect(total(({ minutes }) => minutes)).toBe(7 * count("time"));
        expect(total(({ posts }) => posts)).toBe(count("posted"));
        expect(total(({ revenue }) => revenue)).toBe(
          Math.round(1001 * count("earned: 10.01") + 334 * count("earned: 3.34")) / 100,
        );
        expect(total(({ sales }) => sales)).toBeCloseTo(count("earned"), 4);
      }),
    );
  });
});
