// Reads a shell's completion request, and writes one candidate a line in the format of that shell.
import { printable } from "../../render/terminal/layout/text.ts";
import { bashWriter, readBashLine } from "./bash.ts";
import { inSingleQuotes } from "./scripts.ts";
import type { Candidate } from "./values.ts";

export interface CompletionRequest {
  /** Unquoted; the last one is being typed. */
  readonly words: readonly string[];
  /** Formats a candidate; null if the shell would not read back exactly that word. */
  readonly lineOf: (candidate: Candidate) => string | null;
}

/**
 * Parses the arguments of a shell's script. Zsh, fish and PowerShell pass unquoted words (PowerShell omits empty ones);
 * bash passes the line up to the cursor, and the end of it that the candidate replaces.
 */
export function parseRequest(shell: string, given: readonly string[]): CompletionRequest {
  switch (shell) {
    case "bash": {
      const [line = "", replaced = ""] = given;
      const write = bashWriter(line, replaced);
      return { words: readBashLine(line).words.slice(1), lineOf: ({ value }) => write(value) };
    }
    case "powershell":
      return { words: given, lineOf: powershellLine };
    case "powershell-next":
      return { words: [...given, ""], lineOf: powershellLine };
    case "fish":
      // Fish writes a leading ~ unquoted and expands it to a home folder.
      return {
        words: given,
        lineOf: (candidate) => (candidate.value.startsWith("~") ? null : describedLine(candidate)),
      };
    case "zsh":
      return { words: given, lineOf: describedLine };
    default:
      return { words: given, lineOf: () => null };
  }
}

/** The lines for a shell, without duplicates. Names with invisible characters are left out. */
export function linesFor({ lineOf }: CompletionRequest, candidates: readonly Candidate[]): string {
  const unique = [...new Map(candidates.map((candidate) => [candidate.value, candidate])).values()];
  return unique
    .filter(({ value }) => printable(value) === value)
    .flatMap(({ value, description }) => lineOf({ value, description: printable(description) }) ?? [])
    .map((line) => `${line}\n`)
    .join("");
}

/** Zsh and fish quote the value themselves. */
function describedLine({ value, description }: Candidate): string {
  return description === "" ? value : `${value}\t${description}`;
}

/**
 * ASCII JSON, independent of PowerShell's output encoding. Before 7.3 it passes " and a trailing \ to programs
 * unescaped, so such names are left out.
 */
function powershellLine({ value, description }: Candidate): string | null {
  if (/"|\\$/.test(value)) return null;
  const text = /^-{0,2}\p{L}[\p{L}\p{N}_=-]*$/u.test(value) ? value : inSingleQuotes(value, "powershell");
  return JSON.stringify({ text, description: description || value }).replace(
    /[^\0-\x7f]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
