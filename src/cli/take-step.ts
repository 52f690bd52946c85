// The way of undo and redo: one step through the history, and what it changed.
import { differenceOf } from "../ledger/difference.ts";
import type { Step } from "../ledger/file.ts";
import { jsonText } from "../render/json.ts";
import { renderDifference } from "../render/step.ts";
import { printable } from "../render/text.ts";
import type { Context } from "./context.ts";

/** Takes a step and says which command it concerned and which lines went and came. */
export async function takeStep(context: Context, name: "undo" | "redo"): Promise<void> {
  const { change, from, to }: Step = await context.store[name]();
  const { removed, added } = differenceOf(from, to);
  const { mend } = context.words;
  if (context.json)
    context.out(
      jsonText(name, {
        ledger: context.ledgerFile,
        change: { at: change.at, command: change.command },
        removed,
        added,
      }),
    );
  else if (!context.quiet) {
    const said = name === "undo" ? mend.tookBack : mend.broughtBack;
    context.out(
      `${said(printable(change.command), change.at.replace("T", " "))}\n${renderDifference(removed, added, context)}`,
    );
  }
}
