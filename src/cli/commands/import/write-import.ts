// The plan of an import becomes lines of the ledger: all of them at once, so that one undo takes them back.
import { Failure } from "../../../core/errors/failure.ts";
import type { ImportPlan } from "../../../core/setup/import-plan.ts";
import { type ImportOptions, planImport, type ReadFile } from "../../../importers/plan/plan.ts";
import { planRevision } from "../../../ledger/edit/revise.ts";
import { type Ledger, readLedger } from "../../../ledger/read/read.ts";
import type { Context } from "../../env/context.ts";
import { sound } from "../../env/open-ledger.ts";

/** The plan for a ledger; a Failure where a file measures the same spend at another grain. */
export function planOf(files: readonly ReadFile[], ledger: Ledger, options: ImportOptions): ImportPlan {
  const planned = planImport(files, ledger, options);
  if (planned.fault) throw new Failure("input", [planned.fault]);
  return planned.value;
}

/** What is planned cannot be appended: nothing is new, or lines that are there change. */
class NoAppend extends Error {}

/** Writes what the plan says, which is made behind the lock. Gives what was done. */
export async function writeImport(
  files: readonly ReadFile[],
  options: ImportOptions,
  context: Context,
): Promise<ImportPlan> {
  let done = planOf([], readLedger(""), options);
  const append = (now: Ledger): ImportPlan["added"] => {
    done = planOf(files, now, options);
    if (done.added.length === 0 || done.updated.length > 0) throw new NoAppend();
    return done.added;
  };
  try {
    const { begun } = await context.store.append(append);
    if (begun && !context.quiet) context.tell(`${context.words.echo.newLedger(context.ledgerName)}\n`);
  } catch (error) {
    if (!(error instanceof NoAppend)) throw error;
  }
  return done.updated.length === 0 ? done : revise(files, options, context);
}

/** Writes lines that change and lines that are new, in one step. */
async function revise(files: readonly ReadFile[], options: ImportOptions, { store }: Context): Promise<ImportPlan> {
  let done = planOf([], readLedger(""), options);
  await store.replace(({ ledger, source }) => {
    done = planOf(files, sound({ ledger, source }), options);
    const next = planRevision(source.text, ledger, done.updated, done.added);
    if (next.fault) throw new Failure("input", [next.fault], source);
    return next.value;
  }, false);
  return done;
}
