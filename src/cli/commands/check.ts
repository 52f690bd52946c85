// socialroi check: list all errors and warnings, each with line, caret and hint.
import { vocabularyOf } from "../../core/entries/vocabulary.ts";
import { warningsOf } from "../../core/entries/warnings.ts";
import { at, type InputError } from "../../core/errors/error.ts";
import { Failure } from "../../core/errors/failure.ts";
import { LINE_END } from "../../ledger/read/line-ends.ts";
import { inputErrorJson } from "../../render/json.ts";
import { renderFileError } from "../../render/terminal/error.ts";
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

/** The warning, placed at the unknown name that it is about; unchanged if that is not on the entry's first line. */
function locateName(warning: InputError, lines: readonly string[]): InputError {
  const { place, code, params } = warning;
  const [, key = ""] = /^(network|activity|person)-not-declared$/.exec(code) ?? [];
  const name = (params as Readonly<Record<string, unknown>>)[key];
  if (!place || typeof name !== "string" || name === "") return warning;
  const line = lines[place.line - 1] ?? "";
  const keys = line.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${key}:`, "gu"));
  const value = [...keys].find(({ index }) => line.slice(0, index).split('"').length % 2 === 1);
  const from = value ? line.indexOf(name, value.index + value[0].length) : -1;
  return from < 0 ? warning : at({ line: place.line, column: from + 1, length: name.length }, warning);
}
