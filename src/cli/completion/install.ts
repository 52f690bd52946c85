// Installing completion: the script beside the program's data, and one line in the shell's start file that reads it.
import { appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";
import envPaths from "env-paths";
import { Failure, reasonOf } from "../../core/failure.ts";
import { fault } from "../../core/fault.ts";
import type { Context } from "../context.ts";
import type { Surroundings } from "../surroundings.ts";
import { inSingleQuotes } from "./quotes.ts";
import { SCRIPTS, SHELLS, type Shell } from "./scripts.ts";

export interface Installed {
  /** The script. */
  readonly file: string;
  /** The start file that reads it; null where the shell finds it by itself. */
  readonly startFile: string | null;
  /** Whether the start file has the line only now. */
  readonly added: boolean;
  /** The line, for people who keep their start files themselves. */
  readonly line: string;
}

/** The shell that is meant: the one named, else that of the person. */
export function shellNamed(word: string | undefined, env: Surroundings["env"]): Shell {
  const name = (word ?? basename(env.SHELL ?? "")).toLowerCase().replace(/^pwsh$/, "powershell");
  const shell = SHELLS.find((known) => known === name);
  if (shell) return shell;
  throw new Failure("usage", [fault("shell-unknown", { text: name, known: SHELLS.join(", ") })]);
}

/** Writes the script and has the shell read it. Nothing is added twice. Throws a Failure where a file cannot be written. */
export async function installCompletion(
  shell: Shell,
  { env, save }: Pick<Context, "env" | "save">,
): Promise<Installed> {
  const config = env.XDG_CONFIG_HOME || join(homedir(), ".config");
  const data = envPaths("socialroi", { suffix: "" }).data;
  const endings: Readonly<Record<Shell, string>> = { bash: "bash", zsh: "zsh", fish: "fish", powershell: "ps1" };
  const file =
    shell === "fish" ? join(config, "fish/completions/socialroi.fish") : join(data, `completion.${endings[shell]}`);
  const startFiles: Readonly<Record<Shell, string | null>> = {
    bash: join(homedir(), ".bashrc"),
    zsh: join(env.ZDOTDIR || homedir(), ".zshrc"),
    fish: null,
    powershell: join(config, "powershell/profile.ps1"),
  };
  const startFile = startFiles[shell];
  const quoted = inSingleQuotes(file, shell);
  const line = shell === "powershell" ? `. ${quoted}` : `[ -f ${quoted} ] && . ${quoted}`;
  writing(file, () => makeFolder(dirname(file)));
  await save(file, SCRIPTS[shell]);
  if (startFile === null) return { file, startFile, added: false, line };
  return writing(startFile, () => ({ file, startFile, added: addLine(startFile, line), line }));
}

/** Adds a line to the end of a file unless it is there, all of it or nothing; gives whether it did. */
function addLine(file: string, line: string): boolean {
  const text = existsSync(file) ? readFileSync(file, "latin1") : "";
  const added = Buffer.from(`${text === "" || text.endsWith("\n") ? "" : "\n"}${line}\n`).toString("latin1");
  if (`\n${text}\n`.replaceAll("\r\n", "\n").includes(`\n${added.trim()}\n`)) return false;
  makeFolder(dirname(file));
  try {
    appendFileSync(file, added, "latin1");
  } catch (error) {
    if (existsSync(file) && `${text}${added}`.startsWith(readFileSync(file, "latin1"))) truncateSync(file, text.length);
    throw error;
  }
  return true;
}

/** Makes a folder and those above it, as private as the ledger's. */
function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

function writing<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new Failure("system", [fault("output-unwritable", { file, reason: reasonOf(error) })]);
  }
}
