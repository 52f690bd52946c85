// The example ledgers are valid, the script regenerates them byte for byte, and the aliases work.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { linkProgram, newHome, ROOT } from "./socialroi.ts";

const EXAMPLES = join(ROOT, "examples");
const LEDGERS = ["designer.yaml", "pottery.yaml", "studio.yaml"];

describe.each(LEDGERS)("%s", (name) => {
  const home = newHome();
  const run = (...args: string[]) => home.run([...args, "--ledger", join(EXAMPLES, name)]);

  it("has no fault and no doubt", async () => {
    const answer = JSON.parse((await run("check", "--json")).stdout);
    expect(answer).toMatchObject({ faults: [], doubts: [] });
    expect(answer.entries).toBeGreaterThan(500);
  });

  it.each([
    ["report", "--last", "365d"],
    ["report", "--all", "--by", "activity"],
    ["verdict"],
    ["verdict", "--explain"],
    ["list", "--all"],
  ])("runs %s %s in both languages", async (...args) => {
    for (const lang of ["en", "fr"]) {
      const ran = await run(...args, "--lang", lang);
      expect([ran.code, ran.stderr]).toEqual([0, ""]);
      expect(ran.stdout).not.toMatch(/NaN|undefined|null|Infinity/);
    }
  });

  it("says of every row what it says in all", async () => {
    const { rows, totals } = JSON.parse((await run("report", "--all", "--json")).stdout);
    const sum = (key: string) =>
      rows.reduce((total: number, row: Record<string, number>) => total + (row[key] ?? 0), 0);
    for (const key of ["minutes", "moneySpent", "revenue"]) expect(sum(key)).toBeCloseTo(totals[key], 6);
    for (const key of ["cost", "grossProfit", "net"]) expect(Math.abs(sum(key) - totals[key])).toBeLessThan(0.05);
  });
});

it("the verdicts are those of a good adviser", async () => {
  const home = newHome();
  const verdict = async (name: string) =>
    JSON.parse((await home.run(["verdict", "--json", "--ledger", join(EXAMPLES, name)])).stdout);
  const designer = await verdict("designer.yaml");
  expect(designer).toMatchObject({ decision: "focus", network: "linkedin" });
  expect(designer.confidence).toBeGreaterThan(0.8);
  const pottery = await verdict("pottery.yaml");
  expect(pottery).toMatchObject({ decision: "none", network: null });
  const newsletter = pottery.owned.find(({ network }: { network: string }) => network === "newsletter");
  expect(newsletter.observedReturn).toBeCloseTo(2.28, 2);
  const studio = await verdict("studio.yaml");
  expect(studio.network).toBe("linkedin");
});

it("the script makes the ledgers, byte for byte", () => {
  const home = newHome();
  execFileSync(process.execPath, [join(EXAMPLES, "make-examples.mjs"), home.folder]);
  for (const name of LEDGERS) {
    expect(readFileSync(join(home.folder, name), "utf8")).toBe(readFileSync(join(EXAMPLES, name), "utf8"));
  }
});

/** A home with `socialroi` on its PATH, and the environment for a shell. */
function shellHome() {
  const home = newHome();
  const bin = join(home.folder, "bin");
  linkProgram(bin);
  const env = {
    PATH: `${bin}:/usr/bin:/bin`,
    HOME: home.folder,
    SOCIALROI_LEDGER: home.ledger,
    SOCIALROI_NOW: "2026-11-20T09:00",
    GIT_CONFIG_GLOBAL: "/dev/null",
  };
  return { home, env };
}

const SHELLS = [
  ["bash", ["-c"], "shopt -s expand_aliases\n", "aliases.sh"],
  ["zsh", ["-f", "-c"], "setopt aliases\n", "aliases.sh"],
  ["fish", ["--no-config", "-c"], "", "aliases.fish"],
] as const;

describe.each(SHELLS)("the aliases in %s", (shell, options, before, file) => {
  const why = spawnSync(shell, ["--version"]).error ? `: skipped, ${shell} is not installed` : "";
  it.skipIf(why)(`log, sum up and tell the timer${why}`, () => {
    const { home, env } = shellHome();
    const script = `${before}source "${join(EXAMPLES, file)}"
eval 'ig 30m creation
li interaction 1h15 "all comments answered"
vente 1200 linkedin
mois
roiweek'
socialroi start ig creation --quiet
roiprompt`;
    const { status, stdout, stderr } = spawnSync(shell, [...options, script], { env, encoding: "utf8" });
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^New ledger: [^\n]*socialroi init\n/)]);
    expect(stdout).toContain("30m · Instagram · creation · today");
    expect(stdout).toMatch(/Instagram 0m \n$/);
    expect(home.text()).toContain(
      'time: 1h15m, network: linkedin, activity: interaction, note: "all comments answered"',
    );
  });
});

it("the crontab line mails what it found only where the threshold is crossed", () => {
  const { home, env } = shellHome();
  const [, line = ""] = /^# 0 8 1 \* \* (.+)$/m.exec(readFileSync(join(EXAMPLES, "aliases.sh"), "utf8")) ?? [];
  expect(readFileSync(join(ROOT, "docs/SCRIPTING.md"), "utf8")).toContain(`0 8 1 * * ${line}`);
  writeFileSync(join(home.folder, "bin/mail"), '#!/bin/sh\necho "to $3"; cat\n', { mode: 0o755 });
  const mailed = (text: string): string => {
    home.write(text);
    return spawnSync("sh", ["-c", line], { env, encoding: "utf8" }).stdout;
  };
  const earning = (earned: number): string =>
    `rate: 60\n---\n- { date: 2026-10-02, time: 1h, network: x }\n- { date: 2026-10-03, earned: ${earned}, network: x }\n`;
  expect(mailed(earning(600))).toBe("");
  expect(mailed(earning(30))).toMatch(/^to you@example\.com\nOctober 2026/);
  expect(mailed("rate: sixty\n---\n")).toBe("");
});

it("a ledger on two machines goes through git by the lines of the page on scripts, as they are printed", () => {
  const { home, env } = shellHome();
  const page = readFileSync(join(ROOT, "docs/SCRIPTING.md"), "utf8");
  const section = page.slice(
    page.indexOf("## One ledger on two machines, by git"),
    page.indexOf("## One ledger on two machines, by a synchronised folder"),
  );
  const blocks = [...section.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, lines = ""]) => lines);
  expect(blocks).toHaveLength(5);
  const [begin = "", clone = "", driver = "", both = "", sync = ""] = blocks;
  const on = (machine: string, script: string) => {
    const folder = join(home.folder, machine);
    const own = { ...env, SOCIALROI_LEDGER: "", HOME: folder, GIT_CONFIG_GLOBAL: join(home.folder, ".gitconfig") };
    const ran = spawnSync("bash", ["-e", "-c", script], { cwd: folder, env: own, encoding: "utf8" });
    expect([script, ran.status, ran.stderr]).toEqual([script, 0, expect.any(String)]);
    return ran.stdout;
  };
  for (const machine of ["one", "two"]) mkdirSync(join(home.folder, machine));
  writeFileSync(
    join(home.folder, ".gitconfig"),
    `[user]\nname = A\nemail = a@example.com\n[url "${home.folder}/remote.git"]\ninsteadOf = git@example.com:you/notes.git\n`,
  );
  on("one", "git init --bare --quiet -b main ../remote.git; socialroi log 10m ig creation --quiet");
  on("one", begin);
  on("two", clone);
  for (const machine of ["one", "two"]) on(machine, driver);
  on("one", `${both}socialroi log 20m li creation --quiet\n${sync}`);
  on("two", `${both}socialroi log 30m tiktok creation --quiet\n${sync}`);
  on("one", `${both}socialroi log 40m x creation --quiet\n${sync}`);
  expect(on("one", `${both}socialroi check`)).toBe("4 entries, no errors.\n");
  expect(JSON.parse(on("one", `${both}socialroi report --month --json`)).totals.minutes).toBe(100);
});
