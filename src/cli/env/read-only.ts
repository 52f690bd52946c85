// A ledger read from a stream: commands that write are refused.

import { failure } from "../../core/errors/failure.ts";
import type { CommandName } from "../../i18n/catalogue.ts";
import { commandNamed } from "../args/names.ts";
import { findCommandWord } from "../args/options.ts";

const READERS: ReadonlySet<CommandName> = new Set([
  "settings",
  "status",
  "list",
  "report",
  "compare",
  "verdict",
  "plan",
  "model",
  "nudge",
  "completion",
  "demo",
  "export",
  "check",
]);

/** Whether a command line only reads. Then a stream may be read early, for the ledger's language. */
export function onlyReads(argv: readonly string[]): boolean {
  const found = findCommandWord(argv);
  const name = found && commandNamed(found.word);
  return (found === null || (name !== null && READERS.has(name))) && !argv.includes("--help") && !argv.includes("-h");
}

/** Refuses a command that would change the ledger, before it asks or opens anything. */
export function refuseChange(
  name: CommandName,
  { dryRun, list, init }: { readonly dryRun?: boolean; readonly list?: boolean; readonly init?: boolean },
  ledger: string,
): void {
  if (!READERS.has(name) && !dryRun && !list && !init) throw failure("usage", "ledger-is-stream", { file: ledger });
}
