// `-5m` and `-3d` are words, not options: a mark before them keeps commander from taking them for some.
import type { Command } from "commander";

/** A private character that nobody types. */
const MARK = "\uE000";

/** The word, marked when it begins like a negative number. */
export function sparedNegative(word: string): string {
  return /^-[\d.,]/.test(word) ? `${MARK}${word}` : word;
}

/** The word as it was typed. */
export function restored<T>(value: T): T {
  if (typeof value === "string") return (value.startsWith(MARK) ? value.slice(1) : value) as T;
  return Array.isArray(value) ? (value.map(restored) as T) : value;
}

/** Options with their values as they were typed. */
export function withRestored<T extends object>(options: T): T {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, restored(value)])) as T;
}

/** Has a program give its commands the words as they were typed. */
export function restoreBeforeActions(program: Command): Command {
  return program.hook("preAction", (_program, command) => {
    command.processedArgs = command.processedArgs.map(restored);
    for (const [name, value] of Object.entries(command.opts())) command.setOptionValue(name, restored(value));
  });
}
