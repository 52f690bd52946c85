// The report: figures calculated by hand, to the cent; formats, periods, widths.
import { describe, expect, it } from "vitest";
import { newHome } from "./socialroi.ts";

/** All figures below were calculated by hand from these lines. */
const LEDGER = `currency: EUR
rate: [{ from: 2026-01-01, rate: 55 }, { from: 2026-07-01, rate: 60 }]
margin: 0.8
people: { marie: { rate: 35 } }
exchange: { USD: 0.9 }
networks: { newsletter: { owned: true } }
---
- { date: 2026-06-30, time: 1h, network: instagram, activity: creation }        # 55.00, outside
- { date: 2026-10-05, time: 2h, network: linkedin, activity: creation }         # 120.00
- { date: 2026-10-06, earned: 60, network: linkedin }                           # 48.00 stays
- { date: 2026-11-02, time: 1h30m, network: instagram, activity: creation }     # 90.00
- { date: 2026-11-03, time: 45m, network: linkedin, activity: interaction }     # 45.00
- { date: 2026-11-04, time: 20m, network: linkedin, activity: scrolling, person: marie }  # 11.666...
- { date: 2026-11-05, earned: 1200, network: linkedin, client: Nova, evidence: asked }    # 960.00
- { date: 2026-11-06, earned: 100, network: { linkedin: 70%, newsletter: 30% }, margin: 0.5 } # 35.00 + 15.00
- { date: 2026-11-07, earned: "1000 USD", network: instagram, evidence: guess } # 900.00, 720.00 stays
- { date: 2026-11-08, spent: 45.50, network: instagram, for: boost }
- { date: 2026-11-09, earned: 10, network: [instagram, linkedin, newsletter] }  # 3.34 + 3.33 + 3.33
- { date: 2026-11-10, posted: tip, network: linkedin }
- { date: 2026-11-11, followers: 900, network: linkedin }
`;

const home = newHome();
home.write(LEDGER);
const report = (...args: string[]) => home.run(["report", ...args]);
const json = async (...args: string[]) => JSON.parse((await report(...args, "--json")).stdout);

describe("figures worked out by hand", () => {
  it("are the JSON's", async () => {
    const answer = await json("--month");
    expect(answer).toMatchObject({
      schemaVersion: 1,
      command: "report",
      period: { since: "2026-11-01", until: "2026-11-20" },
      currency: "EUR",
      by: "network",
    });
    expect(answer.rows.map(({ key }: { key: string }) => key)).toEqual(["linkedin", "instagram", "newsletter"]);
    const [linkedin, instagram, newsletter] = answer.rows;
    expect(linkedin).toMatchObject({
      kind: "social",
      minutes: 65,
      timeCost: 56.67,
      moneySpent: 0,
      cost: 56.67,
      revenue: 1273.33,
      grossProfit: 997.66,
      net: 940.99,
      sales: 2.033333,
      posts: 1,
      status: "profit",
    });
    expect(linkedin.returnPerUnit).toBeCloseTo(997.66 / 56.67, 10);
    expect(linkedin.share.minutes).toBeCloseTo(65 / 155, 10);
    expect(linkedin.share.grossProfit).toBeCloseTo(997.66 / 1738, 10);
    expect(instagram).toMatchObject({
      minutes: 90,
      timeCost: 90,
      moneySpent: 45.5,
      cost: 135.5,
      revenue: 903.34,
      grossProfit: 722.67,
      net: 587.17,
      netPerHour: 451.45,
    });
    expect(newsletter).toMatchObject({
      kind: "owned",
      cost: 0,
      revenue: 33.33,
      grossProfit: 17.66,
      returnPerUnit: null,
      reason: "no-cost",
      roi: null,
      netPerHour: null,
      status: null,
    });
    expect(answer.totals).toMatchObject({
      minutes: 155,
      timeCost: 146.67,
      moneySpent: 45.5,
      cost: 192.17,
      revenue: 2210,
      grossProfit: 1738,
      net: 1545.83,
      sales: 4,
      posts: 1,
    });
    expect(answer.totals.returnPerUnit).toBeCloseTo(1738 / 192.17, 10);
    expect(answer.totals.roi).toBeCloseTo(1545.83 / 192.17, 10);
    expect(answer.totals.returnRange.floor).toBeCloseTo(1018 / 192.17, 10);
    expect(answer.previous).toMatchObject({
      period: { since: "2026-10-01", until: "2026-10-20" },
      totals: { cost: 120, grossProfit: 48, returnPerUnit: 0.4, status: "loss" },
    });
  });

  it("are the table's, with shares, subtotals, the change, and the one figure in a sentence", async () => {
    const lines = (await report("--month")).stdout.split("\n");
    expect(lines[0]).toBe("November 2026, 1 to 20 · your hour: 60 € · marie: 35 € · margins 50% to 80%");
    const cells = lines.map((line) => line.trim().split(/ {2,}/));
    const row = (label: string) => cells.find(([first]) => first === label);
    expect(row("LinkedIn")).toEqual([
      "LinkedIn",
      "1h05",
      "42%",
      "56.67",
      "–",
      "1,273.33",
      "997.66",
      "57%",
      "+940.99",
      "17.60",
      "5.92",
      "▲ 17.20",
    ]);
    expect(row("Instagram")).toEqual([
      "Instagram",
      "1h30",
      "58%",
      "135.50",
      "45.50",
      "903.34",
      "722.67",
      "42%",
      "+587.17",
      "5.33",
      "3.79",
    ]);
    expect(row("social")).toEqual([
      "social",
      "2h35",
      "100%",
      "192.17",
      "45.50",
      "2,176.67",
      "1,720.34",
      "99%",
      "+1,528.17",
      "8.95",
      "4.82",
      "▲ 8.55",
    ]);
    expect(row("Newsletter")).toEqual(["Newsletter", "–", "0%", "–", "–", "33.33", "17.66", "1%", "+17.66", "–", "–"]);
    expect(row("total")).toEqual([
      "total",
      "2h35",
      "192.17",
      "45.50",
      "2,210.00",
      "1,738.00",
      "+1,545.83",
      "9.04",
      "▲ 8.64",
    ]);
    expect(lines).toContain(
      "Every euro put in, your time included, brought back 9.04 € of gross profit (1 to 20 October: 0.40 €).",
    );
    expect(lines).toContain("5.30 € if guessed sales are left out.");
  });

  it("are the CSV's", async () => {
    const [head, linkedin, instagram, newsletter, total, end] = (await report("--month", "--csv")).stdout.split("\r\n");
    expect(head).toBe(
      "key,kind,minutes,timeCost,moneySpent,cost,revenue,grossProfit,net,returnPerUnit,roi,netPerHour,sales,posts,status," +
        "shareMinutes,shareCost,shareGrossProfit,hourlyRates,margins,twelveMonths,followers,followersChange,reach,comments,answered",
    );
    expect(linkedin).toBe(
      "linkedin,social,65,56.67,0.00,56.67,1273.33,997.66,940.99,17.6047,16.6047,920.92,2.033333,1,profit,0.4194,0.2949,0.5740,60.00 from 2026-07-01; marie 35.00,0.8; 0.5,5.9187,900,,,,",
    );
    expect(instagram).toBe(
      "instagram,social,90,90.00,45.50,135.50,903.34,722.67,587.17,5.3334,4.3334,451.45,1.333333,0,profit,0.5806,0.7051,0.4158,60.00 from 2026-07-01; marie 35.00,0.8; 0.5,3.7935,,,,,",
    );
    const prices = "60.00 from 2026-07-01; marie 35.00,0.8; 0.5";
    expect(newsletter).toBe(
      `newsletter,owned,0,0.00,0.00,0.00,33.33,17.66,17.66,,,,0.633333,0,,0.0000,0.0000,0.0102,${prices},,,,,,`,
    );
    expect(total).toBe(
      `total,,155,146.67,45.50,192.17,2210.00,1738.00,1545.83,9.0441,8.0441,655.16,4,1,profit,,,,${prices},,,,,,`,
    );
    expect(end).toBe("");
  });

  it("are the Markdown's", async () => {
    expect(
      (await report("--month", "--md")).stdout,
    ).toBe(`**November 2026, 1 to 20** · your hour: 60 € · marie: 35 € · margins 50% to 80%

| Network | Time | share | Cost | Spent | Revenue | Gross profit | share | Net | per €1 | 12 months |
| :-- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |
| LinkedIn | 1h05 | 42% | 56.67 | 0.00 | 1,273.33 | 997.66 | 57% | +940.99 | 17.60 | 5.92 |
| Instagram | 1h30 | 58% | 135.50 | 45.50 | 903.34 | 722.67 | 42% | +587.17 | 5.33 | 3.79 |
| social | 2h35 | 100% | 192.17 | 45.50 | 2,176.67 | 1,720.34 | 99% | +1,528.17 | 8.95 | 4.82 |
| Newsletter | 0h00 | 0% | 0.00 | 0.00 | 33.33 | 17.66 | 1% | +17.66 |  |  |
| **total** | 2h35 |  | 192.17 | 45.50 | 2,210.00 | 1,738.00 |  | +1,545.83 | 9.04 |  |

| Network | Followers |
| :-- | --: |
| LinkedIn | 900 |

Every euro put in, your time included, brought back 9.04 € of gross profit (1 to 20 October: 0.40 €).
5.30 € if guessed sales are left out.
`);
  });

  it("do not depend on the order of the lines", async () => {
    const other = newHome();
    const [settings = "", entries = ""] = LEDGER.split("---\n");
    other.write(`${settings}---\n${entries.trim().split("\n").reverse().join("\n")}\n`);
    expect((await other.run(["report", "--month", "--json"])).stdout).toBe((await report("--month", "--json")).stdout);
    expect((await other.run(["verdict", "--json"])).stdout).toBe((await home.run(["verdict", "--json"])).stdout);
  });
});

describe("--by", () => {
  it.each([
    ["activity", { creation: 90, interaction: 45, scrolling: 20, null: 0 }],
    ["person", { null: 135, marie: 20 }],
    ["client", { Nova: 0, null: 155 }],
    ["week", { "2026-W44": 0, "2026-W45": 155, "2026-W46": 0, "2026-W47": 0 }],
    ["month", { "2026-11": 155 }],
    ["campaign", { null: 155 }],
  ])("%s divides the time", async (by, minutes) => {
    const rows = (await json("--month", "--by", by)).rows.map(
      ({ key, minutes: own }: { key: string | null; minutes: number }) => [String(key), own],
    );
    expect(Object.fromEntries(rows)).toEqual(minutes);
  });

  it("refuses what nothing is divided by", async () => {
    expect(await report("--by", "mood")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Can\'t group by "mood".'),
    });
  });
});

describe("periods", () => {
  it.each([
    [["--today"], "2026-11-20", "2026-11-20"],
    [["--week"], "2026-11-16", "2026-11-20"],
    [["--month"], "2026-11-01", "2026-11-20"],
    [[], "2026-11-01", "2026-11-20"],
    [["--quarter"], "2026-10-01", "2026-11-20"],
    [["--year"], "2026-01-01", "2026-11-20"],
    [["--all"], "2026-06-30", "2026-11-20"],
    [["--last-week"], "2026-11-09", "2026-11-15"],
    [["--last-month"], "2026-10-01", "2026-10-31"],
    [["--last-quarter"], "2026-07-01", "2026-09-30"],
    [["--last-year"], "2025-01-01", "2025-12-31"],
    [["--last", "90d"], "2026-08-23", "2026-11-20"],
    [["--since", "2026-11-05", "--until", "hier"], "2026-11-05", "2026-11-19"],
    [["--period", "2026-11"], "2026-11-01", "2026-11-20"],
    [["--period", "2026-Q3"], "2026-07-01", "2026-09-30"],
    [["--period", "2026-W47"], "2026-11-16", "2026-11-20"],
    [["--period", "2025"], "2025-01-01", "2025-12-31"],
  ])("%j is %s to %s", async (args, since, until) => {
    expect((await json(...args)).period).toEqual({ since, until });
  });

  it("exclude each other", async () => {
    expect(await report("--month", "--year")).toMatchObject({
      code: 2,
      stderr: "--month and --year can't be used together. Keep one.\n",
    });
  });

  it("without an entry say when the last one was", async () => {
    expect(await report("--period", "2026-12")).toEqual({
      code: 0,
      stdout:
        "Nothing logged: December 2026. Your last entry is from 11 Nov 2026. Log something: socialroi log 30m instagram creation\n",
      stderr: "",
    });
  });
});

describe("a narrow terminal", () => {
  it.each([60, 70, 80, 100, 200])(
    "at %i columns drops whole columns, says which, and cuts no figure",
    async (width) => {
      const { stdout } = await home.run(["report", "--month"], { env: { COLUMNS: String(width) } });
      const table = stdout.split("\n").slice(2, 9);
      for (const line of table) expect(line.length).toBeLessThanOrEqual(width);
      for (const figure of ["1,738.00", "192.17", "+1,545.83", "9.04"]) expect(stdout).toContain(figure);
      expect(stdout.includes(`Hidden at ${width} columns`)).toBe(width < 200);
    },
  );
});

describe("colour", () => {
  const ESCAPE = "\u001b[";
  it("is off where there is no terminal, and on when asked for", async () => {
    expect((await report("--month")).stdout).not.toContain(ESCAPE);
    expect((await report("--month", "--color", "always")).stdout).toContain(ESCAPE);
    expect((await home.run(["report", "--month"], { env: { FORCE_COLOR: "1" } })).stdout).toContain(ESCAPE);
    expect(
      (await home.run(["report", "--month", "--color", "never"], { env: { FORCE_COLOR: "1" } })).stdout,
    ).not.toContain(escape);
  });
});

it("a note or client from the file cannot move the cursor", async () => {
  const other = newHome();
  other.write(
    '---\n- { date: 2026-11-20, earned: 5, network: x, client: "a\\e]0;title\\a\\e[2J", note: "b\\x9b2J" }\n',
  );
  for (const args of [["list"], ["report", "--by", "client"], ["report", "--by", "client", "--md"]]) {
    expect((await other.run(args)).stdout).not.toMatch(/(?!\n)\p{Cc}/u);
  }
});

it("a client that a spreadsheet would run, or Markdown would draw, is shown as text", async () => {
  const other = newHome();
  const clients = ["=HYPERLINK(1)", "+1+1", "@sum", "-2", "a | b", "**A | B", "<b>", "`x`", 'say "hi", twice'];
  const lines = clients.map(
    (client) => `- { date: 2026-11-20, earned: 5, network: x, client: ${JSON.stringify(client)} }`,
  );
  other.write(`---\n${lines.join("\n")}\n`);
  const csv = (await other.run(["report", "--by", "client", "--csv"])).stdout;
  for (const cell of ["'=HYPERLINK(1),", "'+1+1,", "'@sum,", "-2,", '"say ""hi"", twice",'])
    expect(csv).toContain(`\r\n${cell}`);
  const markdown = (await other.run(["report", "--by", "client", "--md"])).stdout;
  for (const cell of ["a \\| b", "\\*\\*A \\| B", "\\<b\\>", "\\`x\\`"]) expect(markdown).toContain(`| ${cell} |`);
});
