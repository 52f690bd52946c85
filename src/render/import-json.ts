// JSON of an import: counts, totals of new and updated entries, and all skipped rows.

import type { Settings } from "../core/entries/settings.ts";
import { groupSkipped, type ImportPlan, importTotals } from "../core/setup/import-plan.ts";
import { minorDigits } from "../core/values/currency.ts";
import { entryJson } from "./json.ts";

const MOST_UNMATCHED = 5;

/** An import plan for `--json`, without the envelope. `recipe` is null if there are several sources. */
export function importJson(
  plan: ImportPlan,
  settings: Settings,
  { dryRun, passedOver }: { readonly dryRun: boolean; readonly passedOver: readonly string[] },
): object {
  const sources = [...new Set(plan.files.map(({ source }) => source))];
  const { all, byNetwork } = importTotals(plan, settings);
  const scale = 10 ** minorDigits(settings.currency);
  const inUnits = (totals: typeof all): object => ({
    minutes: totals.minutes,
    spent: totals.spent / scale,
    earned: totals.earned / scale,
    posts: totals.posts,
    reach: totals.reach,
  });
  return {
    dryRun,
    recipe: sources.length === 1 ? (sources[0] ?? null) : null,
    files: plan.files.map(({ file, source, why }) => ({ file, recipe: source, why })),
    passedOver,
    period: plan.period,
    currency: settings.currency,
    rows: plan.rows,
    added: plan.added.length,
    updated: plan.updated.length,
    duplicates: plan.duplicates,
    skipped: groupSkipped(plan.skipped),
    totals: inUnits(all),
    networks: [...byNetwork].map(([network, totals]) => ({ network, ...inUnits(totals) })),
    rules: plan.told,
    unmatched: plan.unmatched.slice(0, MOST_UNMATCHED),
    severalDays: plan.severalDays,
    open: plan.open.map(({ before, after }) => ({
      line: before.line,
      before: entryJson(before),
      after: entryJson(after),
    })),
    gone: plan.gone.map((entry) => ({ line: entry.line, id: entry.id ?? null, date: entry.date })),
    sharedIds: plan.sharedIds,
    notUnderstood: plan.notUnderstood.map(({ file, line, text, error }) => ({ file, line, text, code: error.code })),
  };
}
