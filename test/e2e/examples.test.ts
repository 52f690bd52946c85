// The examples: each ledger is sound and tells its story, the script makes the same bytes, the aliases log.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newHome, ROOT } from "./socialroi.ts";

const EXAMPLES = join(ROOT, "examples");
const LEDGERS = ["designer.yaml", "pottery.yaml", "studio.yaml"];

describe.each(LEDGERS)("%s", (name) => {
  const home = newHome();
  const run = (...args: string[]) => home.run([...args, "--ledger", join(EXAMPLES, name)]);

  it("has no fault and no doubt", () => {
    const answer = JSON.parse(run("check", "--json").stdout);
    expect(answer).toMatchObject({ faults: [], doubts: [] });
    expect(answer.entries).toBeGreaterThan(500);
  });

  it.each([
    ["report", "--last", "365d"],
    ["report", "--all", "--by", "activity"],
    ["verdict"],
    ["verdict", "--explain"],
    ["list", "--all"],
  ])("runs %s %s in both languages", (...args) => {
    for (const lang of ["en", "fr"]) {
      const ran = run(...args, "--lang", lang);
      expect([ran.code, ran.stderr]).toEqual([0, ""]);
      expect(ran.stdout).not.toMatch(/NaN|undefined|null|Infinity/);
    }
  });

  it("says of every row what it says in all", () => {
    const { rows, totals } = JSON.parse(run("report", "--all", "--json").stdout);
    const sum = (key: string) =>
      rows.reduce((total: number, row: Record<string, number>) => total + (row[key] ?? 0), 0);
    for (const key of ["minutes", "moneySpent", "revenue"]) expect(sum(key)).toBeCloseTo(totals[key], 6);
    for (const key of ["cost", "grossProfit", "net"]) expect(Math.abs(sum(key) - totals[key])).toBeLessThan(0.05);
  });
});

it("the verdicts are those of a good adviser", () => {
  const home = newHome();
  const verdict = (name: string) =>
    JSON.parse(home.run(["verdict", "--json", "--ledger", join(EXAMPLES, name)]).stdout);
  const designer = verdict("designer.yaml");
  expect(designer).toMatchObject({ decision: "focus", network: "linkedin" });
  expect(designer.confidence).toBeGreaterThan(0.8);
  const pottery = verdict("pottery.yaml");
  expect(pottery).toMatchObject({ decision: "none", network: null });
  const newsletter = pottery.owned.find(({ network }: { network: string }) => network === "newsletter");
  expect(newsletter.observedReturn).toBeCloseTo(2.28, 2);
  const studio = verdict("studio.yaml");
  expect(studio.network).toBe("linkedin");
});

it("the script makes the ledgers, byte for byte", () => {
  const home = newHome();
  execFileSync(process.execPath, [join(EXAMPLES, "make-examples.mjs"), home.folder]);
  for (const name of LEDGERS) {
    expect(readFileSync(join(home.folder, name), "utf8")).toBe(readFileSync(join(EXAMPLES, name), "utf8"));
  }
});

it("the aliases log, in bash", () => {
  const home = newHome();
  const bin = join(home.folder, "bin");
  mkdirSync(bin);
  writeFileSync(
    join(bin, "socialroi"),
    `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, "bin/socialroi.js")}" "$@"\n`,
    { mode: 0o755 },
  );
  const script = `shopt -s expand_aliases
source "${join(EXAMPLES, "aliases.sh")}"
ig 30m creation
li interaction 1h15 "all comments answered"
vente 1200 linkedin
mois
roiweek`;
  const env = {
    PATH: `${bin}:/usr/bin:/bin`,
    HOME: home.folder,
    SOCIALROI_LEDGER: home.ledger,
    SOCIALROI_NOW: "2026-11-20T09:00",
  };
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script], { env, encoding: "utf8" });
  expect([status, stderr]).toEqual([0, expect.stringMatching(/^New ledger: [^\n]*\n$/)]);
  expect(stdout).toContain("30m · Instagram · creation · today");
  expect(home.text()).toContain('time: 1h15m, network: linkedin, activity: interaction, note: "all comments answered"');
});
