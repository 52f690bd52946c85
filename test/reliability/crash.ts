// Kills the program at random file calls of its writing commands, and checks the ledger each time.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readLedger } from "../../src/ledger/read/read.ts";

const COMMANDS: readonly (readonly string[])[] = [
  ["log", "7m", "instagram", "creation"],
  ["log", "9m", "linkedin", "interaction", "a note"],
  ["earn", "100", "linkedin", "--client", "Nova"],
  ["undo"],
  ["redo"],
  ["rename", "client", "Nova", "Nova"],
  ["rename", "activity", "creation", "learning"],
  ["rename", "activity", "learning", "creation"],
  ["import", "rows.csv"],
  ["init", "--purpose", "RUN", "--yes"],
];

/** Rows of each imported file, all new. */
const BATCH = 5;

export interface Crashes {
  readonly runs: number;
  readonly killed: number;
  /** Runs that ended and acknowledged an entry. */
  readonly acknowledged: number;
  /** Problems found; expected to be empty. */
  readonly losses: readonly string[];
}

/** Calls that a command may be given, as a share of those of a `log`: some commands must end before they are killed. */
const SPARE = 1.3;

/** Runs random commands, each killed at a random call, and checks the ledger after each. `root`: the repository. */
export async function crashOften(root: string, runs: number, random: () => number): Promise<Crashes> {
  const home = mkdtempSync(join(tmpdir(), "socialroi-crash-"));
  const ledger = join(home, "ledger.yaml");
  writeFileSync(ledger, "rate: 60\n---\n- { date: 2026-11-01, earned: 5, network: x, client: Nova }\n");
  const env = { PATH: process.env.PATH ?? "", HOME: home, SOCIALROI_LEDGER: ledger, SOCIALROI_NOW: "2026-11-20T09:00" };
  const losses: string[] = [];
  let [killed, acknowledged] = [0, 0];
  const most = SPARE * (await callsOfLog(root, home, env));
  let before = readFileSync(ledger, "utf8");
  for (let run = 0; run < runs; run += 1) {
    const chosen = COMMANDS[Math.floor(random() * COMMANDS.length)] ?? [];
    const command = chosen.map((word) => (word === "RUN" ? `the purpose of run ${run}` : word));
    if (command[0] === "import") writeFileSync(join(home, "rows.csv"), rowsOf(run));
    const code = await killedAt(1 + Math.floor(random() * most), root, command, env);
    if (code === null) killed += 1;
    const text = readFileSync(ledger, "utf8");
    losses.push(
      ...lossesIn(command, code, before, text).map((loss) => `run ${run}, ${command.join(" ")}, exit ${code}: ${loss}`),
    );
    if (code === 0 && !["rename", "init"].includes(command[0] ?? "")) acknowledged += 1;
    before = text;
  }
  rmSync(home, { recursive: true });
  return { runs, killed, acknowledged, losses };
}

/** A Toggl export with rows that no other run has. */
function rowsOf(run: number): string {
  const day = new Date(Date.UTC(2024, 0, 1 + run)).toISOString().slice(0, 10);
  const rows = Array.from(
    { length: BATCH },
    (_, index) => `row ${run},0:20:00,Instagram,${day},1${index}:00:00,${day},1${index}:20:00`,
  );
  return `"Description","Duration","Project","Start date","Start time","Stop date","Stop time"\n${rows.join("\n")}\n`;
}

function lossesIn(command: readonly string[], code: number | null, before: string, after: string): string[] {
  const then = readLedger(before);
  const now = readLedger(after);
  const isTruncated = now.errors.every((found) => found.code === "line-torn");
  if (now.errors.length > 0 && !isTruncated) return [`unreadable: ${JSON.stringify(now.errors[0])}`];
  const [entries, earlier] = [now.entries.length, then.entries.length];
  const [name = ""] = command;
  if (name === "undo") return entries >= earlier - BATCH ? [] : [`${earlier} entries became ${entries}`];
  if (name === "init") return entries === earlier ? [] : [`${earlier} entries became ${entries}`];
  if (name === "log" || name === "earn" || name === "import") {
    const added = name === "import" ? BATCH : 1;
    if (code === 0 && entries !== earlier + added) return [`acknowledged, but ${earlier} entries became ${entries}`];
    if (!after.startsWith(before) && then.errors.length === 0) return ["bytes before the entry changed"];
  }
  return entries >= earlier ? [] : [`${earlier} entries became ${entries}`];
}

/** The number of file calls of a `log`. */
async function callsOfLog(root: string, home: string, env: Record<string, string>): Promise<number> {
  const count = join(home, "calls");
  await killedAt(0, root, ["log", "5m", "instagram", "creation"], { ...env, COUNT_TO: count });
  return Number(readFileSync(count, "utf8"));
}

/** Runs a command and kills it at a file call, or never at 0. Returns the exit code; null if killed. */
function killedAt(
  call: number,
  root: string,
  command: readonly string[],
  env: Record<string, string>,
): Promise<number | null> {
  const args = [
    "--require",
    join(root, "test/reliability/signal-at-call.cjs"),
    join(root, "bin/socialroi.js"),
    ...command,
  ];
  return new Promise((resolve, reject) => {
    spawn(process.execPath, args, {
      env: { ...env, SIGNAL: "SIGKILL", SIGNAL_AT: String(call) },
      cwd: env.HOME ?? ".",
      stdio: "ignore",
    })
      .on("error", reject)
      .on("exit", resolve);
  });
}
