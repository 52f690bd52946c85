// The built program, spawned as people run it: its own home, a fixed clock, no terminal.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { OWNERS } from "../../src/ledger/file/owner.ts";

export const ROOT = join(import.meta.dirname, "../..");
export const BIN = join(ROOT, "bin/socialroi.js");
/** Homes share the code cache: each would compile the program anew. */
const CODE_CACHE = join(ROOT, "build/cache");

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Home {
  readonly folder: string;
  /** Where the first command of a new home makes its ledger. */
  readonly ledger: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: (args: readonly string[], more?: More) => Ran;
  /** Runs a command without waiting for it. */
  readonly start: (args: readonly string[]) => Promise<number | null>;
  /** The same, and what it writes to standard output. */
  readonly hear: (args: readonly string[]) => Promise<string>;
  readonly write: (text: string) => string;
  readonly text: () => string;
}

interface More {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
}

/** The lock of a file, held by a process that is alive: this one. */
export function holdLock(file: string): void {
  symlinkSync(OWNERS.newId(), `${file}.lock`);
}

/** A new, empty home, gone after the tests of the file. */
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
    run: (args, more = {}) => {
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
