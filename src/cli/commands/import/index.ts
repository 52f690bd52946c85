// socialroi import: convert exports of other tools to entries, without duplicates.
import { failure } from "../../../core/errors/failure.ts";
import { unknownTable } from "../../../importers/draft/draft.ts";
import { mappingSetting } from "../../../importers/draft/mapping-from.ts";
import { ownSources } from "../../../importers/mapping.ts";
import type { ImportOptions, ReadFile } from "../../../importers/plan/plan.ts";
import type { ImportFile, Source } from "../../../importers/source.ts";
import { importJson } from "../../../render/import-json.ts";
import { say } from "../../../render/terminal/error.ts";
import { changesText, renderImport } from "../../../render/terminal/import/import.ts";
import { printable } from "../../../render/terminal/layout/text.ts";
import { ledgerWords } from "../../args/period-options.ts";
import { type Answer, command } from "../../command.ts";
import type { Context } from "../../env/context.ts";
import { validLedger } from "../../env/open-ledger.ts";
import { askMapping } from "./ask-mapping.ts";
import { type DescribedFile, describedFile } from "./described-file.ts";
import { IMPORT_OPTIONS, importFrom, type TypedImport } from "./import-options.ts";
import { draftMappings, listSources, sourcesFor } from "./listing.ts";
import { readImports, tellWriting } from "./read-imports.ts";
import { askRules } from "./triage.ts";
import { planOf, saveSettings, writeImport } from "./write-import.ts";

export const commands = {
  import: command({
    args: { "[files...]": "importFiles" },
    options: IMPORT_OPTIONS,
    examples: [
      "import --list",
      "import toggl.csv --dry-run",
      "import payments.csv --network linkedin --exchange USD=0.92",
      "import --init bank.csv",
    ],
    run: async (context, typed: TypedImport, names: string[]) => {
      if (typed.list) return listSources(context);
      if (names.length === 0) throw failure("usage", "argument-missing", { name: "files" });
      return typed.init ? draftMappings(names, context) : importFiles(names, typed, context);
    },
  }),
};

async function importFiles(names: readonly string[], typed: TypedImport, context: Context): Promise<Answer> {
  const dryRun = typed.dryRun === true;
  const asked = requested(typed, context);
  const { ledger, choices } = asked;
  const { settings } = ledger;
  const sources = sourcesFor(ledger, context);
  const described: DescribedFile[] = [];
  const describe = async (file: ImportFile): Promise<Source | "left-out" | null> => {
    const found = describedFile(file, typed) ?? (await conversation(file, asked, context));
    if (found === null || found === "left-out") return found;
    described.push(found);
    return sourceOf(found);
  };
  const { files, passedOver } = await readImports(names, sources, typed.as, choices, context, describe);
  const options = dryRun ? asked.options : await settle(files, described, asked, context);
  const ended = tellWriting(files, context);
  const run = async () => (dryRun ? planOf(files, ledger, options) : writeImport(files, options, context));
  const done = await run().finally(ended);
  return {
    json: () => ({ ledger: context.ledgerFile, ...importJson(done, settings, { dryRun, passedOver }) }),
    text: () => {
      const { importing } = context.words;
      if (passedOver.length > 0) context.tell(`${importing.passedOver(printable(passedOver.join(", ")))}\n`);
      const isDone = done.added.length + done.updated.length > 0;
      const wrote = isDone ? [importing.done, ...ledgerWords(context.common)].join(" ") : importing.nothingNew;
      const text = renderImport(done, settings, context.today, context.style(settings.currency));
      return `${text}\n${dryRun ? importing.dryRun : wrote}\n`;
    },
  };
}

const isAsking = ({ interactive, yes }: Context): boolean => interactive && !yes;

function sourceOf({ name, mapping }: DescribedFile): Source | null {
  return ownSources({ imports: new Map([[name, mapping]]) })[0] ?? null;
}

/** Asks what an unknown table holds. Null if nobody can be asked. */
async function conversation(
  file: ImportFile,
  asked: Asked,
  context: Context,
): Promise<DescribedFile | "left-out" | null> {
  if (!isAsking(context)) return null;
  const table = unknownTable(file);
  if (table.error) return null;
  const { ledger, choices, options } = asked;
  const preview = async (described: DescribedFile): Promise<string> => {
    const source = sourceOf(described);
    const reading = await source?.read(file, choices);
    if (!source || !reading?.value) return reading?.error ? say(reading.error, context.words).what : "";
    const plan = planOf([{ file: file.name, source, why: [], reading: reading.value }], ledger, options);
    return renderImport(plan, ledger.settings, context.today, context.style(ledger.settings.currency));
  };
  return (await askMapping(file.name, table.value, ledger, context, preview)) ?? "left-out";
}

/** Asks about rows without a network and about changed ones, and saves what was said. */
async function settle(
  files: readonly ReadFile[],
  described: readonly DescribedFile[],
  { ledger, options }: Asked,
  context: Context,
): Promise<ImportOptions> {
  const mappings = described
    .filter(({ saved }) => saved)
    .map(({ name, mapping }) => ({ path: ["imports", name], set: mappingSetting(mapping) }));
  if (!isAsking(context)) {
    await saveSettings(mappings, context);
    return options;
  }
  const plan = planOf(files, ledger, options);
  const rules = await askRules(plan, ledger, context);
  await saveSettings([...mappings, ...rules], context);
  const { asking } = context.words.importing;
  for (const { name } of described) context.tell(`${asking.kept(printable(name))}\n`);
  if (plan.open.length === 0 || options.replace || options.keepDuplicates) return options;
  context.tell(`${changesText(plan, context.today, context.style(ledger.settings.currency))}\n`);
  return { ...options, replace: await context.prompts.confirm(asking.replace(plan.open.length)) };
}

type Asked = ReturnType<typeof requested>;

/** Parses the options, and reads the ledger as it is before the import. */
function requested(typed: TypedImport, context: Context) {
  const ledger = validLedger(context.store.inspectOr(""));
  return { ...importFrom(typed, ledger, context.today), ledger };
}
