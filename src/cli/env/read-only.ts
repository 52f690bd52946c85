// A ledger read from a stream: commands that write are refused.

import { type Failure, failure } from "../../core/errors/failure.ts";
import type { CommandName } from "../../i18n/catalogue.ts";
import { commandNamed } from "../args/names.ts";
import { findCommandWord } from "../args/options.ts";
import type { State } from "./ledger-state.ts";
import type { Store } from "./open-ledger.ts";

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
  if (!READERS.has(name) && !dryRun && !list && !init) throw refusal(ledger);
}

/** Wraps store and state so that writes throw a Failure. Updates of `nudge` are discarded. */
export function readOnly(store: Store, state: State, ledger: string): { readonly store: Store; readonly state: State } {
  const refuseNow = (): never => {
    throw refusal(ledger);
  };
  const refuse = async (): Promise<never> => refuseNow();
  return {
    store: {
      ...store,
      append: refuse,
      replace: refuse,
      overwrite: refuseNow,
      settle: refuse,
      undo: refuse,
      redo: refuse,
    },
    state: {
      ...state,
      write: refuseNow,
      update: async (name, change) => {
        if (name !== "nudge") return refuse();
        return change(undefined);
      },
    },
  };
}

function refusal(file: string): Failure {
  return failure("usage", "ledger-is-stream", { file });
}
