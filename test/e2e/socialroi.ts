// Runs the program in a home of its own, with a fixed clock and no terminal: in this process, or built and spawned for
// tests of the process itself.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll } from "vitest";
import type { Environment, Stream } from "../../src/cli/env/environment.ts";
import { main } from "../../src/cli/main.ts";
import { OWNERS } from "../../src/ledger/file/owner.ts";

export const ROOT = join(import.meta.dirname, "../..");
export const BIN = join(ROOT, "bin/socialroi.js");
/** Shared by all homes: each would compile the program anew. */
const CODE_CACHE = join(ROOT, "build/cache");

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Home {
  readonly folder: string;
  readonly ledger: string;
  readonly env: Readonly<Record<string, string>>;
  /** Calls main() in this process, in the folder of the home. */
  readonly run: (args: readonly string[], more?: More) => Promise<Ran>;
  /** Runs the built program in its own process. */
  readonly spawned: (args: readonly string[], more?: More) => Ran;
  readonly start: (args: readonly string[]) => Promise<number | null>;
  /** Returns standard output. */
  readonly hear: (args: readonly string[]) => Promise<string>;
  readonly write: (text: string) => string;
  readonly text: () => string;
}

interface More {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
}

/** Locks a file with the id of this process. */
export function holdLock(file: string): void {
  symlinkSync(OWNERS.newId(), `${file}.lock`);
}

/** Calls `ask` for each value, one after the other. */
export async function inTurn<T, U>(values: readonly T[], ask: (value: T, index: number) => Promise<U>): Promise<U[]> {
  const answers: U[] = [];
  for (const [index, value] of values.entries()) answers.push(await ask(value, index));
  return answers;
}

/** A new, empty home, removed after the tests of the file. */
export function newHome(now = "2026-11-20T09:00"): Home {
  const folder = mkdtempSync(join(tmpdir(), "socialroi-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const ledger = join(folder, "ledger.yaml");
  const env = {
    PATH: process.env.PATH ?? "",
    HOME: folder,
    XDG_CACHE_HOME: CODE_CACHE,
    SOCIALROI_LEDGER: ledger,
    SOCIALROI_NOW: now,
    COLUMNS: "120",
  };
  return {
    folder,
    ledger,
    env,
    run: async (args, more = {}) => {
      const { both: _, ...ran } = await callMain(args, {
        cwd: folder,
        env: { ...env, ...more.env },
        stdin: more.stdin,
      });
      return ran;
    },
    spawned: (args, more = {}) => {
      const ran = spawnSync(process.execPath, [BIN, ...args], {
        cwd: folder,
        env: { ...env, ...more.env },
        encoding: "utf8",
        input: more.stdin ?? "",
      });
      return { code: ran.status, stdout: ran.stdout, stderr: ran.stderr };
    },
    start: (args) =>
      new Promise((resolve) => {
        spawn(process.execPath, [BIN, ...args], { cwd: folder, env, stdio: "ignore" }).on("exit", resolve);
      }),
    hear: (args) =>
      new Promise((resolve) => {
        let heard = "";
        const child = spawn(process.execPath, [BIN, ...args], {
          cwd: folder,
          env,
          stdio: ["ignore", "pipe", "ignore"],
        });
        child.stdout.setEncoding("utf8").on("data", (text: string) => {
          heard += text;
        });
        child.on("close", () => resolve(heard));
      }),
    write: (text) => {
      writeFileSync(ledger, text);
      return ledger;
    },
    text: () => (existsSync(ledger) ? readFileSync(ledger, "utf8") : ""),
  };
}

interface Called {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly stdin?: string | undefined;
}

/** Calls main() in this process, without a terminal; `both` has all output, in order. */
export async function callMain(
  args: readonly string[],
  { cwd, env, stdin = "" }: Called,
): Promise<Ran & { readonly both: string }> {
  const both: string[] = [];
  const [stdout, stderr] = [collector(both), collector(both)];
  const input = Readable.from(stdin === "" ? [] : [Buffer.from(stdin)]);
  const streams = { stdin: input, stdinIsTTY: () => false, stdout, stderr, onInterrupt: () => () => undefined };
  const code = await mainOn(streams, args, cwd, env);
  return { code, stdout: stdout.text(), stderr: stderr.text(), both: both.join("") };
}

type Streams = Pick<Environment, "stdin" | "stdinIsTTY" | "stdout" | "stderr" | "onInterrupt">;

/** Calls main() in this process on these streams. The clock stands still. */
export async function mainOn(
  streams: Streams,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const home = env.HOME ?? cwd;
  const environment: Environment = {
    ...streams,
    env,
    platform: process.platform,
    home,
    temporary: home,
    clock: () => new Date(0),
    spawn: (program, words) =>
      new Promise((resolve, reject) => {
        const child = started(program, words, cwd, env);
        child.stdout?.on("data", (text) => streams.stdout.write(String(text)));
        child.stderr?.on("data", (text) => streams.stderr.write(String(text)));
        child.on("error", reject).on("close", resolve);
      }),
    launch: (program, words) =>
      new Promise((resolve) => {
        const child = started(program, words, cwd, env);
        child.on("error", () => resolve(false)).on("spawn", () => resolve(true));
      }),
  };
  // Process state that Node reads itself: working directory and time zone.
  const before = { folder: process.cwd(), zone: process.env.TZ };
  process.chdir(cwd);
  if (env.TZ) process.env.TZ = env.TZ;
  try {
    return await main(args, environment);
  } finally {
    process.chdir(before.folder);
    process.env.TZ = before.zone;
  }
}

function started(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
}

/** A stream that is not a terminal and records what is written. */
function collector(both: string[]): Stream & { readonly text: () => string } {
  let text = "";
  return {
    isTTY: false,
    columns: undefined,
    stream: () => {
      throw new Error("only a terminal is opened as a stream of Node");
    },
    write: (piece) => {
      text += piece;
      both.push(piece);
    },
    text: () => text,
  };
}

/** `socialroi`, and words without shell syntax. */
const ONE_CALL = /^socialroi(?: +(?:[^\s"'$`|<>;&*?~()#\\{}[\]!]+|"[^"$`\\]*"|'[^']*'))*$/;

/** The arguments of a line that only calls the program; null if it needs a shell. */
export function argumentsOf(line: string): string[] | null {
  if (!ONE_CALL.test(line)) return null;
  const words = line.match(/"[^"]*"|'[^']*'|[^\s"']+/g) ?? [];
  return words.slice(1).map((word) => word.replace(/^(["'])(.*)\1$/, "$2"));
}

/** Puts the built program into a folder, for PATH. */
export function linkProgram(bin: string): void {
  mkdirSync(bin);
  writeFileSync(join(bin, "socialroi"), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`, { mode: 0o755 });
}
