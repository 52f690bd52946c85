// socialroi delete: delete entries by line number.
import type { Entry } from "../../core/entries/entry.ts";
import { inputError } from "../../core/errors/error.ts";
import { accepted, Failure, failure } from "../../core/errors/failure.ts";
import { type LineChoice, readLines } from "../../core/words/query/lines.ts";
import { entriesOnLines, planDelete } from "../../ledger/edit/delete.ts";
import { entryJson } from "../../render/json.ts";
import { entryLine } from "../../render/terminal/entry.ts";
import { command } from "../command.ts";
import { type Inspected, validLedger } from "../env/open-ledger.ts";

export const commands = {
  delete: command({
    args: { "<lines...>": "lines" },
    examples: ["delete last", "delete 214", "delete 214-216 --yes"],
    run: async (context, _options, typed: string[]) => {
      const { fix } = context.words;
      const lines = accepted(readLines(typed));
      const inspected = context.store.inspect();
      const entries = entriesOn(lines, inspected);
      const style = context.style(inspected.ledger.settings.currency);
      const shown = entries.map((entry) => `${entry.line}  ${entryLine(entry, null, context.today, style)}\n`).join("");
      if (!context.yes && !context.quiet) context.tell(shown);
      if (!(await context.confirm(fix.deleteThese(entries.length), "--yes"))) return context.tell(`${fix.kept}\n`);
      await context.store.replace(
        (now) => {
          const present = entriesOn(lines, now);
          if (JSON.stringify(present) !== JSON.stringify(entries)) throw failure("usage", "lines-changed", {});
          const next = planDelete(now.source.text, now.ledger, present);
          if (next === null) throw failure("input", "delete-unsafe", { line: entries[0]?.line ?? 0 });
          return { text: next };
        },
        { mayShrink: true },
      );
      return {
        json: () => ({ ledger: context.ledgerFile, deleted: entries.map(entryJson) }),
        text: () => `${context.yes ? shown : ""}${fix.deleted(entries.length)}\n`,
      };
    },
  }),
};

/** The entries on these lines. Throws a Failure that names each line without one. */
function entriesOn(choices: readonly LineChoice[], inspected: Inspected): Entry[] {
  const ledger = validLedger(inspected);
  const { entries } = ledger;
  const chosen = choices.flatMap((choice) => {
    if (!("last" in choice)) {
      const { from, to } = choice;
      return [from, ...entries.map(({ line }) => line).filter((line) => from < line && line < to), to];
    }
    if (choice.last > entries.length || choice.last === 0)
      throw failure("usage", "entries-few", { count: choice.last, available: entries.length });
    return entries.slice(-choice.last).map(({ line }) => line);
  });
  const lines = [...new Set(chosen)];
  const found = entriesOnLines(ledger, inspected.source.text, lines);
  const bounds = { first: entries[0]?.line ?? 0, last: entries.at(-1)?.line ?? 0 };
  const wrong = lines
    .filter((_, index) => found[index] === null)
    .map((line) => inputError("line-without-entry", { text: String(line), ...bounds }));
  if (wrong.length > 0) throw new Failure("usage", wrong);
  return [...new Set(found.filter((entry) => entry !== null))];
}
