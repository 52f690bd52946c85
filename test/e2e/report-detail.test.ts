// Optional details and formats of a report, with the same figures in each.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newHome, ROOT } from "./socialroi.ts";

const home = newHome();
const studio = join(ROOT, "examples/studio.yaml");
const run = (...args: string[]) => home.run([...args, "--ledger", studio, "--lang", "en"]);
const json = async (...args: string[]) => JSON.parse((await run("report", "--year", "--json", ...args)).stdout);

describe("report --by A,B", () => {
  it("is a matrix of costs whose sums are those of the report", async () => {
    const { stdout } = await run("report", "--year", "--by", "network,activity");
    const lines = stdout.split("\n").map((line) => line.trim().split(/ {2,}/));
    const heads = lines[2] ?? [];
    expect(heads.slice(0, 2)).toEqual(["Network", "creation"]);
    const number = (cell: string | undefined) => (cell === "–" ? 0 : Number(cell?.replace(/,/g, "")));
    const total =
      lines
        .find(([label]) => label === "total")
        ?.slice(1)
        .map(number) ?? [];
    const { totals, parts } = await json("--by", "network,activity");
    expect(total.at(-1)).toBe(Math.round(totals.cost));
    expect(total.slice(0, -1)).toEqual(
      parts.filter(({ cost }: { cost: number }) => cost > 0).map(({ cost }: { cost: number }) => Math.round(cost)),
    );
  });

  it.each(["network x activity", "réseau,activité", "network × activity"])("is asked for as %s too", async (by) => {
    expect((await run("report", "--year", "--by", by)).stdout).toBe(
      (await run("report", "--year", "--by", "network,activity")).stdout,
    );
  });

  it("is refused for three, and for what nothing is divided by", async () => {
    for (const by of ["network,activity,month", "network,weather"]) {
      expect(await run("report", "--by", by)).toMatchObject({
        code: 2,
        stdout: "",
        stderr: expect.stringContaining("Can't group by"),
      });
    }
  });
});

describe("report with its rows arranged", () => {
  it("puts the activities of each network under it with --breakdown, at their cost alone", async () => {
    const { stdout } = await run("report", "--year", "--breakdown");
    expect(stdout).toMatch(/^LinkedIn .*\n {2}creation +\d+h\d\d +[\d,.]+ +– +– +–\n/m);
  });

  it("keeps the first rows and gathers the rest with --sort and --top", async () => {
    const { rows, rest } = await json("--sort", "time", "--top", "2");
    expect(rows.map(({ key }: { key: string }) => key)).toEqual(["linkedin", "instagram"]);
    expect(rest.rows).toBe(4);
    expect((await run("report", "--year", "--sort", "time", "--top", "2")).stdout).toMatch(/^4 others /m);
  });

  it("names what it cannot sort by, and a count that is none", async () => {
    expect(await run("report", "--sort", "luck")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("One of: name, time, cost, spent"),
    });
    expect(await run("report", "--top", "0")).toMatchObject({ code: 2 });
  });
});

describe("a report by activity, in every format", () => {
  const activities = async (...args: string[]) => (await run("report", "--year", "--by", "activity", ...args)).stdout;

  it("has no return in its rows, and one in the total: a sale belongs to no activity", async () => {
    const { rows, totals } = JSON.parse(await activities("--json"));
    for (const { net, returnPerUnit, roi, netPerHour, status, reason } of rows)
      expect([net, returnPerUnit, roi, netPerHour, status, reason]).toEqual([
        ...Array<null>(5).fill(null),
        "not-attributed",
      ]);
    expect(totals.returnPerUnit).toBeGreaterThan(0);
    const csv = (await activities("--csv")).trimEnd().split("\r\n").slice(1);
    expect(csv.slice(0, -1).map((line) => line.split(",").slice(8, 12).join())).toEqual(csv.slice(1).map(() => ",,,"));
    expect(csv.at(-1)).toMatch(/^total,.*,profit,/);
    const md = (await activities("--md"))
      .split("\n")
      .filter((line) => line.startsWith("| ") && !/^\| (?:Activity|:--)/.test(line));
    expect(md.filter((line) => line.endsWith("|  |  |")).length).toBe(md.length - 1);
  });

  it("has none for what is gathered either, nor beside another period", async () => {
    expect(await activities("--top", "2")).toMatch(/^\d others +\S+ +\S+%(?: +[\d,.–]+){3,4} +\d+%$/m);
    const compared = (await run("report", "--month", "--by", "activity", "--compare", "2026-10")).stdout;
    expect(compared).toMatch(/^creation(?: +[\d,.h–]+){3,10} *$/m);
    expect(compared).not.toMatch(/^creation.* (?:0\.00|[▲▼=])/m);
  });

  it("has no columns for a period that the ledger does not know", async () => {
    const { stdout } = await run("report", "--month", "--compare", "2025");
    expect(stdout).toContain("No comparison");
    expect(stdout).not.toContain("before");
  });

  it("has no net of what is gathered in JSON", async () => {
    expect(JSON.parse(await activities("--json", "--top", "2")).rest.net).toBe(null);
  });

  it("tells the part that names none from the whole row in CSV", async () => {
    const lines = (await run("report", "--year", "--breakdown", "--csv")).stdout.split("\r\n");
    expect(lines.filter((line) => line.startsWith("linkedin,,"))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith("linkedin,(none),"))).toHaveLength(1);
  });
});

describe("report --md", () => {
  it("has what --compare, --average, --findings and --explain ask for", async () => {
    const { stdout } = await run(
      "report",
      "--month",
      "--md",
      "--compare",
      "2026-10",
      "--average",
      "--findings",
      "--explain",
    );
    expect(stdout).toMatch(/^\| Network \| Time \| before \| share \| Cost \| before \|/m);
    expect(stdout).toMatch(/^\| a week \| /m);
    expect(stdout).toMatch(/^- /m);
    expect(stdout).toMatch(/^```\nHow the totals were worked out\n/m);
    expect(stdout).toMatch(/^Every franc put in/m);
  });

  it.each([
    ["--csv", "--findings"],
    ["--csv", "--average"],
    ["--csv-excel", "--explain"],
    ["--csv", "--compare"],
  ])("is what %s refuses: %s", async (format, option) => {
    const refused = await run("report", "--month", format, option, ...(option === "--compare" ? ["2026-10"] : []));
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toBe(`${format} can't show ${option}. Leave out ${option} or ${format}.\n`);
  });

  it("is not needed for a page that would leave something out in silence", async () => {
    const refused = await run("report", "--html", join(home.folder, "no.html"), "--breakdown");
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining("--html can't show --breakdown") });
  });
});

describe("report of a part of the entries", () => {
  it("takes the words people use, and says what it looks at", async () => {
    const { stdout } = await run("report", "--year", "--network", "ig", "--activity", "veille");
    expect(stdout).toContain("only Instagram and scrolling");
    expect(stdout).toContain("Sales don't belong to an activity");
  });

  const team = join(home.folder, "team.yaml");
  writeFileSync(
    team,
    "rate: 60\npeople: { marie: { rate: 35 } }\nlimits: { total: 1h/week }\n---\n" +
      "- { date: 2026-11-18, time: 3h, network: linkedin, activity: creation, person: marie }\n" +
      "- { date: 2026-11-18, time: 3h, network: instagram, activity: creation }\n" +
      "- { date: 2026-11-19, earned: 900, network: linkedin }\n",
  );
  const ofTeam = (...args: string[]) => home.run(["report", ...args, "--ledger", team, "--lang", "en"]);

  it("has no return where sales name no activity or no person, and holds none against --fail-under", async () => {
    for (const part of [
      ["--person", "marie"],
      ["--activity", "creation"],
    ]) {
      const { code, stdout, stderr } = await ofTeam(...part, "--fail-under", "1");
      expect(code).toBe(0);
      expect(stderr).toContain("There is no return to compare with --fail-under 1.");
      expect(stdout).not.toMatch(/Nothing came back| 0\.00|this week/);
      expect(JSON.parse((await ofTeam(...part, "--json")).stdout).totals).toMatchObject({
        net: null,
        returnPerUnit: null,
        reason: "not-attributed",
      });
    }
    expect((await ofTeam("--fail-under", "4")).code).toBe(10);
  });

  it("is said to be empty by what was looked for", async () => {
    expect((await ofTeam("--network", "youtube")).stdout).toBe(
      "Nothing logged: November 2026, 1 to 20, only YouTube.\n",
    );
    expect((await ofTeam("--network", "linkedin", "--last-month")).stdout).toBe(
      "Nothing logged: October 2026, only LinkedIn. The last such entry is from 19 Nov 2026.\n",
    );
  });

  it("says why there is nothing to hold against --fail-under, where no hour has a price", async () => {
    const free = join(home.folder, "free.yaml");
    writeFileSync(free, "---\n- { date: 2026-11-18, time: 3h, network: linkedin }\n");
    const { code, stderr } = await home.run(["report", "--fail-under", "1", "--ledger", free, "--lang", "en"]);
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^There is no return .*no hourly rate was set/)]);
  });

  it("adds up several of a kind, and refuses a name that the ledger does not know", async () => {
    expect((await json("--network", "ig", "--network", "linkedin")).rows).toHaveLength(2);
    const wrong = await run("report", "--network", "linkdin", "--person", "nobody");
    expect(wrong).toMatchObject({ code: 2, stdout: "" });
    expect(wrong.stderr).toBe(
      '"linkdin": no such network in this ledger. Did you mean linkedin?\n' +
        '"nobody": no such person in this ledger. See socialroi report --all --by person\n',
    );
  });
});

describe("the limits of one's own in a report", () => {
  const limits = async (now: string) => {
    const ledger = join(home.folder, "limits.yaml");
    const lines = [
      "date: 2026-11-16, time: 2h, network: ig",
      "date: 2026-11-18, time: 30m, network: ig, activity: scrolling",
    ];
    writeFileSync(
      ledger,
      `rate: 60\nlimits: { instagram: 5h/week, scrolling: 15m/day }\n---\n${lines.map((line) => `- { ${line} }\n`).join("")}`,
    );
    return (await home.run(["report", "--week", "--ledger", ledger, "--lang", "en"], { env: { SOCIALROI_NOW: now } }))
      .stdout;
  };

  it("are said while they are passed, or while the pace so far leads over them", async () => {
    expect(await limits("2026-11-18T09:00")).toContain(
      "Instagram this week: 2h30 of 5h00, on pace for 5h50\nScrolling today: 30m of 15m, 15m over\n",
    );
  });

  it("are not when there is nothing to say", async () => {
    expect(await limits("2026-11-20T09:00")).not.toMatch(/this week:|today:/);
  });
});

describe("report --compare", () => {
  it("sets every figure beside that of another period, cut to as many days", async () => {
    const { previous } = JSON.parse((await run("report", "--month", "--compare", "2026-09", "--json")).stdout);
    expect(previous.period).toEqual({ since: "2026-09-01", until: "2026-09-20" });
    const { stdout } = await run("report", "--month", "--compare", "2026-09");
    expect(stdout).toMatch(
      /Network +Time +before +Cost +before +Revenue +before +Gross profit +before +per CHF\u00a01 +before +change/,
    );
  });

  it("knows the same days a year before, and says from when on the ledger has them", async () => {
    const { previous, notCompared } = JSON.parse(
      (await run("report", "--last-month", "--compare", "year-ago", "--json")).stdout,
    );
    expect([previous, notCompared]).toEqual([null, { begins: "2025-11-21", from: "2026-11-21" }]);
    expect((await run("report", "--last-month", "--compare", "year-ago")).stdout.replaceAll(/\s+/g, " ")).toContain(
      "No comparison yet: your ledger begins on 21 Nov 2025. There will be one from 21 Nov 2026 on.",
    );
    const ten = await run("report", "--period", "2026-11-21", "--compare", "year-ago", "--json");
    expect(JSON.parse(ten.stdout).previous.period).toEqual({ since: "2025-11-21", until: "2025-11-21" });
  });

  it("refuses what is no period", async () => {
    expect(await run("report", "--compare", "soon")).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("report over time", () => {
  it("draws the one figure of each month", async () => {
    const { stdout } = await run("report", "--year", "--by", "month");
    const { rows } = await json("--by", "month");
    const drawn =
      /per CHF\u00a01 {2}([▁▂▃▄▅▆▇█·]+) {2}(\S+) at the start, (\S+) at the end, between (\S+) and (\S+)$/m.exec(
        stdout,
      );
    expect(drawn?.[1]).toHaveLength(rows.length);
    expect(drawn?.[2]).toBe(rows[0].returnPerUnit.toFixed(2));
    expect(drawn?.[3]).toBe(rows.at(-1).returnPerUnit.toFixed(2));
  });

  it("draws it in the order of time, whatever rows are sorted by, and not where some are gathered", async () => {
    const drawn = async (...args: string[]) =>
      /^per CHF\u00a01 {2}.*$/m.exec((await run("report", "--year", "--by", "month", ...args)).stdout)?.[0];
    expect(await drawn("--sort", "time")).toBe(await drawn());
    expect(await drawn("--top", "4")).toBeUndefined();
  });

  it("explains with as many digits as a calculator needs, with several rates and margins", async () => {
    const mixed = join(home.folder, "mixed.yaml");
    writeFileSync(
      mixed,
      "rate: [{ from: 2026-01-01, rate: 40 }, { from: 2026-11-10, rate: 55 }]\nmargin: 90%\n---\n" +
        "- { date: 2026-11-02, time: 2h05, network: linkedin }\n- { date: 2026-11-12, time: 3h42, network: linkedin }\n" +
        "- { date: 2026-11-13, earned: 705, network: linkedin, margin: 33% }\n" +
        "- { date: 2026-11-14, earned: 500, network: linkedin }\n",
    );
    const { stdout } = await home.run(["report", "--explain", "--ledger", mixed, "--lang", "en"]);
    const sumOf = (line: string): readonly [sum: string, stated: string] => {
      const [terms = "", stated = ""] = (new RegExp(`^ +${line} +(.*)$`, "m").exec(stdout)?.[1] ?? "").split(" = ");
      const numbers = terms
        .split(" + ")
        .map((term) => term.match(/[\d.,]+/g)?.map((text) => Number(text.replaceAll(",", ""))));
      const sum = numbers.reduce(
        (all, [one = 0, other = 0] = []) => all + (one * other) / (terms.includes("%") ? 100 : 1),
        0,
      );
      return [sum.toFixed(2), stated.replace(/[ €,]/g, "")];
    };
    for (const [sum, stated] of [sumOf("cost of time"), sumOf("gross profit")]) expect(sum).toBe(stated);
    expect(stdout).toContain("your hour: 55 € since 10 Nov 2026, 40 € before · margins 33% to 90%");
  });

  it("says how to see more of the ledger that was given", async () => {
    expect((await run("report", "--year")).stdout).toContain(
      `more: socialroi report --year --findings --ledger ${studio}`,
    );
  });

  it("adds an average week, and hours as decimals, when asked", async () => {
    const { perWeek } = await json();
    const { stdout } = await run("report", "--year", "--average", "--decimal");
    expect(stdout).toMatch(new RegExp(`^a week +${(perWeek.minutes / 60).toFixed(2)} `, "m"));
  });
});

describe("report --findings", () => {
  it("lists every finding, and with --explain what the silent ones had measured", async () => {
    const { stdout } = await run("report", "--year", "--findings", "--explain");
    const { findings } = await json();
    for (const { message } of findings) expect(stdout.replace(/\n {2}/g, " ")).toContain(message);
    expect(stdout).toContain("Not triggered:\n");
    expect(stdout).toMatch(/- the biggest social network, of your return: \d+%; triggers from 50%/);
  });

  it("is what the default view points to when there are more than three", async () => {
    expect((await run("report", "--year")).stdout).toContain("more: socialroi report --year --findings");
    expect((await run("report", "--period", "2026")).stdout).toContain(
      "more: socialroi report --period 2026 --findings",
    );
  });
});

describe("report --explain", () => {
  it("prints every formula with numbers that give the figure", async () => {
    const { stdout } = await run("report", "--year", "--explain");
    const { totals, rows } = await json();
    const amount = (text: string) => Number(text.replace(/[^\d.-]/g, ""));
    const cost = /cost +CHF\s([\d,.]+) \+ CHF\s([\d,.]+) = CHF\s([\d,.]+)/.exec(stdout)?.slice(1).map(amount) ?? [];
    expect(Math.round(((cost[0] ?? 0) + (cost[1] ?? 0)) * 100)).toBe(Math.round((cost[2] ?? 0) * 100));
    expect(cost[2]).toBe(totals.cost);
    const returned = /per CHF\s1 +CHF\s([\d,.]+) \/ CHF\s([\d,.]+) = ([\d.]+)/.exec(stdout)?.slice(1).map(amount) ?? [];
    expect((returned[0] ?? 0) / (returned[1] ?? 1)).toBeCloseTo(totals.returnPerUnit, 6);
    for (const { returnPerUnit } of rows) expect(stdout).toContain(`= ${returnPerUnit.toFixed(2)}`);
  });
});

describe("the formats of a report", async () => {
  const report = await json();
  const keys = ["linkedin", "instagram", "youtube", "threads", "podcast", "referrals"];

  it("carry the same figures", async () => {
    expect(report.rows.map(({ key }: { key: string }) => key)).toEqual(keys);
    const csv = (await run("report", "--year", "--csv")).stdout
      .trim()
      .split("\r\n")
      .map((line) => line.split(","));
    const excel = (await run("report", "--year", "--csv-excel")).stdout
      .replace("\ufeff", "")
      .trim()
      .split("\r\n")
      .map((line) => line.split(";"));
    const markdown = (await run("report", "--year", "--md")).stdout
      .split("\n")
      .filter((line) => line.startsWith("|") && !/^\| (?:social|owned) \|/.test(line))
      .slice(2);
    const terminal = (await run("report", "--year")).stdout.split("\n");
    const lines = [...report.rows, { ...report.totals, key: "total" }];
    lines.forEach((row, index) => {
      const { cost, revenue, returnPerUnit, minutes } = row;
      const named = (csv[0] ?? []).map((head, column) => [head, csv[index + 1]?.[column]]);
      expect(Object.fromEntries(named)).toMatchObject({
        key: row.key,
        minutes: String(minutes),
        cost: cost.toFixed(2),
        revenue: revenue.toFixed(2),
        returnPerUnit: returnPerUnit.toFixed(4),
      });
      expect(excel[index + 1]).toEqual(
        expect.arrayContaining([cost.toFixed(2).replace(".", ","), returnPerUnit.toFixed(4).replace(".", ",")]),
      );
      const grouped = cost.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
      expect(markdown[index]).toContain(` ${grouped} |`);
      expect(terminal.some((line) => line.includes(grouped) && line.includes(` ${returnPerUnit.toFixed(2)}`))).toBe(
        true,
      );
    });
  });

  it("are told by the name of the file, which is written whole", async () => {
    for (const [ending, beginning] of [
      ["json", "{"],
      ["csv", "key,"],
      ["md", "**"],
      ["txt", "1 Jan"],
    ] as const) {
      const file = join(home.folder, `report.${ending}`);
      expect(await run("report", "--year", "-o", file)).toEqual({ code: 0, stdout: "", stderr: `Written: ${file}\n` });
      expect(readFileSync(file, "utf8").startsWith(beginning)).toBe(true);
    }
  });

  it("are printed where the file is -, the page too", async () => {
    expect(await run("report", "--md", "-o", "-")).toEqual(await run("report", "--md"));
    expect((await run("report", "--html", "-")).stdout).toMatch(/^<!doctype html>/i);
    expect(existsSync(join(home.folder, "-"))).toBe(false);
  });

  it("are refused where the file's name ends in what is none of them", async () => {
    expect(await run("report", "-o", "report.pdf")).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "The name report.pdf doesn't say which format. End it in .csv, .md, .json, .html, .htm, .txt, or add one of: --csv, --md, --json.\n",
    });
    expect(existsSync(join(home.folder, "report.pdf"))).toBe(false);
  });

  it("are written without colour, whatever the terminal shows", async () => {
    const file = join(home.folder, "coloured.txt");
    await home.run(["report", "--year", "--ledger", studio, "-o", file], { env: { FORCE_COLOR: "1" } });
    expect(readFileSync(file, "utf8")).not.toContain(String.fromCharCode(27));
  });

  it("are refused two at a time, and never written over the ledger", async () => {
    expect(await run("report", "--csv", "--md")).toMatchObject({ code: 2, stdout: "" });
    const before = readFileSync(studio, "utf8");
    expect(await run("report", "--csv", "-o", studio)).toMatchObject({ code: 2 });
    expect(readFileSync(studio, "utf8")).toBe(before);
    expect(await run("report", "-o", join(home.folder, "nowhere", "report.md"))).toMatchObject({ code: 4 });
    expect(existsSync(join(home.folder, "nowhere"))).toBe(false);
  });
});

describe("report --fail-under", () => {
  it("exits with 10 under the threshold, after the report, with a line that says why", async () => {
    const { code, stdout, stderr } = await run("report", "--year", "--fail-under", "3");
    expect([code, stderr]).toEqual([10, "Return of 2.51, below the threshold of 3 set by --fail-under.\n"]);
    expect(stdout).toBe((await run("report", "--year")).stdout);
  });

  it("is content at the threshold, and where nothing was put in", async () => {
    expect((await run("report", "--year", "--fail-under", "2.5")).code).toBe(0);
    expect((await run("report", "--period", "2020", "--fail-under", "1")).code).toBe(0);
    expect((await run("report", "--fail-under", "much")).code).toBe(2);
  });
});
