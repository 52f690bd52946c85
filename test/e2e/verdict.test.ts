// The verdict: its JSON contract, its wording, and ledgers with little data.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { inTurn, newHome, ROOT } from "./socialroi.ts";
import { converse, KEYS } from "./terminal.ts";

const example = (name: string) => join(ROOT, "examples", `${name}.yaml`);
const home = newHome();
const run = (...args: string[]) => home.run(["verdict", ...args]);
const json = async (name: string, ...more: string[]) =>
  JSON.parse((await run("--json", "--ledger", example(name), ...more)).stdout);

interface Row {
  network: string;
  pBest: number | null;
  pPays: number | null;
  returnPerUnit: { mean: number; low: number; high: number } | null;
}

describe("verdict --json", () => {
  it.each(["designer", "pottery", "studio"])("of %s has every field of the contract", async (name) => {
    const verdict = await json(name);
    expect(verdict).toMatchObject({
      schemaVersion: 1,
      command: "verdict",
      period: { since: "2025-11-21", until: "2026-11-20" },
      asOf: "2026-11-20",
      currency: name === "studio" ? "CHF" : "EUR",
      confidence: expect.any(Number),
      pNone: expect.any(Number),
      expectedLossPerHour: expect.any(Number),
      reversals: expect.any(Array),
      findings: expect.any(Array),
    });
    expect(["focus", "test", "none"]).toContain(verdict.decision);
    for (const row of verdict.networks) {
      expect(Object.keys(row)).toEqual(
        expect.arrayContaining(
          [
            "network",
            "kind",
            "minutes",
            "cost",
            "revenue",
            "sales",
            "observedReturn",
            "returnPerUnit",
            "netPerHour",
          ].concat(["pBest", "pPays", "action", "reasons"]),
        ),
      );
      expect(row.returnPerUnit.low).toBeLessThanOrEqual(row.returnPerUnit.mean);
      expect(row.returnPerUnit.mean).toBeLessThanOrEqual(row.returnPerUnit.high * 1.5);
    }
    for (const row of verdict.owned) expect(row).not.toHaveProperty("pBest");
    for (const reversal of verdict.reversals) expect(reversal.message).toMatch(/would change this answer\.$/);
    const chances = verdict.networks.reduce((sum: number, row: Row) => sum + (row.pBest ?? 0), verdict.pNone);
    expect(chances).toBeCloseTo(1, 9);
  });

  it("says what the report says of hours, cost, revenue and sales", async () => {
    const report = JSON.parse(
      (await home.run(["report", "--last", "365d", "--json", "--ledger", example("studio")])).stdout,
    );
    const verdict = await json("studio");
    for (const row of [...verdict.networks, ...verdict.owned]) {
      const { minutes, cost, revenue, sales, returnPerUnit } = report.rows.find(
        ({ key }: { key: string }) => key === row.network,
      );
      expect([row.network, row.minutes, row.cost, row.revenue, row.sales]).toEqual([
        row.network,
        minutes,
        cost,
        revenue,
        sales,
      ]);
      expect(row.observedReturn).toBeCloseTo(returnPerUnit, 4);
    }
  });

  it("is the same for the same seed, and hardly moves with another", async () => {
    expect(await json("designer", "--seed", "7")).toEqual(await json("designer", "--seed", "7"));
    const one = (await json("designer", "--seed", "1")).networks.map(({ pPays }: Row) => pPays);
    const other = (await json("designer", "--seed", "2")).networks.map(({ pPays }: Row) => pPays);
    expect(one).not.toEqual(other);
    one.forEach((pPays: number, index: number) => {
      expect(Math.abs(pPays - other[index])).toBeLessThan(0.03);
    });
  });

  it("explains itself and answers what-if when asked", async () => {
    const verdict = await json("designer", "--explain", "--what-if", "instagram=0h,linkedin=+1h", "--draws", "4000");
    expect(verdict.explanation).toMatchObject({ draws: 4096, networks: expect.any(Array) });
    expect(verdict.whatIf.changes.map(({ network }: Row) => network)).toEqual(["instagram", "linkedin"]);
    expect(verdict.whatIf.gainPerWeek.mean).toBeGreaterThan(0);
    expect(await json("designer")).not.toHaveProperty("explanation");
  });
});

describe("the moods", () => {
  it("focus: says which, why, this week, what moving brings, what would change it", async () => {
    const { stdout } = await run("--ledger", example("designer"), "--lang", "en");
    expect(stdout).toMatch(/^Focus on LinkedIn\. It is your best network in .* \(\d\d%\)\.\n/);
    for (const label of ["Why", "This week", "If moved", "Watch for", "Beware"])
      expect(stdout).toMatch(new RegExp(`^${label} `, "m"));
    expect(stdout).toContain("Turn off notifications from Instagram");
  });

  it("none: says so, and that the newsletter pays", async () => {
    const { stdout } = await run("--ledger", example("pottery"));
    expect(stdout).toMatch(
      /^No network pays for your time, in .*\. Your own channel does: Newsletter, 2\.28 € per euro\.\n/,
    );
    expect(stdout).not.toContain("While you find out");
  });

  it("focus, though none is likelier: both are said", async () => {
    const other = newHome();
    const weeks = Array.from({ length: 12 }, (_, week) =>
      new Date(Date.UTC(2026, 7, 28 + 7 * week)).toISOString().slice(0, 10),
    );
    const hours = weeks.map((date) => `- { date: ${date}, time: 1h, network: x }\n`).join("");
    const sales = weeks
      .slice(0, 2)
      .map((date) => `- { date: ${date}, earned: 180, network: x, evidence: guess }\n`)
      .join("");
    other.write(`rate: 60\n---\n${hours}${sales}`);
    const verdict = JSON.parse((await other.run(["verdict", "--json"])).stdout);
    const { stdout } = await other.run(["verdict"]);
    if (verdict.decision === "focus") expect(stdout.startsWith("Focus on X")).toBe(verdict.pNone <= verdict.confidence);
    else expect(stdout).toMatch(/^(Too early to say|Probably no network pays|No network pays)/);
  });

  it("in French, the same", async () => {
    const french = (await run("--ledger", example("designer"))).stdout;
    expect(french).toMatch(/^Misez sur LinkedIn\. C’est votre meilleur réseau dans .* cas sur/);
    expect(french.replace(/\s+/g, " ")).toContain("Coupez les notifications d’Instagram ;");
  });
});

describe("ledgers that give little to go on", () => {
  const entries = (...lines: string[]) => `rate: 60\n---\n${lines.map((line) => `- { ${line} }\n`).join("")}`;
  const hours = (network: string, count = 20) =>
    Array.from(
      { length: count },
      (_, index) => `date: 2026-${String(1 + (index % 10)).padStart(2, "0")}-10, time: 2h, network: ${network}`,
    );
  const cases: readonly (readonly [name: string, text: string, expected: object])[] = [
    ["no time at all", entries("date: 2026-11-01, earned: 500, network: linkedin"), { decision: "test" }],
    [
      "one entry",
      entries("date: 2026-11-20, time: 30m, network: ig"),
      { decision: "test", reasons: expect.arrayContaining(["thin-evidence"]) },
    ],
    ["one network and no sale", entries(...hours("instagram")), {}],
    [
      "four networks and no sale",
      entries(...["instagram", "linkedin", "x", "tiktok"].flatMap((key) => hours(key))),
      {},
    ],
    [
      "a sale a thousand times the others",
      entries(
        ...hours("instagram"),
        ...hours("x"),
        "date: 2026-05-01, earned: 100, network: x",
        "date: 2026-06-01, earned: 100000, network: instagram",
      ),
      {},
    ],
    [
      "only owned channels",
      entries(...hours("newsletter"), "date: 2026-05-01, earned: 900, network: newsletter"),
      { decision: "test", network: null },
    ],
    [
      "no rate",
      entries(...hours("linkedin"), "date: 2026-05-01, earned: 900, network: linkedin").replace("rate: 60", "rate: 0"),
      {
        decision: "test",
        network: "linkedin",
        confidence: null,
        pNone: null,
        reasons: ["no-rate"],
      },
    ],
    ["sales of nothing", entries(...hours("linkedin"), "date: 2026-05-01, earned: 0, network: linkedin"), {}],
    [
      "hours without end",
      entries(
        ...Array.from(
          { length: 365 },
          (_, day) =>
            `date: ${new Date(Date.UTC(2025, 10, 21 + day)).toISOString().slice(0, 10)}, time: 24h, network: x`,
        ),
      ),
      {},
    ],
    [
      "entries without a network",
      entries("date: 2026-11-01, time: 30m", "date: 2026-11-02, earned: 100"),
      { decision: "test" },
    ],
    [
      "money and no hours",
      entries("date: 2026-11-01, spent: 50, network: x", "date: 2026-11-02, earned: 500, network: x"),
      { decision: "test", reasons: expect.arrayContaining(["thin-evidence"]) },
    ],
    ["nothing", "rate: 60\n---\n", { decision: "test", network: null, networks: [] }],
  ];

  it.each(cases)("%s: a sensible answer, and every number a number", async (_name, text, expected) => {
    const other = newHome();
    other.write(text);
    const asJson = await other.run(["verdict", "--json"]);
    expect([asJson.code, asJson.stderr]).toEqual([0, ""]);
    expect(JSON.parse(asJson.stdout)).toMatchObject(expected);
    for (const lang of ["en", "fr"]) {
      const { code, stdout, stderr } = await other.run(["verdict", "--explain", "--lang", lang]);
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout).not.toMatch(/NaN|undefined|Infinity|null/);
      expect(stdout.length).toBeGreaterThan(20);
    }
  });
});

describe("options that cannot be", () => {
  it.each([
    [["--draws", "7"], '--draws can\'t be "7". See --help.\n'],
    [["--seed", "x"], '--seed can\'t be "x". See --help.\n'],
    [["--what-if", "instgram=0h"], '"instgram": no such network in this ledger. Did you mean instagram?\n'],
    [["--what-if", "instagram=lots"], '--what-if can\'t be "instagram=lots". See --help.\n'],
  ])("%j", async (args, stderr) => {
    expect(await run("--ledger", example("designer"), "--lang", "en", ...args)).toEqual({
      code: 2,
      stdout: "",
      stderr,
    });
  });
});

describe("a narrow terminal", () => {
  it.each([60, 80, 100, 140])("at %i columns no line is longer, and the chances stay", async (width) => {
    for (const name of ["designer", "pottery", "studio"]) {
      const { stdout } = await home.run(["verdict", "--ledger", example(name), "--lang", "en"], {
        env: { COLUMNS: String(width) },
      });
      for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(width);
      expect(stdout).toContain("pays");
    }
  });
});

it.each(["en", "fr"])("a wider window never shows less of the table (%s)", async (lang) => {
  const shown = await inTurn([100, 104, 111, 112, 116, 120, 124, 140], async (columns) => {
    const args = ["verdict", "--ledger", example("designer"), "--draws", "500", "--lang", lang];
    const lines = (await home.run(args, { env: { COLUMNS: String(columns) } })).stdout.split("\n");
    return (lines.find((line) => /^(Network|Réseau) /.test(line)) ?? "").split(/ {2,}/).length;
  });
  expect(shown).toEqual(shown.toSorted((a, b) => a - b));
  expect(shown.at(-1)).toBe(9);
});

it("explains itself in French with French punctuation and a true minus", async () => {
  const args = ["--explain", "--draws", "500", "--lang", "fr", "--ledger", example("designer")];
  const { stdout } = await home.run(["verdict", ...args], { env: { COLUMNS: "80" } });
  const steps = stdout.slice(stdout.indexOf("Le détail du calcul")).replaceAll("\u00a0", " ");
  expect(steps).toMatch(/ 4,5 : \d+ % ; 6,5 : \d+ %/);
  expect(steps).toMatch(/−0,4 : \d+ % ;/);
  expect(steps).toContain("\nE : heures");
  expect(steps).not.toMatch(/\d: |^\s*[:;]/m);
});

describe("a trial", () => {
  const studio = readFileSync(join(ROOT, "examples", "studio.yaml"), "utf8");
  const begun = () => {
    const home = newHome();
    home.write(studio);
    return home;
  };

  it("is proposed with its end, price and worth, and stored when accepted on a terminal", async () => {
    const home = begun();
    const { screen, code } = await converse(
      home,
      ["verdict"],
      [[/Try YouTube for 8 weeks from today/, `y${KEYS.enter}`]],
    );
    expect(code).toBe(0);
    expect(screen.replace(/\s+/g, " ")).toMatch(
      /Try YouTube for at most 8 weeks, .* a week\. It costs .* is worth about .* over a year on average.* Look again on 18 Dec 2026\./,
    );
    expect(home.text()).toMatch(/^trial: \{ network: youtube, from: 2026-11-20, weeks: 8 \}$/m);
    const after = JSON.parse((await home.run(["verdict", "--json"])).stdout);
    expect(after.while).toMatchObject({ network: "youtube", accepted: true, from: "2026-11-20", until: "2027-01-15" });
    expect((await home.run(["verdict"])).stdout).toMatch(/You are trying YouTube until 15 Jan 2027/);
    await home.run(["undo"]);
    expect(home.text()).toBe(studio);
  });

  it("is not stored when declined, nor asked about where nobody can answer", async () => {
    const home = begun();
    await converse(home, ["verdict"], [[/Try YouTube for 8 weeks from today/, KEYS.enter]]);
    expect(home.text()).toBe(studio);
    expect((await home.run(["verdict"])).stdout).toContain("socialroi set trial youtube 8w");
    expect(home.text()).toBe(studio);
  });

  it("is over after its weeks, and the verdict says why", async () => {
    const home = begun();
    await home.run(["set", "trial", "youtube", "8w", "2026-09-01"]);
    const { stdout } = await home.run(["verdict"]);
    expect(stdout).toMatch(/Your trial of YouTube is over: its weeks have passed\./);
    expect(stdout).not.toContain("Try YouTube");
  });
});

describe("verdict --html", () => {
  const page = async (...more: string[]) => {
    const file = join(home.folder, "verdict.html");
    const { code } = await run("--html", file, "--force", "--ledger", example("designer"), "--lang", "en", ...more);
    expect(code).toBe(0);
    return readFileSync(file, "utf8");
  };

  it("draws its verdict with --draws and --seed", async () => {
    const usual = await page();
    expect(await page("--seed", "20201120", "--draws", "2048")).toBe(usual);
    expect(await page("--draws", "100", "--seed", "3")).not.toBe(usual);
    expect((await run("--html", join(home.folder, "never.html"), "--draws", "ten")).code).toBe(3);
  });

  it.each([
    [["--what-if", "linkedin=+3h"], "--what-if"],
    [["--explain"], "--explain"],
    [["linkedin"], "LinkedIn"],
  ])("refuses %j, which the page can't show", async (words, named) => {
    const refused = await run(
      ...words,
      "--html",
      join(home.folder, "never.html"),
      "--ledger",
      example("designer"),
      "--lang",
      "en",
    );
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain(`--html can't show ${named}. Leave out ${named} or --html.`);
  });
});

describe("verdict --explain", () => {
  it.each([60, 70, 80, 100].flatMap((width) => ["en", "fr"].map((language) => [width, language] as const)))(
    "is no wider than %i columns in %s",
    async (width, language) => {
      for (const name of ["designer", "pottery", "studio"]) {
        const args = ["verdict", "--all", "--explain", "--ledger", example(name), "--lang", language];
        const { stdout } = await home.run(args, { env: { COLUMNS: String(width) } });
        expect(stdout).toMatch(/METHODE?(\.fr)?\.md/);
        expect(stdout.split("\n").filter((line) => stringWidth(line) > width)).toEqual([]);
      }
    },
  );
});

it("says what to copy where no post is proposed", async () => {
  const text = readFileSync(example("designer"), "utf8")
    .replace(/^publishing:.*\n/m, "")
    .replace(/posted: [a-z-]+/g, "posted: none");
  const without = newHome();
  writeFileSync(without.ledger, text);
  const said = (await without.run(["verdict", "--lang", "en"])).stdout.replace(/\s+/g, " ");
  expect(said).toContain("Copy your posts to Pinterest and Facebook in one click, or not at all.");
  expect((await run("--lang", "en", "--ledger", example("designer"))).stdout.replace(/\s+/g, " ")).toContain(
    "Copy it to Pinterest",
  );
});
