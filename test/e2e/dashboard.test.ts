// socialroi without a command: the dashboard of each example in both languages, narrow and plain, as JSON; and how to begin.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newHome, ROOT } from "./socialroi.ts";
import { converse, KEYS } from "./terminal.ts";

const EXAMPLES = ["designer", "pottery", "studio", "daily/ledger"] as const;
const exampleOf = (name: (typeof EXAMPLES)[number]): string => join(ROOT, `examples/${name}.yaml`);

describe.each(EXAMPLES)("the dashboard of %s", (name) => {
  const ledger = exampleOf(name);

  it.each(["en", "fr"])("in %s", async (lang) => {
    const { code, stdout, stderr } = await newHome().run(["--ledger", ledger, "--lang", lang], {
      env: { COLUMNS: "100" },
    });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.replaceAll(/[\u00a0\u202f]/g, " ")).toMatchSnapshot();
  });

  it("fits narrow terminals", async () => {
    const { stdout } = await newHome().run(["--ledger", ledger], { env: { COLUMNS: "60" } });
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
  });
});

describe("the dashboard", () => {
  const designer = exampleOf("designer");

  it("has colours on a terminal, unless NO_COLOR is set", async () => {
    const bold = "\u001b[1m";
    const coloured = await converse(newHome(), ["--ledger", designer], []);
    expect([coloured.code, coloured.raw.includes(bold)]).toEqual([0, true]);
    const plain = await converse(newHome(), ["--ledger", designer], [], { env: { NO_COLOR: "1" } });
    expect([plain.raw.includes(bold), plain.screen]).toEqual([false, coloured.screen]);
  });

  it("has the report of its period, the verdict, the week and the next step as JSON", async () => {
    const answer = JSON.parse((await newHome().run(["--json", "--ledger", designer])).stdout);
    const report = JSON.parse(
      (await newHome().run(["report", "--since", "2026-08-24", "--json", "--ledger", designer])).stdout,
    );
    expect(answer).toMatchObject({
      schemaVersion: 1,
      command: "dashboard",
      period: { since: "2026-08-24", until: "2026-11-20" },
      currency: "EUR",
      totals: report.totals,
      verdict: { decision: "focus", network: "linkedin" },
      week: { period: { since: "2026-11-16", until: "2026-11-22" } },
      next: { code: "reply", network: "linkedin", command: "socialroi open linkedin interaction --for 15m" },
      trial: null,
    });
    expect(answer.rows.map((row: { key: string }) => row.key)).toEqual(
      report.rows.map((row: { key: string }) => row.key),
    );
  });

  it("shows the last 13 weeks on the first of a month, and begins with the ledger", async () => {
    const first = await newHome("2026-11-01T09:00").run(["--ledger", designer, "--lang", "en"]);
    expect(first.stdout).toMatch(/^3 August to 1 November · /);
    const home = newHome();
    home.write("rate: 60\n---\n- { date: 2026-11-12, time: 1h, network: linkedin, activity: creation }\n");
    expect((await home.run([])).stdout).toMatch(
      /^12 to 20 November · your hour: .*\n\nYou put in 60 € \(1h00 of your time\)/,
    );
  });

  it("proposes one thing, the most pressing first", async () => {
    const home = newHome();
    const next = async (text: string): Promise<string> => {
      home.write(text);
      return JSON.parse((await home.run(["--json"])).stdout).next?.command;
    };
    const time = (date: string) => `- { date: ${date}, time: 1h, network: linkedin, activity: creation }\n`;
    const post = "- { date: 2026-11-18, posted: tip, network: linkedin, comments: 3 }\n";
    const pace = "publishing: { network: linkedin, every: week, models: [tip, backstage] }\n";
    expect(await next("rate: 60\n---\n")).toBe("socialroi log 30m instagram creation");
    expect(await next(`---\n${time("2026-11-19")}`)).toBe("socialroi set rate 60");
    expect(await next(`rate: 60\n---\n${time("2026-11-17")}`)).toBe(
      "socialroi log 30m linkedin creation -d 2026-11-19",
    );
    expect(await next(`rate: 60\n---\n${time("2026-11-19")}${post}`)).toBe(
      "socialroi open linkedin interaction --for 15m",
    );
    expect(await next(`rate: 60\n${pace}---\n${time("2026-11-19")}`)).toBe("socialroi model show tip");
    expect(await next(`rate: 60\n---\n${time("2026-11-19")}`)).toBe("socialroi verdict");
    expect(await next(`rate: 60\naway: [2026-11-20]\n---\n${time("2026-11-17")}`)).toBeUndefined();
    await home.run(["start", "linkedin", "creation"]);
    expect(await next(`rate: 60\n---\n${time("2026-11-19")}`)).toBe("socialroi stop");
    expect((await home.run([])).stdout).toContain("Timer      LinkedIn · creation");
  });

  it("shows the stored trial, days off and the business", async () => {
    const home = newHome();
    home.write(`name: Atelier Fleur
rate: 60
away: [{ from: 2026-11-20, to: 2026-11-22, why: flu }]
trial: { network: linkedin, from: 2026-11-16, weeks: 8 }
---
- { date: 2026-11-12, time: 1h, network: linkedin, activity: creation }
`);
    const { stdout } = await home.run([]);
    expect(stdout).toMatch(/^Atelier Fleur · 12 to 20 November/);
    expect(stdout).toContain("Trial      LinkedIn alone, 16 Nov 2026 to 11 Jan 2027");
    expect(stdout).toContain("Days off   20 Nov 2026 to 22 Nov 2026 (flu)");
  });

  it("has a sentence that adds up to the cent", async () => {
    const home = newHome();
    for (const [minutes, sale] of [
      ["27m", "600"],
      ["1h35m", "0.49"],
      ["1h31m", "91.50"],
    ]) {
      home.write(`rate: 61
---
- { date: 2026-11-12, time: ${minutes}, network: linkedin }
- { date: 2026-11-12, earned: ${sale}, network: linkedin }
`);
      const { stdout } = await home.run([]);
      const amounts = [...stdout.matchAll(/([\d.]+) €(?= \(|: | (?:gained|lost))/g)].map(([, text = ""]) =>
        Number(text),
      );
      const [putIn = 0, back = 0, net = 0] = amounts;
      expect(amounts).toHaveLength(3);
      expect(Math.abs(back - putIn)).toBeCloseTo(net, 6);
    }
  });

  it("says what came from elsewhere, and that nothing was put in", async () => {
    const home = newHome();
    home.write(`rate: 60
---
- { date: 2026-10-01, earned: 400, network: linkedin }
- { date: 2026-11-12, earned: 250, network: walk-in }
`);
    const { stdout } = await home.run([]);
    expect(stdout).toContain("No time or money is logged for your channels. Your channels brought in 400 €.");
    expect(stdout).toContain("Another 250 € came through none of your channels.");
  });

  it("says so where nothing is logged, or nothing in 13 weeks", async () => {
    const home = newHome();
    home.write("rate: 60\n---\n");
    expect((await home.run([])).stdout).toContain("Nothing logged yet.");
    home.write("rate: 60\n---\n- { date: 2026-01-12, time: 1h, network: linkedin, activity: creation }\n");
    const { code, stdout } = await home.run([]);
    expect(code).toBe(0);
    expect(stdout).toContain("Your last entry is from 12 Jan 2026.");
  });

  it("ends with 3 for a faulty ledger, and says what is wrong", async () => {
    const home = newHome();
    home.write("---\n- { date: 2026-11-20, time: 30, network: instagram }\n");
    const { code, stderr } = await home.run([]);
    expect(code).toBe(3);
    expect(stderr).toContain("30m");
  });
});

describe("without a ledger", () => {
  it.each(["en", "fr"])("three lines in %s say how to begin", async (lang) => {
    const { code, stdout, stderr } = await newHome().run(["--lang", lang], { env: { COLUMNS: "200" } });
    expect([code, stderr, stdout.trimEnd().split("\n").length]).toEqual([0, "", 3]);
    expect(stdout).toContain("~/ledger.yaml");
    expect(stdout).toContain(lang === "fr" ? "socialroi initialiser" : "socialroi init");
    expect(stdout).toContain(lang === "fr" ? "socialroi démo" : "socialroi demo");
  });

  it("says null as JSON and nothing when quiet", async () => {
    expect(JSON.parse((await newHome().run(["--json"])).stdout)).toEqual({
      schemaVersion: 1,
      command: "dashboard",
      ledger: null,
    });
    expect(await newHome().run(["--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("offers to begin on a terminal, and asks nothing more on a no", async () => {
    const home = newHome();
    const declined = await converse(home, [], [["Start your ledger now?", `n${KEYS.enter}`]]);
    expect([declined.code, home.text()]).toEqual([0, ""]);
    const begun = await converse(
      home,
      [],
      [
        ["Start your ledger now?", KEYS.enter],
        ["currency", KEYS.interrupt],
      ],
    );
    expect(begun.screen).toContain("currency");
  });
});
