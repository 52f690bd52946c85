// socialroi undo: undo the last changes, or list what can be undone; redo: redo what was undone last.
import { accepted, failureReason } from "../../core/errors/failure.ts";
import { largest } from "../../core/values/largest.ts";
import { differenceOf } from "../../ledger/edit/align.ts";
import type { Step } from "../../ledger/file/ledger-file.ts";
import { printable, widthOf } from "../../render/terminal/layout/text.ts";
import { renderDifference } from "../../render/terminal/step.ts";
import { type Answer, command } from "../command.ts";
import type { Context } from "../env/context.ts";

export const commands = {
  undo: command({
    args: { "[words...]": "steps" },
    options: ["changes"],
    examples: ["undo", "undo 2", "undo --list"],
    run: async (context, { list }, words: string[]) =>
      list ? listChanges(context) : takeSteps(context, "undo", await stepCount(words)),
  }),
  redo: command({
    args: { "[words...]": "steps" },
    examples: ["redo", "redo 2"],
    run: async (context, _options, words: string[]) => takeSteps(context, "redo", await stepCount(words)),
  }),
};

async function listChanges(context: Context): Promise<Answer> {
  const changes = (await context.store.file.undoable()).map(({ at, command: typed }) => ({ at, command: typed }));
  return {
    json: () => ({ ledger: context.ledgerFile, changes }),
    text: () => {
      const { moment } = context.style().format;
      const times = changes.map(({ at }) => moment(at));
      const width = largest(times.map(widthOf), 0);
      const lines = changes.map(({ command: typed }, index) => {
        const time = times[index] ?? "";
        return `${time}${" ".repeat(width - widthOf(time))}  ${printable(typed)}\n`;
      });
      return lines.join("");
    },
  };
}

/** How many changes: one unless typed. Throws a Failure for anything but a number. */
async function stepCount(typed: readonly string[]): Promise<number> {
  if (typed.length === 0) return 1;
  const { readSteps } = await import("../../core/words/query/lines.ts");
  return accepted(readSteps(typed));
}

async function takeSteps(context: Context, name: "undo" | "redo", count: number): Promise<Answer> {
  const { changes, from, to }: Step = await context.store.file[name](count);
  const { removed, added } = differenceOf(from, to);
  let isMoved = false;
  for (const change of changes)
    if (change.timer !== undefined) isMoved = (await moveTimer(context, name, change.timer)) || isMoved;
  const timer = !isMoved ? null : name === "undo" ? "restored" : "removed";
  const described = changes.map(({ at, command: typed }) => ({ at, command: typed }));
  return {
    json: () => ({
      ledger: context.ledgerFile,
      change: described[0],
      changes: described,
      removed,
      added,
      ...(timer ? { timer } : {}),
    }),
    text: () => {
      const { fix } = context.words;
      const title = name === "undo" ? fix.tookBack : fix.broughtBack;
      const { moment } = context.style().format;
      const titles = described.map(({ at, command: typed }) => `${title(printable(typed), moment(at))}\n`);
      const moved = timer ? [`${timer === "restored" ? fix.timerRestored : fix.timerRemoved}\n`] : [];
      return [...titles, renderDifference(removed, added, context), ...moved].join("");
    },
  };
}

/**
 * On undo, restores the timer that the change ended, unless another is running; on redo, removes it again. Returns whether
 * it did. The ledger is already changed, so a failure is only reported.
 */
async function moveTimer({ state, words, tell }: Context, name: "undo" | "redo", timer: unknown): Promise<boolean> {
  try {
    const { moves } = await state.update("timer", async (present) => {
      const [old, next] = name === "undo" ? [undefined, timer] : [timer, undefined];
      const moves = JSON.stringify(present) === JSON.stringify(old);
      return { value: moves ? next : present, moves };
    });
    return moves;
  } catch (error) {
    tell(`${words.fix.notices.timer(failureReason(error))}\n`);
    return false;
  }
}
