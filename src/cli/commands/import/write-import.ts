// Writes the import plan to the ledger in one change, so that one undo reverts it.
import { accepted } from "../../../core/errors/failure.ts";
import type { ImportPlan } from "../../../core/setup/import-plan.ts";
import type { SettingChange } from "../../../core/setup/setting-change.ts";
import { type ImportOptions, planImport, type ReadFile } from "../../../importers/plan/plan.ts";
import { changeSettings } from "../../../ledger/edit/change-settings.ts";
import { planRevision } from "../../../ledger/edit/revise.ts";
import type { Ledger } from "../../../ledger/read/read.ts";
import type { Context } from "../../env/context.ts";
import { validLedger } from "../../env/open-ledger.ts";

/** Throws a Failure if a file has the same spend at another granularity. */
export function planOf(files: readonly ReadFile[], ledger: Ledger, options: ImportOptions): ImportPlan {
  return accepted(planImport(files, ledger, options), "input");
}

export async function writeImport(
  files: readonly ReadFile[],
  options: ImportOptions,
  context: Context,
): Promise<ImportPlan> {
  const { begun, composed } = await context.store.append((now) => {
    const plan = planOf(files, now, options);
    return { plan, entries: plan.updated.length > 0 ? [] : plan.added };
  });
  if (begun && !context.quiet)
    context.tell(`${context.words.echo.newLedger(context.ledgerName, context.localCurrency)}\n`);
  return composed.plan.updated.length === 0 ? composed.plan : revise(files, options, context);
}

async function revise(files: readonly ReadFile[], options: ImportOptions, { store }: Context): Promise<ImportPlan> {
  const { plan } = await store.replace(({ ledger, source }) => {
    const plan = planOf(files, validLedger({ ledger, source }), options);
    const next = accepted(planRevision(source.text, ledger, plan.updated, plan.added), "input", source);
    return { text: next, plan };
  });
  return plan;
}

/** Writes what was said about imports into the settings. Creates the ledger if missing. Throws a Failure if the settings have a form that cannot be changed. */
export async function saveSettings(changes: readonly SettingChange[], { store }: Context): Promise<void> {
  if (changes.length === 0) return;
  await store.settle(({ source }) => accepted(changeSettings(source.text, changes), "input", source));
}
