// socialroi edit: open the ledger in the editor, check it on close, and put it in place when it is sound.
import type { Command } from "commander";
import { Failure } from "../../core/failure.ts";
import { fault } from "../../core/fault.ts";
import { readLedger } from "../../ledger/read.ts";
import { renderFileFault } from "../../render/fault.ts";
import type { Context } from "../context.ts";
import { editorCommand } from "../editor.ts";
import { addExamples, addOptions } from "../options.ts";
import type { Inspected } from "../store.ts";

export function register(command: Command, context: Context): void {
  addOptions(command.argument("[line]", context.words.help.words.line), context.words, ["yes"]);
  addExamples(command, context.words, ["edit", "edit 214"]);
  command.action(async (line: string | undefined, options: { yes?: boolean }) => {
    const { store, words } = context;
    const { ledger, source } = store.inspect();
    const history = store.history();
    const draft = history.writeDraft(source.text);
    const next = await edited(
      context,
      draft,
      line === undefined ? (ledger.entries.at(-1)?.line ?? 1) : Number(line) || 1,
    );
    if (next === source.text) context.tell(`${words.mend.unchanged}\n`);
    else {
      const [before, after] = [ledger.entries.length, readLedger(next).entries.length];
      const agreed =
        after >= before || options.yes || (await context.confirm(words.mend.fewer(before, after), "--yes"));
      if (!agreed) throw new Failure("usage", [fault("entries-fewer", { before, after })]);
      await store.replace(({ source: { text } }) => {
        if (text === source.text) return next;
        throw new Failure("input", [fault("ledger-changed", { file: source.file, draft })]);
      }, true);
      if (!context.quiet) context.out(`${words.mend.saved}\n`);
    }
    history.dropDraft();
  });
}

/** What the editor leaves, once it is sound; it is offered again at the first fault. */
async function edited(context: Context, draft: string, line: number): Promise<string> {
  const [program, ...args] = editorCommand(context.env, draft, line);
  const code = await context.spawn(program, args).catch((error: Error) => error.message);
  if (code !== 0) throw new Failure("system", [fault("editor-failed", { editor: program, reason: String(code) })]);
  const text = context.store.history().readDraft();
  const { faults } = readLedger(text);
  const [first] = faults;
  if (!first) return text;
  const inspected: Inspected["source"] = { file: draft, text };
  if (!context.interactive) throw new Failure("input", faults, inspected);
  const lines = text.split("\n");
  for (const found of faults) context.tell(`${renderFileFault(found, draft, lines, context)}\n\n`);
  if (await context.confirm(context.words.mend.reopen, "")) return edited(context, draft, first.place?.line ?? line);
  context.tell(`${context.words.mend.draft(draft)}\n`);
  throw new Failure("input", faults, inspected);
}
