// Compares the run time of the built program with bare Node and other programs on the same events. Commands of a group
// take turns, so that other load affects all of them. Prints medians and ratios.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  blockLedger,
  eventsOf,
  plainTextJournal,
  socialroiLedger,
  timewarriorIntervals,
  togglTable,
} from "./events.ts";

const { values } = parseArgs({ options: { brief: { type: "boolean", default: false } } });
const BIN = join(import.meta.dirname, "../bin/socialroi.js");
const folder = mkdtempSync(join(tmpdir(), "socialroi-bench-"));
const SMALL = 3_000;
const LARGE = 100_000;
const CURVE = values.brief ? [100, 1_000, 10_000] : [100, 1_000, 10_000, 100_000, 1_000_000];
const env = {
  PATH: process.env.PATH ?? "",
  HOME: folder,
  SOCIALROI_NOW: "2026-11-20T09:00",
  TIMEWARRIORDB: join(folder, "timewarrior"),
};

/** A command to measure. The ledger it appends to is restored after each run. */
interface Measured {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly appendsTo?: string;
}

interface Times {
  readonly median: number;
  readonly least: number;
}

function bare(): Measured {
  return { name: "node -e 0", program: process.execPath, args: ["-e", "0"] };
}

function socialroi(name: string, args: readonly string[], appendsTo?: string): Measured {
  return { name, program: process.execPath, args: [BIN, ...args], ...(appendsTo === undefined ? {} : { appendsTo }) };
}

/** Wall time of one run in milliseconds; null if the program is not installed. */
function timeOf({ program, args, appendsTo }: Measured): number | null {
  const size = appendsTo === undefined ? 0 : statSync(appendsTo).size;
  const start = performance.now();
  const { error, status, stderr } = spawnSync(program, args, { env, stdio: ["ignore", "ignore", "pipe"] });
  const time = performance.now() - start;
  if (appendsTo !== undefined) truncateSync(appendsTo, size);
  if (error && "code" in error && error.code === "ENOENT") return null;
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: exit ${status}\n${stderr}`);
  return time;
}

/** Times commands in turn, after a warm-up run. */
function race(commands: readonly Measured[], runs: number): ReadonlyMap<string, Times | null> {
  const times = new Map<string, number[]>();
  const missing = new Set(commands.filter((command) => timeOf(command) === null).map(({ name }) => name));
  for (let run = 0; run < runs; run += 1) {
    for (const command of commands) {
      const time = missing.has(command.name) ? null : timeOf(command);
      if (time !== null) times.set(command.name, [...(times.get(command.name) ?? []), time]);
    }
  }
  return new Map(commands.map(({ name }) => [name, summary(times.get(name) ?? [])]));
}

function summary(times: readonly number[]): Times | null {
  const sorted = times.toSorted((a, b) => a - b);
  const [least] = sorted;
  const median = sorted[sorted.length >> 1];
  return least === undefined || median === undefined ? null : { median, least };
}

function show(title: string, runs: number, times: ReadonlyMap<string, Times | null>): void {
  const base = [...times.values()][0]?.median ?? 1;
  process.stdout.write(`\n${title} (${runs} runs, medians)\n`);
  for (const [name, time] of times) {
    const text = time
      ? `${time.median.toFixed(0).padStart(7)} ms ${(time.median / base).toFixed(2).padStart(7)} x   at least ${time.least.toFixed(0)} ms`
      : "  not installed";
    process.stdout.write(`  ${name.padEnd(28)}${text}\n`);
  }
}

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function ledgerOf(count: number): string {
  return write(`${count}.yaml`, socialroiLedger(eventsOf(count)));
}

function starts(): void {
  const ledger = ledgerOf(SMALL);
  const runs = values.brief ? 5 : 21;
  const times = race(
    [
      bare(),
      socialroi("--version", ["--version"]),
      socialroi("log", ["log", "30m", "instagram", "creation", "--ledger", ledger], ledger),
      socialroi("status", ["status", "--ledger", ledger]),
      socialroi("status --template", ["status", "--template", "{network} {elapsed}", "--ledger", ledger]),
      socialroi("report --month", ["report", "--month", "--ledger", ledger]),
      socialroi("verdict", ["verdict", "--ledger", ledger]),
    ],
    runs,
  );
  show(`${SMALL} entries, Node ${process.version}`, runs, times);
}

function peers(): void {
  const events = eventsOf(LARGE);
  const ledger = write("large.yaml", socialroiLedger(events));
  const journal = write("large.journal", plainTextJournal(events));
  spawnSync("mkdir", ["-p", join(env.TIMEWARRIORDB, "data")]);
  writeFileSync(join(env.TIMEWARRIORDB, "timewarrior.cfg"), "verbose = no\n");
  for (const [month, text] of timewarriorIntervals(events)) {
    writeFileSync(join(env.TIMEWARRIORDB, "data", `${month}.data`), text);
  }
  const runs = values.brief ? 1 : 5;
  const own = [
    bare(),
    socialroi("log", ["log", "30m", "instagram", "creation", "--ledger", ledger], ledger),
    socialroi("report --all", ["report", "--all", "--ledger", ledger]),
  ];
  const others: Measured[] = [
    { name: "ledger bal", program: "ledger", args: ["-f", journal, "bal"] },
    { name: "hledger bal", program: "hledger", args: ["-f", journal, "bal"] },
    { name: "timew summary", program: "timew", args: ["summary", "2020-01-01", "-", "2027-01-01"] },
  ];
  const times = race(values.brief ? own : [...own, ...others], runs);
  show(`${LARGE} entries, the same events for all`, runs, times);
}

function forms(): void {
  const events = eventsOf(20_000);
  const [lines, block] = [write("lines.yaml", socialroiLedger(events)), write("block.yaml", blockLedger(events))];
  const times = race(
    [
      bare(),
      socialroi("report, an entry a line", ["report", "--all", "--ledger", lines]),
      socialroi("report, a key a line", ["report", "--all", "--ledger", block]),
    ],
    5,
  );
  show("20000 entries in two styles", 5, times);
}

function curve(): void {
  process.stdout.write("\nreport --all by the number of entries (median of 3 runs), and the most memory it took\n");
  for (const count of CURVE) {
    const ledger = ledgerOf(count);
    const command = socialroi("report", ["report", "--all", "--ledger", ledger]);
    const time = race([command], 3).get("report")?.median ?? 0;
    const size = `${(statSync(ledger).size / 1e6).toFixed(1)} MB`;
    process.stdout.write(
      `  ${String(count).padStart(9)} entries, ${size.padStart(7)}${time.toFixed(0).padStart(8)} ms${peak(command).toFixed(0).padStart(6)} MB\n`,
    );
    rmSync(ledger);
  }
}

function imports(): void {
  const rows = values.brief ? 20_000 : 200_000;
  const table = write("toggl.csv", togglTable(eventsOf(rows)));
  const ledger = write("imported.yaml", "currency: EUR\nrate: 60\n---\n");
  process.stdout.write(`\nimport of ${rows} rows, twice into one ledger: time, and the most memory it took\n`);
  for (const name of ["all of it new", "all of it there"]) {
    const start = performance.now();
    const memory = peak(socialroi(name, ["import", table, "--ledger", ledger]));
    const time = performance.now() - start;
    process.stdout.write(`  ${name.padEnd(28)}${time.toFixed(0).padStart(7)} ms${memory.toFixed(0).padStart(6)} MB\n`);
  }
}

/** Peak memory of a run in megabytes, printed by the process at exit. */
function peak({ args }: Measured): number {
  const hook = write("peak.cjs", 'process.on("exit", () => process._rawDebug(process.resourceUsage().maxRSS));\n');
  const { stderr } = spawnSync(process.execPath, ["-r", hook, ...args], { env, encoding: "utf8" });
  return Number(stderr.trim().split("\n").at(-1)) / 1024;
}

try {
  starts();
  peers();
  forms();
  curve();
  imports();
} finally {
  rmSync(folder, { recursive: true });
}
