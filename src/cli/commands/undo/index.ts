// socialroi undo: undo the last change, or list what can be undone.
import type { Command } from "commander";
import { largest } from "../../../core/values/largest.ts";
import { jsonText } from "../../../render/json.ts";
import { printable, widthOf } from "../../../render/terminal/layout/text.ts";
import { addExamples, addOptions } from "../../args/options.ts";
import type { Context } from "../../env/context.ts";
import { stepCount, takeSteps } from "./undo-redo.ts";

export function register(command: Command, context: Context): void {
  addOptions(command.argument("[words...]", context.words.help.words.steps), context.words, ["changes"]);
  addExamples(command, context.words, ["undo", "undo 2", "undo --list"]);
  command.action(async (words: string[], options: { list?: boolean }) => {
    if (!options.list) return takeSteps(context, "undo", await stepCount(words));
    const changes = (await context.store.undoable()).map(({ at, command: typed }) => ({ at, command: typed }));
    if (context.json) context.out(jsonText("undo", { ledger: context.ledgerFile, changes }));
    else if (!context.quiet) {
      const lines = changes.map(({ at, command: typed }) => [context.style().format.moment(at), typed] as const);
      const width = largest(
        lines.map(([time]) => widthOf(time)),
        0,
      );
      for (const [time, typed] of lines)
        context.out(`${time}${" ".repeat(width - widthOf(time))}  ${printable(typed)}\n`);
    }
  });
}
