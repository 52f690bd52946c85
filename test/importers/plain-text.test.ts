// Timedot and timeclock files in all the forms that hledger reads, and klog files, with the hours that these programs count.
import { expect, it } from "vitest";
import { timeclock, timedot } from "../../src/importers/readers/hledger.ts";
import { klog } from "../../src/importers/readers/klog.ts";
import type { Source } from "../../src/importers/source.ts";
import { importFile } from "./given.ts";

async function hours(source: Source, text: string): Promise<Record<string, number>> {
  const { value } = await source.read(importFile("file", text), {});
  const sums: Record<string, number> = {};
  for (const { hints, value: quantity } of value?.rows ?? []) {
    const [account = ""] = hints.projects ?? [];
    if (quantity.kind === "time") sums[account] = (sums[account] ?? 0) + quantity.seconds / 3600;
  }
  return sums;
}

it.each([
  [
    "a  .\nb  0.25\nc  .25\nd  0,25\ne  ,25\nf  15m\ng  0.25h\n",
    { a: 0.25, b: 0.25, c: 0.25, d: 0.25, e: 0.25, f: 0.25, g: 0.25 },
  ],
  ["work  .... ..\nletters  aabbaca\nnothing ; a comment\n", { work: 1.5, letters: 1.75 }],
  ["**** DONE\nyoga  .\n;a  .\n #b  .\n", { yoga: 0.25 }],
])("timedot %j", async (items, expected) => {
  expect(await hours(timedot, `* 2026 work\n** 2026-02-27\n${items}`)).toEqual(expected);
});

it.each([
  [
    "i 2026-01-01 09:00:00 one  9 to 5\ni 2026-01-01 12:00:00 two\no 2026-01-01 14:00:00 two\no 2026-01-01 17:00:00 one\n",
    { one: 8, two: 2 },
  ],
  [
    "i 2026-01-01 09:00:00 one\ni 2026-01-01 10:00:00 two\ni 2026-01-01 11:00:00 three\no 2026-01-01 13:00:00\no 2026-01-01 12:00:00 one\no 2026-01-01 17:00:00\n",
    { one: 3, two: 7, three: 2 },
  ],
  ["i 2026-03-11 19:00 a\ni 2026-03-11 20:00 b\no 2026-03-12 08:00\no 2026-03-12 09:00\n", { a: 14, b: 12 }],
  [
    "i 2026-05-01 08:00:00 a ; comment\no 2026-05-01 09:00:00; comment\ni 2026-05-01 09:00:00 a\no 2026-05-01 10:00:00\n",
    { a: 2 },
  ],
  ["i 2026-01-01 09:00:00 a\no 2026-01-01 12:00:00 a\no 2026-01-01 13:00:00\n", { a: 3 }],
])("timeclock %j", async (text, expected) => {
  expect(await hours(timeclock, text)).toEqual(expected);
});

it.each([
  ["10:00 - 17:22\n\t+6h\n\t-5m", 13 + 17 / 60],
  ["1h\n\t-20m Coffee\n\t-10m", 0.5],
  ["-8h2m", 0],
  ["10m\n\t-30m", 10 / 60],
  ["<23:00 - 0:10\n\t8:00am - 4:30pm\n\t22:00 - 0:15>", 1 + 10 / 60 + 8.5 + 2.25],
])("klog %j", async (entries, expected) => {
  expect((await hours(klog, `2026-02-27 (8h!)\nSummary\n\t${entries}\n`))[""] ?? 0).toBeCloseTo(expected);
});

it.each(["t.klg", "t.timedot"])("a day without time in %s is an empty file, not an unknown one", (name) => {
  const file = importFile(name, "2026-02-27\n");
  expect([klog, timedot].filter((source) => source.recognise(file)).length).toBe(1);
});
