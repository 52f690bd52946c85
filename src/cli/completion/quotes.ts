// A text as one word between single quotes, for any shell.
import type { Shell } from "./scripts.ts";

/** PowerShell takes typographic single quotes for plain ones; in a string each is written twice. */
const POWERSHELL_QUOTE = /['\u2018-\u201b]/g;

export function inSingleQuotes(text: string, shell: Shell): string {
  if (shell === "powershell") return `'${text.replace(POWERSHELL_QUOTE, "$&$&")}'`;
  const inside = shell === "fish" ? text.replaceAll("\\", "\\\\") : text;
  return `'${inside.replaceAll("'", "'\\''")}'`;
}
