// too-many-models: posts use too many post models for a steady pace.
import { type Findable, type Finding, type Look, NOTHING_TO_MEASURE } from "./finding.ts";
import { modelsInUse } from "./models-in-use.ts";
import type { Thresholds } from "./thresholds.ts";

/** Fires if posts use more than `above` different models. No price. */
export function tooManyModels({ posts: all, settings }: Findable, { above }: Thresholds<"too-many-models">): Look {
  const { posts, models } = modelsInUse(all, settings);
  if (posts === 0) return NOTHING_TO_MEASURE;
  const finding: Finding = { code: "too-many-models", severity: "info", params: { models }, price: 0 };
  return { finding: models.length > above ? finding : null, measured: models.length };
}
