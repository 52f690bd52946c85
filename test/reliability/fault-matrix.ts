// Runs every writing command with a disk error at every file call, and checks the outcome.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main.ts";
import { readLedger } from "../../src/ledger/read/read.ts";
import { type DiskError, faultyDisk } from "./faulty-disk.ts";

interface Case {
  readonly command: readonly string[];
  readonly before?: readonly (readonly string[])[];
  /** The initial ledger; null for none. */
  readonly ledger?: string | null;
  readonly edited?: (text: string) => string;
  readonly output?: string;
}

const LEDGER = `currency: EUR
rate: 60
publishing: { network: linkedin, every: week, models: [tip] }
---
- { date: 2026-11-02, time: 45m, network: instagram, activity: creation }
- { date: 2026-11-03, posted: tip, network: linkedin, comments: 3 }
- { date: 2026-11-05, earned: 300, network: linkedin, client: Nova }
`;
const ROWS = `"Description","Duration","Project","Start date","Start time","Stop date","Stop time"
"a","0:20:00","Instagram","2026-11-10","10:00:00","2026-11-10","10:20:00"
"b","0:30:00","Instagram","2026-11-11","10:00:00","2026-11-11","10:30:00"
`;
const START = ["start", "instagram", "creation"];

export const CASES: readonly Case[] = [
  { command: ["log", "30m", "instagram", "creation"] },
  { command: ["log", "30m", "instagram", "creation"], ledger: null },
  { command: ["log", "30m", "instagram", "creation"], ledger: `${LEDGER}- { date: 2026-11-06, ti` },
  { command: ["log", "30m", "instagram", "creation"], ledger: LEDGER.trimEnd() },
  { command: ["earn", "100", "linkedin", "--client", "Élodie €🎉"] },
  { command: ["spend", "20", "instagram", "--for", "ads"] },
  { command: ["post", "tip", "linkedin"] },
  { command: ["post", "--update", "linkedin", "--comments", "4"] },
  { command: ["followers", "900", "instagram"] },
  { command: ["answered", "2", "linkedin"] },
  { command: START },
  { command: ["pause"], before: [START] },
  { command: ["resume"], before: [START, ["pause"]] },
  { command: ["switch", "linkedin", "interaction"], before: [START] },
  { command: ["stop", "--took", "20m"], before: [START] },
  { command: ["cancel"], before: [START] },
  { command: ["import", "rows.csv"] },
  { command: ["model", "new", "story", "--part", "the fire"] },
  { command: ["init", "--rate", "50", "--yes"] },
  { command: ["init", "--rate", "50", "--yes"], ledger: null },
  { command: ["merge", "ledger.yaml", "copy.yaml"] },
  { command: ["rename", "client", "Nova", "Atelier"] },
  { command: ["delete", "5", "--yes"] },
  { command: ["edit"], edited: (text) => text.replace("45m", "50m") },
  { command: ["undo"], before: [["log", "30m", "instagram", "creation"]] },
  { command: ["undo"], before: [["delete", "5", "--yes"]] },
  { command: ["undo"], before: [START, ["stop", "--took", "20m"]] },
  { command: ["redo"], before: [["delete", "5", "--yes"], ["undo"]] },
  { command: ["nudge"], ledger: LEDGER.replaceAll("2026-11", "2026-10") },
  { command: ["export", "--csv", "-o", "out.csv"], output: "out.csv" },
  { command: ["report", "--all", "--html", "page.html"], output: "page.html" },
];

const FAULTS: readonly DiskError[] = ["EIO", "ENOSPC", "EACCES", "short", "full", "kill", "kill halfway"];

export interface Matrix {
  readonly runs: number;
  readonly killed: number;
  /** Runs that succeeded despite the error. */
  readonly succeeded: number;
  /** Problems found; expected to be empty. */
  readonly broken: readonly string[];
}

/** Runs commands with each error at every call, or only the runs that `isChosen` accepts. */
export async function faultMatrix(
  cases: readonly Case[],
  isChosen: (run: number) => boolean = () => true,
): Promise<Matrix> {
  const root = mkdtempSync(join(tmpdir(), "socialroi-faults-"));
  const broken: string[] = [];
  let [runs, killed, succeeded, number] = [0, 0, 0, 0];
  for (const each of cases) {
    const world = new World(root, each);
    await world.prepare();
    const faultless = await world.attempt(null, 0);
    if (faultless.code !== 0) broken.push(`${each.command.join(" ")}: exit ${faultless.code}: ${faultless.said}`);
    for (const [call, name] of faultless.calls.entries())
      for (const error of FAULTS) {
        if (!appliesTo(error, name) || !isChosen(number++)) continue;
        const found = await world.attempt(error, call);
        runs += 1;
        if (found.code === null) killed += 1;
        if (found.code === 0) succeeded += 1;
        const problems = [...problemsOf(found, faultless), ...(await world.problemsAfter(found, faultless))];
        const where = `${each.command.join(" ")}, ${error} at call ${call} (${name}), exit ${found.code}`;
        broken.push(...problems.map((problem) => `${where}: ${problem}`));
      }
  }
  rmSync(root, { recursive: true });
  return { runs, killed, succeeded, broken };
}

function appliesTo(error: DiskError, name: string): boolean {
  return name === "writeSync" || !["short", "full", "kill halfway"].includes(error);
}

interface Ran {
  /** The exit code; null if the process was killed. */
  readonly code: number | null;
  readonly said: string;
  readonly calls: readonly string[];
}

/** The texts of the files that a command may change; "" if absent. */
interface Files {
  readonly ledger: string;
  readonly timer: string;
  readonly output: string;
}

interface Attempt extends Ran {
  readonly before: Files;
  readonly after: Files;
  /** The call that failed, if it was not the last before a kill. */
  readonly failedAt: string | undefined;
  /** All texts of the ledger during the run. */
  readonly ledgers: ReadonlySet<string>;
}

const TIMER_NOTICE = "the timer couldn't be changed";
const LOGGED = /^30m · Instagram/;

/** Checks the reported outcome: success means the change is made, failure that nothing has changed. */
function problemsOf({ code, said, before, after, ledgers }: Attempt, faultless: Attempt): string[] {
  const [texts, wanted] = [faultless.ledgers, faultless.after];
  if (code === 1) return [`not foreseen: ${said}`];
  if (code === 0)
    return (["ledger", "output", ...(said.includes(TIMER_NOTICE) ? [] : ["timer" as const])] as const)
      .filter((file) => after[file] !== wanted[file])
      .map((file) => `reported success, but the ${file} is ${JSON.stringify(after[file])}`);
  const isCut = [...texts].some((text) => text.startsWith(after.ledger)) && after.ledger.startsWith(before.ledger);
  if (code === null && !texts.has(after.ledger) && !isCut) return [`the ledger is ${JSON.stringify(after.ledger)}`];
  if (![before.output, wanted.output].includes(after.output)) return [`the output is ${JSON.stringify(after.output)}`];
  if (code === null || ledgers.size === 0) return [];
  // `switch` reports both if it has logged the old timer but could not start the new one.
  if (LOGGED.test(said)) return [];
  const isUndone = texts.has(after.ledger) && (after.ledger !== wanted.ledger || before.ledger === wanted.ledger);
  const problems = isUndone ? [] : [`reported failure, but the ledger is ${JSON.stringify(after.ledger)}`];
  if (before.timer !== "" && after.timer === "") problems.push("reported failure, but the timer is gone");
  return problems;
}

/** A folder with a ledger, its state and simulated processes. Each attempt starts with the same files. */
class World {
  private readonly folder: string;
  private readonly template: string;
  private readonly each: Case;
  /** Only the running process. */
  private readonly alive = new Set<number>();
  private last = 0;

  constructor(root: string, each: Case) {
    this.folder = join(root, "work");
    this.template = join(root, "template");
    this.each = each;
  }

  async prepare(): Promise<void> {
    const { ledger = LEDGER, before = [], output } = this.each;
    for (const folder of [this.folder, this.template]) rmSync(folder, { recursive: true, force: true });
    mkdirSync(this.folder);
    if (ledger !== null) writeFileSync(this.file("ledger.yaml"), ledger);
    writeFileSync(this.file("rows.csv"), ROWS);
    writeFileSync(this.file("copy.yaml"), `${LEDGER}- { date: 2026-11-07, earned: 80, network: linkedin }\n`);
    if (output) writeFileSync(this.file(output), "the old file\n");
    for (const command of before) {
      const { code, said } = await this.run(command, null, 0, undefined, "2026-11-20T08:30");
      if (code !== 0) throw new Error(`${command.join(" ")}: ${said}`);
    }
    cpSync(this.folder, this.template, { recursive: true });
  }

  async attempt(error: DiskError | null, call: number): Promise<Attempt> {
    rmSync(this.folder, { recursive: true });
    cpSync(this.template, this.folder, { recursive: true });
    const before = this.files();
    const ledgers = new Set([before.ledger]);
    const ran = await this.run(this.each.command, error, call, () => ledgers.add(this.files().ledger));
    const after = this.files();
    const failedAt = error === null || ran.code === null ? undefined : ran.calls[call];
    return { ...ran, before, after, failedAt, ledgers: ledgers.add(after.ledger) };
  }

  /** Checks after an attempt: undo restores the text, the next commands work without waiting, no files are left. */
  async problemsAfter(found: Attempt, faultless: Attempt): Promise<string[]> {
    const problems: string[] = [];
    const { command } = this.each;
    const at = `${command[0]}`;
    if (
      found.code === 0 &&
      found.before.ledger !== found.after.ledger &&
      !/undo can't undo this change/.test(found.said)
    ) {
      const { code, said } = await this.run([at === "undo" ? "redo" : "undo"]);
      const isBack = code === 0 && this.files().ledger === found.before.ledger;
      if (!isBack && found.before.ledger !== "") problems.push(`undo, exit ${code}: ${said}${this.files().ledger}`);
    }
    if (found.code !== 0) {
      const again = await this.run(command);
      // A timer whose time is already logged is refused with a hint to cancel it.
      const isLogged = again.code === 3 && again.said.includes("socialroi cancel");
      if (isLogged) await this.run(["cancel"]);
      const isDone = isLogged || (again.code === 0 && this.files().ledger === faultless.after.ledger);
      if (found.code !== null && !isDone) problems.push(`again, exit ${again.code}: ${again.said}`);
      if (found.code === null && [1, 4].includes(again.code ?? 1))
        problems.push(`again, exit ${again.code}: ${again.said}`);
      problems.push(...waitsIn(again));
    }
    const kept = this.files().ledger;
    const next = await this.run(["log", "5m", "instagram", "creation"]);
    const { errors } = readLedger(this.files().ledger);
    if (next.code !== 0 || errors.length > 0) problems.push(`the next log, exit ${next.code}: ${next.said}`);
    if (!this.files().ledger.startsWith(kept.slice(0, kept.lastIndexOf("\n") + 1)))
      problems.push("the next log lost lines");
    // Takes over the lock of the timer.
    if (found.said.includes(TIMER_NOTICE)) await this.run(["cancel"]);
    const last = await this.run(["start", "tiktok", "creation"]);
    if (last.code !== 0) problems.push(`the next start, exit ${last.code}: ${last.said}`);
    problems.push(...waitsIn(next), ...waitsIn(last), ...this.leftovers(found));
    return problems;
  }

  private async run(
    command: readonly string[],
    error: DiskError | null = null,
    call = 0,
    watch: () => void = () => undefined,
    now = "2026-11-20T09:00",
  ): Promise<Ran> {
    this.last += 1;
    const id = this.last;
    let said = "";
    const stream = {
      isTTY: false,
      columns: undefined,
      stream: (): never => {
        throw new Error("there is no terminal here");
      },
      write: (text: string) => {
        said += text;
      },
    };
    const { disk, calls, isKilled } = faultyDisk(error, call, id, this.alive, watch);
    this.alive.add(id);
    const words = command.map((word) => (/\.(csv|html|yaml)$/.test(word) ? this.file(word) : word));
    const code = await main(words, {
      env: {
        SOCIALROI_LEDGER: this.file("ledger.yaml"),
        SOCIALROI_NOW: now,
        EDITOR: "edit",
        XDG_STATE_HOME: this.file("state"),
      },
      platform: "linux",
      home: this.folder,
      temporary: this.folder,
      stdin: (async function* () {})(),
      stdinIsTTY: () => false,
      stdout: stream,
      stderr: stream,
      clock: () => new Date(0),
      disk,
      spawn: async (_program, args) => {
        if (isKilled()) return 0;
        const draft = args.at(-1) ?? "";
        writeFileSync(draft, this.each.edited?.(readFileSync(draft, "utf8")) ?? "");
        return 0;
      },
      launch: async () => true,
      onInterrupt: () => () => undefined,
    });
    this.alive.delete(id);
    return { code: isKilled() ? null : code, said, calls: [...calls] };
  }

  private files(): Files {
    const { output = "none" } = this.each;
    const state = existsSync(this.file("state")) ? readdirSync(this.file("state"), { recursive: true }) : [];
    const timer = state.map(String).find((name) => name.endsWith("timer.json"));
    return {
      ledger: this.text("ledger.yaml"),
      timer: timer === undefined ? "" : this.text(join("state", timer)),
      output: this.text(output),
    };
  }

  /** Locks and temporary files, except one that could not be removed. */
  private leftovers({ failedAt }: Attempt): string[] {
    const names = readdirSync(this.folder, { recursive: true }).map(String);
    const left = names.filter((name) => /\.(tmp|lock)\b/.test(name)).slice(failedAt === "rmSync" ? 1 : 0);
    return left.map((name) => `left behind: ${name}`);
  }

  private text(name: string): string {
    return existsSync(this.file(name)) ? readFileSync(this.file(name), "utf8") : "";
  }

  private file(name: string): string {
    return join(this.folder, name);
  }
}

/** A free lock takes one attempt, that of a dead process two. More mean waiting. */
function waitsIn({ calls }: Ran): string[] {
  const attempts = calls.filter((name) => name === "symlinkSync").length;
  return attempts > 4 ? [`waited for a lock: ${attempts} attempts`] : [];
}
