// Where money comes from: channels, sales from elsewhere, spending without a network; and from when on reports compare.
import { describe, expect, it } from "vitest";
import { buildReport } from "../../../src/core/findings/build-report.ts";
import { GROUPINGS, type Grouping } from "../../../src/core/report/grouping.ts";
import { mainFigures, type ReportQuery } from "../../../src/core/report/report.ts";
import { resolvePeriod, type Unit } from "../../../src/core/values/period.ts";
import { day, ledgerOf } from "../../given.ts";

const NOVEMBER = { since: day("2026-11-01"), until: day("2026-11-20") };

function reportOn(lines: readonly string[], query: Partial<ReportQuery> = {}, period = NOVEMBER, head = "rate: 60") {
  const ledger = ledgerOf(`${head}\n---\n${lines.map((line) => `- { ${line} }\n`).join("")}`);
  return buildReport(ledger.entries, ledger.settings, { period, previous: null }, { by: "network", ...query });
}

const SHOP = [
  "date: 2026-11-02, time: 2h, network: instagram",
  "date: 2026-11-03, earned: 90, network: instagram",
  "date: 2026-11-04, time: 1h, network: newsletter",
  "date: 2026-11-05, earned: 900, network: walk-in",
  "date: 2026-11-05, earned: 100, network: unknown",
  "date: 2026-11-05, earned: 10",
  "date: 2026-11-06, spent: 12, for: tools",
];

describe("sales from elsewhere and spending without a network", () => {
  const shop = reportOn(SHOP);

  it("are rows of their own, in the totals and not in the channels", () => {
    expect(shop.rows.map(({ key, kind, revenue, cost }) => [key, kind, revenue, cost])).toEqual([
      ["instagram", "social", 90, 120],
      ["newsletter", "owned", 0, 60],
      ["walk-in", "elsewhere", 900, 0],
      ["unknown", "elsewhere", 100, 0],
      [null, null, 10, 12],
    ]);
    expect(shop.totals).toMatchObject({ revenue: 1100, cost: 192, moneySpent: 12 });
    expect(shop.channels).toMatchObject({ revenue: 90, cost: 180, returnPerUnit: 0.5, share: { minutes: 1 } });
    expect(shop.subtotals.map(({ kind, revenue }) => [kind, revenue])).toEqual([
      ["social", 90],
      ["owned", 0],
      ["elsewhere", 1000],
    ]);
  });

  it.each(GROUPINGS.filter((by) => by !== "network"))("leave the same channels in a report by %s", (by: Grouping) => {
    const { share: _, ...channels } = reportOn(SHOP, { by }).channels;
    expect(shop.channels).toMatchObject(channels);
  });

  it("leave the main figure to the channels, unless the period has nothing on them", () => {
    expect(mainFigures(shop).figures).toBe(shop.channels);
    const elsewhere = reportOn(["date: 2026-11-05, earned: 900, network: walk-in"]);
    expect(mainFigures(elsewhere).figures).toBe(elsewhere.totals);
  });

  it("tell how much of the revenue has no known origin", () => {
    expect(shop.unknownOrigin).toEqual({ revenue: 110, share: 0.1 });
    expect(reportOn(SHOP.slice(0, 4)).unknownOrigin).toEqual({ revenue: 0, share: 0 });
    expect(reportOn([]).unknownOrigin.share).toBeNull();
  });

  it("come after the channels whatever rows are sorted by, and --top gathers channels alone", () => {
    expect(reportOn(SHOP, { sort: "revenue" }).rows.map(({ key }) => key)).toEqual([
      "instagram",
      null,
      "newsletter",
      "walk-in",
      "unknown",
    ]);
    expect(reportOn(SHOP, { sort: "revenue" }).subtotals.map(({ kind }) => kind)).toEqual(["elsewhere"]);
    const top = reportOn(SHOP, { sort: "revenue", top: 1 });
    expect([top.rows.map(({ key }) => key), top.rest?.rows]).toEqual([["instagram", "walk-in", "unknown"], 2]);
  });
});

describe("the return over twelve months", () => {
  const lines = [
    "date: 2026-02-01, time: 1h, network: instagram",
    "date: 2026-03-01, earned: 120, network: instagram",
    "date: 2026-11-02, time: 1h, network: instagram",
    "date: 2026-11-02, time: 1h, network: tiktok",
  ];

  it("stands beside that of a period of at most thirteen weeks", () => {
    expect(
      reportOn(lines).rows.map(({ key, returnPerUnit, twelveMonths }) => [key, returnPerUnit, twelveMonths]),
    ).toEqual([
      ["instagram", 0, 1],
      ["tiktok", 0, 0],
    ]);
    expect(reportOn(lines).channels.twelveMonths).toBe(120 / 180);
    const half = { since: day("2026-06-01"), until: day("2026-11-20") };
    expect(reportOn(lines, {}, half).rows.map(({ twelveMonths }) => twelveMonths)).toEqual([undefined, undefined]);
  });

  it("is not there where the ledger begins in the period, or only time is counted", () => {
    expect(reportOn(lines.slice(2)).channels).not.toHaveProperty("twelveMonths");
    const filter = { networks: [], activities: ["creation"], campaigns: [], clients: [], people: [] };
    expect(reportOn(lines, { filter }).channels).not.toHaveProperty("twelveMonths");
  });
});

it("the minutes whose sales are still to come are fewer the longer ago they were", () => {
  const { rows } = reportOn([
    "date: 2026-11-20, time: 100m, network: instagram",
    "date: 2026-11-01, time: 100m, network: tiktok",
  ]);
  const [late = 0, early = 0] = ["instagram", "tiktok"].map(
    (key) => rows.find((row) => row.key === key)?.minutesToCome,
  );
  expect(late).toBe(94);
  expect(early).toBe(37);
});

describe("the prices behind the figures", () => {
  it("are the rates that priced time, with their minutes, and the margins of sales", () => {
    const { prices } = reportOn(
      [
        "date: 2026-11-02, time: 2h, network: x",
        "date: 2026-11-12, time: 90m, network: x",
        "date: 2026-11-12, time: 1h, network: x, person: marie",
        "date: 2026-11-12, earned: 100, network: x",
        "date: 2026-11-12, earned: 50, network: x, margin: 40%",
      ],
      {},
      NOVEMBER,
      "rate: [{ from: 2026-01-01, rate: 50 }, { from: 2026-11-10, rate: 28.50 }]\nmargin: 60%\npeople: { marie: { rate: 35 } }",
    );
    expect(prices).toEqual({
      rates: [
        { person: null, from: "2026-11-10", rate: 28.5, minutes: 90, cost: 42.75 },
        { person: null, from: "2026-01-01", rate: 50, minutes: 120, cost: 100 },
        { person: "marie", from: null, rate: 35, minutes: 60, cost: 35 },
      ],
      margins: [
        { margin: 0.6, revenue: 100, grossProfit: 60 },
        { margin: 0.4, revenue: 50, grossProfit: 20 },
      ],
    });
  });
});

describe("averages", () => {
  it("begin with the ledger and end today", () => {
    const year = { since: day("2026-01-01"), until: day("2026-12-31") };
    const { perWeek } = reportOn(["date: 2026-11-07, time: 2h, network: x"], { today: day("2026-11-20") }, year);
    expect(perWeek).toEqual({ minutes: 60, cost: 60, revenue: 0, grossProfit: 0, net: -60 });
  });
});

describe("a comparison", () => {
  const compared = (unit: Unit, begins: string, today = "2026-11-20") => {
    const ledger = ledgerOf(`rate: 60\n---\n- { date: ${begins}, time: 1h, network: x }\n`);
    const calendar = { today: day(today), weekStart: 1, logged: null } as const;
    const resolved = resolvePeriod({ kind: "running", unit }, calendar);
    const { previous, notCompared } = buildReport(ledger.entries, ledger.settings, resolved, { by: "network" });
    return [previous?.period.since ?? null, notCompared?.from ?? null];
  };

  it.each<[Unit, string, string | null, string | null]>([
    ["month", "2026-10-01", "2026-10-01", null],
    ["month", "2026-10-02", null, "2026-12-01"],
    ["month", "2026-11-05", null, "2027-01-01"],
    ["quarter", "2026-10-02", null, "2027-04-01"],
    ["year", "2026-01-01", null, "2027-01-01"],
    ["week", "2026-11-09", "2026-11-09", null],
    ["week", "2026-11-10", null, "2026-11-23"],
  ])("of a %s in a ledger that begins on %s is with %s, or from %s on", (unit, begins, since, from) => {
    expect(compared(unit, begins)).toEqual([since, from]);
  });

  it("of days, or of a fixed period", () => {
    const ledger = ledgerOf("rate: 60\n---\n- { date: 2026-11-01, time: 1h, network: x }\n");
    const calendar = { today: day("2026-11-20"), weekStart: 1, logged: null } as const;
    const days = resolvePeriod({ kind: "days", days: 30 }, calendar);
    const fixed = { period: NOVEMBER, previous: { since: day("2026-10-12"), until: day("2026-10-31") } };
    const from = [days, fixed].map(
      (resolved) => buildReport(ledger.entries, ledger.settings, resolved, { by: "network" }).notCompared,
    );
    expect(from).toEqual([
      { begins: "2026-11-01", from: "2026-12-30" },
      { begins: "2026-11-01", from: null },
    ]);
    expect(resolvePeriod({ kind: "days", days: 30 }, { ...calendar, today: day("2026-12-30") }).previous?.since).toBe(
      "2026-11-01",
    );
  });
});

describe("empty weeks and months", () => {
  const lines = ["date: 2026-08-20, time: 1h, network: x", "date: 2026-11-02, time: 1h, network: x"];
  const year = { since: day("2026-01-01"), until: day("2026-12-31") };

  it("are rows from the first entry to today", () => {
    const keys = (by: Grouping) => reportOn(lines, { by, today: day("2026-11-20") }, year).rows.map(({ key }) => key);
    expect(keys("month")).toEqual(["2026-08", "2026-09", "2026-10", "2026-11"]);
    expect(keys("quarter")).toEqual(["2026-Q3", "2026-Q4"]);
    expect([keys("week").length, keys("day").length]).toEqual([14, 2]);
  });

  it("are none in an empty period, in another order, or over centuries", () => {
    const october = { since: day("2026-10-01"), until: day("2026-10-31") };
    expect(reportOn(lines, { by: "month" }, october).rows).toEqual([]);
    expect(reportOn(lines, { by: "month", sort: "cost" }, year).rows).toHaveLength(2);
    const ages = { since: day("1200-01-01"), until: day("2026-12-31") };
    expect(reportOn(["date: 1200-01-01, time: 1h, network: x", ...lines], { by: "week" }, ages).rows).toHaveLength(3);
  });
});

it("limits of this week are those of a report of a month, not of a year", () => {
  const head = "rate: 60\nlimits: { total: 5h/week }";
  const today = day("2026-11-20");
  const lines = ["date: 2026-11-19, time: 6h, network: instagram"];
  expect(reportOn(lines, { today }, NOVEMBER, head).limits).toHaveLength(1);
  expect(reportOn(lines, { today }, { since: day("2026-01-01"), until: today }, head).limits).toEqual([]);
});

describe("followers, reach and replies", () => {
  it("are told by network, with what was won for each hour and post", () => {
    const { audience } = reportOn([
      "date: 2026-10-20, followers: 100, network: linkedin",
      "date: 2026-11-02, time: 2h, network: linkedin",
      "date: 2026-11-03, posted: tip, network: linkedin, reach: 800, comments: 4, answered: 3",
      "date: 2026-11-04, posted: tip, network: linkedin, reach: 400",
      "date: 2026-11-05, reach: 90, network: linkedin",
      "date: 2026-11-06, reach: 110, network: linkedin",
      "date: 2026-11-18, followers: 130, network: linkedin",
      "date: 2026-11-18, followers: 900, network: tiktok",
      "date: 2026-11-18, time: 1h, network: x",
    ]);
    expect(audience).toEqual([
      {
        network: "tiktok",
        followers: { count: 900, change: null, perHour: null, perPost: null },
        ...{ reach: null, dailyReach: null, comments: null, answered: null },
      },
      {
        network: "linkedin",
        followers: { count: 130, change: 30, perHour: 15, perPost: 15 },
        ...{ reach: 1200, dailyReach: 100, comments: 4, answered: 3 },
      },
    ]);
  });
});
