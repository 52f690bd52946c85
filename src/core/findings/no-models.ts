// no-models: posts do not use a post model.
import { type Findable, type Finding, type Look, NOTHING_TO_MEASURE } from "./finding.ts";
import { modelsInUse } from "./models-in-use.ts";
import type { Thresholds } from "./thresholds.ts";

/** Fires if none of `from` or more posts uses a planned model (any model, if none is planned). No price. */
export function noModels({ posts: all, settings }: Findable, { from }: Thresholds<"no-models">): Look {
  const { posts, models, planned } = modelsInUse(all, settings);
  const inUse = planned.length === 0 ? models : models.filter((model) => planned.includes(model));
  if (inUse.length > 0) return NOTHING_TO_MEASURE;
  const finding: Finding = { code: "no-models", severity: "info", params: { posts, planned }, price: 0 };
  return { finding: posts >= from ? finding : null, measured: posts };
}
