// Installs completion: writes the script to the data folder, and a line that sources it to the shell's start file.
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { attempt, failure } from "../../core/errors/failure.ts";
import { appendLine } from "../../ledger/file/append.ts";
import { DISK, type Disk } from "../../ledger/file/disk.ts";
import { makeFolder, replaceFile } from "../../ledger/file/replace.ts";
import { foldersOf, type Machine } from "../env/folders.ts";
import { inSingleQuotes, SCRIPTS, SHELLS, type Shell } from "./scripts.ts";

/** The named shell, else the user's. Throws a Failure if it is not supported. */
export function shellNamed(word: string | undefined, env: Machine["env"]): Shell {
  const name = (word ?? basename(env.SHELL ?? "")).toLowerCase().replace(/^pwsh$/, "powershell");
  const shell = SHELLS.find((known) => known === name);
  if (shell) return shell;
  throw failure("usage", "shell-unknown", { text: name, known: SHELLS.join(", ") });
}

/**
 * Writes the script and the line; a second call adds nothing. The start file is null if the shell finds the script by
 * itself. Throws a Failure if a file cannot be written.
 */
export function installCompletion(shell: Shell, machine: Machine, disk: Disk = DISK) {
  const { data, shellConfig: config } = foldersOf(machine);
  const { env, home } = machine;
  const files: Readonly<Record<Shell, readonly [script: string, startFile: string | null]>> = {
    bash: [join(data, "completion.bash"), join(home, ".bashrc")],
    zsh: [join(data, "completion.zsh"), join(env.ZDOTDIR || home, ".zshrc")],
    fish: [join(config, "fish/completions/socialroi.fish"), null],
    powershell: [join(data, "completion.ps1"), join(config, "powershell/profile.ps1")],
  };
  const [file, startFile] = files[shell];
  const quoted = inSingleQuotes(file, shell);
  const line = shell === "powershell" ? `. ${quoted}` : `[ -f ${quoted} ] && . ${quoted}`;
  attempt("output-unwritable", file, () => {
    makeFolder(dirname(file), disk);
    replaceFile(file, SCRIPTS[shell], disk);
  });
  const added = startFile !== null && attempt("output-unwritable", startFile, () => addLine(startFile, line, disk));
  return { file, startFile, added, line };
}

/** Appends a line to a file of any encoding, unless present. Returns whether it did. */
function addLine(file: string, line: string, disk: Disk): boolean {
  const text = existsSync(file) ? readFileSync(file, "latin1") : "";
  const bytes = Buffer.from(line).toString("latin1");
  if (text.split(/\r?\n/).includes(bytes)) return false;
  makeFolder(dirname(file), disk);
  appendLine(file, line, disk);
  return true;
}
