// socialroi check: list all errors and warnings, each with line, caret and hint.
import { vocabularyOf } from "../../core/entries/vocabulary.ts";
import { warningsOf } from "../../core/entries/warnings.ts";
import { Failure } from "../../core/errors/failure.ts";
import { LINE_END } from "../../ledger/read/line-ends.ts";
import { inputErrorJson } from "../../render/json.ts";
import { renderFileError } from "../../render/terminal/error.ts";
import { locateName } from "../args/locate-name.ts";
import { command } from "../command.ts";

export const commands = {
  check: command({
    examples: ["check", "check --json"],
    run: (context) => {
      const { ledger, source } = context.store.inspect();
      const { settings, entries, errors } = ledger;
      if (errors.length > 0) throw new Failure("input", errors, source);
      const lines = source.text.split(LINE_END);
      const aboutEntries = warningsOf(entries, settings, vocabularyOf(settings), context.today);
      const warnings = [...ledger.warnings, ...aboutEntries.map((warning) => locateName(warning, lines))];
      const style = context.style(settings.currency);
      const { check } = context.words;
      return {
        json: async () => {
          const english = await context.english();
          const doubts = warnings.map((warning) => inputErrorJson(warning, source.file, english));
          return { ledger: source.file, entries: entries.length, faults: [], doubts };
        },
        text: () => {
          const found = warnings.map((warning) => `${renderFileError(warning, source.file, lines, style)}\n\n`);
          const count = warnings.length > 0 ? ` ${check.warnings(warnings.length)}.` : "";
          return `${found.join("")}${check.fine(entries.length)}${count}\n`;
        },
      };
    },
  }),
};
