// socialroi export: write entries in the formats of other programs.

import { extname } from "node:path";
import type { Command } from "commander";
import { passes } from "../../../core/entries/filter.ts";
import { inputError } from "../../../core/errors/error.ts";
import { Failure, failure } from "../../../core/errors/failure.ts";
import { isWithin } from "../../../core/values/period.ts";
import { capital } from "../../../render/terminal/layout/text.ts";
import { onlyText } from "../../../render/terminal/list.ts";
import { addFilterOptions, type FilterOptions, filterFrom, kindsFrom } from "../../args/filter-options.ts";
import { addExamples, addOptions } from "../../args/options.ts";
import { STDOUT, write } from "../../args/output-options.ts";
import { addPeriodOptions, type PeriodOptions, periodFrom } from "../../args/period-options.ts";
import { readWords } from "../../args/read-words.ts";
import type { Context } from "../../env/context.ts";
import { EXPORT_FORMATS, type ExportFormat, FORMAT_OF_EXTENSION } from "./export-formats.ts";

interface ExportOptions extends PeriodOptions, FilterOptions {
  readonly kind?: readonly string[];
  readonly output?: string;
  readonly force?: boolean;
  readonly email?: string;
}

export function register(command: Command, context: Context): void {
  command.argument("[words...]", context.words.help.words.export);
  addOptions(command, context.words, ["csv", "jsonl", "hledger", "timeclock", "exportIcs", "toggl", "clockify"]);
  addOptions(command, context.words, ["exportOutput", "overwrite", "email"]);
  addOptions(addFilterOptions(command, context.words), context.words, ["kind"]);
  addPeriodOptions(command, context.words);
  addExamples(command, context.words, [
    "export csv 2026",
    "export -o ledger.csv",
    "export --jsonl --year",
    "export --hledger -o ledger.journal",
    "export --toggl --email me@example.com --last-month -o toggl.csv",
  ]);
  command.action(async (words: string[], typed: ExportOptions) => {
    const ledger = context.store.read();
    const { options, said } = await readWords(words, typed, "export", ledger, context);
    const name = formatFrom(options, context);
    const format = EXPORT_FORMATS[name];
    const email = format.needsEmail ? emailAsked(options) : "";
    const { period } = periodFrom(options, { kind: "all" }, ledger, context.today, said);
    const filter = filterFrom(options, ledger);
    const kinds = kindsFrom(options.kind ?? []);
    const matching = ledger.entries.filter(
      (entry) => isWithin(entry.date, period) && passes(filter, entry) && kinds.includes(entry.kind),
    );
    const entries = matching.filter(({ kind }) => format.kinds.includes(kind));
    const { settings } = ledger;
    const style = context.style(settings.currency);
    const written = new Date(context.now().epoch);
    const text = await format.write({ entries, settings, period, filter, email, written, style });
    const { exporting } = context.words;
    const saving = { kind: name, force: options.force === true };
    await write(text, options.output ?? STDOUT, saving, context, (file) => exporting.saved(entries.length, file));
    if (context.quiet) return;
    const only = onlyText({ filter, kinds }, style);
    if (said.words !== "")
      context.tell(`${[capital(style.format.period(period)), only].filter((part) => part !== "").join(" · ")}\n`);
    const left = matching.length - entries.length;
    if (left > 0) context.tell(`${exporting.left(left)}\n`);
    if (matching.length === 0) context.tell(`${context.words.list.empty(style.format.period(period), only)}\n`);
  });
}

function formatFrom(options: ExportOptions, { json }: Context): ExportFormat {
  const names = Object.keys(EXPORT_FORMATS) as ExportFormat[];
  const [first, second] = names.filter((name) => (name === "json" ? json : options[name] === true));
  if (first && second) throw failure("usage", "options-exclusive", { first: `--${first}`, second: `--${second}` });
  if (first) return first;
  const { output: file = STDOUT } = options;
  if (file === STDOUT) return "csv";
  const named = FORMAT_OF_EXTENSION.get(extname(file).toLowerCase());
  if (named) return named;
  const known = [...FORMAT_OF_EXTENSION.keys()].join(", ");
  throw failure("usage", "format-unknown", { file, known, flags: names.map((name) => `--${name}`).join(", ") });
}

function emailAsked({ email = "" }: ExportOptions): string {
  if (/^[^\s@]+@[^\s@]+$/.test(email)) return email;
  throw new Failure("usage", [
    email === ""
      ? inputError("email-missing", {})
      : inputError("option-unreadable", { option: "--email", text: email }),
  ]);
}
