// Measures the built program beside bare Node and other programs and writes docs/BENCHMARKS.md. With --brief: few entries and
// runs, to standard output, to see that everything runs.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, release, tmpdir, totalmem, type } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { COMMANDS, type Command, type Files, PROGRAMS } from "./commands.ts";
import {
  blockLedger,
  eventsOf,
  klogRecords,
  plainTextJournal,
  socialroiLedger,
  timewarriorIntervals,
  togglTable,
} from "./events.ts";
import { type Job, type Measured, race } from "./measure.ts";
import { benchmarksPage, type Figures, type Import, LONGEST_RUN } from "./page.ts";

const { brief } = parseArgs({ options: { brief: { type: "boolean", default: false } } }).values;
const SIZES = brief ? [0, 3_000] : [0, 3_000, 100_000, 1_000_000];
const RUNS = brief ? [1, 1] : [21, 15, 5, 3];
const IMPORTED = brief ? 20_000 : 200_000;
const PAGE = join(import.meta.dirname, "../docs/BENCHMARKS.md");
const folder = mkdtempSync(join(tmpdir(), "socialroi-bench-"));

type Variables = Readonly<Record<string, string>>;

/** Files of `count` entries in every format, in a folder of their own with a home. */
function written(count: number): { files: Files; env: Variables } {
  const events = eventsOf(count);
  const home = join(folder, String(count));
  const database = join(home, "timewarrior");
  mkdirSync(join(database, "data"), { recursive: true });
  const write = (name: string, text: string): string => {
    writeFileSync(join(home, name), text);
    return join(home, name);
  };
  write("timewarrior/timewarrior.cfg", "verbose = no\n");
  for (const [month, text] of timewarriorIntervals(events)) write(`timewarrior/data/${month}.data`, text);
  const files = {
    ledger: write("ledger.yaml", socialroiLedger(events)),
    block: write("block.yaml", blockLedger(events)),
    journal: write("journal.dat", plainTextJournal(events)),
    klog: write("records.klg", klogRecords(events)),
    lastMonth: join(database, "data/2026-11.data"),
  };
  writeFileSync(files.lastMonth, "", { flag: "a" });
  return { files, env: { ...environment(home), TIMEWARRIORDB: database } };
}

function environment(home: string): Variables {
  return { PATH: process.env.PATH ?? "", HOME: home, SOCIALROI_NOW: "2026-11-20T09:00" };
}

/** Times of these commands. */
function timesOf(
  { files, env }: { files: Files; env: Variables },
  commands: readonly Command[],
  runs: number,
): ReadonlyMap<Command, Measured> {
  const jobs = commands.map((command): [Command, Job] => {
    const line = [...PROGRAMS[command.program].run, ...command.args(files)];
    return [command, { line, env, appendsTo: command.appendsTo && files[command.appendsTo] }];
  });
  const times = race(new Map(jobs), runs);
  for (const [{ program, title }, time] of times) {
    if (program === "socialroi" && typeof time === "string") throw new Error(`${title}: ${time}`);
  }
  return times;
}

/** Peak memory of a run of socialroi in megabytes, printed by the process at exit. */
function peak(args: readonly string[], env: Variables): number {
  const hook = join(folder, "peak.cjs");
  writeFileSync(hook, 'process.on("exit", () => process._rawDebug(process.resourceUsage().maxRSS));\n');
  const [node = "", program = ""] = PROGRAMS.socialroi.run;
  const { stderr } = spawnSync(node, ["-r", hook, program, ...args], { env, encoding: "utf8" });
  return Number(stderr.trim().split("\n").at(-1)) / 1024;
}

/** The same table twice into one ledger. */
function imports(): readonly Import[] {
  const table = join(folder, "toggl.csv");
  const ledger = join(folder, "imported.yaml");
  writeFileSync(table, togglTable(eventsOf(IMPORTED)));
  writeFileSync(ledger, "currency: EUR\nrate: 60\n---\n");
  return ["all of it new", "all of it there already"].map((title) => {
    const start = performance.now();
    const memory = peak(["import", table, "--ledger", ledger], environment(folder));
    return { title, rows: IMPORTED, wall: performance.now() - start, memory };
  });
}

function machine(): ReadonlyMap<string, string> {
  const said = ({ run, version }: { run: readonly string[]; version: readonly string[] }): string => {
    const [program = "", ...args] = run;
    const { error, stdout } = spawnSync(program, [...args, ...version], { encoding: "utf8" });
    return error ? "not installed" : (/\d+\.\d[\w.-]*/.exec(stdout)?.[0] ?? "unknown");
  };
  const system = /^PRETTY_NAME="(.*)"$/m.exec(osRelease())?.[1];
  return new Map([
    ["day", new Date().toISOString().slice(0, 10)],
    ["processor", `${cpus()[0]?.model.trim()}, ${cpus().length} cores`],
    ["memory", `${Math.round(totalmem() / 2 ** 30)} GB`],
    ["system", [system, `${type()} ${release()}`].filter(Boolean).join(", ")],
    ...Object.values(PROGRAMS).map((program): [string, string] => [program.name, said(program)]),
    ["processes that wanted a core before the start", loadavg()[0]?.toFixed(1) ?? ""],
  ]);
}

function osRelease(): string {
  try {
    return readFileSync("/etc/os-release", "utf8");
  } catch {
    return "";
  }
}

function measured(): Figures {
  const described = machine();
  const times: ReadonlyMap<Command, Measured>[] = [];
  const memory = new Map<string, number[]>([
    ["socialroi log", []],
    ["socialroi report --all", []],
    ["socialroi verdict", []],
  ]);
  for (const [index, size] of SIZES.entries()) {
    const folders = written(size);
    const factor = size / (SIZES[index - 1] || size);
    const unmeasured = COMMANDS.flatMap((command): [Command, Measured][] => {
      const before = times[index - 1]?.get(command);
      if (typeof before === "object") return before.wall * factor > LONGEST_RUN ? [[command, "not run"]] : [];
      return before === undefined ? [] : [[command, before]];
    });
    const skipped = new Map(unmeasured);
    const commands = COMMANDS.filter((command) => !skipped.has(command));
    times.push(new Map([...skipped, ...timesOf(folders, commands, RUNS[index] ?? 1)]));
    for (const [title, cells] of memory) {
      const [, command = "", ...options] = title.split(" ");
      const words = command === "log" ? ["30m", "instagram", "creation"] : options;
      cells.push(peak([command, ...words, "--ledger", folders.files.ledger], folders.env));
    }
    rmSync(join(folder, String(size)), { recursive: true });
    process.stderr.write(`${size} entries: done after ${Math.round(performance.now() / 1000)} s\n`);
  }
  return { machine: described, sizes: SIZES, runs: RUNS, times, memory, imports: imports() };
}

try {
  const page = benchmarksPage(measured());
  if (brief) process.stdout.write(page);
  else writeFileSync(PAGE, page);
} finally {
  rmSync(folder, { recursive: true });
}
