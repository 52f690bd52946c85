// Runs the reliability tests for long, and prints their counts: npm run reliability -- [kills] [mutants] [crowd]; a
// count of 0 leaves its part out.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readLedger } from "../../src/ledger/read.ts";
import { crashOften } from "./crash.ts";
import { fuzz } from "./fuzz.ts";
import { seeded } from "./seeded.ts";
import { smallLedgers } from "./small-ledgers.ts";

const BIN = join(process.cwd(), "bin/socialroi.js");
const [kills = 300, mutants = 100_000, crowd = 100] = process.argv.slice(2).map(Number);

const say = (text: string): void => void process.stdout.write(`${text}\n`);
let isSound = true;

if (kills > 0) {
  const { killed, runs, acknowledged, losses } = await crashOften(BIN, kills, seeded(11));
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
  const { acknowledged, entries } = await crowded(crowd);
  say(`at once: ${crowd}; acknowledged: ${acknowledged}; entries: ${entries}`);
  isSound &&= acknowledged === entries;
}
process.exitCode = isSound ? 0 : 1;

/** So many logs at once on one new ledger: how many said that they had written, and how many entries there are. */
async function crowded(count: number): Promise<{ acknowledged: number; entries: number }> {
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
