// The result of `demo`: the created file and commands to try.
import type { Catalogue } from "../../i18n/catalogue.ts";

/** Ends in a newline. */
export function renderDemo(file: string, entries: number, commands: readonly string[], { demo }: Catalogue): string {
  return `${demo.made(entries, file)}\n\n${commands.map((command) => `  ${command}\n`).join("")}\n${demo.yours}\n`;
}
