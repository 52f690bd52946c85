// The program on a terminal: keys are sent when a text appears, and the screen is told afterwards. The terminal is made up in this
// process, or, for what is about terminals and processes themselves, a real one with the built program on it.
import { spawn, spawnSync } from "node:child_process";
import { PassThrough, Writable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { BIN, type Home, mainOn } from "./socialroi.ts";

/** Keys by name. */
export const KEYS = { enter: "\r", down: "\x1b[B", up: "\x1b[A", interrupt: "\x03" } as const;

/** How long a text may take to appear before the test fails with the screen. In milliseconds. */
const PATIENCE = 60_000;
const ROWS = 40;
/** 128 + SIGINT, as shells count. */
const INTERRUPTED = 130;

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

/** A command that runs on a terminal. */
interface Running {
  readonly type: (keys: string) => void;
  readonly close: () => void;
  readonly ended: Promise<number | null>;
}

/** Why there are no real terminals to test on, for the name of a skipped test; null where there are. */
export const NO_TERMINAL: string | null = /util-linux/.test(spawnSync("script", ["--version"]).stdout?.toString() ?? "")
  ? null
  : "skipped: util-linux's script is not installed";

/**
 * Runs a command on a terminal of its own and takes these turns. Standard input, output and error are that terminal.
 * Fails when a text does not appear, or the command ends before its turn.
 */
export function converse(
  home: Home,
  args: readonly string[],
  turns: readonly Turn[],
  { env = {}, columns = 100 }: More = {},
): Promise<Conversation> {
  return taking(turns, (show) => onMadeUpTerminal(home, args, { ...terminalEnv(home), ...env }, columns, show));
}

/** The same with the built program on a real terminal. */
export function converseSpawned(
  home: Home,
  args: readonly string[],
  turns: readonly Turn[],
  { env = {}, columns = 100 }: More = {},
): Promise<Conversation> {
  const words = [process.execPath, BIN, ...args];
  return taking(turns, (show) => onRealTerminal(words, home.folder, { ...terminalEnv(home), ...env }, columns, show));
}

/** The same with any program. */
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

/** main() in this process on a terminal that is made of streams. */
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
    // A question that is answered ends the stream that it was drawn on, which the streams of a process do not mind.
    { isTTY: true, columns, rows: ROWS, getWindowSize: () => [columns, ROWS], end: () => output },
  ) as unknown as NodeJS.WriteStream;
  /** What a terminal does with a key where the program does not ask for each: lines are edited and echoed. */
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
  // What the command does not read any more as it ends; that it ended is said elsewhere.
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
