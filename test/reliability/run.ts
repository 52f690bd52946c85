// Runs the reliability tests in full and prints their counts:
// npm run reliability -- [kills] [mutants] [crowd] [errors] [signals]
// A count of 0 skips a part. `errors` and `signals` are strides: 1 tests all file calls.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readLedger } from "../../src/ledger/read/read.ts";
import { crashOften } from "./crash.ts";
import { CASES, faultMatrix } from "./fault-matrix.ts";
import { fuzz } from "./fuzz.ts";
import { seeded } from "./seeded.ts";
import { COMMANDS, signalled } from "./signals.ts";
import { smallLedgers } from "./small-ledgers.ts";

const BIN = join(process.cwd(), "bin/socialroi.js");
const [kills = 300, mutants = 100_000, crowd = 100, errors = 1, signals = 1] = process.argv.slice(2).map(Number);

const say = (text: string): void => void process.stdout.write(`${text}\n`);
let isSound = true;

if (kills > 0) {
  const { killed, runs, acknowledged, losses } = await crashOften(process.cwd(), kills, seeded(11));
  say(`killed: ${killed} of ${runs} runs; acknowledged: ${acknowledged}; losses: ${losses.length}`);
  for (const loss of losses) say(loss);
  isSound &&= losses.length === 0;
}
if (mutants > 0) {
  const { read, refused, wrong } = fuzz(smallLedgers(process.cwd()), mutants, seeded(12));
  say(`mutants: ${mutants}; read: ${read}; refused: ${refused}; neither: ${wrong.length}`);
  for (const mutant of wrong.slice(0, 5)) say(mutant);
  isSound &&= wrong.length === 0;
}
if (crowd > 0) {
  const { acknowledged, entries } = await logConcurrently(crowd);
  say(`at once: ${crowd}; acknowledged: ${acknowledged}; entries: ${entries}`);
  isSound &&= acknowledged === entries;
}
if (errors > 0) {
  const { runs, killed, succeeded, broken } = await faultMatrix(CASES, (run) => run % errors === 0);
  say(
    `file calls with a fault: ${runs}; killed there: ${killed}; completed all the same: ${succeeded}; broken: ${broken.length}`,
  );
  for (const each of broken) say(each);
  isSound &&= broken.length === 0;
}
for (const signal of signals > 0 ? (["SIGKILL", "SIGSTOP"] as const) : []) {
  let [runs, broken]: [number, string[]] = [0, []];
  for (const command of signal === "SIGKILL" ? COMMANDS : COMMANDS.slice(0, 3)) {
    const found = await signalled(BIN, command, signal, (call) => call % signals === 0);
    runs += found.runs;
    broken = [...broken, ...found.broken];
  }
  say(`${signal} before a file call: ${runs}; broken: ${broken.length}`);
  for (const each of broken) say(each);
  isSound &&= broken.length === 0;
}
process.exitCode = isSound ? 0 : 1;

/** Runs `count` logs concurrently on a new ledger. Returns the number acknowledged and the number of entries. */
async function logConcurrently(count: number): Promise<{ acknowledged: number; entries: number }> {
  const home = mkdtempSync(join(tmpdir(), "socialroi-crowd-"));
  const ledger = join(home, "ledger.yaml");
  const env = { PATH: process.env.PATH ?? "", HOME: home, SOCIALROI_LEDGER: ledger };
  const codes = await Promise.all(
    Array.from({ length: count }, (_, index) => {
      const child = spawn(process.execPath, [BIN, "log", `${index + 1}m`, "x", "creation"], { env, stdio: "ignore" });
      return new Promise<number | null>((resolve) => child.on("exit", resolve));
    }),
  );
  const { entries } = readLedger(readFileSync(ledger, "utf8"));
  rmSync(home, { recursive: true });
  return { acknowledged: codes.filter((code) => code === 0).length, entries: entries.length };
}
