// All post templates named by settings or posts, with their cost and revenue.
import type { Entry } from "../entries/entry.ts";
import type { Settings } from "../entries/settings.ts";
import type { Period } from "../values/period.ts";
import { type ModelReport, type ModelRow, modelReport } from "./attribution.ts";
import { figuresOf } from "./roi.ts";
import { noTotals } from "./totals.ts";

/** The rows of `modelReport`, then the templates without a post in the period. */
export function listModels(entries: readonly Entry[], settings: Settings, period: Period): ModelReport {
  const report = modelReport(entries, settings, period);
  const used = report.rows.filter(({ model }) => model !== null);
  const named = [...settings.publishing.models, ...settings.models.keys()];
  const unused = [...new Set(named)].filter((name) => !used.some(({ model }) => model === name));
  return { ...report, rows: [...used, ...unused.map((model) => unusedRow(model, settings))] };
}

function unusedRow(model: string, { currency }: Settings): ModelRow {
  const nothing = { copies: 0, lastUsed: null, reach: null, measured: 0, comments: null, answered: null };
  return { model, ...figuresOf(noTotals(), currency), ...nothing };
}
