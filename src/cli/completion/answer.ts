// The answer to a shell that asks what can come next: its words in, one candidate a line out, quoted as that shell wants.
import { printable } from "../../render/text.ts";
import type { Candidate } from "./values.ts";

/** The words that a shell hands over, the last one begun. Bash parts words at `=`: they are joined again. */
export function wordsFrom(shell: string, words: readonly string[]): string[] {
  const typed = shell === "powershell-next" ? [...words, ""] : words.length === 0 ? [""] : [...words];
  if (shell !== "bash") return typed.map((word) => (shell === "powershell" ? unquoted(word) : word));
  const joined: string[] = [];
  for (const word of typed) {
    const last = joined.at(-1);
    if (last !== undefined && /^--[^=]+$/.test(last) && word === "=") joined.push(`${joined.pop()}=`);
    else if (last !== undefined && /^--[^=]+=$/.test(last)) joined.push(`${joined.pop()}${unquoted(word)}`);
    else joined.push(unquoted(word));
  }
  return joined;
}

/** The lines for a shell. `typed` is the last word as it stood there, with its quotes. */
export function linesFor(shell: string, candidates: readonly Candidate[], typed: string): string {
  const unique = [...new Map(candidates.map((candidate) => [candidate.value, candidate])).values()];
  return unique
    .filter(({ value }) => !/\p{Cc}/u.test(value))
    .map(({ value, description }) => {
      if (shell === "bash") return quotedForBash(value.replace(/^--[^=]+=(?=.)/, ""), typed);
      const shown =
        shell.startsWith("powershell") && /[^\p{L}\p{N}_.=/-]/u.test(value)
          ? `'${value.replaceAll("'", "''")}'`
          : value;
      return description === "" ? shown : `${shown}\t${printable(description)}`;
    })
    .map((line) => `${line}\n`)
    .join("");
}

function unquoted(word: string): string {
  return word.replace(/^["']/, "").replace(/\\(.)/gsu, "$1").replace(/["']$/, "");
}

/** Backslashes before all that means something to the shell; inside quotes that were opened, only where it still does. */
function quotedForBash(value: string, typed: string): string {
  if (typed.startsWith("'")) return value;
  if (typed.startsWith('"')) return value.replace(/[\\"$`!]/g, "\\$&");
  return value.replace(/[^\p{L}\p{N}_.,:=%@+/-]/gu, "\\$&");
}
