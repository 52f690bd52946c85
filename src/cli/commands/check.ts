// socialroi check: list all errors and warnings, each with line, caret and hint.
import type { Command } from "commander";
import { vocabularyOf } from "../../core/entries/vocabulary.ts";
import { warningsOf } from "../../core/entries/warnings.ts";
import { Failure } from "../../core/errors/failure.ts";
import { LINE_END } from "../../ledger/read/line-ends.ts";
import { inputErrorJson, jsonText } from "../../render/json.ts";
import { renderFileError } from "../../render/terminal/error.ts";
import { locateName } from "../args/locate-name.ts";
import { addExamples } from "../args/options.ts";
import type { Context } from "../env/context.ts";

export function register(command: Command, context: Context): void {
  addExamples(command, context.words, ["check", "check --json"]);
  command.action(async () => {
    const { ledger, source } = context.store.inspect();
    const { settings, entries, errors } = ledger;
    if (errors.length > 0) throw new Failure("input", errors, source);
    const lines = source.text.split(LINE_END);
    const aboutEntries = warningsOf(entries, settings, vocabularyOf(settings), context.today);
    const warnings = [...ledger.warnings, ...aboutEntries.map((warning) => locateName(warning, lines))];
    const style = context.style(settings.currency);
    const { check } = context.words;
    if (context.json) {
      const english = await context.english();
      const asJson = warnings.map((warning) => inputErrorJson(warning, source.file, english));
      context.out(jsonText("check", { ledger: source.file, entries: entries.length, faults: [], doubts: asJson }));
    } else if (!context.quiet) {
      for (const warning of warnings) context.out(`${renderFileError(warning, source.file, lines, style)}\n\n`);
      context.out(
        `${check.fine(entries.length)}${warnings.length > 0 ? ` ${check.warnings(warnings.length)}.` : ""}\n`,
      );
    }
  });
}
