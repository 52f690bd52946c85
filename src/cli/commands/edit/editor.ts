// The command line that opens an editor on a line of a file, and waits until it is closed.
import { basename } from "node:path";
import { fault } from "../../../core/errors/error.ts";
import { Failure } from "../../../core/errors/failure.ts";
import { splitWords } from "../../../core/words/words.ts";

export interface EditorCommand {
  readonly program: string;
  readonly args: readonly string[];
  /** Whether it is known to end only when its window is closed. */
  readonly waits: boolean;
}

/** How editors are told the line. */
const plus = (file: string, line: number) => [`+${line}`, file];
const goto = (file: string, line: number) => ["--goto", `${file}:${line}`];
const colon = (file: string, line: number) => [`${file}:${line}`];
const none = (file: string) => [file];

/**
 * Editors by name: how each takes a line, and the options of which one makes it wait. Those with a window of their own hand
 * the file to it and end at once without; the first is added where none is given.
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

/** $VISUAL, else $EDITOR, with the file and, for editors that take one, the line. Fails where neither is set. */
export function editorCommand(
  env: Readonly<Record<string, string | undefined>>,
  file: string,
  line: number,
): EditorCommand {
  const [program, ...args] = splitWords(env.VISUAL || env.EDITOR || "").value ?? [];
  if (program === undefined) throw new Failure("usage", [fault("editor-missing", {})]);
  const name = basename(program).replace(/\.(exe|cmd)$/, "");
  const [, place = none, wait = null] = EDITORS.find(([names]) => names.test(name)) ?? [];
  const told = wait?.length === 0 || args.some((arg) => wait?.includes(arg));
  return {
    program,
    args: [...args, ...(wait && !told ? wait.slice(0, 1) : []), ...place(file, line)],
    waits: wait !== null,
  };
}
