// socialroi delete: delete entries by line number.
import type { Command } from "commander";
import type { Entry } from "../../core/entries/entry.ts";
import { inputError } from "../../core/errors/error.ts";
import { Failure } from "../../core/errors/failure.ts";
import { entriesOnLines, planDelete } from "../../ledger/edit/delete.ts";
import { entryJson, jsonText } from "../../render/json.ts";
import { entryLine } from "../../render/terminal/entry.ts";
import { addExamples } from "../args/options.ts";
import type { Context } from "../env/context.ts";
import { type Inspected, validLedger } from "../env/open-ledger.ts";

export function register(command: Command, context: Context): void {
  command.argument("<lines...>", context.words.help.words.lines);
  addExamples(command, context.words, ["delete 214", "delete 214 215 --yes"]);
  command.action(async (lines: string[]) => {
    const { mend } = context.words;
    const inspected = context.store.inspect();
    const entries = entriesOn(lines, inspected);
    const style = context.style(inspected.ledger.settings.currency);
    const shown = entries.map((entry) => `${entry.line}  ${entryLine(entry, null, context.today, style)}\n`).join("");
    if (!context.yes && !context.quiet) context.tell(shown);
    if (!(await context.confirm(mend.deleteThese(entries.length), "--yes"))) {
      context.tell(`${mend.kept}\n`);
      return;
    }
    await context.store.replace(
      (now) => {
        const present = entriesOn(lines, now);
        if (JSON.stringify(present) !== JSON.stringify(entries))
          throw new Failure("usage", [inputError("lines-changed", {})]);
        const next = planDelete(now.source.text, now.ledger, present);
        if (next === null) throw new Failure("input", [inputError("delete-unsafe", { line: entries[0]?.line ?? 0 })]);
        return { text: next };
      },
      { mayShrink: true },
    );
    if (context.json) context.out(jsonText("delete", { ledger: context.ledgerFile, deleted: entries.map(entryJson) }));
    else if (!context.quiet) context.out(`${context.yes ? shown : ""}${mend.deleted(entries.length)}\n`);
  });
}

function entriesOn(lines: readonly string[], inspected: Inspected): Entry[] {
  const ledger = validLedger(inspected);
  const found = entriesOnLines(ledger, inspected.source.text, lines.map(Number));
  const wrong = lines.filter((_, index) => found[index] === null);
  if (wrong.length > 0)
    throw new Failure(
      "usage",
      wrong.map((text) => inputError("line-without-entry", { text })),
    );
  return [...new Set(found.filter((entry) => entry !== null))];
}
