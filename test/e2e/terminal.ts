// Runs the program on a terminal: sends keys when a text appears, and returns the screen. The terminal is simulated in
// this process, or real for tests of terminals and processes.
import { spawn, spawnSync } from "node:child_process";
import { PassThrough, Writable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { BIN, type Home, mainOn } from "./socialroi.ts";

export const KEYS = { enter: "\r", down: "\x1b[B", up: "\x1b[A", interrupt: "\x03" } as const;

/** How long to wait for a text before the test fails with the screen. In milliseconds. */
const PATIENCE = 60_000;
const ROWS = 40;
/** 128 + SIGINT, as shells count. */
const INTERRUPTED = 130;

export interface Conversation {
  /** 128 + the signal that ended it, as shells count. */
  readonly code: number | null;
  /** All output, without control sequences. */
  readonly screen: string;
  /** All output, unchanged. */
  readonly raw: string;
}

/** Text to wait for, after that of the turn before, and the keys or action that follow; may also close the terminal. */
export type Turn = readonly [appears: string | RegExp, then: string | ((close: () => void) => void)];

interface More {
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
}

interface Running {
  readonly type: (keys: string) => void;
  readonly close: () => void;
  readonly ended: Promise<number | null>;
}

/** Why tests on real terminals are skipped; null if they run. */
export const NO_TERMINAL: string | null = /util-linux/.test(spawnSync("script", ["--version"]).stdout?.toString() ?? "")
  ? null
  : "skipped: util-linux's script is not installed";

/**
 * Runs a command on its own terminal, connected to standard input, output and error. Throws if a text does not appear,
 * or the command ends before its turn.
 */
export function converse(
  home: Home,
  args: readonly string[],
  turns: readonly Turn[],
  { env = {}, columns = 100 }: More = {},
): Promise<Conversation> {
  return taking(turns, (show) => onMadeUpTerminal(home, args, { ...terminalEnv(home), ...env }, columns, show));
}

/** Like `converse`, with the built program on a real terminal. */
export function converseSpawned(
  home: Home,
  args: readonly string[],
  turns: readonly Turn[],
  { env = {}, columns = 100 }: More = {},
): Promise<Conversation> {
  const words = [process.execPath, BIN, ...args];
  return taking(turns, (show) => onRealTerminal(words, home.folder, { ...terminalEnv(home), ...env }, columns, show));
}

/** Like `converseSpawned`, with any program. */
export function converseWith(
  words: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
  turns: readonly Turn[],
): Promise<Conversation> {
  return taking(turns, (show) => onRealTerminal(words, cwd, { TERM: "xterm", SHELL: "/bin/sh", ...env }, 100, show));
}

function terminalEnv(home: Home): Readonly<Record<string, string>> {
  return { ...home.env, COLUMNS: "", TERM: "xterm", SHELL: "/bin/sh" };
}

async function taking(turns: readonly Turn[], run: (show: (text: string) => void) => Running): Promise<Conversation> {
  let raw = "";
  let seen = 0;
  let closed = false;
  let look = (): void => undefined;
  const { type, close, ended } = run((text) => {
    raw += text;
    look();
  });
  const settled = ended.finally(() => {
    closed = true;
    look();
  });
  settled.catch(() => undefined);
  const screen = (): string => stripVTControlCharacters(raw).replaceAll("\x07", "");
  const appears = (expected: string | RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const complain = (why: string): void => {
        close();
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
    if (typeof then === "string") type(then);
    else await then(close);
  }
  const code = await settled;
  return { code, raw, screen: screen().replaceAll("\r\n", "\n") };
}

function onMadeUpTerminal(
  home: Home,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  columns: number,
  show: (text: string) => void,
): Running {
  const handlers = new Set<() => void>();
  let isRaw = false;
  let line = "";
  let end: (code: number) => void = () => undefined;
  const leaving = new Promise<number>((resolve) => {
    end = resolve;
  });
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (raw: boolean) => {
      isRaw = raw;
    },
  });
  const output: NodeJS.WriteStream = Object.assign(
    new Writable({
      decodeStrings: false,
      write: (text, _, done) => {
        show(String(text));
        done();
      },
    }),
    // An answered question ends the stream that it was drawn on; a process's own streams ignore that.
    { isTTY: true, columns, rows: ROWS, getWindowSize: () => [columns, ROWS], end: () => output },
  ) as unknown as NodeJS.WriteStream;
  /** The terminal's line mode, for programs that do not read single keys: edits and echoes lines. */
  const edit = (key: string): void => {
    if (key === KEYS.interrupt) {
      if (handlers.size === 0) end(INTERRUPTED);
      for (const handler of handlers) handler();
    } else if (key === "\x7f") line = line.slice(0, -1);
    else {
      const typed = key === "\r" ? "\n" : key;
      show(typed);
      line += typed;
      if (typed !== "\n") return;
      input.write(line);
      line = "";
    }
  };
  const stream = { isTTY: true, columns, stream: () => output, write: show };
  const streams = {
    stdin: input,
    stdinIsTTY: () => true,
    stdout: stream,
    stderr: stream,
    onInterrupt: (handler: () => void) => {
      handlers.add(handler);
      return () => void handlers.delete(handler);
    },
  };
  return {
    type: (keys) => {
      if (isRaw) input.write(keys);
      else for (const key of keys) edit(key);
    },
    close: () => end(128 + 1),
    ended: Promise.race([mainOn(streams, args, home.folder, env), leaving]),
  };
}

/** A program on a terminal of util-linux's script. */
function onRealTerminal(
  words: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
  columns: number,
  show: (text: string) => void,
): Running {
  const program = words.map(quoted).join(" ");
  const child = spawn("script", ["-qec", `stty columns ${columns} rows ${ROWS}; exec ${program}`, "/dev/null"], {
    cwd,
    env,
  });
  child.stdout.setEncoding("utf8").on("data", show);
  // Input that the ending command does not read; its end is reported elsewhere.
  child.stdin.on("error", () => undefined);
  return {
    type: (keys) => void child.stdin.write(keys),
    close: () => void child.kill("SIGKILL"),
    ended: new Promise((resolve, reject) => {
      child.on("error", reject).on("close", resolve);
    }),
  };
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
