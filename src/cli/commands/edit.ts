// socialroi edit: open the ledger in the editor, check it on close, and put it in place when it is sound.
import type { Command } from "commander";
import { Failure } from "../../core/failure.ts";
import { fault } from "../../core/fault.ts";
import { differenceOf } from "../../ledger/difference.ts";
import type { Draft } from "../../ledger/file/history.ts";
import { readLedger } from "../../ledger/read.ts";
import { renderFileFault } from "../../render/fault.ts";
import { jsonText } from "../../render/json.ts";
import { printable } from "../../render/text.ts";
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
    const opened = line === undefined ? (ledger.entries.at(-1)?.line ?? 1) : lineIn(source.text, line);
    const draft = store.history().draft(source.text, context.today);
    let next = source.text;
    try {
      next = await edited(context, draft, opened);
      if (next !== source.text) {
        await agreeToFewer(ledger.entries.length, readLedger(next).entries.length, options.yes === true, context);
        await store.replace(({ source: { text } }) => {
          if (text === source.text) return next;
          throw new Failure("input", [fault("ledger-changed", { file: source.file, draft: draft.file })]);
        }, true);
      }
    } catch (error) {
      keepOrDrop(draft, source.text, error, context);
      throw error;
    }
    draft.drop();
    if (context.json) context.out(jsonText("edit", { ledger: context.ledgerFile, ...differenceOf(source.text, next) }));
    else if (!context.quiet && next === source.text) context.tell(`${words.mend.unchanged}\n`);
    else if (!context.quiet) context.out(`${words.mend.saved}\n`);
  });
}

/** The line that was asked for; a Failure where the ledger has none of that number. */
function lineIn(text: string, typed: string): number {
  const lines = text.replace(/\n$/, "").split("\n").length;
  const line = /^\d+$/.test(typed) ? Number(typed) : 0;
  if (line >= 1 && line <= lines) return line;
  throw new Failure("usage", [fault("line-beyond", { text: typed, lines })]);
}

/** Asks for a yes where entries went; a Failure where it is a no. */
async function agreeToFewer(before: number, after: number, yes: boolean, context: Context): Promise<void> {
  if (after >= before || yes || (await context.confirm(context.words.mend.fewer(before, after), "--yes"))) return;
  throw new Failure("usage", [fault("entries-fewer", { before, after })]);
}

/** Says where a draft lies that did not get into the ledger, unless the error does; one in which nothing was changed goes. */
function keepOrDrop(draft: Draft, text: string, error: unknown, context: Context): void {
  if (draft.holds(text)) draft.drop();
  else if (!context.json && !(error instanceof Failure && error.faults[0]?.code === "ledger-changed"))
    context.tell(`${context.words.mend.draft(printable(draft.file))}\n`);
}

/** What the editor leaves, once it is sound; it is offered again at the first fault. */
async function edited(context: Context, draft: Draft, line: number): Promise<string> {
  const { file } = draft;
  const [program, ...args] = editorCommand(context.env, file, line);
  const code = await context.spawn(program, args).catch((error: Error) => error.message);
  if (code !== 0) throw new Failure("system", [fault("editor-failed", { editor: program, reason: String(code) })]);
  const text = draft.read();
  const { faults } = readLedger(text);
  const [first] = faults;
  if (!first) return text;
  const inspected: Inspected["source"] = { file, text };
  if (!context.interactive) throw new Failure("input", faults, inspected);
  const lines = text.split("\n");
  for (const found of faults) context.tell(`${renderFileFault(found, file, lines, context)}\n\n`);
  if (await context.confirm(context.words.mend.reopen, "")) return edited(context, draft, first.place?.line ?? line);
  throw new Failure("input", faults, inspected);
}
