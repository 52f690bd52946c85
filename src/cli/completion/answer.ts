// A shell's question what can come next, and the answer: one candidate a line, written as that shell wants it.
import { printable } from "../../render/terminal/layout/text.ts";
import { bashWriter, readBashLine } from "./bash.ts";
import { inSingleQuotes } from "./quotes.ts";
import type { Candidate } from "./values.ts";

export interface Asked {
  /** The words of the command line without their quotes; the last one is being typed. */
  readonly words: readonly string[];
  /** The answer for a candidate; null where the shell would not read exactly it. */
  readonly lineOf: (candidate: Candidate) => string | null;
}

/**
 * What a shell's script hands over. Zsh, fish and PowerShell give the words, without quotes; PowerShell no empty one. Bash gives
 * its line up to the cursor, and the end of it that the answer takes the place of.
 */
export function askedBy(shell: string, given: readonly string[]): Asked {
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
      // Fish writes a ~ in front as it is, and reads it as somebody's home.
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

/** The lines for a shell, each candidate once. A name with characters that nobody sees is not offered. */
export function linesFor({ lineOf }: Asked, candidates: readonly Candidate[]): string {
  const unique = [...new Map(candidates.map((candidate) => [candidate.value, candidate])).values()];
  return unique
    .filter(({ value }) => printable(value) === value)
    .flatMap(({ value, description }) => lineOf({ value, description: printable(description) }) ?? [])
    .map((line) => `${line}\n`)
    .join("");
}

/** Zsh and fish quote by themselves. */
function describedLine({ value, description }: Candidate): string {
  return description === "" ? value : `${value}\t${description}`;
}

/**
 * JSON in ASCII, whatever encoding PowerShell reads output in. Before 7.3 it hands " over to programs as a quote of theirs, and a \
 * at the end as one before it: such names are not offered.
 */
function powershellLine({ value, description }: Candidate): string | null {
  if (/"|\\$/.test(value)) return null;
  const text = /^-{0,2}\p{L}[\p{L}\p{N}_=-]*$/u.test(value) ? value : inSingleQuotes(value, "powershell");
  return JSON.stringify({ text, description: description || value }).replace(
    /[^\0-\x7f]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
