// socialroi import: convert exports of other tools to entries, without duplicates.
import type { Command } from "commander";
import { inputError } from "../../../core/errors/error.ts";
import { Failure } from "../../../core/errors/failure.ts";
import type { ImportPlan } from "../../../core/setup/import-plan.ts";
import { ownSources } from "../../../importers/mapping.ts";
import { SOURCES } from "../../../importers/registry.ts";
import type { Ledger } from "../../../ledger/read/read.ts";
import { importJson } from "../../../render/import-json.ts";
import { jsonText } from "../../../render/json.ts";
import { renderImport } from "../../../render/terminal/import/import.ts";
import { printable } from "../../../render/terminal/layout/text.ts";
import { addExamples, addOptions } from "../../args/options.ts";
import { ledgerWords } from "../../args/period-options.ts";
import type { Context } from "../../env/context.ts";
import { validLedger } from "../../env/open-ledger.ts";
import { draftMappings } from "./draft-mappings.ts";
import { importFrom, type TypedImport } from "./import-options.ts";
import { listSources } from "./list-sources.ts";
import { readImports, tellWriting } from "./read-imports.ts";
import { planOf, writeImport } from "./write-import.ts";

export function register(command: Command, context: Context): void {
  command.argument("[files...]", context.words.help.words.importFiles);
  addOptions(command, context.words, [
    "as",
    "networkOfRest",
    "dates",
    "decimalMark",
    "importCurrency",
    "importExchange",
  ]);
  addOptions(command, context.words, [
    "since",
    "until",
    "spread",
    "guess",
    "replace",
    "keepDuplicates",
    "dryRun",
    "sources",
    "draft",
  ]);
  addExamples(command, context.words, [
    "import --list",
    "import toggl.csv --dry-run",
    "import payments.csv --network linkedin --exchange USD=0.92",
    "import --init bank.csv",
  ]);
  command.action(async (names: string[], typed: TypedImport) => {
    if (typed.list) return listSources(context);
    if (names.length === 0) throw new Failure("usage", [inputError("argument-missing", { name: "files" })]);
    return typed.init ? draftMappings(names, context) : importFiles(names, typed, ledgerWords(command), context);
  });
}

async function importFiles(
  names: readonly string[],
  typed: TypedImport,
  advised: readonly string[],
  context: Context,
): Promise<void> {
  const dryRun = typed.dryRun === true;
  const { ledger, settings, choices, options } = requested(typed, context);
  const sources = [...ownSources(settings), ...SOURCES];
  const { files, passedOver } = await readImports(names, sources, typed.as, choices, context);
  const ended = tellWriting(files, context);
  const run = async (): Promise<ImportPlan> =>
    ledger ? planOf(files, ledger, options) : writeImport(files, options, context);
  const done = await run().finally(ended);
  if (context.json) {
    const said = importJson(done, settings, dryRun, passedOver);
    context.out(jsonText("import", { ledger: context.ledgerFile, ...said }));
  } else if (!context.quiet) {
    const { importing } = context.words;
    if (passedOver.length > 0) context.tell(`${importing.passedOver(printable(passedOver.join(", ")))}\n`);
    const wrote =
      done.added.length + done.updated.length > 0 ? [importing.done, ...advised].join(" ") : importing.nothingNew;
    const text = renderImport(done, settings, context.today, context.style(settings.currency));
    context.out(`${text}\n${dryRun ? importing.dryRun : wrote}\n`);
  }
}

/** Parses the options. `ledger` is only for a dry run: a write plans with the ledger that it reads under the lock. */
function requested(
  typed: TypedImport,
  context: Context,
): ReturnType<typeof importFrom> & Pick<Ledger, "settings"> & { readonly ledger: Ledger | null } {
  const ledger = validLedger(context.store.inspectOr(""));
  const said = importFrom(typed, ledger, context.today);
  return { ...said, settings: ledger.settings, ledger: typed.dryRun ? ledger : null };
}
