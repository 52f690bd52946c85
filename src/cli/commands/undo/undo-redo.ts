// Shared by undo and redo: takes steps and reports them.
import { accepted, failureReason } from "../../../core/errors/failure.ts";
import { differenceOf } from "../../../ledger/edit/difference.ts";
import type { Step } from "../../../ledger/file/ledger-file.ts";
import { jsonText } from "../../../render/json.ts";
import { printable } from "../../../render/terminal/layout/text.ts";
import { renderDifference } from "../../../render/terminal/step.ts";
import type { Context } from "../../env/context.ts";

/** How many changes: one unless typed. Throws a Failure for anything but a number. */
export async function stepCount(typed: readonly string[]): Promise<number> {
  if (typed.length === 0) return 1;
  const { readSteps } = await import("../../../core/words/query/lines.ts");
  return accepted(readSteps(typed));
}

export async function takeSteps(context: Context, name: "undo" | "redo", count: number): Promise<void> {
  const { changes, from, to }: Step = await context.store[name](count);
  const { removed, added } = differenceOf(from, to);
  let timer: "restored" | "removed" | null = null;
  for (const change of changes)
    if (change.timer !== undefined) timer = (await moveTimer(context, name, change.timer)) ?? timer;
  const described = changes.map(({ at, command }) => ({ at, command }));
  const { fix } = context.words;
  if (context.json)
    context.out(
      jsonText(name, {
        ledger: context.ledgerFile,
        change: described[0],
        changes: described,
        removed,
        added,
        ...(timer ? { timer } : {}),
      }),
    );
  else if (!context.quiet) {
    const title = name === "undo" ? fix.tookBack : fix.broughtBack;
    const { moment } = context.style().format;
    const titles = described.map(({ at, command }) => `${title(printable(command), moment(at))}\n`);
    context.out(`${titles.join("")}${renderDifference(removed, added, context)}`);
    if (timer) context.out(`${timer === "restored" ? fix.timerRestored : fix.timerRemoved}\n`);
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
    tell(`${words.fix.notices.timer(failureReason(error))}\n`);
    return null;
  }
}
