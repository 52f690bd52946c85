// Builds the command line that opens an editor at a line and waits until it is closed.
import { basename } from "node:path";
import { failure } from "../../../core/errors/failure.ts";
import { splitWords } from "../../../core/words/split-words.ts";

export interface EditorCommand {
  readonly program: string;
  readonly args: readonly string[];
  /** Whether it is known to run until its window is closed. */
  readonly waits: boolean;
}

const plus = (file: string, line: number) => [`+${line}`, file];
const goto = (file: string, line: number) => ["--goto", `${file}:${line}`];
const colon = (file: string, line: number) => [`${file}:${line}`];
const none = (file: string) => [file];

/**
 * Editors by name: how each takes a line, and the options that make it wait. Editors with windows of their own return
 * at once without such an option; the first one is added if none is given.
 */
const EDITORS: readonly (readonly [names: RegExp, place: typeof plus, wait: readonly string[]])[] = [
  [/^(vi|vim|nvim|view|nano|pico|emacs|emacsclient|micro|kak|joe|ne|mg)$/, plus, []],
  [/^(hx|helix)$/, colon, []],
  [/^(ed|mcedit|notepad)$/, none, []],
  [/^(code|code-insiders|codium|code-oss|vscodium|cursor|windsurf)$/, goto, ["--wait", "-w"]],
  [/^(subl|sublime_text|zed|zeditor|atom|pulsar)$/, colon, ["--wait", "-w"]],
  [/^(gvim|mvim)$/, plus, ["--nofork", "-f"]],
  [/^gedit$/, plus, ["--wait", "-w"]],
  [/^gnome-text-editor$/, none, ["--standalone", "-s"]],
  [/^kate$/, none, ["--block", "-b"]],
  [/^(mate|bbedit)$/, none, ["--wait", "-w"]],
];

/** $VISUAL, else $EDITOR, with the file and, if supported, the line. Throws a Failure if neither is set. */
export function editorCommand(
  env: Readonly<Record<string, string | undefined>>,
  file: string,
  line: number,
): EditorCommand {
  const [program, ...args] = splitWords(env.VISUAL || env.EDITOR || "").value ?? [];
  if (program === undefined) throw failure("usage", "editor-missing", {});
  const name = basename(program).replace(/\.(exe|cmd)$/, "");
  const [, place = none, wait = null] = EDITORS.find(([names]) => names.test(name)) ?? [];
  const hasWait = wait?.length === 0 || args.some((arg) => wait?.includes(arg));
  return {
    program,
    args: [...args, ...(wait && !hasWait ? wait.slice(0, 1) : []), ...place(file, line)],
    waits: wait !== null,
  };
}
