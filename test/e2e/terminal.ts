// The built program on a terminal: keys are sent when a text appears, and the screen is told afterwards.
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { type Home, ROOT } from "./socialroi.ts";

/** Keys by name. */
export const KEYS = { enter: "\r", down: "\x1b[B", up: "\x1b[A", interrupt: "\x03" } as const;

/** How long a text may take to appear before the test fails with the screen. In milliseconds. */
const PATIENCE = 60_000;

export interface Conversation {
  /** 128 + the signal where one ended it, as shells count. */
  readonly code: number | null;
  /** All that was written, without what moves, paints or rings. */
  readonly screen: string;
  /** The same as it was written. */
  readonly raw: string;
}

/** A turn: what has to appear, after what appeared before, and what is typed or done then; the terminal can be closed too. */
export type Turn = readonly [appears: string | RegExp, then: string | ((close: () => void) => void)];

interface More {
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
}

/** Why there are no terminals to test on, for the name of a skipped test; null where there are. */
export const NO_TERMINAL: string | null = /util-linux/.test(spawnSync("script", ["--version"]).stdout?.toString() ?? "")
  ? null
  : "skipped: util-linux's script is not installed";

/**
 * Runs a command on a terminal of its own and takes these turns. Standard input, output and error are that terminal.
 * Fails when a text does not appear, or the command ends before its turn.
 */
export async function converse(
  home: Home,
  args: readonly string[],
  turns: readonly Turn[],
  { env = {}, columns = 100 }: More = {},
): Promise<Conversation> {
  const words = [process.execPath, join(ROOT, "bin/socialroi.js"), ...args];
  return converseWith(words, { cwd: home.folder, env: { ...home.env, COLUMNS: "", ...env } }, turns, columns);
}

/** The same with any program. */
export async function converseWith(
  words: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
  turns: readonly Turn[],
  columns = 100,
): Promise<Conversation> {
  const program = words.map(quoted).join(" ");
  const child = spawn("script", ["-qec", `stty columns ${columns} rows 40; exec ${program}`, "/dev/null"], {
    cwd,
    env: { TERM: "xterm", SHELL: "/bin/sh", ...env },
  });
  let raw = "";
  let seen = 0;
  let closed = false;
  let look = (): void => undefined;
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      closed = true;
      resolve(code);
      look();
    });
  });
  const screen = (): string => stripVTControlCharacters(raw).replaceAll("\x07", "");
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    raw += chunk;
    look();
  });
  // What the command does not read any more as it ends; that it ended is said below.
  child.stdin.on("error", () => undefined);
  const appears = (expected: string | RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const complain = (why: string): void => {
        child.kill("SIGKILL");
        reject(new Error(`${why} before ${String(expected)} appeared. The screen:\n${screen()}`));
      };
      const timer = setTimeout(() => complain("Patience ended"), PATIENCE);
      look = () => {
        const rest = screen().slice(seen);
        const match = typeof expected === "string" ? expected : (expected.exec(rest)?.[0] ?? null);
        const found = match === null ? -1 : rest.indexOf(match);
        if (found < 0 && !closed) return;
        clearTimeout(timer);
        look = () => undefined;
        if (match === null || found < 0) return complain("The command ended");
        seen += found + match.length;
        resolve();
      };
      look();
    });
  for (const [expected, then] of turns) {
    await appears(expected);
    if (typeof then === "string") child.stdin.write(then);
    else then(() => child.kill("SIGKILL"));
  }
  const code = await ended;
  return { code, raw, screen: screen().replaceAll("\r\n", "\n") };
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
