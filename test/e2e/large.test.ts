// Every command works on a ledger of 5,000 entries, some written by hand, and on an empty one.
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { BIN, type Home, newHome } from "./socialroi.ts";

const NETWORKS = ["instagram", "linkedin", "tiktok", "newsletter"];
const ACTIVITIES = ["creation", "interaction", "scrolling", "publication"];

function manyEntries(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2024, 0, 1 + Math.floor(index / 5))).toISOString().slice(0, 10);
    const network = NETWORKS[index % 4];
    if (index % 50 === 7) return `- { date: ${date}, earned: ${100 + (index % 7) * 10}, network: ${network} }`;
    if (index % 97 === 5) return `- date: ${date}\n  time: 45m   # by hand\n  network: ${network}`;
    return `- { date: ${date}, time: ${15 + (index % 4) * 15}m, network: ${network}, activity: ${ACTIVITIES[index % 4]}, note: "n° ${index}" }`;
  });
  return `rate: 60\nnetworks: { newsletter: { owned: true } }\n---\n${lines.join("\n")}\n`;
}

describe("5,000 entries", () => {
  const text = manyEntries(5000);
  const begun = (): Home => {
    const home = newHome();
    home.write(text);
    return home;
  };

  it("are reported, judged, listed and checked", async () => {
    const home = begun();
    expect(JSON.parse((await home.run(["list", "--all", "--json"])).stdout).entries).toHaveLength(5000);
    const report = JSON.parse((await home.run(["report", "--all", "--json"])).stdout);
    expect(report.totals.sales).toBe(100);
    expect(report.rows).toHaveLength(4);
    const verdict = JSON.parse((await home.run(["verdict", "--all", "--json"])).stdout);
    expect(verdict.networks).toHaveLength(3);
    expect(await home.run(["check"])).toMatchObject({ code: 0, stdout: "5000 entries, no errors.\n" });
  });

  it("take one more, and nothing else changes", async () => {
    const home = begun();
    const before = home.text();
    expect((await home.run(["log", "30m", "ig", "creation"])).code).toBe(0);
    expect(home.text()).toBe(`${before}- { date: 2026-11-20, time: 30m, network: instagram, activity: creation }\n`);
  });

  it("end quietly when the reader closes the pipe", () => {
    const home = begun();
    const command = `"${process.execPath}" "${BIN}" list --all --json --ledger "${home.ledger}" | head -n 1`;
    expect(spawnSync("sh", ["-c", command], { encoding: "utf8" })).toMatchObject({
      status: 0,
      stdout: "{\n",
      stderr: "",
    });
  });
});

describe("an empty ledger", () => {
  it.each([
    [["report"], /^Nothing logged: November 2026, 1 to 20\. Log something/],
    [["verdict"], /^Nothing to judge/],
    [["list"], /^Nothing logged/],
    [["check"], /^0 entries, no errors\.\n$/],
  ])("%j says so", async (args, said) => {
    for (const text of ["", "# nothing yet\n", "rate: 60\n", "rate: 60\n---\n", "---\n"]) {
      const home = newHome();
      home.write(text);
      expect(await home.run(args)).toMatchObject({ code: 0, stdout: expect.stringMatching(said), stderr: "" });
    }
  });

  it.each(["", "# nothing yet\n", "rate: 60\n", "rate: 60", "rate: 60\n---\n", "---\n", "\uFEFFrate: 60\r\n---\r\n"])(
    "%j takes its first entry",
    async (text) => {
      const home = newHome();
      home.write(text);
      expect((await home.run(["log", "30m", "ig", "creation"])).code).toBe(0);
      expect(home.text().startsWith(text)).toBe(true);
      expect(JSON.parse((await home.run(["list", "--json"])).stdout).entries).toMatchObject([
        { kind: "time", minutes: 30 },
      ]);
    },
  );
});
