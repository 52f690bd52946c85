// Shared by undo and redo: takes one step and reports it.
import { failureReason } from "../../../core/errors/failure.ts";
import { differenceOf } from "../../../ledger/edit/difference.ts";
import type { Step } from "../../../ledger/file/ledger-file.ts";
import { jsonText } from "../../../render/json.ts";
import { printable } from "../../../render/terminal/layout/text.ts";
import { renderDifference } from "../../../render/terminal/step.ts";
import type { Context } from "../../env/context.ts";

export async function takeStep(context: Context, name: "undo" | "redo"): Promise<void> {
  const { change, from, to }: Step = await context.store[name]();
  const { removed, added } = differenceOf(from, to);
  const timer = change.timer !== undefined && (await moveTimer(context, name, change.timer));
  const { mend } = context.words;
  if (context.json)
    context.out(
      jsonText(name, {
        ledger: context.ledgerFile,
        change: { at: change.at, command: change.command },
        removed,
        added,
        ...(timer ? { timer } : {}),
      }),
    );
  else if (!context.quiet) {
    const title = name === "undo" ? mend.tookBack : mend.broughtBack;
    context.out(
      `${title(printable(change.command), context.style().format.moment(change.at))}\n${renderDifference(removed, added, context)}`,
    );
    if (timer) context.out(`${timer === "restored" ? mend.timerRestored : mend.timerRemoved}\n`);
  }
}

/**
 * On undo, restores the timer that the change ended, unless another is running; on redo, removes it again. The ledger
 * is already changed, so a failure is only reported.
 */
async function moveTimer(
  { state, words, tell }: Context,
  name: "undo" | "redo",
  timer: unknown,
): Promise<"restored" | "removed" | null> {
  try {
    const { moved } = await state.update("timer", async (present) => {
      const isPresent = JSON.stringify(present) === JSON.stringify(timer);
      if (name === "undo" ? present !== undefined : !isPresent) return { value: present, moved: null };
      return name === "undo"
        ? { value: timer, moved: "restored" as const }
        : { value: undefined, moved: "removed" as const };
    });
    return moved;
  } catch (error) {
    tell(`${words.mend.notices.timer(failureReason(error))}\n`);
    return null;
  }
}
