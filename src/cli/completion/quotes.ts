// Quotes a text as one single-quoted word for a shell.
import type { Shell } from "./scripts.ts";

/** PowerShell treats typographic single quotes as plain ones; inside a string each is doubled. */
const POWERSHELL_QUOTE = /['\u2018-\u201b]/g;

export function inSingleQuotes(text: string, shell: Shell): string {
  if (shell === "powershell") return `'${text.replace(POWERSHELL_QUOTE, "$&$&")}'`;
  const inside = shell === "fish" ? text.replaceAll("\\", "\\\\") : text;
  return `'${inside.replaceAll("'", "'\\''")}'`;
}
