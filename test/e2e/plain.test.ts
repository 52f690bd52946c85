// Plain style, for screen readers: lines in order, without drawing, alignment, colours or redrawing.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newHome, ROOT } from "./socialroi.ts";
import { converse } from "./terminal.ts";

/** Box drawing, blocks, shapes, arrows, cursor movements and colours; and blanks that align columns. */
const DRAWN = /[\u2190-\u21ff\u2500-\u25ff]|\p{Cc}|\S {2,}\S/u;

const COMMANDS = [
  ["report", "--year"],
  ["report", "--year", "--by", "network,activity"],
  ["report", "--year", "--breakdown", "--average"],
  ["report", "--year", "--by", "month"],
  ["report", "--year", "--by", "model"],
  ["report", "--month", "--compare", "previous"],
  ["report", "--month", "--findings", "--explain"],
  ["verdict", "--draws", "500"],
  ["verdict", "--draws", "500", "--explain", "--what-if", "instagram=0h,linkedin=+3h"],
  ["compare", "examples/designer.yaml", "examples/studio.yaml"],
  ["plan"],
  ["model"],
  ["list"],
  ["status"],
  ["import", "--list"],
  ["import", "test/importers/toggl/detailed.in.csv", "--dry-run"],
  ["check"],
  ["--help"],
  ["report", "--help"],
] as const;

function designer() {
  const home = newHome();
  home.write(readFileSync(join(ROOT, "examples/designer.yaml"), "utf8"));
  return home;
}

describe.each(["en", "fr"])("plain speech in %s", (language) => {
  const home = designer();

  it.each(COMMANDS.map((words) => [words.join(" "), words] as const))("draws nothing: %s", async (_, words) => {
    const args = words.map((word) => (/^(examples|test)\//.test(word) ? join(ROOT, word) : word));
    const { code, stdout, stderr } = await home.run([...args, "--plain", "--lang", language, "--color", "always"]);
    expect(code).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).not.toBe("");
    expect(stdout.split("\n").filter((line) => DRAWN.test(line))).toEqual([]);
  });
});

describe("plain speech", () => {
  const home = designer();

  it("says a row of the verdict in a block, its likely range in words", async () => {
    const blocks = (await home.run(["verdict", "--plain", "--lang", "en", "--draws", "500"])).stdout.split("\n\n");
    const linkedin = blocks.find((block) => block.startsWith("LinkedIn\n")) ?? "";
    expect(linkedin.replace(/\d[\d.,]* to \d[\d.,]*/, "A to B").replace(/(pays|best): .*/g, "$1: N")).toBe(
      [
        "LinkedIn",
        "Hours: 85",
        "Cost: 4,405",
        "Revenue: 15,180",
        "per €1: 3.45",
        "likely range, 8 chances in 10: A to B",
        "pays: N",
        "best: N",
        "what to do: focus",
      ].join("\n"),
    );
  });

  it("says it in French under its French name", async () => {
    const { stdout } = await home.run(["verdict", "--simple", "--langue", "fr", "--tirages", "500"]);
    expect(stdout).toMatch(/^fourchette probable, 8 chances sur 10 : de \d,\d à \d,\d$/m);
    expect(stdout).toMatch(/^Pourquoi : LinkedIn : /m);
  });

  it("names both shares for what they are, and leaves out what is nothing", async () => {
    const { stdout } = await home.run(["report", "--year", "--plain", "--lang", "en"]);
    const pinterest = stdout.split("\n\n").find((block) => block.startsWith("Pinterest\n"));
    expect(pinterest).toBe(
      "Pinterest\nTime: 14h10\nshare of time: 6%\nCost: 733.33\nshare of revenue: 0%\nNet: −733.33\nper €1: 0.00",
    );
  });

  it("says whether a figure went up or down", async () => {
    const english = (await home.run(["report", "--month", "--compare", "previous", "--plain", "--lang", "en"])).stdout;
    expect(english).toMatch(/^change: (up|down) \d+\.\d\d$/m);
    const french = (await home.run(["report", "--month", "--compare", "previous", "--plain", "--lang", "fr"])).stdout;
    expect(french).toMatch(/^écart : en (hausse|baisse) de \d+,\d\d$/m);
  });

  it("is the same by the variable of the environment, and 0 leaves it off", async () => {
    const asked = (await home.run(["report", "--month", "--plain"])).stdout;
    expect((await home.run(["report", "--month"], { env: { SOCIALROI_PLAIN: "1" } })).stdout).toBe(asked);
    expect((await home.run(["report", "--month"], { env: { SOCIALROI_PLAIN: "0" } })).stdout).toContain("───");
  });

  it("does not depend on the width of the window", async () => {
    const narrow = (await home.run(["verdict", "--plain", "--draws", "500"], { env: { COLUMNS: "40" } })).stdout;
    expect(narrow).toBe((await home.run(["verdict", "--plain", "--draws", "500"])).stdout);
  });

  it("changes no JSON", async () => {
    expect((await home.run(["report", "--json", "--plain"])).stdout).toBe(
      (await home.run(["report", "--json"])).stdout,
    );
  });

  it("reads a faulty line out and says which part is at fault, without a caret", async () => {
    const faulty = newHome();
    faulty.write('---\n- { date: 2026-11-14, earned: "1,200", network: linkedin }\n');
    const english = await faulty.run(["check", "--plain"]);
    expect(english.stdout).toBe("");
    expect(english.stderr).toContain(
      ':2:31: "1,200" is ambiguous: 1200 or 1.20?\nLine 2 reads: - { date: 2026-11-14, earned: "1,200", network: linkedin }\nThe error is here: "1,200"\n',
    );
    expect(english.stderr).not.toContain("^");
    const french = (await faulty.run(["vérifier", "--simple", "--lang", "fr"])).stderr;
    expect(french).toContain(
      'Ligne 2 : - { date: 2026-11-14, earned: "1,200", network: linkedin }\nL’erreur est ici : ',
    );
  });

  it("logs, plans and lists in one line each", async () => {
    const fresh = newHome();
    expect((await fresh.run(["log", "30m", "ig", "creation", "reel", "--plain"])).stdout).toContain("30m · Instagram");
    expect((await fresh.run(["list", "--plain"])).stdout).toMatch(
      /^line \d+ · 2026-11-20 · 30m · Instagram · creation · reel$/m,
    );
    expect((await fresh.run(["journal", "--simple", "--lang", "fr"])).stdout).toMatch(
      /^ligne \d+ · 2026-11-20 · 30\smin · Instagram · création · reel$/m,
    );
  });
});

describe("plain speech on a terminal", () => {
  it("starts a timer without a countdown that would be read out every second", async () => {
    const home = newHome();
    const { code, raw } = await converse(home, ["start", "instagram", "creation", "--for", "15m", "--plain"], []);
    expect(code).toBe(0);
    expect(raw).not.toContain("\x1b");
    expect(raw).not.toContain("Ctrl-C");
  });
});
