// docs/BENCHMARKS.md has the shape that `npm run bench` writes, whatever its figures.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { COMMANDS, PROGRAMS } from "../bench/commands.ts";
import { eventsOf, klogRecords, plainTextJournal, socialroiLedger, timewarriorIntervals } from "../bench/events.ts";
import type { Measured } from "../bench/measure.ts";
import { benchmarksPage } from "../bench/page.ts";
import { newHome, ROOT } from "./e2e/socialroi.ts";

const SIZES = [0, 3_000, 100_000, 1_000_000];
const HEADINGS = SIZES.map((size) => `${size.toLocaleString("en-US")} entries`);
const MACHINE = ["day", "processor", "memory", "system", ...Object.values(PROGRAMS).map(({ name }) => name)];

const page = (times: Measured): string =>
  benchmarksPage({
    machine: new Map([...MACHINE, "processes that wanted a core before the start"].map((name) => [name, "7"])),
    sizes: SIZES,
    runs: [21, 15, 5, 3],
    times: SIZES.map(() => new Map(COMMANDS.map((command) => [command, times]))),
    memory: new Map(["log", "report --all", "verdict"].map((words) => [`socialroi ${words}`, SIZES])),
    imports: ["all of it new", "all of it there already"].map((title) => ({ title, rows: 1, wall: 1, memory: 1 })),
  });

/** The page with a dot for every cell that a run fills in. */
function shapeOf(text: string): string {
  const names = new Set([...COMMANDS.flatMap(({ group, title }) => [group, title]), ...HEADINGS]);
  return text.replaceAll(/(?<=^\|.*\| )(?!-)[^|\n]+(?= \|)/gm, (cell) => (names.has(cell) ? cell : "·"));
}

it("the page has the machine, the programs, the commands and the sizes that are measured today", () => {
  const written = readFileSync(join(ROOT, "docs/BENCHMARKS.md"), "utf8");
  expect(shapeOf(written)).toBe(shapeOf(page({ wall: 50, cpu: 60 })));
  for (const heading of HEADINGS) expect(written).toContain(heading);
});

it("figures stand in the rows of their commands, CPU time beside that of bare Node", () => {
  expect(page({ wall: 1234, cpu: 60 })).toMatch(
    /`socialroi verdict` \| 1,234 \|.*\n[\s\S]*`socialroi verdict` \| 60 \(1\.0\) \|/,
  );
  expect(page("not installed")).toMatch(/`klog tags` \| not installed \|/);
});

it("all programs get the same minutes", async () => {
  const events = eventsOf(400);
  const minutes = events.reduce((sum, event) => sum + (event.earned > 0 ? 0 : event.minutes), 0);
  const home = newHome();
  home.write(socialroiLedger(events));
  expect(JSON.parse((await home.run(["report", "--all", "--json"])).stdout).totals.minutes).toBe(minutes);
  const summed = (text: string, pattern: RegExp): number =>
    [...text.matchAll(pattern)].reduce((sum, [, value]) => sum + Number(value), 0);
  expect(summed(plainTextJournal(events), /(\d+) min$/gm)).toBe(minutes);
  expect(summed(klogRecords(events), /^ {4}(\d+)m /gm)).toBe(minutes);
  expect([...timewarriorIntervals(events).values()].join("").split("\n").length - 1).toBe(
    events.filter(({ earned }) => earned === 0).length,
  );
});
