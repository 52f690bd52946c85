// socialroi edit: edit a draft of the ledger, and save it if it is valid.
import type { Entry } from "../../../core/entries/entry.ts";
import { accepted, Failure, failure } from "../../../core/errors/failure.ts";
import { readLines } from "../../../core/words/query/lines.ts";
import { differenceOf } from "../../../ledger/edit/align.ts";
import type { Draft } from "../../../ledger/file/history.ts";
import { LINE_END, linesOf } from "../../../ledger/read/line-ends.ts";
import { readLedger } from "../../../ledger/read/read.ts";
import { renderFileError } from "../../../render/terminal/error.ts";
import { printable } from "../../../render/terminal/layout/text.ts";
import { command } from "../../command.ts";
import type { Context } from "../../env/context.ts";
import type { Inspected } from "../../env/open-ledger.ts";
import { Interrupted } from "../../terminal/questions.ts";
import { editorCommand } from "./editor.ts";

export const commands = {
  edit: command({
    args: { "[line...]": "line" },
    examples: ["edit", "edit 214", "edit last"],
    run: async (context, _options, typed: string[]) => {
      const { store, words } = context;
      const inspected = store.inspect();
      const { ledger, source } = inspected;
      const opened = lineOf(typed, source.text, ledger.entries);
      const draft = store.file.openHistory().draft(source.text, context.today);
      const saving = editAndSave(context, draft, opened, inspected);
      const { text: next, mayBeOpen } = await saving.catch((error: unknown) => {
        keepOrDrop(draft, source.text, error, context);
        throw error;
      });
      if (!mayBeOpen) draft.drop();
      return {
        json: () => ({ ledger: context.ledgerFile, ...differenceOf(source.text, next) }),
        text: () => {
          if (next !== source.text) return `${words.fix.saved}\n`;
          context.tell(`${mayBeOpen ? words.fix.stillOpen(printable(draft.file)) : words.fix.unchanged}\n`);
          return "";
        },
      };
    },
  }),
};

/** The line to open; the last entry's if none is typed. Throws a Failure for anything but one line of the ledger. */
function lineOf(typed: readonly string[], text: string, entries: readonly Entry[]): number {
  const choices = accepted(typed.length === 0 ? { value: [{ last: 1 }] } : readLines(typed));
  const [choice] = choices;
  const lines = Math.max(1, linesOf(text).length);
  const line = choice && "last" in choice ? (entries.at(-choice.last)?.line ?? 1) : (choice?.from ?? 0);
  const isOne = choices.length === 1 && !(choice && "to" in choice && choice.to !== choice.from);
  if (isOne && line >= 1 && line <= lines) return line;
  throw failure("usage", "line-beyond", { text: typed.join(" "), lines });
}

async function editAndSave(
  context: Context,
  draft: Draft,
  line: number,
  { ledger, source }: Inspected,
): Promise<Edited> {
  const left = await edited(context, draft, line, source.text);
  if (left.text === source.text) return left;
  await agreeToFewer(ledger.entries.length, readLedger(left.text).entries.length, context);
  const compose = ({ source: { text } }: Inspected): { readonly text: string } => {
    if (text === source.text) return left;
    throw failure("input", "ledger-changed", { file: source.file, draft: draft.file });
  };
  await context.store.replace(compose, { mayShrink: true });
  return left;
}

/** Asks for confirmation if entries were removed. Throws a Failure if the answer is no. */
async function agreeToFewer(before: number, after: number, context: Context): Promise<void> {
  if (after >= before || (await context.confirm(context.words.fix.fewer(before, after), "--yes"))) return;
  throw failure("usage", "entries-fewer", { before, after });
}

/**
 * Drops an unchanged draft, unless the user left with Ctrl-C: the editor may still have it open. Otherwise reports the
 * path of the draft, unless the error does.
 */
function keepOrDrop(draft: Draft, text: string, error: unknown, context: Context): void {
  if (draft.holds(text) && !(error instanceof Interrupted)) draft.drop();
  else if (!context.json && !(error instanceof Failure && error.errors[0]?.code === "ledger-changed"))
    context.tell(`${context.words.fix.draft(printable(draft.file))}\n`);
}

type Edited = { readonly text: string; readonly mayBeOpen: boolean };

/** Milliseconds. An unknown editor that exits sooner without a change may have its own window. */
const AT_ONCE = 10_000;

/** Runs the editor until the text is valid; offers to reopen it at the first error. `before` is the draft's text. */
async function edited(context: Context, draft: Draft, line: number, before: string): Promise<Edited> {
  const { file } = draft;
  const { program, args, waits } = editorCommand(context.env, file, line);
  const begun = context.now().epoch;
  const code = await context.spawn(program, args).catch((error: Error) => error.message);
  if (code !== 0) throw failure("system", "editor-failed", { editor: program, reason: String(code) });
  const mayBeOpen = !waits && draft.holds(before) && context.now().epoch - begun < AT_ONCE;
  if (mayBeOpen && context.attended) await context.prompts.line(context.words.fix.saveThere);
  const text = draft.read();
  const { errors } = readLedger(text);
  const [first] = errors;
  if (!first) return { text, mayBeOpen: mayBeOpen && !context.attended };
  const inspected: Inspected["source"] = { file, text };
  if (!context.attended) throw new Failure("input", errors, inspected);
  const lines = text.split(LINE_END);
  for (const found of errors) context.tell(`${renderFileError(found, file, lines, context.style())}\n\n`);
  if (await context.confirm(context.words.fix.reopen, ""))
    return edited(context, draft, first.place?.line ?? line, text);
  throw new Failure("input", errors, inspected);
}
