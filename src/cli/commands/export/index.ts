// socialroi export: write entries in the formats of other programs.

import { extname } from "node:path";
import { inputError } from "../../../core/errors/error.ts";
import { Failure, failure } from "../../../core/errors/failure.ts";
import { capital } from "../../../render/terminal/layout/text.ts";
import { onlyText } from "../../../render/terminal/list.ts";
import { listed } from "../../args/filter-options.ts";
import { FILTERS, longFlag, type Options, onlyOne, PERIODS } from "../../args/options.ts";
import { STDOUT, write } from "../../args/output-options.ts";
import { readWords } from "../../args/read-words.ts";
import { command } from "../../command.ts";
import type { Context } from "../../env/context.ts";
import { EXPORT_FORMATS, type ExportFormat, FORMAT_OF_EXTENSION } from "./export-formats.ts";

const OPTIONS = [
  ...(["csv", "csvExcel", "jsonl", "hledger", "timeclock", "exportIcs", "toggl", "clockify"] as const),
  ...(["exportOutput", "overwrite", "email", ...FILTERS, "kind", ...PERIODS] as const),
] as const;
type ExportOptions = Options<(typeof OPTIONS)[number]>;

export const commands = {
  export: command({
    args: { "[words...]": "export" },
    options: OPTIONS,
    examples: [
      "export csv 2026",
      "export -o ledger.csv",
      "export --jsonl --year",
      "export --hledger -o ledger.journal",
      "export --toggl --email me@example.com --last-month -o toggl.csv",
    ],
    run: async (context, typed, words: string[]) => {
      const ledger = context.store.read();
      const { options, said } = await readWords(words, typed, "export", ledger, context);
      const name = formatFrom(options, context);
      const format = EXPORT_FORMATS[name];
      const email = format.needsEmail ? emailAsked(options) : "";
      const query = listed(ledger, options, { kind: "all" }, said, context);
      const entries = query.entries.filter(({ kind }) => format.kinds.includes(kind));
      const { settings } = ledger;
      const style = context.style(settings.currency);
      const written = new Date(context.now().epoch);
      const text = format.write({ ...query, entries, settings, email, written, style });
      const { exporting } = context.words;
      const saving = { kind: name, force: options.force === true };
      await write(text, options.output ?? STDOUT, saving, context, (file) => exporting.saved(entries.length, file));
      if (context.quiet) return;
      const only = onlyText(query, style);
      const period = style.format.period(query.period);
      if (said.words !== "") context.tell(`${[capital(period), only].filter((part) => part !== "").join(" · ")}\n`);
      const left = query.entries.length - entries.length;
      if (left > 0) context.tell(`${exporting.left(left)}\n`);
      if (query.entries.length === 0) context.tell(`${context.words.list.empty(period, only)}\n`);
    },
  }),
};

function formatFrom(options: ExportOptions, { json }: Context): ExportFormat {
  const names = Object.keys(EXPORT_FORMATS) as ExportFormat[];
  const flagged = onlyOne(names.filter((name) => (name === "json" ? json : options[name])));
  if (flagged) return flagged;
  const { output: file = STDOUT } = options;
  if (file === STDOUT) return "csv";
  const named = FORMAT_OF_EXTENSION.get(extname(file).toLowerCase());
  if (named) return named;
  const known = [...FORMAT_OF_EXTENSION.keys()].join(", ");
  throw failure("usage", "format-unknown", { file, known, flags: names.map(longFlag).join(", ") });
}

function emailAsked({ email = "" }: ExportOptions): string {
  if (/^[^\s@]+@[^\s@]+$/.test(email)) return email;
  throw new Failure("usage", [
    email === ""
      ? inputError("email-missing", {})
      : inputError("option-unreadable", { option: "--email", text: email }),
  ]);
}
