// Kills or stops the built program before each of its file calls.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readLedger } from "../../src/ledger/read/read.ts";

const PRELOAD = join(process.cwd(), "test/reliability/signal-at-call.cjs");
const LEDGER =
  "rate: 60\n---\n- { date: 2026-11-01, earned: 5, network: x, client: Nova }\n- { date: 2026-11-02, time: 5m, network: x }\n";
const OTHER = "- { date: 2026-11-20, time: 9m, network: x, activity: creation }\n";

export const COMMANDS: readonly (readonly string[])[] = [
  ["log", "7m", "instagram", "creation"],
  ["rename", "client", "Nova", "Atelier"],
  ["delete", "3", "--yes"],
  ["undo"],
  ["stop", "--took", "7m"],
  ["init", "--rate", "50", "--yes"],
];

export interface Signalled {
  readonly runs: number;
  /** Problems found; expected to be empty. */
  readonly broken: readonly string[];
}

interface Home {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Kills or stops a command before each call that `isChosen` accepts, runs another `log`, and checks the files. */
export async function signalled(
  bin: string,
  command: readonly string[],
  signal: "SIGKILL" | "SIGSTOP",
  isChosen: (call: number) => boolean = () => true,
): Promise<Signalled> {
  const root = mkdtempSync(join(tmpdir(), "socialroi-signals-"));
  const home = homeIn(root);
  prepare(bin, command, home);
  cpSync(home.folder, join(root, "template"), { recursive: true });
  const before = ledgerIn(home);
  const count = join(root, "count");
  run(bin, command, home, { COUNT_TO: count });
  const after = ledgerIn(home);
  const broken: string[] = [];
  let runs = 0;
  for (let call = 1; call <= Number(readFileSync(count, "utf8")); call += 1) {
    if (!isChosen(call)) continue;
    runs += 1;
    rmSync(home.folder, { recursive: true });
    cpSync(join(root, "template"), home.folder, { recursive: true });
    const at = { SIGNAL_AT: String(call), SIGNAL: signal };
    const problems = signal === "SIGKILL" ? killed(bin, command, home, at) : await stopped(bin, command, home, at);
    problems.push(...lossesIn(ledgerIn(home), before, after));
    broken.push(...problems.map((problem) => `${command.join(" ")}, ${signal} before call ${call}: ${problem}`));
  }
  rmSync(root, { recursive: true });
  return { runs, broken };
}

/** Checks that after a kill the next command writes without waiting and no files are left. */
function killed(bin: string, command: readonly string[], home: Home, at: Record<string, string>): string[] {
  const found = run(bin, command, home, at);
  if (found.code !== null && found.code !== 0) return [`exit ${found.code}: ${found.said}`];
  const count = join(home.folder, "count");
  const next = run(bin, ["log", "9m", "x", "creation"], home, { COUNT_TO: count });
  const problems = next.code === 0 ? [] : [`the next log, exit ${next.code}: ${next.said}`];
  // A command that waits for the lock makes hundreds of calls.
  if (Number(readFileSync(count, "utf8")) > 120) problems.push("the next log waited for the lock");
  run(bin, ["start", "x", "creation"], home);
  return [...problems, ...leftIn(home)];
}

/** Runs another command while one is stopped, and checks that both outcomes are as reported. */
async function stopped(
  bin: string,
  command: readonly string[],
  home: Home,
  at: Record<string, string>,
): Promise<string[]> {
  const child = spawn(process.execPath, ["--require", PRELOAD, bin, ...command], {
    env: { ...home.env, ...at },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  while (!/^\d+ \(.*\) [Tt]/.test(readFileSync(`/proc/${child.pid}/stat`, "utf8")) && child.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 5));
  const other = run(bin, ["log", "9m", "x", "creation"], home);
  child.kill("SIGCONT");
  const code = await ended;
  const isThere = ledgerIn(home).includes(OTHER);
  const problems = isThere === (other.code === 0) ? [] : [`the other log, exit ${other.code}, is there: ${isThere}`];
  if (other.code !== 0 && other.code !== 4) problems.push(`the other log, exit ${other.code}: ${other.said}`);
  // `undo` and `delete` by number are refused if the ledger has changed meanwhile.
  if (code !== 0 && !(other.code === 0 && [2, 3].includes(code ?? 0))) problems.push(`exit ${code}: ${said}`);
  return [...problems, ...leftIn(home)];
}

function prepare(bin: string, command: readonly string[], home: Home): void {
  mkdirSync(home.folder);
  writeFileSync(join(home.folder, "ledger.yaml"), LEDGER);
  if (command[0] === "undo") run(bin, ["log", "3m", "x", "creation"], home);
  if (command[0] === "stop") run(bin, ["start", "instagram", "creation"], home);
}

function homeIn(root: string): Home {
  const folder = join(root, "home");
  const env = {
    PATH: process.env.PATH ?? "",
    HOME: folder,
    SOCIALROI_LEDGER: join(folder, "ledger.yaml"),
    SOCIALROI_NOW: "2026-11-20T09:00",
  };
  return { folder, env };
}

function run(
  bin: string,
  command: readonly string[],
  home: Home,
  more: Readonly<Record<string, string>> = {},
): { code: number | null; said: string } {
  const ran = spawnSync(process.execPath, ["--require", PRELOAD, bin, ...command], {
    cwd: home.folder,
    env: { ...home.env, ...more },
    encoding: "utf8",
    input: "",
  });
  return { code: ran.status, said: ran.stderr };
}

function ledgerIn({ env }: Home): string {
  return readFileSync(env.SOCIALROI_LEDGER ?? "", "utf8");
}

/** Checks that the ledger is readable and has all lines that the command does not remove. */
function lossesIn(now: string, before: string, after: string): string[] {
  const { errors } = readLedger(now);
  if (errors.length > 0) return [`unreadable: ${JSON.stringify(errors[0])}`];
  const lines = now.split("\n");
  const kept = before.split("\n").filter((line) => after.split("\n").includes(line));
  return kept.filter((line) => !lines.includes(line)).map((line) => `lost: ${line}`);
}

function leftIn({ folder }: Home): string[] {
  const names = readdirSync(folder, { recursive: true }).map(String);
  return names.filter((name) => /\.(tmp|lock)\b/.test(name)).map((name) => `left behind: ${name}`);
}
