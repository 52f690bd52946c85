// Shared fixtures of importer tests.
import type { ImportPlan } from "../../src/core/setup/import-plan.ts";
import { chooseSource } from "../../src/importers/plan/choose.ts";
import { planImport, type ReadFile } from "../../src/importers/plan/plan.ts";
import { SOURCES } from "../../src/importers/registry.ts";
import type { Choices, ImportFile } from "../../src/importers/source.ts";
import type { Ledger } from "../../src/ledger/read/read.ts";
import { day } from "../given.ts";

export function importFile(name: string, text: string): ImportFile {
  return { name, bytes: new TextEncoder().encode(text), text: () => text };
}

/** The plan of importing a text, by the source that recognises it, with --keep-duplicates. Throws on errors. */
export async function planned(
  text: string,
  ledger: Ledger,
  choices: Choices = {},
): Promise<{ readonly plan: ImportPlan; readonly source: string }> {
  const file = await readFile("file", text, ledger, choices);
  return { plan: planOf([file], ledger), source: file.source.id };
}

/** The same for several files of one import. */
export async function plannedTogether(texts: readonly string[], ledger: Ledger): Promise<ImportPlan> {
  return planOf(await Promise.all(texts.map((text, index) => readFile(`file${index}`, text, ledger, {}))), ledger);
}

async function readFile(name: string, text: string, ledger: Ledger, choices: Choices): Promise<ReadFile> {
  const file = importFile(name, text);
  const chosen = chooseSource(file, SOURCES, undefined);
  if (chosen.error) throw new Error(JSON.stringify(chosen.error));
  const { source, why } = chosen.value;
  const read = await source.read(file, { ledgerCurrency: ledger.settings.currency, ...choices });
  if (read.error) throw new Error(JSON.stringify(read.error));
  return { file: name, source, why, reading: read.value };
}

function planOf(files: readonly ReadFile[], ledger: Ledger): ImportPlan {
  const plan = planImport(files, ledger, {
    today: day("2040-12-31"),
    exchange: new Map(),
    keepDuplicates: true,
    guess: true,
    spread: false,
    since: null,
    until: null,
  });
  if (plan.error) throw new Error(JSON.stringify(plan.error));
  return plan.value;
}
