// The command line that opens an editor on a line of a file.
import { basename } from "node:path";
import { Failure } from "../core/failure.ts";
import { fault } from "../core/fault.ts";
import { splitWords } from "../core/words.ts";

/** $VISUAL, else $EDITOR, with the file and, for editors that take one, the line. Fails where neither is set. */
export function editorCommand(
  env: Readonly<Record<string, string | undefined>>,
  file: string,
  line: number,
): readonly [program: string, ...args: string[]] {
  const [program, ...args] = splitWords(env.VISUAL || env.EDITOR || "").value ?? [];
  if (program === undefined) throw new Failure("usage", [fault("editor-missing", {})]);
  const name = basename(program).replace(/\.(exe|cmd)$/, "");
  if (/^(vi|vim|nvim|view|nano|pico|emacs|emacsclient|micro|kak|joe|ne|mg)$/.test(name))
    return [program, ...args, `+${line}`, file];
  if (/^(code|code-insiders|codium|cursor)$/.test(name)) return [program, ...args, "--goto", `${file}:${line}`];
  return /^(hx|helix|subl|zed)$/.test(name) ? [program, ...args, `${file}:${line}`] : [program, ...args, file];
}
