// Where the invented year lies, and what to try on it.
import type { Catalogue } from "../../i18n/catalogue.ts";

/** The file, how much it holds, and the commands, ending in a newline. */
export function renderDemo(file: string, entries: number, commands: readonly string[], { demo }: Catalogue): string {
  return `${demo.made(entries, file)}\n\n${commands.map((command) => `  ${command}\n`).join("")}\n${demo.yours}\n`;
}
