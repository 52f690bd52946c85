// irregular: posts do not keep the pace of the settings.
import { regularityOf } from "../publishing/publishing.ts";
import { daysBetweenPosts } from "../values/publishing-pace.ts";
import { type Findable, type Finding, type Look, NOTHING_TO_MEASURE } from "./finding.ts";
import type { Thresholds } from "./thresholds.ts";

/**
 * Fires if less than `below` of the finished turns have all their posts. Also reports the longest silence, if longer
 * than a turn, and the number of bursts. No price.
 */
export function irregular({ known, settings, period, today }: Findable, { below }: Thresholds<"irregular">): Look {
  const { pace, turns, kept, network, longestSilence, bursts } = regularityOf(known, settings, period, today);
  if (pace === null || turns === 0) return NOTHING_TO_MEASURE;
  const measured = kept / turns;
  const silence = longestSilence && longestSilence.days > daysBetweenPosts(pace) ? longestSilence : null;
  const finding: Finding = {
    code: "irregular",
    severity: "warning",
    params: { network, kept, turns, silence: silence?.days ?? 0, bursts: bursts.length },
    price: 0,
  };
  return { finding: measured < below ? finding : null, measured };
}
